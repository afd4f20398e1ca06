/** XING's interface words, German and English. */

/** The label of a control that starts a contact request. */
export const addContact =
  /^(?:als kontakt hinzufügen|kontakt hinzufügen|zu kontakten hinzufügen|hinzufügen|add (?:as |to |to your )?contacts?|add|vernetzen|connect|kontaktanfrage senden|send contact request)$/i;
/** The same with the person's name in it, as spoken labels have it. */
export const addLabels: readonly RegExp[] = [
  /^(.{2,80}?) (?:als kontakt|zu (?:deinen |ihren )?kontakten) hinzufügen$/i,
  /^add (.{2,80}?) (?:as a contact|as contact|to (?:your )?contacts)$/i,
  /^(?:kontaktanfrage an|send contact request to) (.{2,80})$/i,
];
/** Words of the request dialog. */
export const request =
  /kontaktanfrage|als kontakt|kontakt hinzufügen|zu (?:deinen |ihren )?kontakten|contact request|add(?:ed)?\b.{0,40}\bcontact|vernetz/;
/** Dialogs that write a message, or are about something else. */
export const otherBusiness =
  /nachricht schreiben|neue nachricht|new message|write a? ?message|antwort eingeben|beitrag|talentmanager|recruiter/;

/** How an occupation line begins: the employment status, not the role. */
export const status =
  /^(?:angestellt\w*|selbst(?:st)?ändig\w*|freiberuf\w*|beamt\w*|verbeamtet|inhaber\w*|gesellschafter\w*|geschäftsführer\w*|partner\w*|vorstand\w*|student\w*|praktikant\w*|auszubildende\w*|employed|employee|self[- ]employed|freelancer?|owner|shareholder|executive|civil servant|intern|apprentice|entrepreneur|unternehmer\w*|retired|(?:arbeits)?suchend\w*|volunteer)$/i;
/** Statuses that are themselves the role. */
export const statusIsRole = /^(?:inhaber|geschäftsführer|partner|vorstand|owner|student|praktikant|auszubildende)/i;

export const country =
  /,\s*(?:deutschland|germany|österreich|austria|schweiz|switzerland|luxemburg|luxembourg|liechtenstein|niederlande|netherlands|frankreich|france|spanien|spain|italien|italy|polen|poland|großbritannien|united kingdom|usa)$/i;

/** Modules of a profile: by their id, else by their heading. */
export const modules = {
  experience: {
    id: 'ProfileTimelineModule',
    heading:
      /^(?:berufliche stationen|berufserfahrung|werdegang|lebenslauf|(?:professional|work) experience|timeline|career|experience)/i,
  },
  education: {
    id: 'ProfileEducationModule',
    heading: /^(?:studium|ausbildung|schule|bildung|educational background|education)/i,
  },
  skills: {
    id: 'ProfileSkillsModule',
    heading: /^(?:top[- ]?skills|hard skills|soft skills|skills|fähigkeiten|kenntnisse|fähigkeiten und kenntnisse)/i,
  },
  haves: { id: 'haves', heading: /^(?:ich biete|was .{2,60} bietet|i offer|haves)/i },
  wants: { id: 'wants', heading: /^(?:ich suche|was .{2,60} sucht|i['’]?m looking for|i want|wants)/i },
  interests: { id: 'ProfileInterestsModule', heading: /^(?:interessen|persönliche interessen|interests)/i },
  languages: { id: 'ProfileLanguagesModule', heading: /^(?:sprachen|sprachkenntnisse|languages)/i },
  about: { id: 'ProfileAboutMeModule', heading: /^(?:über mich|about me)/i },
  groups: { id: 'ProfileGroupsModule', heading: /^(?:gruppen|groups)/i },
  events: { id: 'ProfileEventsModule', heading: /^(?:events|veranstaltungen)/i },
  mutual: { id: 'ContactPathModule', heading: /^(?:gemeinsame kontakte|(?:shared|mutual) contacts)/i },
} as const;
export type ModuleKind = keyof typeof modules;
