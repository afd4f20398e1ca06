const mark = /(?:^|[·•]\s?)([123])\s?(?:st|nd|rd|er|re|e|ème|º|ª|°|\.)?\+?\.?$/i;

/** The distance in the network that a line states ("· 2nd", "3.+", "Anna Berg • 2"); null when it states none. */
export function degreeIn(line: string): number | null {
  const found = mark.exec(line);
  return found === null ? null : Number(found[1]);
}
