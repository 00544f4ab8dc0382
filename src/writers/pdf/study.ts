/** A case study's facts, in the fields of the College of Policing practice bank. What is not known says so. */
import { pounds, type Translate } from '../../i18n/index.ts';
import type { CaseStudy } from '../../schema/case-study.ts';
import type { Language } from '../../schema/shared.ts';

/** @returns plain data for document.typ */
export function studyOf(study: CaseStudy, t: Translate, lang: Language) {
  const unknown = t('unknown');
  const shown = (value: string | readonly string[] | undefined) =>
    value === undefined ? unknown : typeof value === 'string' ? value : value.join(', ');
  return {
    unknown,
    verdict: {
      question: t('case.doesItWork'),
      answer: t(`verdict.${study.doesItWork}`),
      by: `${t('case.verdictBy')}: ${study.verdictBy ?? unknown}`,
    },
    facts: [
      [t('case.runBy'), study.runBy],
      [t('case.region'), shown(study.region)],
      [t('case.stageOfPractice'), shown(study.stageOfPractice && t(`practice.${study.stageOfPractice}`))],
      [t('case.startDate'), shown(study.startDate)],
      [t('case.scale'), shown(study.scale && t(`scale.${study.scale}`))],
      [t('case.focus'), shown(study.focus)],
      [t('case.partners'), shown(study.partners)],
      [t('case.targetGroup'), shown(study.targetGroup)],
    ],
    sections: [
      { title: t('case.aim'), lines: study.aim ?? [] },
      { title: t('case.intendedOutcome'), lines: study.intendedOutcome ?? [] },
    ],
    costs:
      study.costs === undefined
        ? null
        : {
            rows: study.costs.map(({ item, pounds: amount, note }) => ({
              item,
              note: note ?? null,
              pounds: pounds(lang, amount),
            })),
            total: pounds(
              lang,
              study.costs.reduce((sum, cost) => sum + cost.pounds, 0),
            ),
          },
  };
}
