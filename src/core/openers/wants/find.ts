import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting, speakable } from '../material.ts';
import type { OpenerLanguage } from '../opener.ts';
import { roleIn } from '../reading/role-of-sender.ts';
import { quoted } from '../voice/template.ts';

/** What everybody looks for; naming it would tell nothing. */
const everyday =
  /^(?:neue[rsmn]? )?(?:kontakte|netzwerk|networking|austausch|aufträge|projekte|kunden|mitarbeiter|fachkräfte|personal|nachwuchs|herausforderung(?:en)?|jobs?|stelle|contacts|exchange|projects|clients|customers|staff|inspiration|ideen|ideas|partner|invest\p{L}+|talente|talents|kollegialer austausch)$/iu;
/** Something to be talked over, rather than somebody or something to be found. */
const knowledge =
  /^(?:\p{L}*erfahrung(?:en|saustausch|sberichte)?(?!\p{L})|\p{L}*austausch|vergleich|ideen|beispiele|rückmeldung|kooperation|zusammenarbeit|wissen|exchange|experiences?|examples|ideas|insights|feedback|data\b|daten\b|cooperat|case studies)/iu;

/** Would have to be inflected, joined by a comma of its own, or begins with a capital that has no place there. */
const stiff = {
  de: /^\p{Lu}\p{Ll}+er? \p{Lu}|^\p{Lu}\p{L}+ die |[,.:;]/u,
  en: /^\p{Lu}\p{Ll}|[,.:;]/u,
} as const;

/** An entry inside a sentence, as it stands on the page; in quotation marks where it could not stand bare. */
const inside = (value: string, language: OpenerLanguage) =>
  stiff[language].test(value) ? quoted(value, language) : value;

/** XING's "Ich suche". Best when the sender has what is looked for: then the note gives before it asks. */
export function findWants(reading: Reading): Material[] {
  const { sender, common } = reading;
  const role = roleIn(sender.headline);
  return entriesOf(reading, 'wants', [6, 80], everyday).map((fact) => {
    const { value, index } = fact;
    const q = inside(value, reading.language);
    const offer = common
      .meeting(
        (sender.offers ?? []).filter((own) => speakable.test(own.trim())),
        value,
      )
      ?.trim();
    if (offer !== undefined && offer.length <= 60) {
      const given = quoting(reading, 'wants', 86 - index, ['offered', ''], fact);
      return {
        ...given,
        slots: { q, m: offer },
        facts: [fact, { field: 'sender', value: offer }],
      };
    }
    if (role !== null && common.meeting([role], value) !== null) {
      const near = quoting(reading, 'wants', 78 - index, ['met', 'met'], fact);
      return { ...near, slots: { q, m: role }, facts: [fact, { field: 'sender', value: role }] };
    }
    const words = Math.min(3, value.split(/\s+/).filter((word) => word.length >= 4).length);
    const score = 50 + words * 2 - index + common.fit(value) * 4;
    const plain = quoting(reading, 'wants', score, ['plain', knowledge.test(value) ? 'knowledge' : 'thing'], fact);
    return { ...plain, slots: { q } };
  });
}
