import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import type { OpenerLanguage } from '../opener.ts';
import { isPath } from '../path/find.ts';
import { general } from '../post/find.ts';
import { taglinesOf } from '../reading/headline.ts';
import { lineOf } from '../reading/self-description.ts';
import { answeredBy, statementOf } from '../reading/statement.ts';
import { isTellable, tellingOf } from '../reading/telling.ts';

const generation =
  /\b(?:(?:zweite|dritte|vierte|fünfte|second|third|fourth|fifth)[rn]? generation|(?:2nd|3rd|4th|5th) generation|seit (?:drei|vier|fünf) generationen)\b/iu;
const research =
  /(?:^|[.:] )(?:ich|wir) (?:untersuche|erforsche|forsche)|forschungsschwerpunkt|\bmy research\b|^(?:i|we) (?:study|research|investigate)\b|current project/iu;
/** "Heat pumps for old houses": what it is about. */
const purpose = /^\p{Lu}[\p{L}-]{4,}(?: [\p{L}-]+){0,2} (?:for|in|without|on) (?!\d)[^.,&]{4,50}$/u;
const past = /\b(?:wurde|geworden|was|became|\p{L}+ed|\p{L}+iert)\b/iu;

const inPosts: ReadonlySet<string> = new Set([
  'outcome',
  'change',
  'removal',
  'done',
  'effect',
  'result',
  'find',
  'problem',
  'remedy',
  'seek',
  'plan',
]);

/** Which questions fit a line somebody wrote about themselves. */
function askFor(text: string): string {
  if (generation.test(text)) return 'generation';
  if (research.test(text)) return 'studied';
  const statement = statementOf(text);
  // What happened is told in posts; in a self-description the same words say what somebody is like.
  return inPosts.has(statement) ? 'plain' : statement;
}

/** Work that one gets into. */
const work =
  /^(?:ich|i) (?:(?:\p{L}+ly|seit|heute|jetzt|now|also|auch) )?(?:schreibe|übersetze|baue|unterrichte|berate|begleite|forsche|entwickle|plane|zeichne|male|restauriere|repariere|fotografiere|führe|leite|züchte|koche|backe|braue|nähe|schneide|verkaufe|kaufe|pflege|behandle|organisiere|gestalte|prüfe|erkläre|zeige|sammle|untersuche|messe|berechne|programmiere|lehre|coache|trainiere|moderiere|vermittle|verleihe|vermiete|pflanze|fahre|fliege|dolmetsche|illustriere|dirigiere|spiele|singe|helfe|versorge|betreue|write|translate|build|teach|study|design|make|draw|paint|restore|repair|photograph|lead|run|breed|cook|bake|brew|sew|sell|buy|treat|organi[sz]e|train|coach|interpret|illustrate|conduct|play|sing|help|measure|collect|lend|grow|farm|drive|fly|fix|develop|work|advise|represent|defend|look after|research|edit|record|host|carve|weave|operate|plan|map|survey|test)(?!\p{L})/iu;

/** A stretch of years that somebody has spent at one thing, and nothing else in the sentence. */
const timed =
  /^(?!.*(?:, die |, der | that | who | taught ))(?:(?:über|mehr als|more than|over) )?(?:(?:[5-9]|\d\d)(?!\d)|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)[^.]{0,12} (?:jahren?|years)(?!\p{L}).{0,50}$|^(?:seit|since) .{2,60}$|^(?:ich|i|wir|we) .{2,50}(?:seit|since|for) .{2,40}$/iu;

/** A place where somebody lives, and no work. */
const elsewhere = /^(?:seit|since) \d{4} (?:im|in|am|at) [\p{L}-]+$/iu;
/** Says that there was other work before, so that years may be over. */
const left = /(?<!\p{L})(?:ex-|former|früher|ehem|retired|i\. ?r|ruhestand)/iu;

/** Years that are over. */
const gone =
  /^(?:ich (?:habe|war|bin)|wir (?:haben|waren)|ich war selbst|(?:i|we) (?:\p{L}+ed|was|were|ran|drove|taught|spent|sold|flew|built|kept|wrote))(?!\p{L})/iu;

/** The same for a line whose kind its words do not name. */
function askPlainly(text: string, language: OpenerLanguage): string {
  const line = lineOf(text);
  if (line !== null) return line;
  const telling = tellingOf(text, language, 'about');
  // What somebody says that they do is how they came to it.
  if (telling !== 'habit') return telling;
  // What somebody never does is a principle; a mood or a list of habits is no way to have got into something.
  if (/(?<!\p{L})(?:nie|nicht|kein\p{L}*|never|not|don't|no)(?!\p{L})/iu.test(text)) return 'note';
  return work.test(text) ? 'does' : 'note';
}

/** Lines that have a point, which may come after them. */
const pointed: ReadonlySet<string> = new Set(['insight', 'stance', 'view', 'rule', 'does']);

/** Kinds of lines that readers answered; of all others nothing is asked. */
const kept: ReadonlySet<string> = new Set([
  'insight',
  'stance',
  'view',
  'rule',
  'stock',
  'since',
  'long',
  'generation',
  'studied',
  'field',
  'does',
]);

const lists = ['about', 'posts', 'skills', 'haves', 'wants', 'education', 'groups', 'mutual', 'experience'] as const;

/** What the recipient says is special about their work: self-description, tagline. A skill alone is no reason to write. */
export function findSpeciality(reading: Reading): Material[] {
  const { recipient, common } = reading;
  // Of a page with nothing but a headline, only a tagline that says something is more than the job.
  const bare = !lists.some((field) => (recipient[field]?.length ?? 0) > 0);
  const about = reading.about
    .filter(
      ({ quote, whole }) =>
        (quote.score >= 0.8 || generation.test(quote.text)) &&
        !isPath(quote.text) &&
        (askFor(quote.text) !== 'plain' || isTellable(quote.text, whole)),
    )
    .slice(0, 10)
    .flatMap(({ quote, fact, whole }) => {
      const sure = askFor(quote.text);
      const said = sure === 'plain' ? askPlainly(quote.text, reading.language) : sure;
      const years = said === 'long' || said === 'since';
      const ask = years && gone.test(quote.text) ? 'note' : said;
      if (!kept.has(ask) || (/^(?:stance|view|rule|insight)$/.test(ask) && !general.test(quote.text))) return [];
      if (
        ask === 'note' ||
        (years &&
          (!timed.test(quote.text) || elsewhere.test(quote.text) || left.test(`${recipient.headline} ${whole}`)))
      )
        return [];
      // Before its end, a self-description would be cut short of its point.
      if (
        pointed.has(ask) &&
        whole.slice(whole.indexOf(quote.text) + quote.text.length).replace(/^[\s.!)]+/u, '').length > 2
      )
        return [];
      const own = ask === 'generation' || ask === 'studied';
      const score =
        (sure === 'plain' ? 45 : own ? 54 : 50) + quote.score * (sure === 'plain' ? 2 : 3) + common.fit(quote.text) * 3;
      const answered = `${answeredBy(whole, quote.text)}x`;
      return [quoting(reading, 'speciality', score, ['about', ask], fact, answered, quote.score >= 1.6)];
    });
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
