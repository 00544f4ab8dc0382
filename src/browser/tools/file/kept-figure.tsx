/** A number of the force file as it is typed: what cannot be a number stays to be mended, and the file as it was. */
import { useState } from 'preact/hooks';
import { CountInput } from './count-input.tsx';

interface Props<Fault extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly isInTable?: boolean;
  /** What is wrong with a number that can be read. */
  readonly fault?: string | undefined;
  read(typed: string): { readonly figure: number | null } | { readonly fault: Fault };
  faultWords(fault: Fault): string;
  put(figure: number | undefined): void;
}

export function KeptFigure<Fault extends string>({ value, fault, read, faultWords, put, ...field }: Props<Fault>) {
  const [typed, setTyped] = useState<string>();
  const now = typed === undefined ? undefined : read(typed);
  const wrong = now && 'fault' in now ? faultWords(now.fault) : fault;
  return (
    <CountInput
      {...field}
      fault={wrong}
      value={typed ?? (value === undefined ? '' : String(value))}
      change={(next) => {
        setTyped(next);
        const figure = read(next);
        if ('figure' in figure) put(figure.figure ?? undefined);
      }}
      leave={() => {
        if (now && 'figure' in now) setTyped(undefined);
      }}
    />
  );
}
