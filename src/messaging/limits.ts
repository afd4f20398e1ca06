/** Bounds of what a message may carry, because a page can be of any size. Characters of a text. */
export const longestText = 20_000;
/** Characters of a name, a period, a source: what stands in one line. */
export const longestName = 500;
/** Entries of a list. */
export const longestList = 200;
