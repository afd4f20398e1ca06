/**
 * How a whole sentence is told, where its words name no kind of statement; decides which neutral question can follow.
 * `deed`: what its author did, told without an "I". `report`: what its author or "we" did. `event`: what happened. `habit`: what its author does. `rule`: what holds in general.
 * `note`: anything else, a number, a thing.
 */
export type Telling = 'deed' | 'report' | 'event' | 'habit' | 'rule' | 'note';

const irregular =
  'made|did|gave|put|set|let|shut|spent|ran|took|went|wrote|drove|held|taught|tried|met|sat|lost|left|kept|told|saw|came|knew|brought|bought|caught|heard|paid|read|sent|stood|grew|flew|fell|broke|chose|woke|laid|led|began|felt|hit|spoke|threw|found|got|built|slept|rode|rang|swam|wore|won|dug|fed|cut';
const own = /(?<!\p{L})(?:ich|wir|i|we)(?!\p{L})/u;
const past = new RegExp(
  String.raw`(?<!\p{L})(?:habe|haben|hatten?|hat|bin .*ge\p{L}+|war|waren|wurden?|kam|kamen|\p{L}{3,}(?<!heu|hät|könn|möch|müss|soll|woll|bit|hü|kar|kis|lis|sei|wei|bes|ers|letz|ech|gu|leich|al)te[n]?|ging|gingen|stand|fand|was|were|had|have|has|\p{L}{3,}ed|${irregular})(?!\p{L})`,
  'u',
);
/** "Steam-bent the last of 42 ribs": the sentence leaves its "I" out. */
const subjectless = new RegExp(
  String.raw`^(?:just |finally |today |yesterday )?(?:[\p{L}-]{3,}(?<!every|need|hundr|seed)ed|[\p{L}]+-bent|${irregular}) |^(?:heute |gestern )?[^,.:]{3,70} ge\p{L}{3,}(?:t|en)$`,
  'u',
);
const general =
  /^(?:wer|wenn|man|kein\p{L}*|jede\p{L}*|nie|nichts|if|when|whoever|no|every|never|nothing|most|die meisten|the best|ein(?:e[mnrs]?)?|an?) |^(?!(?:der|die|das|the|my|mein\p{L}*|unser\p{L}*|our|this|dies\p{L}*) )\p{L}+ (?:sind|ist|braucht|brauchen|muss|müssen|fail|need|needs|is|are|never|always)(?!\p{L})/u;

export function tellingOf(sentence: string): Telling {
  const lower = sentence.toLowerCase();
  if (subjectless.test(lower)) return 'deed';
  if (own.test(lower)) return past.test(lower) ? 'report' : 'habit';
  if (past.test(lower)) return 'event';
  return general.test(lower) ? 'rule' : 'note';
}

/** What nobody wants to be asked about with a light heart, or what is no story: an invitation, a vacancy, a farewell. */
const untold =
  /(?<!\p{L})(?:laden .{0,40}ein|einlad\p{L}*|anmeld\p{L}*|bewerb\p{L}*|gesucht|stellen|\p{L}*stopp|machen (?:wir )?zu|schließ\p{L}*|insolven\p{L}*|geweint|traurig\p{L}*|leider|verloren|letzte[nr]? tag|kündigung\p{L}*|invit\p{L}*|join us|register|sign up|apply|hiring|vacanc\p{L}*|listed|sad\p{L}*|sorry|cried|crying|tears|killed|lost|closing|last day|laid off|layoffs?|complainant|victim\p{L}*|war zone|thank\p{L}*|danke?|dank)(?!\p{L})/iu;

/** Begins with somebody or something that only another sentence names. */
const pronoun = /^(?:he|she|they|it|him|her|er|sie|es|alle|all|beide|both|das|dies|that|this) /i;

/** Whether a passage is one whole sentence of `whole` that says something of its own and can be asked about. */
export function isTellable(passage: string, whole: string): boolean {
  if (passage.length < 24 || passage.length > 115 || /[.:;] /.test(passage)) return false;
  if (untold.test(passage) || pronoun.test(passage)) return false;
  const at = whole.indexOf(passage);
  const before = whole.slice(0, at);
  const rest = whole.slice(at + passage.length);
  const ended = before.trimEnd();
  // Half a sentence is no reason to ask for more.
  const begins = ended === '' || /[.!?…\n“”"»)]$/.test(ended) || before.slice(ended.length).includes('\n');
  const ends = rest.trim() === '' || /^[.!\n]/.test(rest);
  // From the middle of a text, "the client" is one that only the text knows.
  if (ended !== '' && /^(?:the|der|die|das|one|einer?|nobody|niemand) /i.test(passage)) return false;
  return begins && ends && (passage.split(' ').length > 5 || /\d|\p{L}{8}|\p{L}-\p{L}/u.test(passage));
}
