/** The name of a folder, made of a title. */

/** Letters that do not come apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  '&': ' and ',
};

/**
 * @param title of a resource, in English or Welsh
 * @returns its id: plain small letters, digits and hyphens, cut between words; undefined where nothing would be left
 */
export function idFor(title: string): string | undefined {
  const id = title
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (sign) => plain[sign] ?? '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const cut =
    id.length <= 64
      ? id
      : id
          .slice(0, 65)
          .replace(/-[^-]*$/, '')
          .slice(0, 64);
  return cut === '' ? undefined : cut;
}
