/** What kind of statement a passage is; decides which question fits. The last two get none. */
export type Statement =
  | 'launch'
  | 'anniversary'
  | 'seek'
  | 'plan'
  | 'ruling'
  | 'lesson'
  | 'removal'
  | 'change'
  | 'remedy'
  | 'effect'
  | 'result'
  | 'outcome'
  | 'effort'
  | 'long'
  | 'find'
  | 'problem'
  | 'done'
  | 'insight'
  | 'stance'
  | 'view'
  | 'plain';

const time =
  '(?:wochen?|monaten?|jahren?|tagen?|stunden?|nächten?|anläufen?|weeks?|months?|years?|days?|hours?|nights?|attempts?)';
const number = String.raw`(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty)(?:-\p{L}+)?)`;
/** What somebody did on purpose: "wir haben … umgestellt", "we moved …", and the same without a subject. */
const germanDeed = (verbs: string) =>
  String.raw`^.{0,45}?(?<!\p{L})(?:wir|ich|unser team|unsere \p{L}+)(?!\p{L}).{0,120}(?<!\p{L})(?:${verbs})(?!\p{L})`;
const englishDeed = (verbs: string) =>
  String.raw`^(?:(?:in|on|at|of|since|last|this|after|from|over|during) .{0,40} |so |now |today )?(?:we|i)(?:'ve| have| just| finally| also)? (?:${verbs})(?!\p{L})|^(?:finally |just )?(?:${verbs})(?!\p{L})`;
const removedDe =
  'abgeschafft|gestrichen|abgestellt|abgeschaltet|ausgeschaltet|weggelassen|stillgelegt|verboten|gelöscht|rausgeworfen|ausgelassen|verkauft|eingestellt|hinausgeworfen|herausgenommen|aufgehört|entfernt';
const removedEn =
  'stopped|dropped(?! an? )|removed|deleted|banned|turned off|got rid of|scrapped|killed|took away|took \\p{L}+ off|cancelled|threw out|cut out|no longer';
const changedDe =
  'verlegt|umgestellt|umgebaut|eingeführt|ersetzt|getauscht|ausgetauscht|verschoben|gesenkt|reduziert|gekürzt|verkürzt|verlängert|halbiert|verdoppelt|zusammengelegt|aufgeteilt|geteilt|offengelegt|automatisiert|digitalisiert|vereinfacht|gewechselt|verlagert|umgeschrieben|migriert|umgezogen|umgeräumt|neu (?:aufgebaut|geschrieben|gebaut|geordnet)|auf .{3,40} gezogen|gedreht|umgedreht|geöffnet|erhöht|angehoben|aufgestellt|aufgehängt|verteilt|eingerichtet|angefangen|gebaut|gegründet|erfunden|umbenannt|(?:größer|kleiner|kürzer|länger|anders) gemacht|freigegeben|versehen';
const changedEn =
  'went to \\p{L}+-|went back to|started (?!out|on |as |counting|work)\\p{L}+|began \\p{L}+ing|switched|moved(?! \\d)|replaced(?! \\d| none)|swapped|changed|split|merged|raised|lowered|rewrote|migrated|automated|redesigned|introduced|brought back|put (?:the|our|an?|all|every|\\d)|hung (?!up)|built an?|set up|added|let \\p{L}+|gave (?:every|all|each|our|the)|asked (?:\\d|all|every|our)|shortened|simplified|cut (?:the|our|my)|taught our|turned (?:the|our|an?)';

