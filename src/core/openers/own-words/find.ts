import type { Material, Reading } from '../hook.ts';
import type { GivenAnswer } from '../opener.ts';
import { plainLine } from './line.ts';

const sentence = /^(?:ich|wir|sie|du|ihr|i|we|you|your|dein|deine|unser|our|mir|mich)(?!\p{L})/iu;
const met =
  /(?:getroffen|kennengelernt|begegnet|unterhalten|gesprochen|gesehen|nebeneinander gesessen|zusammengearbeitet)$/i;
const consumed = /(?:gelesen|gehört|gesehen|angehört|angeschaut|besucht|verfolgt|probiert|getestet)$/i;
const metEnglish = /^(?:just |recently |finally )?(?:met|talked|spoke|chatted|worked|sat|studied|shared|were)\b/i;
const consumedEnglish =
  /^(?:just |recently |finally )?(?:read|heard|saw|watched|listened|attended|tried|used|enjoyed|followed|visited)\b/i;
/** Verbs that take "sein": "wir sind uns … begegnet". */
const withBe = /begegnet$/i;
const withoutReflexive = /(?:zusammengearbeitet|nebeneinander gesessen|gesprochen)$/i;

function leadFor(line: string, language: 'de' | 'en'): [lead: string, ask: string] {
  const open = line.endsWith('?') ? 'none' : null;
  if (sentence.test(line))
    return ['sentence', open ?? (/(?:gelesen|gehört|read|heard|watched)/i.test(line) ? 'consumed' : 'met')];
  if (language === 'de') {
    if (withBe.test(line)) return ['metBe', open ?? 'met'];
    if (withoutReflexive.test(line)) return ['metPlain', open ?? 'met'];
    const mine = /(?:^|\s)(?:dein|ihr|den|das|die)\p{L}*\s/iu.test(line);
    if (consumed.test(line) && mine) return ['consumed', open ?? 'consumed'];
    if (met.test(line)) return ['met', open ?? 'met'];
  } else {
    if (metEnglish.test(line)) return ['met', open ?? 'met'];
    if (consumedEnglish.test(line)) return ['consumed', open ?? 'consumed'];
  }
  return ['topic', open ?? 'topic'];
}

const preposition = /^(?:auf|bei|beim|in|im|an|am|vor|während|nach|letzte[nrs]?|at|on|during|in|after|last)(?!\p{L})/iu;

/** The answer to the blank panel's question. */
function answered({ kind, said, when }: GivenAnswer): Material {
  const where = kind !== 'met' ? kind : preposition.test(said) ? 'metAt' : 'answerMet';
  return {
    hook: 'own-words',
    score: 100,
    lead: `${where}${when === undefined ? '' : 'When'}`,
    ask: kind === 'work' ? 'topic' : kind,
    slots: { x: said, w: when ?? '' },
    facts: [said, ...(when === undefined ? [] : [when])].map((value) => ({ field: 'own', value })),
    answered: '',
  };
}

/** What the user has typed about the two of them: the strongest hook there is, taken as it stands. */
export function findOwnWords(reading: Reading): Material[] {
  if (reading.answer) return [answered(reading.answer)];
  const line = plainLine(reading.ownWords);
  if (line === null) return [];
  const [lead, ask] = leadFor(line, reading.language);
  return [
    {
      hook: 'own-words',
      score: 100,
      lead,
      ask,
      slots: { x: line },
      facts: [{ field: 'own', value: line }],
      answered: '',
    },
  ];
}
