import type { SectionSigns } from '../reading/sections.ts';

/** Where a profile's section is known from: its keys and anchors, its links, its heading. */
export const sections: SectionSigns = {
  about: {
    key: /About(?![a-z])|(?:^|\s)about(?:-section)?(?:\s|$)/,
    heading: /^(?:about|info|über mich|zusammenf|à propos|acerca|extracto|riepilogo|over|o mnie|podsum|sobre|resumo)/i,
  },
  experience: {
    key: /experience/i,
    link: /\/details\/experience/,
    heading: /^(?:e[xs]p[eé]ri|berufserf|(?:werk)?ervar|doświad)/i,
  },
  education: {
    key: /education/i,
    link: /\/details\/education|\/school\//,
    heading: /^(?:edu[ck]a|ausbild|forma[tzç]|opleid|wykszt)/i,
  },
  skills: {
    key: /skill/i,
    link: /\/details\/skills/,
    heading: /^(?:(?:top )?skills|kenntn|fähigk|comp[eé]t|aptit|conocim|vaardig|umiej)/i,
  },
  activity: {
    key: /(?<!Above|Below)activity(?!Part)|content_collections/i,
    link: /\/recent-activity\/|\/feed\/update\//,
    heading: /^(?:a[ck]t[iy][vw]|attivi|ativi)/i,
  },
  languages: {
    key: /languages/i,
    link: /\/details\/languages/,
    heading: /^(?:lang|sprach|idiom|lingu|talen|język)/i,
  },
  // Companies, schools and groups that the person follows: LinkedIn calls them interests.
  followed: { key: /interests/i, link: /\/details\/interests/, heading: /^(?:interes|centres d|zainteres)/i },
  highlights: {
    key: /highlights/i,
    heading: /^(?:highl|gemeins|points c|temps f|aspectos|in evid|in primo|hoogt|wyróż|desta)/i,
  },
};
