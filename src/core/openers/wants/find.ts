import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting, speakable } from '../material.ts';
import type { FactRef, OpenerLanguage } from '../opener.ts';
import { deedIn } from '../retell/deeds.ts';
import { retell } from '../retell/retell.ts';
import { insideOf } from '../role/role-name.ts';
import { quoted } from '../voice/template.ts';

/** What everybody looks for; naming it would tell nothing. */
const everyday =
  /^(?:neue[rsmn]? )?(?:kontakte|netzwerk|networking|austausch|aufträge|projekte|kunden|mitarbeiter|fachkräfte|personal|nachwuchs|herausforderung(?:en)?|jobs?|stelle|contacts|exchange|projects|clients|customers|staff|inspiration|ideen|ideas|partner|invest\p{L}+|talente|talents|kollegialer austausch)$/iu;
/** Something to be talked over, rather than somebody or something to be found. */
const knowledge =
  /^(?:\p{L}*erfahrung(?:en|saustausch|sberichte)?(?!\p{L})|\p{L}*austausch|vergleich|ideen|beispiele|rückmeldung|kooperation|zusammenarbeit|wissen|exchange|experiences?|examples|ideas|insights|feedback|data\b|daten\b|cooperat|case studies)/iu;

/** German nouns that need no article: plurals, and what is looked for as such ("Austausch", "Kontakt"). */
const bare =
  /^(?:kontakte?|\p{L}*austausch|erfahrung(?:en|saustausch|sberichte)|feedback|hilfe|unterstützung|rat|wissen|literatur|zeit|zugang|\p{L}+e \p{Lu}\p{L}+|\p{L}+(?:innen|leute|träge|betriebe|projekte|tipps|texte|räume|plätze|kräfte|gäste|stücke|punkte|objekte|produkte|berichte|fälle|freunde|ärzte|anwälte|köche|wirte|termine|kurse|jobs|azubis|coaches|clubs|teams|shops|start-?ups|podcasts|ideen)|\p{Lu}\p{L}*[äöü]\p{L}{1,3}e|\p{L}{3,}(?<!schaft|kost|unterla|fa|art|gart|ofen|hafen|kuchen|lad|wag|kast|rahm)en|\p{L}{3,}(?<!nachfolg|mentor|partn|geb|kalend|cent|serv|numm|kamm|masch|num|lag|zimm|mitarbeit)er)(?= |$)/iu;
/** Never without an article, whatever it ends with. */
const single =
  /^(?:\p{L}*(?:leitung|nachfolger?|mentor|partner|investor|stelle|wechsel|geber)|praktikant|azubi)(?= |$)/iu;
/** English: plurals, what is not counted, and what has its article. */
const plural =
  /^(?:an? |the |some(?:one|body|thing)? |people |help |advice |feedback |insights? |(?:(?!(?:of|for|in|with|to|on|at) )[\p{L}'’&/+-]+ ){0,4}?(?:[\p{L}'’-]+(?<![su])s|people|clergy|staff|feedback|advice|help|work|input)(?: (?:of|for|in|with|from|to|on|at|who|that|willing|between|about|near|around|by) .+)?$)/iu;
const note = / ?\((?:[mwfdx]\/?){2,3}\)| ?\b[mwf]\/[wmf]\/[dx]\b/iu;

/** With a small first letter, but for names. */
const first = (text: string) => text.replace(/^\S+/u, (word) => insideOf(word, 'en'));

/** A German note that leaves out articles or prepositions: "Austausch zu Migration WM nach EWM". */
const telegram =
  / (?:zu|bei|nach) \p{Lu}[\p{L}-]*(?:ion|ung|heit|keit|schaft|tät|umstieg|wechsel|aufbau)(?!\p{L})|\p{Lu}{2,} (?:nach|auf|zu) \p{Lu}{2,}/u;
/** "Zuverlässige Quellen": the first word is no noun; without an article only where there are several. */
const adjective = /^(\p{Lu})(\p{Ll}+e(?: \p{Lu}[\p{L}-]*(?:en|er|te|kte|nde|se|rn|ln)(?!\p{L})).*)$/u;
/** One short noun of a list can mean anything ("Provider"). */
const terse = /^\p{L}{1,8}$/u;
/** Figures that belong in a sentence as they are: "bis 500 kg". */
const measured =
  / (?:bis|ab|unter|über|mit) \d+ ?(?:kg|t|g|km|m|kW|MW|Uhr|Stück|Betten|Plätzen|Mitarbeitenden)(?!\p{L})/u;

