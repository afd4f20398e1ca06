/**
 * Subjects that nobody wants to be approached on by a stranger: party politics, belief, illness and
 * death, family, looks. Work in such a field is no taboo ("Stationsleitung", "Gefängnisseelsorger");
 * what somebody wrote about praying, their cancer or their children is.
 */
const politics =
  /\b(?:afd|cdu|csu|spd|fdp|grünen?\b(?= )|linkspartei|bundestag|kanzler|landtag|wahlkampf|trump|biden|putin|brexit|tor(?:y|ies)|labour party|republicans?|democrats?|parliament|abtreibung|abortion|gaza|israel|palästin|palestin|ukrain|migrationspolitik|asyl\p{L}*|flüchtling\p{L}*|geflüchtet\p{L}*|abschiebung\p{L}*|parteiprogramm\p{L}*|parteitag\p{L}*|wehrpflicht\p{L}*|asylum|refugees?|border policy|deport\p{L}*|klimakleber|gendern|woke|populis|nazis?|demo gegen)/iu;
const belief =
  /\b(?:gott(?:es)?|jesus|christus|gebet|bete[nt]?|bibel|allah|islam|muslim|christ(?:lich|in|en)?|glaubens|gesegnet|god|pray(?:er|ers|ed|ing|s)?|bible|jesus|christian|blessed|faith|gospel|church|kirchen?|kirchen\p{L}*|kirchentag|moschee|mosque|synagog|jüdisch|jewish|ramadan)\b/iu;
const illness =
  /(?:\b(?:in der|zur|auf|in) reha\b|\brehab\b|in der klinik gelegen|im krankenhaus gelegen|krankmeldung von mir|\bkrebs|\bchemo|depress|burn-?out|krankgeschrieben|meine (?:krankheit|diagnose)|\bcancer\b|\bmy (?:illness|diagnosis|health)\b|fehlgeburt|miscarriage|scheidung|\bdivorce|verstorben|gestorben|\bsterben|\btod(?:es)?\b|\btot\b|schlaganfall|\b(?:a|his|her) stroke\b|beerdigung|nachlass|testament|begräbnis|\btrauer|suizid|\bdied\b|\bdeath\b|\bdying\b|\bdie\b to |funeral|eulog|suicide|\bgrief\b|leichen?\b|alkoholiker|alcoholic|süchtig|addict|\bhiv\b|therapeutin gesagt)/i;
const family =
  /\b(?:mein(?:e[rnm]?)? (?:mann|frau|ehe\p{L}+|sohn|söhne|tochter|töchter|kind(?:er|ern)?|mutter|vater|eltern|oma|opa|tante|onkel|groß\p{L}+|bruder|schwester|familie|freundin|baby|enkel\p{L}*)|my (?:aunt|uncle|wife|husband|partner|sons?|daughters?|kids?|kids'|children|mother|mum|mom|father|dad|parents|grandmother|grandma|grandfather|brother|sister|family|girlfriend|boyfriend|baby|grandchildren)|(?:mother|father|daughter|son|tochter|sohn) (?:of|eines|einer)\b|vater von|mutter von|mama von|papa von|hochzeitstag|gestillt|breastfe\p{L}+|schwanger|pregnant|elternzeit|verheiratet mit|familie zuerst|family first|dad of|mum of|mom of|married to|baby (?:ist|is) |(?:[1-5]|eine?|zwei|drei|vier|fünf|one|two|three|four|five) (?:kinder(?:n)?|kids|children|töchter|söhne|sons|daughters|enkel)\b)/iu;
const looks =
  /\b(?:hübsch|attraktiv|abgenommen|diät|bikini|figur gebracht|gewicht verloren|weight loss|gorgeous|handsome|sexy|pretty face|outfit|frisur|hairstyle|body shape)\b/i;
/** Whether a whole post is about a subject that cannot be stepped around by choosing another sentence. */
export function isTabooSubject(text: string): boolean {
  return politics.test(text) || belief.test(text) || illness.test(text);
}

const creed = /\b(?:presbyter|catholic|katholi|protestant|methodist|anglican|baptist|evangeli|pfarrer|priest)/i;
const subjects = [creed, politics, belief, illness, family, looks];

/** Whether a text touches what an opener must leave alone. */
export function isTaboo(text: string): boolean {
  return subjects.some((subject) => subject.test(text));
}
