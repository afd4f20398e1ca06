import type { OpenerLanguage } from '../opener.ts';

/**
 * How a whole sentence is told, where its words name no kind of statement; decides which plain question can follow.
 * `made`: a piece of work that its author did. `report`: something else that they did. `event`: what somebody came
 * with. `ready`: something is finished. `habit`: what its author does. `works`: what they write or study.
 * `rule`: what holds in general. `note`: anything else, hardly worth a question.
 */
export type Telling = 'made' | 'report' | 'event' | 'ready' | 'habit' | 'works' | 'rule' | 'note';

const own = /(?<!\p{L})(?:ich|wir|i|we)(?!\p{L})/u;
const irregular =
  'made|did|thought|gave|spent|ran|took|went|wrote|drove|held|taught|tried|met|sat|lost|left|kept|told|saw|came|knew|brought|bought|caught|heard|paid|sent|stood|grew|flew|fell|broke|chose|woke|laid|led|began|felt|spoke|threw|found|got|built|slept|rode|rang|swam|wore|won|dug|fed|sold|drew|redrew|rebuilt|hung|bent';
const presentInTe =
  'arbeite|reite|streite|leite|vertrete|berate|begleite|biete|halte|warte|achte|gestalte|bearbeite|verwalte|unterrichte|berichte|beobachte|bereite|trete|rate|schalte|teste|poste|rette|vermiete|veranstalte|züchte|fürchte|heute|hätte|könnte|möchte|müsste|sollte|bitte|letzte|echte|gute|leichte|alte|neueste|beste|erste|dritte|vierte|fünfte|sechste|achte|nächste|meiste|ernste|feste|rechte|weite|breite|bunte|kalte|harte|zarte|satte|fette';
const past = {
  de: new RegExp(
    String.raw`(?<!\p{L})(?:hatten?|war|waren|wurden?|kam|kamen|(?!(?:${presentInTe})(?!\p{L}))\p{Ll}{3,}te|wussten|dachten|glaubten|wollten|konnten|mussten|sollten|durften|machten|sagten|fragten|brachten|standen?|ging|gingen|fand|rief|lag|nahm|gab|blieb|schrieb|saß|fiel|ließ)(?!\p{L})`,
    'u',
  ),
  en: new RegExp(
    String.raw`^(?!.*(?<!\p{L})(?:would have|can|will|must|may|should) ).*(?<!\p{L})(?:was|were|had|(?:has|have|'ve) (?:\p{L}+ )?(?:\p{L}{2,}ed|been|gone|come|become|taken|given|made|written|begun|${irregular})|\p{L}{2,}(?<!every|need|hundr|seed|spee|ne|bree|fe|wee|re|be)ed|${irregular})(?!\p{L})`,
    'u',
  ),
} as const;
const auxiliary = /(?<!\p{L})(?:habe|haben|hat|bin|ist)(?!\p{L})/u;
const participle =
  /(?<!\p{L})(?=(?:an|auf|aus|ab|ein|vor|nach|zu|mit|um|weg|los|weiter|zusammen|hin|her|heraus|hinaus|rein|raus|fest|frei|statt|teil|wieder|zurück|runter|hoch)?ge|be|ver|ent|er|zer|\p{Ll}+iert)\p{Ll}{4,}(?:t|en)(?!\p{L})/u;

/** Whether a clause tells of what is over. German nouns keep their capitals: "Leute" is no past. */
function isPast(words: string, language: OpenerLanguage): boolean {
  return past[language].test(words) || (language === 'de' && auxiliary.test(words) && participle.test(words));
}

