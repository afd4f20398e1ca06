import type { Material, Reading } from '../hook.ts';
import { isPath } from '../path/find.ts';
import { taglinesOf } from '../reading/headline.ts';
import { answeredBy } from '../reading/statement.ts';
import { quoted } from '../voice/template.ts';

/** Skills that thousands list and that say nothing about one person. */
const everyday =
  /^(?:microsoft|ms |word|excel|power ?point|office|team|teamwork|kommunikation|communication|leadership|führung|management|projektmanagement|project management|vertrieb|sales|marketing|english|englisch|deutsch|german|social media|strategie|strategy|kundenservice|customer service|organisation|planung|planning|beratung|consulting|training|coaching|negotiation|verhandlung|recruiting|personalführung|teamleitung|teaching|research|recherche|python|java|sql|r|go|ausbildung)\b/i;
const spanOfTime =
  /\b(?:seit \d{4}|since \d{4}|\d+ (?:jahren?|years)|(?:zwanzig|dreißig|zehn|zwölf|twenty|thirty|fourteen|eleven|twelve|ten)\S* (?:jahren?|years))\b/i;
const firstPerson =
  /(?<!\p{L})(?:currently|derzeit|aktuell|ich|wir|i|we|uns|us|mein\p{L}*|unser\p{L}*|my|our)(?!\p{L})/iu;
const manyThings =
  /(?<!\d)(?:(?!(?:19|20)\d\d\b)\d|\b(?:zwei|drei|vier|fünf|sechs|zehn|elf|zwölf|two|three|four|five|six|ten|eleven|twelve|twenty|thirty)\b)[^,]*(?:,| und | and )/i;
const principle =
  /\b(?:ist|sind|heißt|wartet|darf|muss|nicht|kein\p{L}*|nie|selten|meist|immer|statt|rarely|mostly|always|is|are|means|not|never|should|must|if|wer|wenn|who)\b/iu;

const past = /\b(?:habe|haben|hatte|war|wurde|geworden|had|was|were|once|\p{L}{3,}ed)\b/iu;
const feeling = /\b(?:nicht gern|vermisse|mag|liebe|hasse|auch nicht|miss|love|like|hate|still)\b/i;
const origin =
  /^(?:raised|born|geboren|aufgewachsen|gelandet|first|second|third|dritte|zweite|erste|grew|learned|trained|proud|from|aus|vom|von|angefangen|started|member|mitglied|ordained)\b/i;

/** Which questions fit a line somebody wrote about themselves. */
function askFor(text: string): string {
  if (spanOfTime.test(text)) return 'long';
  if (firstPerson.test(text)) return past.test(text) || feeling.test(text) ? 'motto' : 'habit';
  if (manyThings.test(text)) return 'many';
  if (principle.test(text)) return 'principle';
  return origin.test(text) || past.test(text) ? 'motto' : 'field';
}

/** What the recipient says is special about their work: self-description, tagline, an uncommon skill. */
export function findSpeciality(reading: Reading): Material[] {
  const { recipient, language, common } = reading;
  const about = reading.about
    .filter(({ quote }) => !isPath(quote.text))
    .slice(0, 10)
    .map<Material>((passage) => ({
      hook: 'speciality',
      score: 46 + passage.quote.score * 3 + common.fit(passage.quote.text) * 3,
      lead: passage.quote.shape === 'phrase' ? 'topic' : 'about',
      ask: passage.quote.shape === 'phrase' ? 'topic' : askFor(passage.quote.text),
      slots: { q: quoted(passage.quote.text, language) },
      facts: [passage.fact],
      answered: answeredBy(passage.whole),
      carries: passage.quote.score >= 1.6,
    }));
  const taglines = taglinesOf(recipient.headline ?? '')
    .filter(({ text }) => !reading.taboo(text) && !isPath(text))
    .map<Material>(({ text, words }) => ({
      hook: 'speciality',
      score: 40 + Math.min(4, words) * 2 + common.fit(text) * 3,
      lead: 'headline',
      ask: askFor(text),
      slots: { q: quoted(text, language) },
      facts: [{ field: 'headline', value: text }],
      answered: '',
      carries: true,
    }));
  const skills = (recipient.skills ?? [])
    .slice(0, 20)
    .map((skill, index) => ({ skill: skill.trim(), index }))
    .filter(({ skill }) => skill.length >= 4 && skill.length <= 48 && !everyday.test(skill) && !reading.taboo(skill))
    .filter(({ skill }) => /^[\p{L}\p{N}][\p{L}\p{N} /&+.'’,()-]*$/u.test(skill))
    .map<Material>(({ skill, index }) => ({
      hook: 'speciality',
      score: 34 + (skill.length >= 9 ? 3 : 0) - index * 0.5 + common.fit(skill) * 4,
      lead: 'skill',
      ask: 'topic',
      slots: { q: quoted(skill, language) },
      facts: [{ field: 'skills', value: skill, index }],
      answered: '',
      carries: true,
    }));
  return [...about, ...taglines, ...skills];
}
