/** The plan as a link, a calendar, a Word file, on paper, and the packs of its lessons in one zip. */
import { useState } from 'preact/hooks';
import { weekDate } from '../../../i18n/formats.ts';
import type { Plan } from '../../../schema/force-file.ts';
import { fileSize } from '../../../tools/file-size.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { savePlanFile } from '../../../tools/planning/plan-file.ts';
import { planHash } from '../../../tools/planning/plan-link.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import { saveAs } from '../file/save-as.ts';
import { TakeAway } from '../file/take-away.tsx';
import type { HeldFile } from '../file/use-force-file.ts';
import { packsOf } from './packs.ts';
import { PacksTogether } from './packs-together.tsx';
import { planTable } from './plan-table.ts';
import type { Handout, PlanSetup, SayOfPlan } from './phrases.ts';
import { schoolNames } from './school-names.ts';
import { sessionName } from './session-name.ts';

interface Props {
  readonly held: HeldFile;
  readonly plan: Plan;
  readonly list: LessonList;
  readonly setup: PlanSetup;
  readonly say: SayOfPlan;
  /** Prints what the children hold. */
  hand(handout: Handout): void;
}

export function TakePlanAway({ held: { file }, plan, list, setup, say, hand }: Props) {
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');
  const { lang } = setup.phrases;
  const rows = planRows(plan, list);
  const dated = rows.filter(({ day }) => day.on !== undefined);
  const calendar = async () => {
    const { planCalendar } = await import('../../../tools/planning/plan-calendar.ts');
    const entries = dated.map((row) => ({
      on: row.day.on!,
      title: say('calendarEntry', { title: sessionName(row, say) }),
      text: [row.minutes === undefined ? '' : say('minutes', { count: row.minutes }), row.note]
        .filter(Boolean)
        .join('\n'),
      url: row.lesson && new URL(row.lesson.address, location.href).href,
    }));
    saveAs(`${plan.id}.ics`, planCalendar(plan.id, plan.title, entries, new Date()), 'text/calendar');
  };
  const docx = async () => {
    const { recordDocx } = await import('../file/record-docx.ts');
    const { head, rows: cells, below } = planTable(plan, list, schoolNames(file, plan), say, lang);
    const letters = [{ school: say('hours'), paragraphs: below }];
    saveAs(`${plan.id}.docx`, await recordDocx({ title: plan.title, head, rows: cells, letters }));
  };
  const planFile = () => saveAs(`plan-${plan.id}.json`, savePlanFile(plan), 'application/json');
  const share = async () => {
    const address = `${location.origin}${location.pathname}${planHash(plan)}`;
    setLink(address);
    // Where a browser does not allow it, the address stands there to be copied by hand.
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setSaid(say(isCopied ? 'linkCopied' : 'linkMade'));
  };
  const programme = list.programmes.find(({ id }) => id === plan.programme);
  const isAsThere =
    programme?.sessions.map(({ lesson }) => lesson).join() === plan.sessions.map(({ lesson }) => lesson).join();
  return (
    <section aria-labelledby="plan-out">
      <h2 id="plan-out">{say('away.title')}</h2>
      <TakeAway
        files={[
          { words: say('calendar'), isOff: dated.length === 0, make: calendar },
          { words: say('docx'), isOff: rows.length === 0, make: docx },
          { words: say('planFile'), isOff: rows.length === 0, make: planFile },
          { words: say('share'), isOff: rows.length === 0, make: share },
        ]}
        print={say('print')}
      />
      {dated.length === 0 && <p class="small">{say('calendarNone')}</p>}
      {dated.length > 0 && (
        <p class="small">
          {say('calendarSpan', { from: weekDate(lang, dated[0]!.day.on!), to: weekDate(lang, dated.at(-1)!.day.on!) })}
        </p>
      )}
      <p role="status">{said}</p>
      {link !== '' && (
        <div class="govuk-form-group">
          <label class="govuk-label" for="plan-link">
            {say('link')}
          </label>
          <div class="govuk-hint" id="plan-link-hint">
            {say('linkHint')}
          </div>
          <input
            class="govuk-input"
            id="plan-link"
            readOnly
            value={link}
            aria-describedby="plan-link-hint"
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      )}
      {rows.length > 0 && (
        <>
          <h3>{say('handouts')}</h3>
          <p>{say('handouts.hint')}</p>
          <div class="buttons">
            {(['notebook', 'certificate'] as const).map((handout) => (
              <button type="button" class="govuk-button govuk-button--secondary" onClick={() => hand(handout)}>
                {say(`handouts.${handout}`)}
              </button>
            ))}
          </div>
        </>
      )}
      <PacksTogether packs={packsOf(rows)} name={plan.id} say={say} />
      {programme && programme.files.length > 0 && (
        <>
          <h3>{say('programmeFiles', { title: programme.title })}</h3>
          {!isAsThere && <p>{say('programmeChanged', { title: programme.title })}</p>}
          <ul>
            {programme.files.map(({ label, format, href, bytes }) => (
              <li>
                <a href={href} download>
                  {label} ({format.toUpperCase()}, {fileSize(bytes)})
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
