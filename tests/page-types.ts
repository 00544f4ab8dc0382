import { interfaceLanguages } from '../src/i18n/index.ts';
import { otherLanguages } from '../src/schema/languages.ts';

/**
 * In each other language that is published: the home page, the search, a page that counts, and some that may
 * stand in for a translation. The other types come from the same templates as in English.
 */
const inOtherLanguages = otherLanguages
  .filter((lang) => interfaceLanguages.includes(lang))
  .flatMap((lang) =>
    ['/', '/search/?q=999', '/coverage/', '/lessons/online-safety/plan/', '/evidence/enjoyed-all/'].map(
      (path) => `/${lang}${path}`,
    ),
  );

/**
 * One page of every type, by its address below the site's base path. A new type joins this list: page-types.test.ts
 * asks.
 */
export const pageTypes: readonly string[] = [
  '/',
  '/search/?q=road',
  '/search/?q=nothingislikethis',
  '/lessons/',
  '/lessons/road-safety/',
  '/lessons/online-safety/',
  '/lessons/online-safety/plan/',
  '/lessons/online-safety/school/',
  '/lessons/road-safety/plan/',
  '/guidance/',
  '/guidance/what-the-mini-police-is/',
  '/guidance/the-evidence-for-the-mini-police/',
  '/frameworks/',
  '/frameworks/choosing-schools/',
  '/case-studies/',
  '/case-studies/hertfordshire-work-experience/',
  '/programmes/',
  '/programmes/seven-week-starter/',
  '/templates/',
  '/templates/offer-to-schools/',
  '/evidence/',
  '/evidence/enjoyed-all/',
  '/topics/',
  '/topics/road-safety/',
  '/aims/',
  '/aims/relationships/',
  '/years/',
  '/years/5/',
  '/forces/',
  '/forces/durham/',
  '/forces/essex/',
  '/coverage/',
  '/choice-cards/',
  '/new/',
  '/sources/',
  '/contribute/',
  '/contribute/check/',
  '/contribute/desk/',
  '/contribute/checks/',
  '/contribute/checks/no-code/',
  '/about/',
  '/your-own-library/',
  '/current/',
  '/accessibility/',
  '/privacy/',
  '/kept/',
  '/kept/?lesson=road-safety&minutes=40',
  '/tried/',
  '/tried/?lesson=road-safety',
  '/what-works/',
  '/teach/',
  '/teach/?lesson=road-safety&minutes=40',
  '/slides/',
  '/slides/?lesson=road-safety&minutes=40',
  '/for-children/',
  '/tools/',
  '/tools/agreement/',
  '/tools/choose-schools/',
  '/tools/log/',
  '/tools/plan/',
  '/pictures/',
  '/404.html',
  ...inOtherLanguages,
];