interface Entry {
  /** Verbatim. */
  readonly value: string;
  readonly said: string;
}

/** An entry as it can stand in a sentence, and the part of the page it is; null where an article or an ending is missing. */
function inside(value: string, language: OpenerLanguage): Entry | null {
  const part = value.split(note)[0]?.trim() ?? '';
  if (
    part === '' ||
    /\p{Lu}\p{L}*\p{Ll}\p{Lu}|\p{L} \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(part) ||
    /[,.:;()]|\d{4}$|^\p{L}+ die /u.test(part)
  )
    return null;
  if (language === 'de') {
    // "Subunternehmer 12t Raum LB/S" is a note, no part of a sentence.
    const [, letter = '', rest = ''] = adjective.exec(part) ?? [];
    if (letter === '' && /^\p{Lu}\p{Ll}+e \p{Lu}/u.test(part)) return null;
    return !/[\d/]| Raum /.test(part.replace(measured, '')) &&
      !telegram.test(part) &&
      bare.test(part) &&
      !single.test(part) &&
      !/^\p{L}+ \p{Lu}\p{L}+$/u.test(part.replace(/^\p{Ll}\S+ /u, ''))
      ? { value: part, said: letter === '' ? part : letter.toLowerCase() + rest }
      : null;
  }
  return plural.test(part) && !/^exchange/i.test(part) ? { value: part, said: first(part) } : null;
}

/** XING's "Ich suche". Best when the sender has what is looked for: then the note gives before it asks. */
export function findWants(reading: Reading): Material[] {
  const { sender, common } = reading;
  const listed = entriesOf(reading, 'wants', [6, 80], everyday).flatMap((fact): Material[] => {
    if (terse.test(fact.value)) return [];
    const { index } = fact;
    const entry = inside(fact.value, reading.language);
    const named = entry === null ? fact : { ...fact, value: entry.value };
    const q = entry?.said ?? quoted(fact.value, reading.language);
    const way = entry === null ? 'listed' : 'plain';
    const mine = (list: readonly string[] | undefined) =>
      common
        .meeting(
          (list ?? []).filter((own) => speakable.test(own.trim()) && own.length < 60),
          fact.value,
        )
        ?.trim();
    const offer = mine(sender.offers);
    if (offer !== undefined) {
      const given = quoting(reading, 'wants', 86 - index, [`${way}Offered`, 'open'], named);
      const o = quoted(offer, reading.language);
      return [{ ...given, slots: { q, o }, facts: [named, { field: 'sender', value: offer }] }];
    }
    const words = Math.min(3, fact.value.split(/\s+/).filter((word) => word.length >= 4).length);
    const meets = mine([...(sender.seeks ?? []), ...(sender.goals ?? [])]) !== undefined;
    // Pasted as it stands, it is for want of anything better, unless the sender looks for just that.
    const score = (entry === null ? 34 : 50) + words * 2 - index + (meets ? 12 : 0) + common.fit(fact.value) * 4;
    const ask = entry === null ? 'open' : knowledge.test(named.value) ? 'knowledge' : 'thing';
    return [{ ...quoting(reading, 'wants', score, [way, ask], named), slots: { q } }];
  });
  return [...listed, ...findTold(reading)];
}

/** What somebody writes in their self-description that they look for, told back. */
function findTold(reading: Reading): Material[] {
  const { sender, common, language } = reading;
  return reading.about.flatMap((line): Material[] => {
    const retold = line.length > 240 ? null : retell(line, reading);
    if (retold === null || retold.text.length > reading.longest || deedIn(retold.deed, language) !== 'seek') return [];
    const meets = common.meeting([...(sender.offers ?? []), ...(sender.seeks ?? [])], line) !== null;
    return [
      {
        hook: 'wants',
        score: 54 + (meets ? 14 : 0),
        lead: 'told',
        ask: 'told',
        slots: { t: retold.text },
        facts: retold.pieces.map((value): FactRef => ({ field: 'about', value })),
        answered: '',
      },
    ];
  });
}