/** "Steam-bent the last of 42 ribs": the sentence leaves its "I" out. */
const subjectless = new RegExp(
  String.raw`^(?:just |finally |today |yesterday )?(?:[\p{L}-]{3,}(?<!every|need|hundr|seed)ed|[\p{L}]+-bent|put|cut|${irregular}) |^(?!.*(?<!\p{L})(?:hat|haben|hätten?|wird|werden|wurden?|ist|sind|kann|können|sollen?)(?!\p{L}))(?:heute |gestern )?[^,.:]{3,90} ge\p{L}{3,}(?:t|en)$|^(?:heute|gestern) (?!ha)[^.:]{3,90} ge\p{L}{3,}(?:t|en),`,
  'u',
);
/** Verbs for making something, by hand or at a desk. */
const making =
  /(?<!\p{L})(?:dyed|rehung|carved|drilled|planked|built|rebuilt|redrew|restored|welded|sewed|sewn|forged|painted|digiti[sz]ed|translated|dug|bent|steam-bent|knitted|laid|engraved|glued|wired|assembled|sewed|hand-\p{L}+ed|gebaut|geschnitzt|restauriert|geschmiedet|genäht|geschweißt|digitalisiert|übersetzt|gemauert|verlegt|gezimmert|gedrechselt|gegossen|angerührt|gefärbt|zum laufen gebracht)(?!\p{L})/u;
/** What people decide or bring about; nothing that befalls them. */
const decided =
  /(?<!\p{L})(?:(?<!(?:i|we) )built|voted|chose|planted|made (?!it)|cooked|created|started|decided|agreed|replaced|switched|won|took|gebaut|gewählt|beschlossen|gekocht|gepflanzt|entschieden|gewonnen|gespendet|gegründet|angemeldet)(?!\p{L})/u;
/** What somebody knew, thought or was, which nobody can be asked the cause of. */
const state = {
  de: /(?<!\p{L})(?:kannten?|wussten?|hatten?|dachten?|konnten?|war(?:en)?|glaubten?|wollten?|bin|sind)(?!\p{L})/u,
  en: /(?<!\p{L})(?:knew|thought|had|was|were|could|wanted|believed|am|are)(?!\p{L})/u,
} as const;

const ready =
  /(?<!\p{L})(?:ist|sind|steht|stehen|is|are) (?:\p{L}+ ){0,3}(?:fertig|drin|online|offen|eröffnet|unterschrieben|genehmigt|bestellt|abgefüllt|eingereicht|gedruckt|montiert|aufgebaut|eingezogen|im druck|beschlossen|dicht|up|finished|ready|open|signed|out|online|complete|built|installed|planted|submitted|approved|in print|in place)$|(?:eingereicht|erhalten|abgegeben|unterschrieben|fertiggestellt|beantragt|abgefüllt|erledigt|geschafft|submitted|approved|signed|done)(?:, (?:eingereicht|submitted) (?:in )?\d+)?$|(?:went|gone) to print(?!\p{L})|^(?:the|our|my) .{3,50} opened (?:today|yesterday|on)/u;

const works =
  /(?<!\p{L})(?:(?:schreibe|forsche|promoviere|arbeite|recherchiere)n? .{0,40}?(?:über|zu|zum|zur)|(?:buch|doktorarbeit|bachelorarbeit|masterarbeit|dissertation|studie) (?:über|zu|zum|zur)|(?:write|writing|research|researching|study|studying) .{0,30}?(?:about|on|into)|(?:my|our|new|next) (?:book|thesis|dissertation) (?:about|on)) /u;
const taste =
  /^(?:ich (?:mag|liebe|hasse|vermisse)|i (?:like|love|hate|miss)) |^(?:ich|i) [^,]{0,20}(?:lieber|gern|prefer)(?!\p{L})/u;
/** What somebody can, knows, wants or feels is no habit that could be asked about. */
const noHabit =
  /(?<!\p{L})(?:i['’]m|we['’]re) |(?<!\p{L})(?:ich|wir|i|we)(?:'m|'ve|'ll)? (?:kann|können|bin|sind|habe|haben|weiß|wissen|kenne|kennen|rieche|glaube\p{L}*|denke\p{L}*|brauche\p{L}*|will|wollen|möchte\p{L}*|freue\p{L}*|hoffe\p{L}*|bereue\p{L}*|liebe\p{L}*|hasse\p{L}*|vermisse\p{L}*|suche\p{L}*|muss|müssen|darf|dürfen|werde\p{L}*|traue|vermute|sehe|merke|spüre|can|can't|cannot|am|are|have|know|think|believe|need|want|hope|wish|smell|hear|see|remember|would|will|won't|might|must|should|look|feel|mean|guess|do not|don't|just|still|only)(?!\p{L})|(?<!\p{L})(?:bereue|liebe|hasse|vermisse|kann|bin|habe|weiß|will|möchte|muss|könnten?|sind|haben|können|müssen|werden|wollen|dürfen) (?:ich|wir)(?!\p{L})/u;
