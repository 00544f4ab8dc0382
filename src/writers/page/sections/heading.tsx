/** The heading of a section, which its address leads to. */
export function Heading({ id, title, level }: { id: string; title: string; level: 2 | 3 }) {
  const Level = `h${level}` as const;
  return <Level id={id}>{title}</Level>;
}