/** What has been otherwise for some time: "seit Mai entscheiden …", "every starter now spends …". */
const sinceThen = String.raw`^(?!\d|.*: |.*jetzt seit|.*(?:zum ersten mal|erstmals)|.*(?:wieder da|zurück)(?!\p{L})).*(?<!\p{L})seit (?:kurzem|dieser woche|diesem (?:jahr|monat|sommer|herbst|winter|frühjahr)|letzte[mnr] (?:jahr|monat|woche|sommer|herbst|winter|frühjahr)|eine[mr] (?:jahr|schuljahr|monat|woche|halben jahr)|dem (?:sommer|herbst|winter|frühjahr)|(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|neujahr))(?!\p{L})|^(?=since |.*(?<!\p{L})(?:has|have|is|are) )(?!\d|.*(?:: |first time)).*(?<!\p{L})since (?:january|february|march|april|may|june|july|august|september|october|november|december|easter|spring|summer|autumn|last (?:year|month|week|spring|summer|autumn|winter)|this (?:year|month|spring|summer|autumn))(?!\p{L})|(?<!\p{L})(?:sitzt|sitzen|steht|stehen|läuft|laufen|fährt|fahren|hängt|hängen|gibt es|beginnt|liegt|liegen|kommt|kommen|arbeiten|arbeitet|entscheiden|entscheidet|spielt|spielen|liest|lesen) .{0,25}?jetzt(?!\p{L})|(?:^|[^,]{4,60} )(?<!right )now (?:(?!that|and|it)\p{L}+s?) |^[^,]{4,60} (?:is|are) now `;

