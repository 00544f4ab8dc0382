/** A certificate for exactly this plan, and for its back the record. Names are written on paper by hand. */
import type { PlanRow } from '../../../tools/planning/plan-row.ts';
import type { SayOfHandouts } from './phrases.ts';

interface Props {
  readonly title: string;
  readonly rows: readonly PlanRow[];
  readonly say: SayOfHandouts;
}

export function CertificateOnPaper({ title, rows, say }: Props) {
  // It hangs on a wall at home: what was agreed with the safeguarding lead first is not named there.
  const nameOf = ({ lesson }: PlanRow) => (lesson && !lesson.isAgreedFirst ? lesson.title : undefined);
  const named = [...new Set(rows.flatMap((row) => nameOf(row) ?? []))];
  return (
    <div class="handout-pages">
      <section class="handout certificate-page">
        <h1>{say('certificate.title')}</h1>
        <h2>{say('certificate.heading')}</h2>
        <p>{say('certificate.this')}</p>
        <div class="handout-line" />
        <p>{say('certificate.took.programmes')}</p>
        <h2>{title}</h2>
        {named.length > 0 && (
          <p>
            <strong>{say('certificate.sessions')}:</strong> {named.join(' · ')}
          </p>
        )}
        <div class="handout-signed">
          {(['certificate.police', 'certificate.school', 'certificate.date'] as const).map((name) => (
            <div>
              <div class="handout-line" />
              <p>{say(name)}</p>
            </div>
          ))}
        </div>
      </section>
      <section class="handout certificate-page">
        <h2>{say('record.title')}</h2>
        <p>{say('record.about')}</p>
        <ul class="handout-ticks">
          {rows.map((row) => (
            <li>{say('record.line', { number: row.number, title: nameOf(row) ?? say('record.session') })}</li>
          ))}
        </ul>
        {(['record.proud', 'record.advice'] as const).map((name) => (
          <>
            <p>
              <strong>{say(name)}</strong>
            </p>
            <div class="handout-line" />
            <div class="handout-line" />
          </>
        ))}
      </section>
    </div>
  );
}
