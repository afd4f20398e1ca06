import type { Word } from '../../../note/words.ts';

/** Kinds of words that sentences are read by, each told from the folded word alone. */
const kinds = {
  // deal.ts: terms of a deal, and what others do with what is on offer
  terms:
    /^(?:nachlass|gebuhr|umsonst|gratis|provision|provisionen|einkaufspreis|preis|preise|beteiligt|rabatt|anzahlung|kondition\p{L}*|kommission|commission|discount|invoice|refund|price|prices|pricing|deposit|wholesale)$/u,
  using:
    /^(?:run|runs|running|use|uses|using|using|switched|trust|carry|swear|signed|moved|live|took|put|see|umgestiegen|nutzen|nutzt|zugegriffen|einsetzen|setzen|schworen|laufen|lauft|dabei|bestellt|gebucht|angefangen|arbeiten|sparen|spart|verdienen)$/,
  others: /^(?:it|ours|our|us|we|mine|uns|unser\p{L}*|unsere\p{L}*|damit|mir|mein\p{L}*|them|schon|already|dabei)$/u,
  owner: /^(?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2})$/u,
  /** Who else has it already. */
  adopted:
    /^(?:since|already|schon|bereits|inzwischen|mittlerweile|damit|ours|umgestellt|umgestiegen|lauft|laufen|nutzt|nutzen|live|run|runs|loves?|swears?|schwort|schworen|zufrieden|switched|past|looked|has|took|did|liegt|liegen|geschafft|einsatz|geht|average|averages|earn|verdienen)$/,
  wares: /^(?:ours?|us|it|them|one|unser\w{0,2}|damit|das|die|davon|diese\w?)$/,
  /** When it could be there. */
  soon: /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|easter|christmas|spring|summer|autumn|fall|afternoon|month|anyway|aside|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|woche|ostern|weihnachten|fruhjahr|herbst|sommer|monat|ohnehin|sowieso|eh|vormittag|nachmittag)$/,
  could:
    /^(?:could|can|will|ill|shall|would|wed|well|have|hattest|hatten|hatte|kann|konnte|konnten|wurde|ware|war|leg|bring|bringe|schick|schicke|komme|come|bin)$/,
  /** Faint praise before one's own better figure. */
  faint:
    /^(?:good|nice|great|decent|neat|lovely|fun|fine|impressive|stark|gut|schon|toll|ordentlich|beachtlich|respekt|nett|fast|slow|many|lot|viel|lang)$/,
  better:
    /^(?:but|fewer|less|more|faster|half|better|under|only|no|none|never|past|aber|besser|weniger|mehr|schneller|halb|unter|nur|kein|keine|keinen|nie|noch|gar|statt|instead)$/,
  // sentences.ts
  /** A question that is put as a wish to know. */
  wondering: /^(?:curious|wonder|wondering|wondered|neugierig|interessiert|interessieren|frag|frage|wusst|wusste)$/,
  /** An answer is asked for, nothing else. */
  opening: /^(?:how|what|which|wie|was|welche|welcher|welches|welchen|womit|woran|wodurch)$/,
  telling:
    /^(?:tell|telling|explain|explaining|know|sharing|sagen|sagt|sag|verrat|verraten|verratst|erklaren|erzahlen|wissen)$/,
  /** Time that is asked for is asked for, whatever is to be told in it. */
  timeUnit: /^(?:min|mins|minute|minutes|minuten|stunde|stundchen|viertelstunde|hour|half)$/,
  // unanswered.ts: what was sent before, how often, and what came of it
  replies:
    /^(?:reagier\p{L}*|antwort\p{L}*|geantwortet|angenommen|annimmst|gemeldet|meldest|ruckmeldung|reaktion|schweigen|zeichen|reply|replied|respond|responded|response|answer|answered|accept|accepted|silence|heard|nothing|nichts|hangen|hanging|liegen|unbeantwortet|ubersehen|overlooked)$/u,
  repeats:
    /^(?:zweimal|dreimal|viermal|mehrmals|mehrfach|dritte\p{L}?|zweite\p{L}?|vierte\p{L}?|erneut|nochmals|immer|endlich|wochen|monaten|tagen|twice|thrice|third|second|fourth|third|times|still|again|finally|weeks|months|days|yet|letzte\p{L}?|final|last)$/u,
  sent: /^(?:anfrage\p{L}?|einladung\p{L}*|nachricht\p{L}*|geschrieben|angeklopft|versuch\p{L}*|erinnerung\p{L}*|erinnern|warte|warten|wartet|request\p{L}?|invitation\p{L}?|invite\p{L}?|message\p{L}?|written|wrote|messaged|waiting|asked|try|trying|attempt|reminder|reminded|reaching)$/u,
  // echo.ts: words that hold a sentence together
  small:
    /^(?:that|this|with|they|them|their|from|have|been|being|were|will|would|could|should|than|then|there|here|into|about|after|before|when|while|more|most|very|much|many|some|such|only|just|also|even|still|over|under|like|really|because|dass|eine[rnms]?|nicht|noch|aber|oder|wenn|sich|sind|wird|werden|haben|hatte\w?|habe|wurde\w?|mehr|sehr|viel\w?|diese\w?|jede\w?|alle\w?|kann|konnen|muss|mussen|soll\w?|beim|nach|uber|unter|schon|auch|immer|wieder|jetzt|dann|dort|hier|ganz|etwas|nichts|durch|gegen|ohne|unsere?\w?|ihre?\w?|ist|war|waren)$/,
  // approach.ts: what a note comes to
  modal: /^(?:konnten?|konntest|konntet|kannst|konnen|konnt|wurdest|wurden|wurdet|mogen|magst|could|can|would|will)$/,
  needs: /^(?:need|needs|suchen?|sucht|brauchen?|brauch|braucht|brauchten?|seeking)$/,
  meeting:
    /^(?:call|zoom|demo|walkthrough|coffee|chat|phone|meeting|minutes?|mins?|slot|teams|lunch|monday|tuesday|wednesday|thursday|friday|tomorrow|week|tonight|telefonat|telefonieren|termin|luft|kaffee|anruf|gesprach|reden|treffen|quatschen|videocall|montag|dienstag|mittwoch|donnerstag|freitag|woche|viertelstunde)$/,
  ware: /^(?:clients|kunden|customers?|mandanten|klienten|products?|produkte?|platform|plattform|systeme?|tools?|app|apps|software|anlagen?|services?|agency|agentur|studio|shop|assistent|assistant|portal|programm|programme|program|solution|solutions|losung|losungen|panel|leasing|sortiment|katalog|catalogue|catalog|range|service|angebot|desk|methode|method)$/,
  bids: /^(?:let|give|send|call|text|dm|ping|message|antworte|antworten|schick)$/,
} as const satisfies Record<string, RegExp>;