/** Tried in this order: the first that fits names the statement. Both languages at once, on lower case. */
const signs: readonly (readonly [Statement, RegExp])[] = (
  [
    [
      'launch',
      String.raw`^(?!.*(?:ausverkauft|bewerb|geschlossen|closed|sold out)).*(?:(?<!\p{L})(?:ist|sind|geht|gehen|is|are|went|gone) (?:jetzt |nun |endlich |heute |now |finally |officially )?(?:live|am start|gestartet)(?!\p{L})|^(?:ab|seit) (?:heute|sofort|gestern|montag|dieser woche) (?:kann|können|gibt|haben|bieten|läuft|fährt|fahren)(?!\p{L})|^(?:today|this week|yesterday) we (?:launched|opened|went live)|(?<!\p{L})(?:is|are) now (?:open|available|online)(?!\p{L})|^we (?:just )?launched|heute (?:haben wir|wurde|ist) .{2,60} (?:eröffnet|gestartet)$)`,
    ],
    [
      'anniversary',
      String.raw`^(?:(?:heute|today|this week|diese woche),? )?(?:(?:vor|seit|es sind) )?${number} (?:jahren?|years) (?:bei|at|with|im|in|as|als) .{2,40}(?:heute|today|this week|this month|diese woche)$|^(?:heute|today|this week|this month|diese woche|diesen monat) .{0,30}${number} (?:jahren?|years)(?: ago)?(?!\p{L}).{0,40}(?:bei|at|with|angefangen|begonnen|gestartet|gegründet|eröffnet|started|joined|opened)`,
    ],
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
      String.raw`(?<!\p{L})(?:urteil|bundesgericht|bag, urteil|bag-urteil|bgh|eugh|olg|gesetzentwurf|verordnung|novelle|richtlinie|wertgrenzen?|mindestlohn|schwellenwerte?|freibetrag|supreme court|court (?:of|has|just)|epo|ruling|new regulation|directive)(?!\p{L})`,
    ],
    [
      'plan',
      String.raw`^(?=.*(?<!\p{L})(?:ich|wir|unser\p{L}*|i|we|our)(?!\p{L})).*(?<!\p{L})(?:ab (?:sofort|morgen|montag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|demnächst|nächste[nsrm]? (?:woche|monat|jahr|montag)|im (?:frühjahr|sommer|herbst) (?:starten|beginnen|öffnen)|starting in|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|next (?:week|month|year|spring|monday)|going to|werden wir)(?!\p{L})`,
    ],
    [
      'removal',
      `${germanDeed(removedDe)}|${englishDeed(removedEn)}|^[^,.:]{3,40} (?:${removedDe})$|${String.raw`^(?:seit \p{L}+ )?(?:wir|bei uns|hier|gibt es bei uns)(?!\p{L}).{0,60}(?:nicht mehr|kein\p{L}* .{2,40} mehr|gibt es keine?)(?!\p{L})|^seit .{2,30} gibt es .{0,30}kein\p{L}* .{2,40}mehr|^no more \p{L}+ (?:at|in|for) (?:us|our)|^[^,.:]{3,40} (?:is|are) gone from |^no .{3,40} (?:any ?more|since .{3,20})$|^no \p{L}+ (?:on|in|after|before|at) |^seit .{3,20} keine? .{3,30} mehr$`}`,
    ],
    [
      'change',
      `${germanDeed(changedDe)}|${englishDeed(changedEn)}|^[^.:]{3,90} (?:${changedDe})$|^[^,.:]{3,40} (?:cut(?= by| from)|moved|reduced|raised|shortened|extended|switched) (?:to|from|in|by|with) `,
    ],
    [
      'result',
      String.raw`^(?!.*(?<!\p{L})(?:ab|from) (?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|20\d\d))(?!.*(?:from|von) \d{1,2}(?:[.:]\d\d)? (?:to|bis) \d{1,2}(?:[.:]\d\d)?(?:,|$|(?: uhr| in the| o.clock)(?!\p{L}))).*(?:\b(?:von|from|statt) .{0,30}?\d.{0,40}? (?:auf|to|nur noch|jetzt|now) [$€£]?\d|\b(?:minus|plus) [\d.,]+ ?(?:%|prozent|per ?cent)|[+−-]\d+ ?%|halbiert|verdoppel|verdreifach|\bhalved|\bdoubled|\bby half|\b(?:cut|reduced|raised|increased|lowered|improved) .{2,60}by \d[\d.,]* ?(?:%|per ?cent)|\bum \d[\d.,]* ?(?:%|prozent) (?:gesenkt|reduziert|gesteigert|verringert|erhöht|verbessert|gestiegen|gesunken)|\b(?:up|down|dropped|fell|rose|went) (?:by |to |from )?[$€£]?\d|\d[\d.,]* ?(?:%|prozent|per ?cent|(?!nicht|kein|no|from|with|of|von|mit|aus)\p{L}+) (?:weniger|mehr|fewer|less|more|faster|schneller|früher|earlier)(?!\p{L})|zurückgegangen|gestiegen|gesunken|\b(?:used to \p{L}+|it was|waren es|früher|davor|vorher) (?:waren es )?\d(?!\d* jahre)|\b(?:zero|null) (?:for|in|seit)\b|\d+(?:[.,]\d+)?x\b|\d.{1,40}, \d[\d.,]* (?:now|jetzt|heute)|(?:zwei|drei|two|three|four|five|six|seven|eight|nine|ten) .{3,40}, \d+ now|(?=.*\d.*\d)(?:used to be|when i \p{L}+ it was|before that) .{0,12}\d)`,
    ],
    [
      'change',
      `${String.raw`^(?:seit|since) .{2,40}(?<!\p{L})(?:wir|ich|we|i)(?!\p{L}).{0,60}(?:statt|nur noch|jetzt|instead|now)(?!\p{L})|^(?:wir|ich) (?!kann|bin|weiß|habe)\p{L}+ .{0,80}\bjetzt\b|(?<!\p{L})(?:wir|ich) (?:jetzt|nur noch)(?!\p{L})|^we (?:\p{L}+ .{3,70} )?now\b|^now we\b|^(?:so )?instead of\b|^statt |^(?:one|a|an|the) .{3,60} has replaced |${sinceThen}`}`,
    ],
    [
      'outcome',
      String.raw`^(?!\p{L}+ed |sold |lost )(?!.*(?:night|day|week|shift|tag|nacht|woche|schicht|nr\.?|nummer|no\.?|number|part|teil|folge) \d+ (?:of|von))(?!.*(?<!\p{L})(?:damit|fragt|fragen|asked me|sagte|said|noticed|gemerkt|bemerkt|will|wird|werden|würde|would)(?!\p{L})).*(?:^(?:neuer )?rekord(?!\p{L})|^(?:a )?new record|(?:^|[.:] )(?:die|das|der) (?:besten?|meisten?|häufigsten?|schönsten?|schlechtesten?) .{2,50}(?:war|waren|kam|kamen)(?!\p{L})|(?<!\p{L})(?:(?:(?<=^|[.,;:] |and |und |months |monaten )(?:niemand|keiner|kein mensch|nobody|no one|not one)) (?:has|had|have|hat|haben|kam|kamen|wollte|came|\p{L}+ed)|(?:hat|haben|kam) (?:bisher )?(?:niemand|keiner)|most of them|none of them)(?!\p{L})|\b(?:best|worst|busiest|highest|lowest) .{0,20}since\b|\b(?:beste[rs]?|schlechteste[rs]?|höchste[rs]?|niedrigste[rs]?) .{0,30}(?:seit|je)\b|\boutsold\b|herausgefunden, dass|stellte sich heraus|\bturn(?:s|ed) out|^[^,.:]{3,40} (?:went|came) (?:up|down) (?:when|since) |(?:^|^in |[.:] |[.:] in )${number} (?:of|von) (?:them|ihnen|${number})(?!\p{L})|, ${number} of them|, davon ${number}|the (?:best|most|strangest) .{2,40} (?:came|was|were) )`,
    ],
    [
      'effort',
      String.raw`^(?:nach|after) ${number} ${time}:|^(?:nach |after )?${number} ${time}(?!\p{L}).{0,3} ?(?:verhand|arbeit|planung|vorbereit|streit|warte|of (?:work|planning|talks|waiting|negotiat)|unterschrieben|später|later)|nach ${number} ${time} .{0,60}(?:unterschrieben|fertig|genehmigt|eröffnet|eingezogen|da$|signed|done|finished)|\b(?:hat|haben) .{0,40}${number} ${time} (?:gedauert|gebraucht)|\btook (?:us |me )?${number} ${time}`,
    ],
    [
      'find',
      String.raw`(?<!\p{L})(?:(?<!^)gefunden|entdeckt|aufgetaucht|steckte ein)(?!\p{L})|zum vorschein|^(?:i |we |today i )?(?:found|discovered) (?:an?|the|two|three|his|her|in|something|\p{L}+ (?:from|in|behind|under|inside))(?!\p{L})|\bturned up`,
    ],
    [
      'problem',
      String.raw`(?:(?:stand|standen|stehen) (?:seit |nach .{1,30} )?still|zurückgerufen|\brückruf(?!en)|ausgefallen|abgesagt|fehlgeschlagen|zusammengebrochen|schiefgegangen|verloren gegangen|stopped dead|\bbroke (?:down|on)|\bwent wrong|\bcrashed|\boutage|\brecalled|^(?:we |i )?lost (?:a|an|half|our|the|\d+)(?!\p{L})|\bverloren$)`,
    ],
    [
      'done',
      String.raw`\b(?:ist|sind) (?:endlich |jetzt )?fertig|abgeschlossen|eröffnet|unterschrieben|\bim druck\b|eingeweiht|restauriert|repariert|(?:^|\b(?:we|i) (?:just |finally |have )?)(?:finished|completed|launched|shipped|rebuilt|restored|repaired)\b|\bis live\b|\bis finished\b|\bare in print|back up\b`,
    ],
    [
      'long',
      String.raw`^(?:seit|since) (?:19[6-9]|20[01])\d(?: |$)|^(?:seit |für |for )?(?:(?:über|mehr als|over|more than) )?(?:${number}|zwanzig|dreißig|twenty\S*|thirty\S*) (?:jahren?|years)(?: (?:in|as|als|bei|at|im|on|auf)(?!\p{L})|$|,)|^(?:ich|wir|i|we)(?:'ve)? (?!.*sich)(?:[\p{L}']+ ){1,3}(?:seit|since|for) (?:(?:über|mehr als|over|more than) )?(?:(?:19[6-9]|20[01])\d(?!\d)|(?:${number}|zwanzig|dreißig|twenty\S*|thirty\S*) (?:jahren?|years))|^i .{3,40} for (?:${number}|twenty\S*|thirty\S*) years`,
    ],
    [
      'insight',
      `(?:nicht .{3,60}(?:,|:) ?sondern|war nicht .{3,60}[.:] (?:es|sondern)|(?:wasn't|isn't|was not|is not) .{3,60}[.:;] (?:it|it's|it was)|not .{3,40}, but |best predictor)`,
    ],
    [
      'stance',
      String.raw`(?:\bman (?:sollte|muss)\b|^nie |^never |^(?!.*because ).*\bshould (?!have)|\bsollten?(?! (?:ich|wir)(?!\p{L}))|\bbeats\b|^hör(?:t|en sie) auf|^(?:please )?stop \p{L}+ing|^nobody needs)`,
    ],
    [
      'view',
      String.raw`(?:\bich glaube\b|\bi (?:believe|think)\b|^wenn (?!.*(?<!\p{L})(?:ich|wir)(?!\p{L})).*,|^if you|^[^.,]{3,40} (?:ist|sind) keine? |^(?!.*\d)[^.,]{3,40} (?:is|are) (?:no|not an?) |^(?:die (?:besten?|meisten|wichtigste\p{L}*)|the (?:best|worst|hardest|real)) .{3,60}(?:ist|sind|kommt|is|are|comes)(?!\p{L}))`,
    ],
  ] as const
).map(([statement, words]) => [statement, new RegExp(words, 'u')]);

