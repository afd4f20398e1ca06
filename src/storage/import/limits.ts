const mega = 1024 * 1024;

/**
 * What a file may ask of this machine. The largest honest archives seen (tens of thousands of contacts,
 * ten years of messages) stay more than ten times below each of these.
 */
export const limits = {
  /** Entries looked at in one ZIP; the complete LinkedIn archive has about 60 and one for each picture. */
  entries: 50_000,
  /** Unpacked bytes of one entry, and of all entries that are read. */
  entryBytes: 1024 * mega,
  archiveBytes: 2048 * mega,
  /** Text packs 4 to 15 times, endlessly repeated text about 1,000 times. Looked at once there is enough to judge. */
  ratio: 150,
  ratioFrom: 32 * mega,
  /** Characters that one row of a table, or one vCard without its pictures, may have. */
  rowChars: mega / 4,
  cardChars: mega,
  /** Rows of one table, empty ones too; what comes after them is not read. */
  rows: 2_000_000,
  /** Repairs of one table (quotes never closed) before the rest of it is given up. */
  repairs: 16,
  /** Plain files (CSV, vCard, JSON) that are not in a ZIP. */
  fileBytes: 2048 * mega,
  /** Lines with a reason that are kept for showing, per file; the rest is counted. */
  problemsShown: 200,
  /** People in one import. */
  people: 200_000,
  /** A name, a company, a role. Longer texts are cut. */
  fieldChars: 300,
} as const;
