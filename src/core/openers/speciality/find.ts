import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import type { FactRef } from '../opener.ts';
import { isPath } from '../path/told.ts';
import { taglinesOf } from '../reading/headline.ts';
import { quotable } from '../reading/quotable.ts';
import { lineOf } from '../reading/self-description.ts';
import { deedIn } from '../retell/deeds.ts';
import { retell } from '../retell/retell.ts';

const generation =
  /^(?:(?:zweite|dritte|vierte|fünfte|second|third|fourth|fifth)[rn]? generation)(?=$|,| (?:im|am|auf|on|in) )/iu;
/** "Heat pumps for old houses": what it is about. */
const purpose = /^\p{Lu}[\p{L}-]{4,}(?: [\p{L}-]+){0,2} (?:for|in|without|on) (?!\d)[^.,&]{4,50}$/u;
const past = /\b(?:wurde|geworden|was|became|\p{L}+ed|\p{L}+iert)\b/iu;

/** Work that one gets into, by its verb: behind everything in German, before it in English. */
const work = {
  de: /(?<!\p{L})(?:schreibe|übersetze|baue|unterrichte|berate|forsche|entwickle|plane|zeichne|restauriere|repariere|fotografiere|züchte|koche|backe|braue|röste|nähe|pflege|behandle|gestalte|erkläre|sammle|untersuche|messe|zähle|berechne|programmiere|coache|trainiere|vermittle|verleihe|vermiete|pflanze|dolmetsche|illustriere|dirigiere|vertrete|betreue|helfe|stimme|teste|kaufe|verkaufe|ausbilde)n?$/u,
  en: /^(?:(?:now|also|mostly|still|only) )?(?:write|translate|build|teach|study|design|make|draw|paint|restore|repair|fix|photograph|breed|cook|bake|brew|roast|sew|train|coach|interpret|illustrate|conduct|help|measure|count|collect|lend|grow|farm|develop|represent|defend|research|edit|record|carve|weave|map|survey|test|look after|buy|sell|rent|run (?:the|an?|weekend|courses|workshops)|tune|plant) /u,
} as const;

/** Half a thought, or one that points at another. */
const vague = /[,:;]|(?<!\p{L})(?:that with|this|it)(?!\p{L})/iu;
/** What is done otherwise than before. */
const since = /(?<!\p{L})(?:seit|since|nur noch|keine?n? .* mehr|no longer|now)(?!\p{L})/iu;

/** A stretch of years that somebody has spent at one thing, and nothing else in the sentence. */
const timed =
  /^(?!.*(?:,| that | who | taught ))(?:(?:über|mehr als|more than|over) )?(?:\d\d(?!\d)|elf|zwölf|zwanzig|dreißig|vierzig|eleven|twelve|fifteen|twenty|thirty|forty)[^.]{0,12} (?:jahren?|years)(?!\p{L}).{0,50}$|^(?:seit|since) (?:19\d\d|20[01]\d|\d\d jahren) .{2,60}$/iu;
/** A place where somebody lives, and no work. */
const elsewhere = /^(?:seit|since) \d{4} (?:im|in|am|at) [\p{L}-]+$/iu;
/** Says that there was other work before, so that years may be over. */
const left = /(?<!\p{L})(?:ex-|former|früher|ehem|retired|i\. ?r|a\. ?d|ruhestand)/iu;

/** Tells how somebody came to their work: that is not asked then. */
const origin =
  /(?<!\p{L})(?:started|began|by training|trained as|grew up|used to be|formerly|former|previously|originally|ever since|angefangen|begonnen|gelernte[rn]?|quereinst\p{L}*|ursprünglich|früher|davor|eigentlich|umschulung)(?!\p{L})/iu;

const lists = ['about', 'posts', 'skills', 'haves', 'wants', 'education', 'groups', 'mutual', 'experience'] as const;

/** The material on one line of a self-description; null where it gives nothing to ask about. */
function materialOf(line: string, reading: Reading): Material | null {
  const { recipient, common, language } = reading;
  const fit = common.fit(line) * 3;
  const retold = isPath(line) || line.length > 240 ? null : retell(line.replace(/(?<![.!])[.!]+$/u, ''), reading);
  if (retold !== null && retold.text.length <= reading.longest && !vague.test(`${line} ${retold.text}`)) {
    const facts = retold.pieces.map((value): FactRef => ({ field: 'about', value }));
    const told = (ask: string, score: number): Material => ({
      hook: 'speciality',
      score: score + fit,
      lead: 'does',
      ask,
      slots: { t: retold.text },
      facts,
      answered: '',
      carries: true,
    });
    const rest = (recipient.about ?? '').slice(0, 2000).replace(line, ' ');
    const plain = retold.text.split(' ').length > 5 && !/ (?:that|who|which) |, (?:der|die|das) /u.test(retold.text);
    if (plain && work[language].test(retold.deed) && !origin.test(rest)) return told('does', 48);
    if (deedIn(retold.deed, language) === 'change' && since.test(retold.text)) return told('change', 55);
  }
  const quote = quotable(line, reading.longest);
  if (quote === null || isPath(quote)) return null;
  const said = (ask: string, score: number, value = quote) =>
    quoting(reading, 'speciality', score + fit, ['about', ask], { field: 'about', value });
  const inherited = generation.exec(quote)?.[0];
  if (inherited !== undefined) return said('generation', 46, inherited);
  const kind = lineOf(quote);
  if (kind === 'since') {
    const over = left.test(`${recipient.headline} ${recipient.about?.slice(0, 2000)}`);
    return timed.test(quote) && !elsewhere.test(quote) && !over ? said('since', 42) : null;
  }
  return kind === 'field' ? said('field', 44) : null;
}

/** What the recipient says is special about their work: self-description, tagline. A skill alone is no reason to write. */
export function findSpeciality(reading: Reading): Material[] {
  const { recipient, common } = reading;
  // Of a page with nothing but a headline, only a tagline that says something is more than the job.
  const bare = !lists.some((field) => (recipient[field]?.length ?? 0) > 0);
  const about = reading.about.flatMap((line) => materialOf(line, reading) ?? []);
  const taglines = taglinesOf(recipient.headline ?? '')
    .filter(
      ({ text, words }) =>
        words >= (bare || common.fit(text) === 0 ? 3 : 2) &&
        (lineOf(text) === 'field' || purpose.test(text)) &&
        !reading.taboo(text) &&
        !isPath(text) &&
        !past.test(text),
    )
    .map(({ text, words }) => {
      const score = 36 + Math.min(4, words) * 1.5 + common.fit(text) * 3;
      return quoting(reading, 'speciality', score, ['headline', 'field'], { field: 'headline', value: text });
    });
  return [...about, ...taglines];
}
