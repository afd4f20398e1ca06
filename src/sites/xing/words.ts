import type { SectionSigns } from '../reading/sections.ts';

/** XING's interface words, German and English. */

/** The label of a control that starts a contact request. */
export const addContact =
  /^(?:(?:(?:als |zu )?kontakt(?:en)? )?hinzufügen|add(?: (?:as |to |to your )?contacts?)?|vernetzen|connect|kontaktanfrage senden|send contact request)$/i;
/** The same with the person's name in it, as spoken labels have it. */
export const addLabels: readonly RegExp[] = [
  /^(.{2,80}?) (?:als kontakt|zu (?:deinen |ihren )?kontakten) hinzufügen$/i,
  /^add (.{2,80}?) (?:as (?:a )?contact|to (?:your )?contacts)$/i,
  /^(?:kontaktanfrage an|send contact request to) (.{2,80})$/i,
];
/** Words of the request dialog. */
export const request =
  /als kontakt|kontakt hinzufügen|zu (?:deinen |ihren )?kontakten|add(?:ed)?\b.{0,40}\bcontact|vernetz/;
/** Dialogs that write a message, or are about something else. */
export const otherBusiness = /nachricht schreiben|write a? ?message|antwort eingeben|beitrag|talentmanager|recruiter/;

/** How an occupation line begins: the employment status, not the role. */
export const status =
  /^(?:angestellt|selbst(?:st)?ändig|freiberuf|(?:ver)?beamt|gesellschafter|inhaber|geschäftsführer|partner|vorstand|owner|student|praktikant|auszubildend|employe|self[- ]employ|freelanc|shareholder|executive|civil serv|intern|apprentice|entrepreneur|unternehmer|retired|(?:arbeits)?suchend|volunteer)\w*$/i;
/** Statuses that are themselves the role. */
export const statusIsRole = /^(?:inhaber|geschäftsführer|partner|vorstand|owner|student|praktikant|auszubildende)/i;

/** Stems of countries, German and English, at the end of a place. */
export const country =
  /,\s*(?:deutschland|germany|österreich|austria|schweiz|switzerl|luxemb|liechten|niederl|netherl|frankr|france|spani|spain|ital[iy]|polen|poland|großbr|united k|usa)\p{L}*$/iu;

/** Modules of a profile: by their id, else by their heading. */
export const sections: SectionSigns = {
  experience: {
    key: /TimelineModule/,
    heading: /^(?:(?:die )?beruf|werdegang|lebenslauf|(?:professional|work) experience|timeline|career|experience)/i,
  },
  education: { key: /EducationModule/, heading: /^(?:studium|(?:die )?ausbildung|schule|bildung|education)/i },
  skills: { key: /SkillsModule/, heading: /^(?:(?:top|hard|soft)?[- ]?skills|fähigkeiten|kenntnisse)/i },
  haves: { key: /(?:^|\s)haves/, heading: /^(?:ich biete|was .{2,60} bietet|i offer|haves)/i },
  wants: { key: /(?:^|\s)wants/, heading: /^(?:ich suche|was .{2,60} sucht|i['’]?m looking for|i want|wants)/i },
  interests: { key: /InterestsModule/, heading: /^(?:persönliche )?(?:interessen|interests)/i },
  languages: { key: /LanguagesModule/, heading: /^(?:sprach|languages)/i },
  about: { key: /AboutMeModule/, heading: /^(?:über mich|about me)/i },
  groups: { key: /GroupsModule/, heading: /^(?:gruppen|groups)/i },
  events: { key: /EventsModule/, heading: /^(?:event|veranst)/i },
  mutual: { key: /ContactPathModule/, heading: /^(?:gemeinsame kontakte|(?:shared|mutual) contacts)/i },
};
