/** What can be written, in the order of the screen. */
export const exportFormats = ['json', 'csv', 'vcard', 'vcard3', 'ics', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How the names of files end. */
export const endings: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  csv: 'csv',
  vcard: 'vcf',
  vcard3: 'vcf',
  ics: 'ics',
  markdown: 'zip',
};
