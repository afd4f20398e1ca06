/** What kind of statement a passage is; decides which question fits. The last two get none. */
export type Statement =
  | 'seek'
  | 'plan'
  | 'ruling'
  | 'lesson'
  | 'trial'
  | 'first'
  | 'removal'
  | 'change'
  | 'result'
  | 'effort'
  | 'passed'
  | 'long'
  | 'find'
  | 'problem'
  | 'done'
  | 'insight'
  | 'view'
  | 'practice'
  | 'story'
  | 'plain';

const time =
  '(?:wochen?|monaten?|jahren?|tagen?|stunden?|nächten?|anläufen?|weeks?|months?|years?|days?|hours?|nights?|attempts?)';
const number = String.raw`(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty)(?:-\p{L}+)?)`;
/** What somebody did on purpose: "wir haben … umgestellt", "we moved …", and the same without a subject. */
const germanDeed = (verbs: string) =>
  String.raw`(?<!\p{L})(?:wir|ich|unser team|unsere \p{L}+)(?!\p{L}).{0,120}(?<!\p{L})(?:${verbs})(?!\p{L})|(?:haben|habe|hab) (?:wir|ich) .{0,90}(?<!\p{L})(?:${verbs})(?!\p{L})`;
const englishDeed = (verbs: string) =>
  String.raw`(?<!\p{L})(?:we|i)(?:'ve| have| just| finally| also)? (?:${verbs})(?!\p{L})|^(?:finally |just )?(?:${verbs})(?!\p{L})`;
const removedDe =
  'abgeschafft|gestrichen|abgestellt|abgeschaltet|ausgeschaltet|weggelassen|ausgelassen|stillgelegt|verboten|gelöscht|rausgeworfen|hinausgeworfen|herausgenommen|aufgehört|entfernt|zugemacht';
const removedEn =
  'stopped|dropped|removed|deleted|banned|turned off|got rid of|scrapped|retired|killed|took away|threw out|cut out';
const changedDe =
  'verlegt|umgestellt|umgebaut|eingeführt|ersetzt|getauscht|ausgetauscht|verschoben|gesenkt|reduziert|gekürzt|verkürzt|zusammengelegt|aufgeteilt|geteilt|offengelegt|automatisiert|digitalisiert|vereinfacht|gewechselt|verlagert|umgeschrieben|migriert|umgezogen|umgeräumt|neu (?:aufgebaut|geschrieben|gebaut|geordnet)|auf .{3,40} gezogen|gedreht|umgedreht|geöffnet|erhöht|angehoben';
const changedEn =
  'started (?!out|on |as )\\p{L}+|switched|moved|replaced|swapped|changed|split|merged|raised|lowered|rewrote|migrated|automated|rebuilt|redesigned|introduced|brought back|shortened|simplified|cut (?:the|our|my)';

/** What somebody did once, in English verbs whose past has no -ed. */
const irregular =
  'spent|ran|took|went|wrote|drove|held|taught|tried|met|sat|lost|left|kept|told|saw|came|knew|thought|brought|bought|caught|heard|paid|read|said|sent|stood|grew|flew|fell|broke|chose|woke|laid|led|began|felt|hit|spoke|threw|found|got|built|slept|bent|hung|rode|rang|swam|wore|won|woke|dug|fed|dealt';

