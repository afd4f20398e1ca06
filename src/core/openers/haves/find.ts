import type { Material, Reading } from '../hook.ts';
import { quoted } from '../voice/template.ts';
import { listed } from '../wants/find.ts';

const everyday =
  /^(?:führung|beratung|coaching|training|vertrieb|marketing|erfahrung|kommunikation|teamfähigkeit|deutsch|englisch|moderation|vorträge|consulting|leadership|teaching|geduld)$/i;
const languages =
  /\b(?:german|english|french|spanish|deutsch|englisch|französisch|spanisch|polish|turkish|danish|czech|serbian|portuguese|hungarian|tamil|twi|igbo)\b/i;

/** XING's "Ich biete": better when the sender has said to be looking for it, but only as a question about it. */
export function findHaves(reading: Reading): Material[] {
  const { recipient, language, common } = reading;
  return (recipient.haves ?? [])
    .slice(0, 12)
    .map((have, index) => ({ have: have.trim(), index }))
    .filter(
      ({ have }) =>
        (have.length >= 16 || have.includes(' ')) && have.length <= 70 && listed.test(have) && !/["“”„]/.test(have),
    )
    .filter(({ have }) => !everyday.test(have) && !languages.test(have) && !reading.taboo(have))
    .map(({ have, index }) => ({
      hook: 'haves',
      score: 42 + Math.min(3, have.split(/[\s-]+/).length) * 2 - index + common.fit(have) * 5,
      lead: 'plain',
      ask: 'plain',
      slots: { q: quoted(have, language) },
      facts: [{ field: 'haves', value: have, index }],
      answered: '',
      carries: true,
    }));
}
