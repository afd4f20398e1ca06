import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';
import type { OpenerLanguage } from '../opener.ts';
import { isPath } from '../path/find.ts';
import { taglinesOf } from '../reading/headline.ts';
import { lineOf } from '../reading/self-description.ts';
import { answeredBy, statementOf } from '../reading/statement.ts';
import { isTellable, tellingOf } from '../reading/telling.ts';

/** Skills that thousands list and that say nothing about one person. */
const everyday =
  /^(?:microsoft|ms |word\b|excel|power ?point|office|team|kommunikation|communicat|leader|führung|manage|projekt|project|vertrieb|sales|marketing|engl|deutsch|german|polnisch|franz|social|strateg|kunden|customer|organis|plan|berat|consult|train|coach|schedul|dienstplan|zeitplan|negot|verhand|recruit|personal|teach|research|recherche|python|java|saas|sql|digital|r$|go$|p&l|ausbildung|scrum|agil|snowflake|dbt|autocad|jira)/i;
const generation =
  /\b(?:(?:zweite|dritte|vierte|fünfte|second|third|fourth|fifth)[rn]? generation|(?:2nd|3rd|4th|5th) generation|seit (?:drei|vier|fünf) generationen)\b/iu;
const research =
  /(?:^|[.:] )(?:ich|wir) (?:untersuche|erforsche|forsche)|forschungsschwerpunkt|\bmy research\b|^(?:i|we) (?:study|research|investigate)\b|current project/iu;
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

/** Years that are over. */
const gone =
  /^(?:ich (?:habe|war|bin)|wir (?:haben|waren)|ich war selbst|(?:i|we) (?:\p{L}+ed|was|were|ran|drove|taught|spent|sold|flew|built|kept|wrote))(?!\p{L})/iu;

/** The same for a line whose kind its words do not name. */
function askPlainly(text: string, language: OpenerLanguage): string {
  const line = lineOf(text);
  if (line !== null) return line;
  const telling = tellingOf(text, language, 'about');
  // What somebody says that they do is how they came to it.
  return telling !== 'habit' ? telling : /\d/.test(text) ? 'report' : 'does';
}

const lists = ['about', 'posts', 'skills', 'haves', 'wants', 'education', 'groups', 'mutual', 'experience'] as const;

/** What the recipient says is special about their work: self-description, tagline, an uncommon skill. */
export function findSpeciality(reading: Reading): Material[] {
  const { recipient, common } = reading;
  // Of a page with nothing but a headline, only a tagline that says something is more than the job.
  const bare = !lists.some((field) => (recipient[field]?.length ?? 0) > 0);
  const about = reading.about
    .filter(
      ({ quote, whole }) =>
        quote.score >= 0.8 && !isPath(quote.text) && (askFor(quote.text) !== 'plain' || isTellable(quote.text, whole)),
    )
    .slice(0, 10)
    .flatMap(({ quote, fact, whole }) => {
      const sure = askFor(quote.text);
      const said = sure === 'plain' ? askPlainly(quote.text, reading.language) : sure;
      const ask = (said === 'long' || said === 'since') && gone.test(quote.text) ? 'gone' : said;
      if (ask === 'note') return [];
      const own = ask === 'generation' || ask === 'studied';
      const score =
        (sure === 'plain' ? 45 : own ? 54 : 50) + quote.score * (sure === 'plain' ? 2 : 3) + common.fit(quote.text) * 3;
      const answered = `${answeredBy(whole, quote.text)}x`;
      return [quoting(reading, 'speciality', score, ['about', ask], fact, answered, quote.score >= 1.6)];
    });
  const taglines = taglinesOf(recipient.headline ?? '')
    .filter(
      ({ text, words }) =>
        words >= (bare || common.fit(text) === 0 ? 3 : 2) && !reading.taboo(text) && !isPath(text) && !past.test(text),
    )
    .map(({ text, words }) => {
      const score = 36 + Math.min(4, words) * 1.5 + common.fit(text) * 3;
      return quoting(reading, 'speciality', score, ['headline', 'field'], { field: 'headline', value: text });
    });
  const skills = entriesOf(reading, 'skills', [8, 48], everyday).map((fact) => {
    const particular = /[\s-]\S|\d/.test(fact.value) ? 2 : 0;
    const score = 31 + particular - fact.index * 0.2 + common.fit(fact.value) * 4;
    return quoting(reading, 'speciality', score, ['skill', 'topic'], fact);
  });
  return [...about, ...taglines, ...skills];
}