/** Tried in this order: the first that fits names the statement. Both languages at once, on lower case. */
const signs: readonly (readonly [Statement, RegExp])[] = (
  [
    [
      'seek',
      String.raw`\b(?:wir suchen|ich suche|gesucht:|^gesucht|wer kennt|wer hat (?:noch|eine)|brauchen? noch|(?:^|are |am |'re |'m )looking for|^need:? |we need|i need|wanted:)`,
    ],
    [
      'lesson',
      String.raw`${number} (?:dinge|sachen|lektionen|lehren|punkte|things|lessons)(?!\p{L}).{0,40}(?:gelernt|learn)|was ich (?:aus|in|als) .{3,60}gelernt|what i(?:'ve)? learn(?:ed|t)`,
    ],
    [
      'ruling',
      String.raw`(?<!\p{L})(?:urteil|bundesgericht|bag, urteil|bag-urteil|bgh|eugh|olg|gesetzentwurf|verordnung|novelle|richtlinie|supreme court|court (?:of|has|just)|epo|ruling|new regulation|directive)(?!\p{L})`,
    ],
    [
      'plan',
      String.raw`\b(?:ab (?:sofort|morgen|montag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|demnächst|nächste[nsrm]? (?:woche|monat|jahr|mal|montag)|im (?:frühjahr|sommer|herbst) (?:starten|beginnen|öffnen)|starting in|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month|year|spring|monday)|going to|werden wir)(?!\p{L})`,
    ],
    [
      'trial',
      String.raw`\b(?:wir testen|seit \p{L}+ testen wir|pilot(?:projekt|phase|versuch)?|probebetrieb|wir probieren|ausprobiert|trialling|we are testing|we're testing|we tested|experiment)(?!\p{L})`,
    ],
    [
      'first',
      String.raw`(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*|i|we|my|our)(?!\p{L}).{0,80}(?:zum ersten mal|das erste mal|erstmals|for the first time)|^(?:meine?|unsere?) erste[rs]? |^erste[rs]? \p{L}+|(?<!\p{L})(?:my|our) first(?: ever)? |^first (?:ever |time )`,
    ],
    [
      'removal',
      `${germanDeed(removedDe)}|${englishDeed(removedEn)}|${String.raw`\b(?:wir|bei uns|hier|unser\p{L}*)(?!\p{L}).{0,60}(?:nicht mehr|kein\p{L}* .{2,40} mehr|gibt es keine?)(?!\p{L})|\bwe no longer\b|\bno more \p{L}+ (?:at|in|for) (?:us|our)`}`,
    ],
    [
      'change',
      `${germanDeed(changedDe)}|${englishDeed(changedEn)}|${String.raw`^(?:seit|since) .{2,40}(?<!\p{L})(?:wir|ich|we|i)(?!\p{L}).{0,60}(?:statt|nur noch|jetzt|instead|now)(?!\p{L})|\b(?:wir|ich) .{3,80}\bjetzt\b|\bwe now\b|^now we\b|^(?:so )?instead of\b|^statt `}`,
    ],
    [
      'result',
      String.raw`(?:\b(?:von|from|statt) .{0,30}?\d.{0,40}? (?:auf|to|nur noch|jetzt|now) [$€£]?\d|\b(?:minus|plus) [\d.,]+ ?(?:%|prozent|per ?cent)|[+−-]\d+ ?%|halbiert|verdoppel|verdreifach|\bhalved|\bdoubled|\bby half|\b(?:up|down|dropped|fell|rose|went) (?:by |to |from )?[$€£]?\d|\d[\d.,]* ?(?:%|prozent|per ?cent|\p{L}+) (?:weniger|mehr|fewer|less|more|faster|schneller|früher|earlier)(?!\p{L})|zurückgegangen|gestiegen|gesunken|\b(?:used to \p{L}+|it was|waren es|früher|davor|vorher) (?:waren es )?\d|\b(?:zero|null) (?:for|in|seit)\b|\d+(?:[.,]\d+)?x\b|(?:used to be|when i \p{L}+ it was|before that) .{0,12}\d)`,
    ],
    [
      'effort',
      String.raw`^(?:nach |after )?${number} ${time}(?!\p{L}).{0,3} ?(?:verhand|arbeit|planung|vorbereit|streit|warte|of (?:work|planning|talks|waiting|negotiat)|unterschrieben|später|later)|nach ${number} ${time} .{0,60}(?:unterschrieben|fertig|genehmigt|eröffnet|eingezogen|da$|signed|done|finished)|\b(?:hat|haben) .{0,40}${number} ${time} (?:gedauert|gebraucht)|\btook (?:us |me )?${number} ${time}`,
    ],
    [
      'find',
      String.raw`(?:gefunden|entdeckt|aufgetaucht|zum vorschein|\bfound (?:an?|two|three|his|her|in)(?!\p{L})|\bdiscovered|\bturned up|steckte ein)`,
    ],
    [
      'problem',
      String.raw`(?:(?:stand|standen|stehen) (?:seit |nach .{1,30} )?still|zurückgerufen|rückruf|ausgefallen|abgesagt|fehlgeschlagen|zusammengebrochen|schiefgegangen|verloren gegangen|stopped dead|\bbroke (?:down|on)|\bwent wrong|\bcrashed|\boutage|\brecalled|^(?:we |i )?lost (?:a|an|half|our|the|\d+)(?!\p{L})|\bverloren$)`,
    ],
    [
      'done',
      String.raw`(?:\b(?:ist|sind) (?:endlich |jetzt )?fertig|abgeschlossen|eröffnet|unterschrieben|gewonnen|\bim druck\b|erschienen(?!\p{L})|übergeben(?!\p{L})|eingeweiht|gepflanzt|(?:^|\b(?:we|i) (?:just |finally |have )?)(?:finished|completed|signed|won|launched|shipped|built|planted|published)\b|\bis live\b|\bis finished\b|\bare in print|back up\b)`,
    ],
    [
      'passed',
      String.raw`(?:von|of) \d+ .{3,80}(?:bestanden|geschafft|passed)|\d+ .{3,50}(?:graduated|passed their|qualified as)|(?:haben|hat) .{0,40}(?:bestanden|examen geschafft)`,
    ],
    [
      'long',
      String.raw`^(?:seit|since) (?:19[6-9]|20[01])\d(?: |$)|^(?:seit |für |for )?(?:(?:über|mehr als|over|more than) )?(?:${number}|zwanzig|dreißig|twenty\S*|thirty\S*) (?:jahren?|years)(?: (?:in|as|als|bei|at|im|on|auf)(?!\p{L})|$|,)|^(?:ich|wir|i|we)(?:'ve)? (?!.*sich)(?:[\p{L}']+ ){1,3}(?:seit|since|for) (?:(?:über|mehr als|over|more than) )?(?:(?:19[6-9]|20[01])\d(?!\d)|(?:${number}|zwanzig|dreißig|twenty\S*|thirty\S*) (?:jahren?|years))|^i .{3,40} for (?:${number}|twenty\S*|thirty\S*) years`,
    ],
    [
      'insight',
      `(?:nicht .{3,60}(?:,|:) ?sondern|war nicht .{3,60}[.:] (?:es|sondern)|(?:wasn't|isn't|was not|is not) .{3,60}[.:;] (?:it|it's|it was)|not .{3,40}, but |best predictor|engpass|bottleneck|der unterschied|the difference)`,
    ],
    [
      'view',
      String.raw`(?:\bich glaube\b|\bi (?:believe|think)\b|\bman (?:sollte|muss)\b|^wer .*,|^wenn .*,|^if you|^nie |^never |\b(?:ist|sind) (?:keine?|nicht) |\b(?:is|are) (?:no|not) |^(?:die (?:besten?|meisten|wichtigste\p{L}*)|the (?:best|worst|hardest|real)) .{3,60}(?:ist|sind|kommt|is|are|comes)(?!\p{L})|\bshould\b|\bsollte|\bbeats\b|^hör(?:t|en sie) auf|^stop \p{L}+ing)`,
    ],
    [
      'practice',
      String.raw`^(?:ich|wir) (?!bin|war|hatte|habe|haben|hab|sind|begleite|unterstütze|helfe|glaube|liebe|kenne|weiß|weiss|kann|mag|finde|denke|will|möchte|freue|wohne|lebe|komme|bleibe)\p{L}+en? .{12,}|^(?:i|we) (?!am|was|were|had|have|just|help|love|believe|run|are|look|know|like|want|need|think|live|hope|feel|enjoy|see|hear|do|don't|didn't|can|could|will|would|still|never|(?:${irregular})(?!\p{L}))(?!\p{L}+ed\b)\p{L}+ .{16,}`,
    ],
    [
      'story',
      String.raw`(?<!\p{L})(?:heute|gestern|letzte[nr]? (?:woche|nacht)|today|yesterday|tonight|last (?:night|week|friday)|this (?:morning|week))(?!\p{L})`,
    ],
  ] as const
).map(([statement, words]) => [statement, new RegExp(words, 'u')]);

