/** What kind of statement a passage is; decides which question fits. */
export type Statement =
  | 'seek'
  | 'plan'
  | 'trend'
  | 'problem'
  | 'find'
  | 'done'
  | 'share'
  | 'change'
  | 'effort'
  | 'removal'
  | 'trial'
  | 'insight'
  | 'view'
  | 'story'
  | 'event'
  | 'practice'
  | 'plain';

const number = String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|eine?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const span =
  '(?:wochen|monaten?|jahren?|tagen?|stunden|nächten?|versuchen?|anläufen?|sitzungen|weeks|months|years|days|hours|nights|attempts|meetings)';

/** Tried in this order: the first that fits names the statement. Both languages at once, on lower case. */
const signs: readonly (readonly [Statement, RegExp])[] = [
  [
    'seek',
    /\b(?:wir suchen|ich suche|gesucht:|^gesucht|wer kennt|wer hat|brauchen? noch|(?:^|are |am |'re |'m )looking for|need (?:a|an|some|\d+)|we need|wanted:)(?![\p{L}])/u,
  ],
  [
    'plan',
    /\b(?:ab (?:sofort|morgen|montag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|demnächst|nächste[nsrm]? (?:woche|monat|jahr|mal)|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month|year)|going to|werden wir)(?![\p{L}])/u,
  ],
  ['trial', /\b(?:wir testen|getestet|pilot|ausprobiert|wir probieren|trialling|experiment|we are testing|we tested)/u],
  [
    'removal',
    /(?:abgeschafft|gestrichen|stillgelegt|weggelassen|ausgelassen|\bist weg\b|\bzu machen|zugemacht|\bwe (?:stopped|removed|dropped|cut)\b|^(?:stopped|removed|dropped)\b|nicht mehr\b|keine? .{3,40} mehr\b|no longer)/u,
  ],
  [
    'change',
    /^(?:(?:wir|ich|we|i) (?:[\p{L}-]+ ){0,3}|)(?:stopped|cut|lowered|raised|removed|replaced|switched|swapped|moved|split|dropped|closed|let|gave|skipped|put)\b|^(?:wir|ich) (?:haben|habe|hab|lassen|machen) .{0,80}(?:abgeschafft|umgestellt|eingeführt|gestrichen|verkauft|ersetzt|gekürzt|ausgelassen|mehr zu$|zu$)/u,
  ],
  [
    'share',
    /\b(?:19|20)\d\d\b.{0,60}\d.{0,40}\b(?:heute|today|now)\b|\b\d+ (?:von|of|out of) (?:the |den )?\d|\b(?:von|of) (?:the )?[\d.,]+ (?!auf|to)\p{L}+ .{0,60}\d/u,
  ],
  [
    'trend',
    /(?:\b(?:von|from) .{0,30}?\d.{0,30}? (?:auf|to) \$?\d|\bminus \d|\bplus \d|halbiert|verdoppel|verdreifach|halved|doubled|\bby half|\b(?:up|down) \$?\d[\d.,]* ?(?:%|points|per)|(?:up|down) by|\bcame down|\bwent (?:up|down)|\brose\b|\bfell\b|\d[\d.,]* ?(?:%|\p{L}+)? (?:weniger|mehr|fewer|less|more|faster|earlier|schneller|früher)\b|\d(?:\.\d+)?x\b|not the (?:[a-z]+ )?\d|\bgains?\b|zurückgegangen|gestiegen|gesunken)/u,
  ],
  [
    'problem',
    /(?:stande?n? (?:nach .{1,30} )?still|stand \d+ tage|gefehlt|fehlte[nt]?\b|zurückgerufen|rückruf|kaputt|schrott|zerbroch|zerbrach|abgesagt|ausgefallen|verloren|auf \p{L}+ verschoben|peinlich|defekt|holzwurm|\bbroke\b|(?<!^)\bfailed|\blost\b(?!-)|\bcancel+ed|\brecalled|\bmissing\b|\bstuck\b|(?<!no )\bmistake|\bspoiled|\bdown for\b|\boutage|\bcrash|\bleak(?:ed|ing)|daneben\b|kein fahrer)/u,
  ],
  [
    'find',
    /(?:gefunden|entdeckt|aufgetaucht|\bfound (?:a|an|three|two|his|her)\b|\bdiscovered|\blag(?:en)? ein|\bthe last strip)/u,
  ],
  [
    'done',
    /(?:\b(?:ist|sind) fertig|abgeschlossen|eröffnet|unterschrieben|gewonnen|geschafft|bestanden|\bnummer \d|(?:^|\b(?:we|i|our|my) (?:[\p{L}-]+ ){0,4})(?:finished|completed|signed|won|launched|shipped|closed our|passed|built)\b|\bare in(?=$|[.:,])|\bis live|\bseit (?:heute|gestern|dieser woche)|zum ersten mal|first time|\bendlich\b|at last|ausgebaut|verlängert|seit heute allein|gedeckt)/u,
  ],
  [
    'share',
    /(?:\d ?(?:%|prozent|per ?cent)|\b(?:one|two|three|seven|drei|zwei|sieben) (?:of|von) (?:the |den )?\p{L}+|abrufe|differenz \d)/u,
  ],
  [
    'change',
    /(?:\bseit(?:dem|her)?\b.{0,60}\b(?:wir|ich|uns)\b|\b(?:wir|ich)\b.{0,60}\b(?:seit|jetzt)\b|abgeschafft|umgestellt|eingeführt|\bnicht mehr\b|ersetzt|gestrichen|verkauft|gekürzt|weggelassen|ausgelassen|ausgetauscht|\b(?:ist|sind) weg\b|\bsince\b.{0,60}\b(?:we|i)\b|^(?:so )?now |\bwe now\b|\bnow (?:we|runs?|takes?|is)\b|\binstead\b|\bstopped\b|\breplaced\b|\bswitched\b|\bswapped\b|\bmoved\b|\bremoved\b|introduced|no longer|\bsplit\b|\bwent to\b|\bcut the\b|\blowered\b|\bdropped\b|\b(?:are|is) gone\b|^let \p{L}+|\bgave the\b|\bwe let\b)/u,
  ],
  [
    'effort',
    new RegExp(
      `^(?:nach |after )?${number} ${span}(?!\\p{L}| of)|gedauert|verhandelt|gebraucht(?!\\p{L})| took (?:us|me|it) | took ${number} ${span}`,
      'u',
    ),
  ],
  [
    'insight',
    /^(?!wir |ich |we |i ).{0,80}\b(?:nicht .{3,50}sondern|(?:ist|sind|war|waren|kommt|liegt) nicht|is not|are not|was not|do not|does not)\b/u,
  ],
  [
    'view',
    /(?:\bglaub|\bsollten?\b|\bmüssten?\b|unpopular|nützt|^bitte\b|^stop |^please\b|\bshould\b|\bmust not\b|\b(?:ist|sind) (?:kein|keine|statistik)\b|\bis no\b|heißt nicht|^wer .*,|^wenn |^if |^nie |^never |\bman muss\b|\blieber\b|\bbeats?\b|\bwarum wir\b|\bwhy we\b|^nein,|^no one should)/u,
  ],
  [
    'story',
    /(?:\bheute\b|\bgestern\b|(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?(?!\p{L})|\byesterday|\btoday\b|(?:last|this) (?:week|night|friday|morning)|diese woche|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|letzte[nr]? |\bnacht\b|\bnight\b|\btold\b|\bsagt|gesagt|\basked\b|gefragt|\bkam(?:en)?\b|\bcame\b|\bsaß\b)/u,
  ],
];

const doing =
  /^(?:wir|ich|we|i) (?:haben?|hab|lassen|\p{L}{3,}) |^(?!used)\p{L}{2,}ed |^(?:put|built|wrote|told|gave|took|made|sold) /u;

const own = /(?<!\p{L})(?:wir|ich|we|i)(?!\p{L})/u;
const participle = String.raw`(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|(?:ver|be|er|ent|zer|über|unter)\p{L}{3,}(?:t|en))(?!\p{L})`;
/** Something that happened once. */
const happened = new RegExp(
  `(?<!\\p{L})(?:(?:hat|haben|habe|hab|ist|sind|bin)(?!\\p{L}).{0,90}? ${participle}|(?:wurden?|war|kam|gab|stand|wollte)(?!\\p{L})|(?:was|were|had|took|went|came)(?!\\p{L})|\\p{L}{3,}[^e\\P{L}]ed(?!\\p{L}))|${participle}(?:$|:)`,
  'u',
);
/** A statement without a sign of its own: what somebody does, what happened, or what is so. */
function plainly(lower: string): Statement {
  if (own.test(lower)) return 'practice';
  return happened.test(lower) ? 'event' : 'plain';
}

/** Names the kind of a statement by its words. */
export function statementOf(passage: string): Statement {
  const lower = passage.toLowerCase();
  const sign = signs.find(([, words]) => words.test(lower))?.[0];
  // What changed by itself is nobody's idea.
  const byItself = sign === 'change' && !own.test(lower) && !doing.test(lower);
  const found = sign === undefined || byItself ? plainly(lower) : sign;
  // Somebody's own doing is asked about as a doing, whatever figures it comes with.
  const open = found === 'trend' || found === 'share' || found === 'plain' || found === 'event';
  return open && doing.test(lower) ? 'practice' : found;
}

/** What a text has answered already, each with a letter that frames use before `>`. */
const answers: readonly (readonly [string, RegExp])[] = [
  [
    'w',
    /\b(?:weil|denn|grund|gründe|trick|schuld|liegt an|lag an|dank\b|wegen|entscheidend|because|reason|thanks to|due to|secret|what changed|so that|damit)\b/i,
  ],
  [
    's',
    /(?:gerechnet|überrasch|erwartet|geglaubt|wundert|klingt|surpris|expect|believed|not one person|nobody thought|humbling|klug)/i,
  ],
  [
    'r',
    /(?:beschwer|geschluckt|\bstill\b|reagier|sagt\b|sagen|gesagt|vermiss|geredet|liebt|lieb(?:en|te)|gelacht|complain|angr|cried|tears|disagree|vermutlich|fragt mal|kollege|colleague|team|neighbours?|managers? just|boss|chef\b|gegenwind|pushback|bank hat|compliance)/i,
  ],
  ['a', /(?:wieder (?:machen|tun|so)|nochmal|do (?:it|this) again|differently|anders machen|would still)/i],
  ['h', /(?:schwer|schwierig|länger gedauert|hard|difficult|tough|trick|ärger)/i],
  ['n', /(?:seitdem|seither|ab jetzt|künftig|we now|now we|since then|from now|so we|again|jetzt|seit )/i],
  [
    'o',
    /(?:freischaff|freiberuf|selbstständig|selbständig|freelanc|self-employed|solo|\bich hab|\bI (?:have|built|made))/i,
  ],
  ['b', /\beis\b|gletscher|frost|hagel|hail|regen|rain|sturm|storm|flut|flood|dürre|drought|verlust|schäden|damage/i],
  [
    'f',
    /\b(?:jede[nrsm]?|immer|oft|öfter|selten|nie|every|always|often|rarely|never|usually|again|wieder|seit|since|season|saison|nummer|number)\b/i,
  ],
  [
    'g',
    /(?:am ende|danach|und dann|and then|afterwards|schließlich|zum schluss|in the end|finally|seitdem|seither|since|at last)/i,
  ],
];

/** The letters of all questions that a text answers. */
export function answeredBy(text: string): string {
  return answers
    .filter(([, sign]) => sign.test(text))
    .map(([letter]) => letter)
    .join('');
}
