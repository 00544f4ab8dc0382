/** How large anything may be, in one place. Bytes, and pixels of a picture. */
export const sizeLimits = {
  /** A page or a finding. Our longest lesson has 27,000; what is much longer could keep a computer busy for minutes. */
  page: 200_000,
  /** A list of reference data, which grows with the library. */
  list: 2_000_000,
  /** A picture, which every reader of a page downloads. */
  picture: 2_000_000,
  /** A docx, pptx or pdf. */
  attachment: 10_000_000,
  /** Everything in one resource's folder. */
  folder: 25_000_000,
  /** What somebody sends in one file, packed and unpacked; a team's mailbox takes 25 to 35 MB. */
  parcel: 30_000_000,
  /** Width times height: 40 megapixels are more than a sheet of A3 can show. */
  pixels: 40_000_000,
} as const;