/** Names the kind of a statement by its words. */
export function statementOf(passage: string): Statement {
  const lower = passage.toLowerCase();
  return signs.find(([, words]) => words.test(lower))?.[0] ?? 'plain';
}

/** Whether a question fits this kind of statement so well that it hardly misses. */
export function isTelling(statement: Statement): boolean {
  return statement !== 'story' && statement !== 'plain';
}

/** What a text has answered already, each with a letter that frames use before `>`. */
const answers: readonly (readonly [string, RegExp])[] = [
  [
    'w',
    /(?<!\p{L})(?:weil|denn|grund|gründe|trick|schuld|liegt an|lag an|dank\b|wegen|entscheidend|unterschied|because|reason|thanks to|due to|secret|what changed|so that|damit|instead of|by (?:\p{L}+ing)|statt)(?!\p{L})/iu,
  ],
  [
    's',
    /(?:gerechnet|überrasch|erwartet|geglaubt|wundert|klingt|surpris|expect|believed|not one person|nobody thought|humbling|klug|didn't see|not see)/i,
  ],
  [
    'r',
    /(?:beschwer|geschluckt|\bstill\b|reagier|sagt\b|sagen|gesagt|vermiss|geredet|liebt|lieb(?:en|te)|gelacht|geflucht|complain|angr|cried|tears|disagree|vermutlich|fragt mal|kolleg|colleague|managers? just|boss|chef\b|gegenwind|pushback|noticed|nobody died|gemerkt|keiner mehr|niemand mehr|missed)/i,
  ],
  ['a', /(?:wieder (?:machen|tun|so)|nochmal|do (?:it|this) again|differently|anders machen|would still|zurück)/i],
  ['h', /(?:schwer|schwierig|länger gedauert|hard|difficult|tough|trick|ärger|engpass|bottleneck|peinlich|geflucht)/i],
  [
    'n',
    /(?:seitdem|seither|ab jetzt|künftig|we now|now we|since then|from now|so we|again|jetzt|next time|nächstes mal)/i,
  ],
  [
    'b',
    /\beis\b|gletscher|frost|hagel|hail|regen|rain|sturm|storm|flut|flood|fog|nebel|dürre|drought|verlust|schäden|damage/i,
  ],
  [
    'g',
    /(?:am ende|danach|und dann|and then|afterwards|schließlich|zum schluss|in the end|finally|seitdem|seither|since|at last)/i,
  ],
  [
    'd',
    /(?:^seit |since |umgestellt|eingeführt|statt|genommen|getauscht|lösung|seit wir|we (?:started|stopped|switched|moved|put|cut|changed|asked)|i (?:put|changed|moved|stopped)|after (?:i|we)|nachdem|instead|switched|dafür)/i,
  ],
];

const together = /(?<!\p{L})(?:wir|uns|unser\p{L}*|team|we|us|our)(?!\p{L})/iu;

/**
 * The letters of all questions that a text answers. `passage` is what will be quoted of it: where it tells of
 * nobody else, asking who was against it (`o`) would presume.
 */
export function answeredBy(text: string, passage: string): string {
  const told = answers.filter(([, sign]) => sign.test(text)).map(([letter]) => letter);
  return told.join('') + (together.test(passage) ? '' : 'o');
}
