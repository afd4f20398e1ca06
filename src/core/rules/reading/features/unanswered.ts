import type { Observed } from '../reading.ts';

const replies =
  /^(?:reagier\p{L}*|antwort\p{L}*|geantwortet|angenommen|annimmst|gemeldet|meldest|ruckmeldung|reaktion|schweigen|zeichen|reply|replied|respond|responded|response|answer|answered|accept|accepted|silence|heard|nothing|nichts|hangen|hanging|liegen|unbeantwortet|ubersehen|overlooked)$/u;
const repeats =
  /^(?:zweimal|dreimal|viermal|mehrmals|mehrfach|dritte\p{L}?|zweite\p{L}?|vierte\p{L}?|erneut|nochmals|immer|endlich|wochen|monaten|tagen|twice|thrice|third|second|fourth|third|times|still|again|finally|weeks|months|days|yet|letzte\p{L}?|final|last)$/u;
const sent =
  /^(?:anfrage\p{L}?|einladung\p{L}*|nachricht\p{L}*|geschrieben|angeklopft|versuch\p{L}*|erinnerung\p{L}*|erinnern|warte|warten|wartet|request\p{L}?|invitation\p{L}?|invite\p{L}?|message\p{L}?|written|wrote|messaged|waiting|asked|try|trying|attempt|reminder|reminded|reaching)$/u;

/** Between 0 and 1: how much a note reckons up what was sent before and not answered. */
export function isUnanswered({ note, anatomy }: Observed): number {
  const found = { replies: false, repeats: false, sent: false };
  for (const [index, { folded }] of note.words.entries()) {
    if (anatomy.parts[index] !== 'body' || index > 120) continue;
    found.replies ||= replies.test(folded);
    found.repeats ||= repeats.test(folded);
    found.sent ||= sent.test(folded);
  }
  return found.repeats && found.sent ? (found.replies ? 1 : 0.6) : found.replies && found.sent ? 0.4 : 0;
}
