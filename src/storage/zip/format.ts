/** The parts of a ZIP file (PKWARE APPNOTE 6.3), by their signatures. All numbers are little-endian. */
export const signature = {
  local: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** Bytes of each part without its names, extras and comments. */
export const length = { local: 30, entry: 46, end: 22, end64: 56, locator64: 20 } as const;

/** What stands in a field whose number is in the 64-bit fields. */
export const over = { two: 0xffff, four: 0xffffffff } as const;

export const method = { stored: 0, deflated: 8 } as const;

export const flag = { encrypted: 1, utf8: 0x800 } as const;

/** Kinds of extra field. */
export const extra = { zip64: 0x0001, times: 0x5455 } as const;

/** A ZIP that is not read. `none`: it has no list of its entries, so it is none or was cut off. */
export class ZipError extends Error {
  readonly trouble: 'none' | 'damaged';

  constructor(trouble: ZipError['trouble'], why: string, cause?: unknown) {
    super(why, cause === undefined ? undefined : { cause });
    this.name = 'ZipError';
    this.trouble = trouble;
  }
}
