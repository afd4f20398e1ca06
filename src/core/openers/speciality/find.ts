import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';
import { isPath } from '../path/find.ts';
import { taglinesOf } from '../reading/headline.ts';
import { answeredBy } from '../reading/statement.ts';

/** Skills that thousands list and that say nothing about one person. */
const everyday =
  /^(?:microsoft|ms |word\b|excel|power ?point|office|team|kommunikation|communicat|leader|führung|manage|projekt|project|vertrieb|sales|marketing|engl|deutsch|german|social|strateg|kunden|customer|organis|plan|berat|consult|train|coach|negot|verhand|recruit|personal|teach|research|recherche|python|java|saas|sql|r$|go$|ausbildung)/i;
const spanOfTime =
  /\b(?:(?:seit|since) (?:19[6-9]|20)\d\d|(?<!(?:unter|über|under|over) )\d+ (?:jahren?|years)|(?:zwanzig|dreißig|zehn|zwölf|twenty|thirty|fourteen|eleven|twelve|ten)\S* (?:jahren?|years))\b/i;
const firstPerson =
  /^(?:[^\s,]+ ){0,3}(?:currently|derzeit|aktuell|ich|wir|i|we|uns|us|mein\p{L}*|unser\p{L}*|my|our)(?!\p{L})/iu;
const manyThings =
  /(?<!\d)(?:(?!(?:19|20)\d\d\b)\d|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\b)[^,]*(?:,| und | and )/i;
const principle =
  /\b(?:ist|sind|heißt|wartet|darf|muss|nicht|kein\p{L}*|nie|selten|meist|besser|lieber|schöner|better|harder|immer|statt|rarely|mostly|always|is|are|means|not|never|should|must|if|wer|wenn|who)\b/iu;

const past =
  /^(?:promotion|umzug|studium|studiert|gelernt|promoviert|\p{L}+iert)\b|\b(?:habe?|haben|hatte|war|wurde|geworden|had|was|were|once|\p{L}{3,}ed)\b/iu;
const feeling = /\b(?:noch|gern|aufgeregt|vermisse|mag|liebe|hasse|auch nicht|miss|love|like|hate|still)\b/i;
const origin =
  /^(?:raised|born|geboren|aufgewachsen|gelandet|first|second|third|dritte|zweite|erste|grew|learned|trained|proud|from|aus|vom|von|angefangen|started|member|mitglied|ordained)\b/i;

/** Which questions fit a line somebody wrote about themselves. */
function askFor(text: string): string {
  if (/\b(?:dann|then|jetzt|now|wait)\b/i.test(text)) return 'motto';
  if (spanOfTime.test(text)) return 'long';
  if (feeling.test(text) && !manyThings.test(text)) return 'principle';
  if (origin.test(text)) return 'motto';
  if (firstPerson.test(text)) return past.test(text) ? 'motto' : 'habit';
  if (past.test(text)) return 'motto';
  if (principle.test(text) && !manyThings.test(text)) return 'principle';
  if (manyThings.test(text) || /^[^.,]+,[^.,]+,[^.]+$/.test(text)) return 'many';
  return origin.test(text) || past.test(text) ? 'motto' : 'field';
}

const lists = ['about', 'posts', 'skills', 'haves', 'wants', 'education', 'groups', 'mutual', 'experience'] as const;

/** What the recipient says is special about their work: self-description, tagline, an uncommon skill. */
export function findSpeciality(reading: Reading): Material[] {
  const { recipient, common } = reading;
  // Of a page with nothing but a headline, only a tagline that says something is more than the job.
  const bare = !lists.some((field) => (recipient[field]?.length ?? 0) > 0);
  const about = reading.about
    .filter(({ quote }) => quote.score >= 0 && !isPath(quote.text))
    .slice(0, 10)
    .map(({ quote, fact, whole }) => {
      const fits =
        quote.shape === 'phrase'
          ? (['skill', 'topic'] as const)
          : (['about', askFor(quote.text).replace('field', 'motto')] as const);
      const score = 46 + quote.score * 3 + common.fit(quote.text) * 3;
      return quoting(reading, 'speciality', score, fits, fact, answeredBy(whole), quote.score >= 1.6);
    });
  const taglines = taglinesOf(recipient.headline ?? '')
    .filter(({ text, words }) => words >= (bare ? 3 : 1) && !reading.taboo(text) && !isPath(text))
    .map(({ text, words }) => {
      const score = 40 + Math.min(4, words) * 2 + common.fit(text) * 3;
      return quoting(reading, 'speciality', score, ['headline', askFor(text)], { field: 'headline', value: text });
    });
  const skills = entriesOf(reading, 'skills', [4, 48], everyday).map((fact) => {
    const score = 34 + (fact.value.length >= 9 ? 3 : 0) - fact.index * 0.5 + common.fit(fact.value) * 4;
    return quoting(reading, 'speciality', score, ['skill', 'topic'], fact);
  });
  return [...about, ...taglines, ...skills];
}
