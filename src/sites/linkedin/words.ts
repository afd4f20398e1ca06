/** LinkedIn's interface words in German, English, French, Spanish, Italian, Dutch, Polish and Portuguese. */

/** The label of a control that starts an invitation, alone or with the person's name. */
export const connect =
  /^(?:connect|vernetzen|kontakt aufnehmen|als kontakt hinzufügen|se connecter|conectar|collegati|connectie maken|connecties? maken|verbinden|połącz|nawiąż kontakt|zaproś)$/i;

const name = '(.{2,80}?)';
/** What stands around the name in the spoken label of such a control. */
export const inviteLabels: readonly RegExp[] = [
  `invite ${name} to connect`,
  `connect with ${name}`,
  `${name} als kontakt einladen`,
  `${name} (?:einladen|zum vernetzen einladen)`,
  `mit ${name} vernetzen`,
  `inviter ${name} à (?:se connecter|rejoindre.*)`,
  `invitar? a ${name} a (?:conectar|que se una.*)`,
  `invita(?: a)? ${name} a collegarsi`,
  `${name} uitnodigen om .*`,
  `nodig ${name} uit .*`,
  `zaproś (?:użytkownika )?${name} do .*`,
  `convidar ${name} para (?:se )?conectar`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));

/** Controls whose label resembles an invitation's: withdrawing, answering, following. */
export const notInvite =
  /pending|ausstehend|withdraw|zurückzieh|en attente|retirer|pendiente|retirar|in sospeso|ritira|in behandeling|intrekken|w toku|wycofa|pendente|accept|annehmen|ignor|follow|folgen|obserwuj/i;

/** Where a profile's section is known from, most telling first: its keys and anchors, its links, its heading. */
export const sectionSigns = {
  about: {
    key: /About(?![a-z])|(?:^|[\s"])about(?:-section)?(?:[\s"]|$)/,
    link: null,
    heading:
      /^(?:about|info|über mich|zusammenfassung|infos|à propos|acerca de|extracto|informazioni|riepilogo|over|info|o mnie|informacje|podsumowanie|sobre|resumo)(?:\s|$)/i,
  },
  experience: {
    key: /experience/i,
    link: /\/details\/experience/,
    heading:
      /^(?:experience|berufserfahrung|expérience|experiencia|esperienz|ervaring|werkervaring|doświadczenie|experiência)/i,
  },
  education: {
    key: /education/i,
    link: /\/details\/education|\/school\//,
    heading:
      /^(?:education|ausbildung|formation|educación|formazione|opleiding|wykształcenie|edukacja|formação|educação|formação acadêmica)/i,
  },
  skills: {
    key: /skill/i,
    link: /\/details\/skills/,
    heading:
      /^(?:skills|top skills|kenntnisse|fähigkeiten|compétences|aptitudes|conocimientos|competenze|vaardigheden|umiejętności|competências)/i,
  },
  activity: {
    key: /activity|content_collections/i,
    link: /\/recent-activity\//,
    heading: /^(?:activity|aktivität|activité|actividad|attività|activiteit|aktywność|atividade)/i,
  },
  languages: {
    key: /languages/i,
    link: /\/details\/languages/,
    heading: /^(?:languages|sprachen|langues|idiomas|lingue|talen|języki)/i,
  },
  interests: {
    key: /interests/i,
    link: /\/details\/interests/,
    heading: /^(?:interests|interessen|centres d|intereses|interessi|interesses|zainteresowania)/i,
  },
  highlights: {
    key: /highlights/i,
    link: null,
    heading:
      /^(?:highlights|gemeinsamkeiten|points communs|temps forts|aspectos destacados|in evidenza|in primo piano|hoogtepunten|wyróżnione|destaques)/i,
  },
} as const;
export type SectionKind = keyof typeof sectionSigns;

/** Lines of a post card that say it is not the person's own post. */
export const notOwnPost =
  /\brepost|\bshared (?:this|a)|\bcommented|\blike[sd] |\bloves? this|celebrat|erneut (?:gepostet|geteilt)|geteilt|kommentiert|gefällt|a republié|a partagé|a commenté|aime |ha (?:republicado|compartido|comentado)|recomienda|ha (?:ripubblicato|condiviso|diffuso|commentato)|consiglia|heeft .*(?:gerepost|gedeeld|gereageerd)|ponownie|udostępni(?:ł|a)|skomentował|poleca|republicou|compartilhou|comentou|gostou/i;

/** Words between a role and its employer in a headline. */
export const atEmployer =
  /(?:\s(?:at|@|bei|beim|bei der|in|im|für|chez|à|en|de|presso|di|bij|w|w firmie|we|dla|na|no|em|da|do)|[\s,|@·–-]+)$/i;

/** A distance in the network as LinkedIn writes it: "· 2nd", "3.+", "1er". */
export const degreeMark = /^[·•]?\s?([123])\s?(?:st|nd|rd|er|re|e|ème|º|ª|°|\.)?\+?\.?$/i;
