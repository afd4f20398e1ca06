import type { Material, Reading } from '../hook.ts';
import { roleIn } from '../reading/role-of-sender.ts';
import { quoted } from '../voice/template.ts';

/** What everybody looks for; naming it would tell nothing. */
const everyday =
  /^(?:neue[rsmn]? )?(?:kontakte|netzwerk|networking|austausch|aufträge|projekte|kunden|mitarbeiter|fachkräfte|personal|nachwuchs|herausforderung(?:en)?|job|jobs|stelle|contacts|exchange|projects|clients|customers|staff|inspiration|neues|ideen|ideas|partner|investoren|investors|talente|talents)$/i;
/** Something to be talked over, rather than somebody or something to be found. */
const knowledge =
  /(?:erfahrung|austausch|vergleich|ideen|beispiele|rückmeldung|kooperation|zusammenarbeit|wissen|exchange|experience|examples|ideas|insights|feedback|data\b|daten\b|cooperat|case studies)/i;
export const listed = /^[\p{L}\p{N}„“"'‚‘][\p{L}\p{N} /&+.'’,:()%€$„“"-]*$/u;

/** XING's "Ich suche". Best when the sender has what is looked for: then the note gives before it asks. */
export function findWants(reading: Reading): Material[] {
  const { recipient, sender, language, common } = reading;
  const role = roleIn(sender.headline);
  return (recipient.wants ?? [])
    .slice(0, 12)
    .map((want, index) => ({ want: want.trim(), index }))
    .filter(({ want }) => want.length >= 6 && want.length <= 80 && listed.test(want) && !/["“”„]/.test(want))
    .filter(({ want }) => !everyday.test(want) && !reading.taboo(want))
    .map(({ want, index }): Material => {
      const fact = { field: 'wants', value: want, index } as const;
      const offer = common.meeting(sender.offers ?? [], want);
      const base = { hook: 'wants', answered: '', carries: true } as const;
      if (offer !== null && offer.length <= 60) {
        return {
          ...base,
          score: 86 - index,
          lead: 'offered',
          ask: 'none',
          slots: { q: quoted(want, language), m: quoted(offer.trim(), language) },
          facts: [fact, { field: 'sender', value: offer.trim() }],
        };
      }
      if (role !== null && common.meeting([role], want) !== null) {
        return {
          ...base,
          score: 78 - index,
          lead: 'met',
          ask: 'met',
          slots: { q: quoted(want, language), m: role },
          facts: [fact, { field: 'sender', value: role }],
        };
      }
      const words = want.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word)).length;
      return {
        ...base,
        score: 50 + Math.min(3, words) * 2 - index + common.fit(want) * 4,
        lead: 'plain',
        ask: knowledge.test(want) ? 'knowledge' : 'thing',
        slots: { q: quoted(want, language) },
        facts: [fact],
      };
    });
}