const deeds = new RegExp(
  `${germanDeed(`${removedDe}|${changedDe}`)}|${englishDeed(`${removedEn}|${changedEn}`)}|^we .{0,40}now(?!\\p{L})|^statt |^instead of `,
  'u',
);

/** Kinds that the first of two sentences alone decides. */
const ofHead: ReadonlySet<Statement> = new Set(['removal', 'change', 'done']);
/** A second sentence that tells what came of it. */
const telltale =
  /%|\d.*(?:statt|instead)|(?<!\p{L})(?:prozent|per ?cent|came|back|went|up|down|fell|rose|dropped|kam|kamen|gestiegen|gesunken|nicht|kein\p{L}*|nie|niemand|weniger|mehr|wieder|again|not?|nobody|never|fewer|less|more|half|halb)(?!\p{L})/u;
/** A second sentence that goes on with what was done. */
const goesOn =
  /(?<!\p{L})(?:wir|ich|we|i)(?!\p{L}).*(?<!\p{L})(?:jetzt|now)|(?<!\p{L})(?:jetzt|now) .{0,20}(?<!\p{L})(?:wir|ich|we|i)(?!\p{L})/u;

/**
 * Names the kind of a statement by its words. Of two sentences, the first says what was done (and the second
 * what came of it, or nothing that could be asked about), or the second what was done about the first.
 */
