/** Which spreadsheet a resource has. */
import { isOf, type Resource } from '../../resource/resource.ts';
import { WriterError } from '../paper/download.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { formXlsx } from './form.ts';
import { hoursXlsx } from './hours.ts';

/**
 * @returns the bytes of an .xlsx file: the same from the same input
 * @throws WriterError, also for a kind that has none
 */
export async function spreadsheet(resource: Resource, options: PrintOptions): Promise<Uint8Array> {
  if (isOf(resource, 'templates')) return formXlsx(resource, options);
  if (isOf(resource, 'programmes')) return hoursXlsx(resource, options);
  throw new WriterError(resource.file, 1, `There is no spreadsheet for ${resource.kind}.`);
}
