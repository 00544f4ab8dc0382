/** Our site, built and served. */
import { made } from './made.ts';

export const { folder: siteFolder, url: siteUrl } = await made('site');