export function statementOf(passage: string): Statement {
  const [head = '', ...rest] = passage.toLowerCase().split(/(?<=[^\d].)\. |, (?:und|aber|doch|and|but|yet) /u);
  const found = signs.find(([statement, words]) =>
    words.test(ofHead.has(statement) ? head : passage.toLowerCase()),
  )?.[0];
  const later = rest.some((sentence) => deeds.test(sentence));
  // What has gone on for years is no change.
  if (found === 'change' && /(?<!\p{L})(?:seit|for) (?:\d+|\p{L}+) (?:jahren|years)(?!\p{L})/u.test(head))
    return 'plain';
  if (found !== 'removal' && found !== 'change') return later ? 'remedy' : (found ?? 'plain');
  if (rest.length === 0 || later || rest.some((sentence) => goesOn.test(sentence))) return found;
  return rest.some((sentence) => telltale.test(sentence)) ? 'effect' : 'plain';
}

/** Whether a question fits this kind of statement so well that it hardly misses. */
export function isTelling(statement: Statement): boolean {
  return statement !== 'plain';
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
    /(?:beschwer|\bschicht(?:en)? |stelle[n ]|entlass|layoff|\bstaff\b|geschluckt|\bstill\b|reagier|sagt\b|sagen|gesagt|vermiss|geredet|liebt|lieb(?:en|te)|gelacht|geflucht|complain|angr|cried|tears|disagree|vermutlich|fragt mal|kolleg|colleague|managers? just|boss|chef\b|gegenwind|pushback|noticed|nobody died|gemerkt|keiner mehr|niemand mehr|missed)/i,
  ],
  [
    't',
    /(?<!\p{L})(?:monat\p{L}*|wochen?|tage?n?|jahr\p{L}*|stunden?|sofort|months?|weeks?|days?|years?|hours?|nights?|overnight|at once|seit\p{L}*|since|still|noch)(?!\p{L})/iu,
  ],
  [
    'h',
    /(?:vor dem termin|ahead of|\bearly\b|schwer|schwierig|länger gedauert|hard|difficult|tough|trick|ärger|engpass|bottleneck|peinlich|geflucht)/i,
  ],
  [
    'g',
    /(?:am ende|danach|und dann|and then|afterwards|schließlich|zum schluss|in the end|finally|seitdem|seither|since|at last|put (?:it|them) back|zurückgelegt|zurückgegeben)/i,
  ],
  [
    'd',
    /(?:^seit (?!\d)|since (?:we|i) |wir haben |ich habe |wir \p{L}+ .{0,30}anders|we \w+ed |^[^.]{3,30} (?:cut|moved|swapped|dropped|replaced) |umgestellt|eingeführt|statt|genommen|getauscht|lösung|seit wir|we (?:started|stopped|switched|moved|put|cut|changed|asked)|i (?:put|changed|moved|stopped)|after (?:i|we)|nachdem|instead|switched|dafür)/iu,
  ],
];