/** What has always been done is no idea that somebody had. */
const age =
  /(?<!\p{L})(?:seit|for|since) (?:\d+|zwanzig|dreißig|vierzig|twenty|thirty|forty) (?:jahren|years)(?!\p{L})/u;
const general =
  /^(?:wer|wenn|man|kein\p{L}*|nie|nichts|if|when|whoever|never|nothing|most|die meisten|the best|an? |eine? )(?!\p{L})|(?<!\p{L})(?:nicht|kein\p{L}*|nie|nichts|do not|don't|does not|doesn't|never)(?!\p{L})|^(?!(?:der|die|das|the|my|mein\p{L}*|unser\p{L}*|our|this|dies\p{L}*) )\p{L}+ (?:braucht|brauchen|muss|müssen|fail|fails|need|needs|never|always|(?:sind|ist|is|are) (?:kein\p{L}*|ein\p{L}*|wie|an?|like|no|not|nicht|pflicht|immer|never|always))(?!\p{L})/u;

/** Speaks to whoever reads: an appeal, or a joke at their side. */
const appeal = /(?<!\p{L})(?:your|yours|you|mine|dein\p{L}*|du|dir|dich|ihr|euch|euer|eure\p{L}?)(?!\p{L})/iu;

/** What holds whenever: the condition comes first, or behind somebody who is not the author. */
function isConditional(lower: string): boolean {
  if (/^(?:wenn|wer|if|whoever) /u.test(lower)) return true;
  const at = lower.search(/, wenn | if | when /u);
  return at >= 0 && !own.test(lower.slice(0, at));
}

/** Says when or why, so that nobody need ask how it came about. */
const reasoned =
  /(?<!\p{L})(?:before|after|because|until|by mistake|weil|nachdem|nach|bevor|bis|aus versehen)(?!\p{L})/u;
/** "Cask 10,000": the number is its name. */
const numbered = /(?<!\p{L})(?:cask|batch|book|episode|folge|ausgabe|nummer|number|nr\.?|no\.?|band|charge) \d/u;
/** What something was like, rather than what happened. */
const standing = /(?<!\p{L})(?:was|were|war|waren) (?:\d|the |my |our |too |so |not |nicht |nie )/u;
/** What did not happen, or never had, is nothing that could happen often; nor is a record. */
const negated = /^passed |bestanden$|(?<!\p{L})(?:nothing|nobody|never|nichts|niemand|nie|is|are)(?!\p{L})/u;
/** Somebody came with something: how often that happens can be asked of anybody who deals with people. */
const visit =
  /^(?:(?:heute|gestern|today|yesterday),? )?(?:(?:hat|kam|fragte|wollte|brachte|had) )?(?:(?:mich |mir )?(?:eine?[nrm]? |an? |one of (?:my|our) )(?:\p{L}+(?:-\p{L}+)*[ ,]+){1,3})(?:.* )?(?:gefragt|gebeten|verlangt|fragte|bat|verlangte|wollte wissen|asked?|wanted to know)(?!\p{L})/u;
/** What is done otherwise at the author's. */
const ours =
  /^(?:unser\p{L}*|our|bei uns|in unser\p{L}*|in our) (?!.*(?<!\p{L})(?:hat|haben|has|have|ist|sind|is|are)(?!\p{L})).*(?<!\p{L})(?:seit|ohne|statt|since|without|instead|now|jetzt|nur noch|nicht mehr|no longer)(?!\p{L})/u;
/** What answers somebody, and what somebody else did for the first time. */
const aside = /^(?:nein|ja|no|yes),|(?<!\p{L})(?:sein\p{L}*|ihr\p{L}*|his|her|their) (?:erste[rsn]?|first)(?!\p{L})/u;

