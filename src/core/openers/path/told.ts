import type { Material, Reading } from '../hook.ts';
import type { FactRef } from '../opener.ts';
import { quotable } from '../reading/quotable.ts';
import { retell } from '../retell/retell.ts';

const rose =
  /(?<!\p{L})(?:angefangen (?:als|in|auf|bei|am|im)|vom (?:(?! bis ).){3,30} zu[mr]|(?:started|began) (?:as|on|out|at|in)|came up through|from the .{3,30} to)(?!\p{L})/iu;
const turned =
  /(?<!\p{L})(?:ehem\.|ehemal\p{L}*|gelernte[rn]?|ursprünglich|umgesattelt|quereinst\p{L}*|früher|vorher|zuvor|former(?:ly)?|trained (?:as|programmer)|by trade|used to be|ex-\p{L}+|came to .{3,30} from|before \p{L}+ i (?:was|ran|taught|worked|wrote|built))(?!\p{L})|, (?:dann|then) /iu;

/** Whether a passage tells of the way to where somebody is now. */
export function isPath(text: string): boolean {
  return rose.test(text) || turned.test(text);
}

const years = String.raw`(?:(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig) Jahre )?`;
const germanJob = String.raw`\p{Lu}[\p{L}-]*(?:er|erin|istin?|eurin?|entin?|antin?|[Aa]rzt|ärztin|mann|frau|wirtin?|[Kk]och|[Kk]öchin|schwester|loge|login|soldat(?:in)?|pilot(?:in)?)(?: (?:auf|in|im|an|am|bei) (?:(?:der|einer|einem) )?\p{Lu}[\p{L}-]+)?`;
const englishJob = String.raw`(?:[\p{L}'-]+ ){0,3}[\p{L}-]*(?:(?<!(?:daught|broth|sist|fath|moth|memb|winn|runn|lead|partn|found|own|numb))er|(?<!flo)or|ist|ian|ant|ent|nurse|chef|clerk|cook|pilot|apprentice|mechanic|smith|attorney|soldier|sailor|librarian|banker|monk)`;

/** How a former job is said, with the part of the page that names it. */
const formerly = {
  de: [
    [
      'was',
      new RegExp(String.raw`^(?:Früher|Vorher|Zuvor|Ehemalige[rn]?) (${years}${germanJob})(?=$|[,;]| und jetzt)`, 'u'),
    ],
    ['learnt', new RegExp(String.raw`^([Gg]elernte[rn]? ${germanJob})(?=$|[,;])`, 'u')],
    ['began', /^Angefangen ((?:als|in|auf|bei|am|im) [^,;:]{3,50})(?=$|[,;])/u],
  ],
  en: [['was', new RegExp(String.raw`^(?:[Ff]ormer(?:ly)?(?: an?)?|[Ee]x)[ -](${englishJob})(?=$|[,;])`, 'u')]],
} as const;

const letter = /^[aeiou](?!ni|se)/iu;

/** A former job, or the beginning, told in the recipient's own words; each in a sentence that stays right. */
export function findToldPath(reading: Reading): Material[] {
  const { recipient, common, language } = reading;
  const headline = (recipient.headline ?? '').slice(0, 300).split(/[|·•]/u).slice(1);
  const lines = [
    ...reading.about.map((line) => ({ field: 'about' as const, line })),
    ...headline.map((part) => ({ field: 'headline' as const, line: part.trim() })),
  ];
  return lines.flatMap(({ field, line }): Material[] => {
    const plain = quotable(line, 160);
    if (plain === null || reading.taboo(plain)) return [];
    const material = (lead: string, ask: string, slots: Material['slots'], facts: readonly FactRef[]): Material => ({
      hook: 'path',
      score: 54 + common.fit(plain) * 4,
      lead,
      ask,
      slots,
      facts,
      answered: '',
    });
    for (const [way, sign] of formerly[language]) {
      const value = sign.exec(plain)?.[1];
      if (value === undefined || value.length > 60 || !(recipient[field] ?? '').includes(value)) continue;
      const j =
        language === 'de'
          ? way === 'learnt'
            ? value.replace(/^G/u, 'g')
            : value
          : `${letter.test(value) ? 'an' : 'a'} ${value}`;
      return [material(way, way === 'began' ? 'rose' : 'turned', { j }, [{ field, value }])];
    }
    if (field === 'headline' || !isPath(plain)) return [];
    const retold = retell(plain, reading);
    const begun = retold !== null && /^(?:started|began) (?:as|on|out|at|in) /u.test(retold.deed);
    const switched = /, (?:then|dann) |^before /iu.test(plain) || (retold !== null && /^came to /u.test(retold.deed));
    if (retold === null || retold.text.length > reading.longest || retold.text.includes(',') || !(begun || switched))
      return [];
    const facts = retold.pieces.map((value): FactRef => ({ field, value }));
    return [material('told', begun ? 'rose' : 'turned', { t: retold.text }, facts)];
  });
}
