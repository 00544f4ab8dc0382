/** What the page is: its title, and one sentence about it. */
import { LineOf } from '../lines.tsx';
import { marked, usePlace } from '../place.ts';
import { Unbroken } from '../unbroken.tsx';
import type { SectionProps } from './props.ts';
import './head.css';

export function Head({ section: { title, summary, notice } }: SectionProps<'head'>) {
  const { lang, words } = usePlace();
  const theirs = marked(words, lang);
  return (
    <>
      <h1 class="head-title" lang={theirs}>
        <Unbroken words={title} />
      </h1>
      <p class="lead" lang={theirs}>
        {summary}
      </p>
      {notice && (
        <p class="panel">
          <LineOf line={notice} />
        </p>
      )}
    </>
  );
}
