/** What kind of statement a passage is; decides which question fits. */
export type Statement =
  | 'seek'
  | 'plan'
  | 'problem'
  | 'find'
  | 'done'
  | 'result'
  | 'change'
  | 'view'
  | 'story'
  | 'plain';

/** Tried in this order: the first that fits names the statement. Both languages at once. */
const signs: readonly (readonly [Statement, RegExp])[] = [
  [
    'seek',
    /\b(?:suchen?|sucht|gesucht|wer kennt|wer hat|brauchen? noch|looking for|need \d|we need|wanted:)(?![\p{L}])/u,
  ],
  [
    'plan',
    /\b(?:ab (?:sofort|morgen|montag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|demnächst|nächste[nsrm]? (?:woche|monat|jahr|mal)|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month|year)|will be|going to|werden wir|soon)(?![\p{L}])/u,
  ],
  [
    'problem',
    /(?:stande?n? (?:nach .{1,30} )?still|stand \d+ tage|gefehlt|fehlte[nt]?\b|zurückgerufen|rückruf|kaputt|schrott|zerbroch|zerbrach|abgesagt|ausgefallen|verloren|verschoben|schief|peinlich|defekt|holzwurm|\bbroke\b|broken|\bfail(?:ed|ure)|\blost\b|\bcancel+ed|\brecall|\bmissing\b|\bstuck\b|\bdelay|\bmistake|\bspoiled|\bdown for\b|\boutage|\bcrash|\bleak|danebengelegen|daneben\b|kein fahrer)/u,
  ],
  ['find', /(?:gefunden|entdeckt|aufgetaucht|\bfound a|\bfound an|\bfound the|\bdiscovered|\blag(?:en)? ein)/u],
  [
    'done',
    /(?:\bfertig|abgeschlossen|eröffnet|unterschrieben|gewonnen|geschafft|bestanden|\bnummer \d|\bfinished|\bcompleted|\bopened|\bsigned\b|\bwon\b|\blaunched|\bshipped|\bclosed our|\bpassed\b|\bare in\b|\bis live|zum ersten mal|first time|\bendlich|at last|ausgebaut|verlängert|fährt seit heute|gedeckt)/u,
  ],
  [
    'result',
    /(?:\d ?(?:%|prozent|per cent|percent)|\bvon [\d.,]+ .{0,24}auf [\d.,]+|\bfrom [\d.,$]+ .{0,24}to [\d.,$]+|\bminus \d|\bplus \d|halbiert|verdoppel|halved|doubled|\bby half|twice as|\d+\p{L}* (?:weniger|mehr|fewer|less|more)|(?:weniger|mehr|fewer|less|more) .{0,30}\d|\bup \d|\bdown \d|\binstead of \d|\bstatt \d|abrufe|wartezeit im schnitt)/u,
  ],
  [
    'change',
    /(?:\bseit(?:dem|her)?\b|\bjetzt\b|abgeschafft|umgestellt|eingeführt|\bnicht mehr\b|ersetzt|gestrichen|verkauft|gekürzt|weggelassen|ausgelassen|ausgetauscht|\bweg, |\bsince\b|\bnow\b|\binstead\b|\bstopped\b|\breplaced\b|\bswitched\b|\bswapped\b|\bmoved\b|\bremoved\b|introduced|no longer|\bsplit\b|\bwent to\b|\bcut the\b|\blowered\b|\bdropped\b)/u,
  ],
  [
    'view',
    /(?:\bglaub|\bsollte|\bmüsste|unpopular|nützt|\bbitte\b|^stop |^please |\bshould\b|\bmust\b|\bnever\b|\bnie\b|\bimmer\b|\balways\b|\bniemand|\bno one\b|\bnobody\b|\bist (?:kein|nicht|keine)\b|\bis (?:not|no|a lot)\b|\bare not\b|\bdo not\b|\bdon't\b|heißt nicht|^wer .*,|^wenn |^if |\bman muss|\bdarf|\bbesser\b|\bbetter\b|\blieber\b|\bbeats?\b|\bwarum wir\b|\bwhy we\b|\breden wir\b)/u,
  ],
  [
    'story',
    /(?:\bheute\b|\bgestern\b|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\byesterday|\btoday\b|last (?:week|night|friday)|letzte[nr]? |\bnacht\b|\bnight\b|\btold\b|\bsagt|gesagt|\basked\b|gefragt|\bkam(?:en)?\b|\bcame\b|\bsaß\b|\bwaren?\b|\bwas\b|\bwere\b|\bhatten?\b|\bhad\b|\bhat\b|\bhaben\b|\p{L}ed\b)/u,
  ],
];

/** Names the kind of a statement by its words. */
export function statementOf(passage: string): Statement {
  const lower = passage.toLowerCase();
  return signs.find(([, sign]) => sign.test(lower))?.[0] ?? 'plain';
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
    /(?:beschwer|geschluckt|\bstill\b|reagier|sagt\b|sagen|gesagt|vermiss|geredet|liebt|lieb(?:en|te)|gelacht|complain|angr|cried|tears|disagree|vermutlich|fragt mal|kollege|colleague|team|neighbours?|managers? just|boss|chef\b|leute|people|gegenwind|pushback)/i,
  ],
  ['a', /(?:wieder (?:machen|tun|so)|nochmal|do it again|differently|anders machen)/i],
  ['h', /(?:schwer|schwierig|länger gedauert|hard|difficult|tough|trick|ärger)/i],
  ['n', /(?:seitdem|seither|ab jetzt|künftig|we now|now we|since then|from now)/i],
  [
    'o',
    /(?:freischaff|freiberuf|selbstständig|selbständig|freelanc|self-employed|solo|\bich hab|\bI (?:have|built|made))/i,
  ],
  ['g', /(?:am ende|schließlich|zum schluss|in the end|finally|seitdem|seither|since|at last)/i],
];

/** The letters of all questions that a text answers. */
export function answeredBy(text: string): string {
  return answers
    .filter(([, sign]) => sign.test(text))
    .map(([letter]) => letter)
    .join('');
}
