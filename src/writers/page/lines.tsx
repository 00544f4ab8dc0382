/** Lines of sections: words of the interface, of the resource and of reference data, each marked with its language. */
import type { Line, Span } from '../../resource/sections/section.ts';
import { marked, usePlace, type Place } from './place.ts';

function languageOf({ voice }: Span, { lang, words }: Place) {
  return marked({ ours: lang, theirs: words, english: 'en' as const }[voice], lang);
}

const looks = { strong: 'strong', emphasis: 'em', code: 'code', muted: 'span' } as const;

function Piece({ span }: { span: Span }) {
  const place = usePlace();
  const lang = languageOf(span, place);
  const linked = span.href === undefined ? span.text : <Linked span={span} href={span.href} />;
  const Look = span.look && looks[span.look];
  if (Look === undefined) return lang === undefined ? <>{linked}</> : <span lang={lang}>{linked}</span>;
  return (
    <Look lang={lang} class={span.look === 'muted' ? 'small muted' : undefined}>
      {linked}
    </Look>
  );
}

function Linked({ span, href }: { span: Span; href: string }) {
  return (
    <a href={usePlace().href(href, span.to)} hreflang={span.to}>
      {span.text}
    </a>
  );
}

/** One line. */
export function LineOf({ line }: { line: Line }) {
  return (
    <>
      {line.map((span) => (
        <Piece span={span} />
      ))}
    </>
  );
}

/** Lines below each other in one element. */
export function LinesOf({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          <LineOf line={line} />
        </>
      ))}
    </>
  );
}
