import type { OpenerLanguage } from '../opener.ts';

const legalForm =
  /(?:,|(?<!\s))(?:\s+&)?\s+(?:g?gmbh|ag|se|kga?a?|ohg|gbr|partgmbb|e\.? ?[kvgu]\.?|eg|mbh|ug|og|inc\.?|ltd\.?|(?:companies )?limited|llc|llp|plc|pte|co\.?|b\.?v\.?)(?=[\s,.&]|$).*$/i;
const none =
  /^(?:self|freelanc|selbst|freiberuf|freischaff|independent|diverse|privat|firma\b|company\b|unternehmen\b|various|n\/a|-)/i;
const speakable = /^[\p{L}\p{N}][\p{L}\p{N} &+.'’-]{1,43}$/u;

/** Nouns that a German employer's name begins with, by the words that lead up to them. */
const german: readonly (readonly [string, RegExp])[] = [
  ['bei der', /(?:hunde|fahr|tanz|reit|ski|yoga|surf)schule$/i],
  ['an der', /(?:schule|universität|klinik|akademie|oper)$/i],
  ['auf dem', /^(?:bio|\p{L}{3,}(?<!bahn|fried|schul|bau|wert|gast|gerichts))?hof$/iu],
  ['beim', /^land$/i],
  ['auf der', /(?:hütte|alm|alpe)$/i],
  ['am', /(?:krankenhaus|spital|klinikum|gymnasium|institut|theater)$/i],
  [
    'in der',
    /(?:\B(?<!reeder|poliz|part)ei|kita|praxis|apotheke|drogerie|werkstatt|buchhandlung|kanzlei|rettungswache|redaktion|bibliothek)$/i,
  ],
  [
    'im',
    /(?:hotel|museum|büro|amt|autohaus|zentrum|laden|atelier|studio|labor|archiv|weingut|heim|(?<!kranken)haus|revier|hospiz|ministerium)$/i,
  ],
  [
    'bei der',
    /(?:^(?:polizei|allianz|post|bahn|telekom|lufthansa|bundeswehr|charité|awo|commerzbank|tafel)|stadt|gemeinde|verwaltung|(?<!straßen|auto)bahn|bank|kasse|spedition|station|stelle|zentrale|gemeinschaft|kommune|diakonie|caritas|tafel|innung|kammer|zunft|union|mission|region|feuerwehr|genossenschaft|gruppe|stiftung|versicherung|inspektion|wirtschaft|gastronomie|agentur|reederei|gesellschaft|entwässerung)$/i,
  ],
  [
    'beim',
    /(?:kreis|verein|verband|verlag|betrieb|dienst|service|werk|club|forst|landesamt|bezirk|flughafen|orchester|rundfunk)$/i,
  ],
];
/** Plurals and adjectives, which would have to be inflected. */
const inflected =
  /^(?:\p{L}*(?:werke|bahnen|betriebe|forsten|kliniken|dienste|anwälte)|(?:die|der|das)|\p{L}+(?:sche|liche|ige|reie|neue|alte|erste)[rs]?|\p{L}+er (?=\p{Ll}))$/iu;
/** Names that everybody says without an article. */
const known =
  /^(?:Siemens|Bosch|Continental|Infineon|Zalando|Lidl|Aldi|Rewe|Edeka|Kaufland|Ikea|Google|Amazon|Microsoft|Apple|Airbus|Bayer|Henkel|Daimler|Volkswagen|Audi|Porsche|Otto|Miele|Trumpf|Kärcher|Würth|Stihl|Adidas|Puma|Beiersdorf|Merck|Novartis|Roche|Nestlé|Swisscom|Vaillant|Viessmann|Zeiss|Festo|Haniel|Tchibo|Haribo|Ritter|Oetker|Hilti|Geberit|Bühler|Swarovski|Voestalpine|Andritz|Deloitte|Accenture|Capgemini|Nordex|Enercon|Vestas)$/;
/** English names with or without "the", which nobody can tell from the name. */
const unsure =
  / (?:council|board|association|society|institute|union|federation|foundation|fund|trust|club|centre|center|museum|library)$/i;
const withArticle =
  /^(?:(?:national|royal|natural history|city|state) (?:museum|gallery|library|theatre|opera|archives?|trust)\b|(?:county|city|town|department|ministry|university|district|borough|office|bureau|port|diocese) (?:of|for)\b|.* (?:(?:forest|park|weather|postal|health|fire|ambulance|police) service|department|authority|agency|commission|ministry)$)/i;

/** An employer as a note can name it. */
export interface PlaceOfWork {
  /** Verbatim, without the legal form. */
  readonly name: string;
  /** With the words that lead up to it: "bei der Spedition Maier", "the County of Marin". */
  readonly phrase: string;
}

/** The employer as it stands in a sentence; null when there is none, or its name would have to be inflected. */
export function placeOfWork(company: string | undefined, language: OpenerLanguage): PlaceOfWork | null {
  const name = (company ?? '').slice(0, 120).trim().replace(legalForm, '');
  if (!speakable.test(name) || none.test(name) || /^[^\p{Ll}]{6,}$/u.test(name)) return null;
  if (language === 'en') {
    if (unsure.test(name)) return null;
    return { name, phrase: withArticle.test(name) && !/^(?:the|st\.?|saint) /i.test(name) ? `the ${name}` : name };
  }
  // Initials may want an article (beim ADAC) or not (bei BASF).
  if (!/\p{Ll}/u.test(name)) return null;
  const [first = '', second = ''] = name.split(' ');
  // Of a compound ('Alpwerk'), nobody can tell whether it is a noun or a name.
  const lead = (word: string) => {
    const found = german
      .map(([words, noun]) => [words, noun.exec(word)?.[0]] as const)
      .find(([, noun]) => noun !== undefined);
    return found !== undefined && (found[1] ?? '').length === word.length ? found[0] : undefined;
  };
  // "dm-drogerie markt": the noun is not where it seems to be.
  if (/ (?!(?:am|an|auf|bei|der|die|des|im|in|zur|zum|und|für|von|vom)(?!\p{L}))\p{Ll}/u.test(name)) return null;
  if (lead(first) !== undefined) return { name, phrase: `${lead(first)} ${name}` };
  // Only adjectives made of a town ("Berner Fachhochschule") stay as they are.
  if (lead(second) !== undefined) return /er$/.test(first) ? { name, phrase: `${lead(second)} ${name}` } : null;
  if (/ (?:group|gruppe|holding|stiftung|akademie)$/i.test(name)) return { name, phrase: `bei der ${name}` };
  // "Bei" alone goes with a name; whether the words are one ("Obermayr Möbel", "Bosch") or want an article
  // ("Rotes Kreuz", "Debeka") only a legal form tells, or that everybody knows it.
  const named = name !== (company ?? '').trim() || known.test(name);
  return named && !inflected.test(first) ? { name, phrase: `bei ${name}` } : null;
}