/** In English the "I" stands at the beginning, or behind words on when and where: "a guitar I built" is about the guitar. */
const subject =
  /^(?:(?:in|on|at|since|last|this|after|for|from|every|today|yesterday|now|so|and|but|finally|during|before|over|with|until|as|out|of|ten|two|three|\d+) .*)?(?:i|we)(?!\p{L})/u;
/** Where another clause begins: in "we ask what they had" nothing has happened. */
const clause = /, | (?:what|that|who|which|when|before|after|because|than|where|how|whose|if) |(?<=\p{L}) - | – /u;
const ownVerb =
  /(?<!\p{L})(?:i|we)('ve|'d)? (?:(?:just|finally|never|always|still|also|now|already|only|once|both|all|even) )*([\p{L}'-]+)/u;

/** Whether the author's own clause tells of what is over. */
function isOver(words: string, lower: string, language: OpenerLanguage): boolean {
  if (language === 'de') return isPast(words, language);
  const [, have, verb = ''] = ownVerb.exec(lower) ?? [];
  if (verb === 'have') return past.en.test(words);
  return have !== undefined || past.en.test(verb) || /^(?:had|put|set|let|shut|read|hit|cut|split)$/.test(verb);
}

/** `from`: a post tells what happens, a self-description what somebody is like. */
export function tellingOf(sentence: string, language: OpenerLanguage, from: 'post' | 'about'): Telling {
  const lower = sentence.toLowerCase();
  if (aside.test(lower)) return 'note';
  if (works.test(lower) && !/(?<!\p{L})(?:kein\p{L}*|nicht|no longer|not|never)(?!\p{L})/u.test(lower)) return 'works';
  const [words = ''] = (language === 'de' ? sentence : lower).split(clause);
  const main = words.toLowerCase();
  // "I cut for bodies" is no past.
  if (from === 'about' && /(?<!\p{L})i (?:cut|put|set|let|read|hit|split)(?!\p{L})/u.test(main)) return 'note';
  if (from === 'post') {
    if (lower.includes(': ')) return 'note';
    if (ready.test(lower)) return 'ready';
  }
  if (taste.test(lower)) return 'note';
  if (appeal.test(lower) && (isConditional(lower) || !own.test(main))) return 'note';
  if (isConditional(lower)) return /\d|(?<!\p{L})(?:mich|mir|me|ich|wir|i|we)(?!\p{L})/u.test(lower) ? 'note' : 'rule';
  if (language === 'de' ? own.test(main) : subject.test(main)) {
    if (!isOver(words, main, language)) return noHabit.test(main) || age.test(main) ? 'note' : 'habit';
    return making.test(main) && from === 'post'
      ? 'made'
      : state[language].test(main) ||
          reasoned.test(lower) ||
          /(?<!\p{L})(?:wieder|again|heute|gestern|today|yesterday|tonight|this morning)(?!\p{L})/u.test(lower)
        ? 'note'
        : 'report';
  }
  const happened = isPast(words, language);
  if (happened || subjectless.test(lower)) {
    if (subjectless.test(lower) && making.test(lower)) return 'made';
    if (from === 'about' || numbered.test(lower) || standing.test(lower)) return 'note';
    if (negated.test(main) || /(?<!\p{L})(?:personal best|rekord|record)(?!\p{L})/u.test(lower)) return 'note';
    if (decided.test(lower)) return subjectless.test(lower) ? 'note' : 'report';
    return visit.test(lower) ? 'event' : 'note';
  }
  if (ours.test(lower)) return 'report';
  return !/\d/.test(lower) && general.test(main) ? 'rule' : 'note';
}

/** What nobody wants to be asked about with a light heart, or what is no story: an invitation, a vacancy, a farewell. */
const untold =
  /(?<!\p{L})(?:laden .{0,40}ein|einlad\p{L}*|anmeld\p{L}*|bewerb\p{L}*|gesucht|stellen|\p{L}*stopp|machen (?:wir )?zu|schließ\p{L}*|insolven\p{L}*|geweint|traurig\p{L}*|leider|verloren|letzte[nr]? tag|available|full[- ]time|verfügbar|festanstellung|kündigung\p{L}*|gekündigt|rede für|invit\p{L}*|join us|register|sign up|apply|hiring|vacanc\p{L}*|listed|sad\p{L}*|sorry|cried|crying|cry in|tears|killed|lost|closing|last day|laid off|layoffs?|complainant|victim\p{L}*|war zone|thank\p{L}*|danke?|dank)(?!\p{L})/iu;
/** A post that weighs too much for a light question on one of its sentences. */
const heavy =
  /(?<!\p{L})(?:role (?:\p{L}+ ){0,4}(?:was|is|has been) (?:eliminated|cut|made redundant)|redundan\p{L}*|next adventure|open ?to ?work|stelle .{0,30}(?:gestrichen|weggefallen)|(?:suche|looking for) (?:\p{L}+ ){0,3}(?:job|role|position|stelle|aufgabe|herausforderung|praktikum|opportunit\p{L}*)|lost my job|jobsuche|arbeitslos|gekündigt|zusammenbruch|burn-?out|verstorben|gestorben|passed away|funeral|beerdigung|trauer\p{L}*|in memory|rest in peace|unfall|geweint|weint|cried|crying|tears|complainant|victims|abuse|missbrauch\p{L}*|gewalt|killed|insolven\p{L}*|entlass\p{L}*|laid off|layoffs?|my last day|mein letzter (?:arbeits)?tag)(?!\p{L})/iu;
/** A whole post that advertises. */
const advertising =
  /(?<!\p{L})(?:wir stellen ein|jetzt bewerben|just listed|for sale|zu verkaufen|we are hiring|we're hiring|call (?:me|us)!|dm me|24\/7|\d ?% off|rabatt\p{L}*|jetzt buchen|book now)(?!\p{L})/iu;

/** Begins with somebody or something that only another sentence names. */
const pronoun = /^(?:he|she|they|it|him|her|er|sie|es|alle|all|beide|both|das|dies|that|this) /i;
/** Leans on a sentence before it. */
const leaning =
  /(?<!\p{L})(?:trotzdem|anyway|dort|there|damit|davon|danach|daraus|dabei|deshalb|dafür|also|auch|too|as well|instead|dann|then|it|he|she|they|them|ihn|ihm|ihnen|das|dies|this|that|one)(?!\p{L})/iu;

/** Whether a post is better left alone: it mourns, tells of harm, or advertises. */
export function isHeavy(whole: string): boolean {
  return heavy.test(whole) || advertising.test(whole);
}

/** Whether a passage is one whole sentence of `whole` that says something of its own and can be asked about. */
export function isTellable(passage: string, whole: string): boolean {
  if (passage.length < 24 || passage.length > 115 || /[.;] |:.*:/.test(passage)) return false;
  if (untold.test(passage) || isHeavy(whole) || pronoun.test(passage)) return false;
  const at = whole.indexOf(passage);
  const before = whole.slice(0, at);
  const rest = whole.slice(at + passage.length);
  const ended = before.trimEnd();
  // Half a sentence is no reason to ask for more.
  const begins = ended === '' || /[.!?…\n“”"»)]$/.test(ended) || before.slice(ended.length).includes('\n');
  const ends = rest.trim() === '' || /^[.!\n]/.test(rest);
  // From the middle of a text, "the client" is one that only the text knows.
  if (ended !== '' && (/^(?:the|der|die|das|one|einer?|nobody|niemand) /i.test(passage) || leaning.test(passage)))
    return false;
  // From the middle, it has to name something.
  if (
    ended !== '' &&
    !/\d| \p{Lu}\p{L}{2}/u.test(passage) &&
    !/\p{L}{9}/u.test(passage) &&
    /[äöüß]|(?:^| )(?:ich|wir|der|die|das|ist|hat)(?: |$)/iu.test(passage)
  )
    return false;
  return begins && ends && (passage.split(' ').length > 5 || /\d|\p{L}{8}|\p{L}-\p{L}/u.test(passage));
}