/** One bit for each kind of word. */
export const sign = {
  terms: 1 << 0,
  using: 1 << 1,
  others: 1 << 2,
  owner: 1 << 3,
  adopted: 1 << 4,
  wares: 1 << 5,
  soon: 1 << 6,
  could: 1 << 7,
  faint: 1 << 8,
  better: 1 << 9,
  wondering: 1 << 10,
  opening: 1 << 11,
  telling: 1 << 12,
  timeUnit: 1 << 13,
  replies: 1 << 14,
  repeats: 1 << 15,
  sent: 1 << 16,
  small: 1 << 17,
  modal: 1 << 18,
  needs: 1 << 19,
  meeting: 1 << 20,
  ware: 1 << 21,
  bids: 1 << 22,
} as const satisfies Readonly<Record<keyof typeof kinds, number>>;
/** Whole words by their kinds, as the lists above have them; what is no plain word in a list stays a pattern. */
const wholeWords = new Map<string, number>();
const openEnded = Object.entries(kinds).flatMap(([kind, { source }]) => {
  const bit = sign[kind as keyof typeof kinds];
  // `^(?:one|two|thre\w)$`: no group stands within another.
  const listed = source.slice('^(?:'.length, -')$'.length).split('|');
  const isWord = (entry: string) => /^\p{Ll}+$/u.test(entry);
  for (const word of listed.filter(isWord)) wholeWords.set(word, (wholeWords.get(word) ?? 0) | bit);
  const left = listed.filter((entry) => !isWord(entry));
  return left.length === 0 ? [] : [[bit, left.join('|')] as const];
});
const patterns = openEnded.map(([bit, left]) => [bit, new RegExp(`^(?:${left})$`, 'u')] as const);
/** Most words match none, and one look tells. */
const anyPattern = new RegExp(`^(?:${openEnded.map(([, left]) => left).join('|')})$`, 'u');

/** Longer words are of no kind. */
const longest = 40;

/** The kinds that a word belongs to; worked out once for a spelling. */
export function signsOf({ spelling }: Word): number {
  spelling.kinds ??= readKinds(spelling.folded);
  return spelling.kinds;
}

function readKinds(folded: string): number {
  if (folded.length > longest) return 0;
  let found = wholeWords.get(folded) ?? 0;
  if (anyPattern.test(folded)) for (const [kind, pattern] of patterns) if (pattern.test(folded)) found |= kind;
  return found;
}
