/** How large anything may be, in one place. Bytes, and pixels of a picture. */
export const sizeLimits = {
  /** Text: a page, a finding, a list of reference data. */
  page: 200_000,
  /** A picture, which every reader of a page downloads. */
  picture: 2_000_000,
  /** A docx, pptx or pdf. */
  attachment: 10_000_000,
  /** Everything in one resource's folder. */
  folder: 25_000_000,
  /** Width times height: 40 megapixels are more than a sheet of A3 can show. */
  pixels: 40_000_000,
} as const;
