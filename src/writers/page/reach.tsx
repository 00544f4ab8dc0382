/** How people reach the library: what its settings give is linked, and what they do not give is said plainly. */
import { render } from 'preact-render-to-string';
import { translator, type Translate } from '../../i18n/index.ts';
import type { Language } from '../../schema/shared.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import { issueAddress, mailAddress } from '../../tools/reach.ts';

interface ReachProps {
  readonly settings: SiteSettings;
  readonly t: Translate;
}

/** Where a parcel or a Word file is sent. */
function Mailbox({ settings: { mailbox }, t }: ReachProps) {
  if (mailbox === undefined) return <p>{t('reach.mailbox.unknown')}</p>;
  return (
    <p>
      {t('reach.mailbox')} <a href={mailAddress(mailbox, t('reach.mailbox.subject'))}>{mailbox}</a>
    </p>
  );
}

/** Where a pull request is opened. */
function Repository({ settings: { repository }, t }: ReachProps) {
  if (repository === undefined) return <p>{t('reach.repository.unknown')}</p>;
  return (
    <p>
      {t('reach.repository')} <a href={repository}>{repository}</a>
    </p>
  );
}

/** Who decides, and when a sender hears of it. */
function Answer({ settings: { approver, answerDays }, t }: ReachProps) {
  return (
    <p>
      {approver ? t('reach.approver', approver) : t('reach.approver.unknown')}{' '}
      {answerDays === undefined ? t('reach.answer.unknown') : t('reach.answer', { count: answerDays })}
    </p>
  );
}

/** Where a problem is told. */
function Report({ settings: { mailbox, repository }, t }: ReachProps) {
  if (mailbox === undefined && repository === undefined) return <p>{t('reach.report.unknown')}</p>;
  return (
    <ul>
      {mailbox !== undefined && (
        <li>
          {t('reach.report.mailbox')} <a href={mailAddress(mailbox, t('reach.report.subject'))}>{mailbox}</a>
        </li>
      )}
      {repository !== undefined && (
        <li>
          <a href={issueAddress(repository)}>{t('reach.report.issue')}</a>
        </li>
      )}
    </ul>
  );
}

const parts = { mailbox: Mailbox, repository: Repository, answer: Answer, report: Report } as const;
export type ReachPart = keyof typeof parts;

/** @returns HTML, with whatever the settings hold escaped */
export function reachHtml(part: ReachPart, settings: SiteSettings, lang: Language): string {
  const Part = parts[part];
  return render(<Part settings={settings} t={translator(lang)} />);
}