const several = /(?<!\p{L})(?:wir|uns|unser\p{L}*|we|us|our)(?!\p{L})/iu;
const subject = /(?<!\p{L})(ich|wir|i|we)(?!\p{L})/iu;
/** One person's doing, also where the subject is left out ("Moved the salad to the front"). */
const subjectless =
  /^(?:just |finally )?(?:\p{L}{3,}(?<!every|need|hundr|seed)ed|cut|put|took|built|let|gave|found|made|wrote|taught|hung|split|brought|got) /iu;
const single = new RegExp(String.raw`(?<!\p{L})(?:ich|mein\p{L}*|i|my)(?!\p{L})|${subjectless.source}`, 'iu');

const numeral = new RegExp(`(?<!\\p{L})(?:${number}|half|hälfte|doppelt|twice)(?!\\p{L})`, 'iu');
/** Tells what once happened; a general finding (letter `e`) is nothing that its author could have been surprised by. */
const happened =
  /(?<!\p{L})(?:war|waren|kam|kamen|wurden?|hatten?|hat|haben|ging|gingen|jetzt|seit|gestiegen|gesunken|was|were|came|went|fell|rose|turned|had|now|since|\p{L}{3,}ed)(?!\p{L})/iu;

/** The letters of all questions that a text answers; `passage` says whether one did it (`i`), several (`v`) or nobody who is named (`u`). */
export function answeredBy(text: string, passage: string): string {
  const told = answers.flatMap(([letter, sign]) => (sign.test(text) ? [letter] : []));
  const one = subject.exec(passage)?.[1];
  const alone = one === undefined ? !several.test(passage) && single.test(passage) : /^i/i.test(one);
  // Nobody can tell whether they were surprised as long as they have not told what they did.
  const [first = '', second] = passage.split(/(?<=[^\d].)\. /u);
  const cause = told.includes('d') || (second !== undefined && !/\d/.test(first)) ? 'd' : 'z';
  return (
    told.join('') +
    cause +
    (alone ? 'i' : 'v') +
    (one === undefined && !several.test(passage) && !subjectless.test(passage) ? 'u' : '') +
    (/\d/.test(passage) || numeral.test(passage) ? '' : 'q') +
    (alone || several.test(passage) || happened.test(passage) ? '' : 'e') +
    // Behind part of a text, its cause is likely to be told in the rest.
    (text.length > passage.length + 20 ? 'k' : '')
  );
}
