import type { SectionSigns } from '../reading/sections.ts';

/** Where a profile's section is known from: its keys and anchors, its links, its heading. */
export const sections: SectionSigns = {
  about: {
    key: /About(?![a-z])|(?:^|\s)about(?:-section)?(?:\s|$)/,
    heading:
      /^(?:about|info|über mich|zusammenfassung|à propos|acerca de|extracto|riepilogo|over|o mnie|podsumowanie|sobre|resumo)/i,
  },
  experience: {
    key: /experience/i,
    link: /\/details\/experience/,
    heading: /^(?:experi[eê]nc|berufserfahrung|expérience|esperienz|(?:werk)?ervaring|doświadczenie)/i,
  },
  education: {
    key: /education/i,
    link: /\/details\/education|\/school\//,
    heading: /^(?:educa|ausbildung|formation|formaz|opleiding|wykształc|eduka|formaç)/i,
  },
  skills: {
    key: /skill/i,
    link: /\/details\/skills/,
    heading:
      /^(?:(?:top )?skills|kenntnisse|fähigkeiten|compét|aptitudes|conocim|competenz|vaardig|umiejętn|competênc)/i,
  },
  activity: {
    key: /(?<!Above|Below)activity(?!Part)|content_collections/i,
    link: /\/recent-activity\/|\/feed\/update\//,
    heading: /^(?:activit|aktivität|actividad|attività|aktywność|atividade)/i,
  },
  languages: {
    key: /languages/i,
    link: /\/details\/languages/,
    heading: /^(?:languages|sprachen|langues|idiomas|lingue|talen|języki)/i,
  },
  // Companies, schools and groups that the person follows: LinkedIn calls them interests.
  followed: { key: /interests/i, link: /\/details\/interests/, heading: /^(?:interes|centres d|zainteres)/i },
  highlights: {
    key: /highlights/i,
    heading:
      /^(?:highlights|gemeinsamkeiten|points communs|temps forts|aspectos dest|in evidenza|in primo piano|hoogtepunten|wyróżnione|destaques)/i,
  },
};
