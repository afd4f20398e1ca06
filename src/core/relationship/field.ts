/**
 * Fields of work, told from a role or firm by its words. Each word is the beginning of a word, folded;
 * a word with a hyphen in front may also stand inside ("-technik" in "Medizintechnik").
 * The order decides where two would fit: the more telling fields stand first.
 */
const fields = {
  health: 'arzt aerzt klinik pfleg medizin physio therap hebamme pharma health nurse doctor medical clinic hospital',
  education:
    'lehr dozent schul hochschul universit professor ausbild akademie paedagog teacher lecturer school university academy trainer education kita',
  research: 'forsch wissenschaft labor research scientist laborator postdoc doktorand phd institut',
  law: 'jurist rechtsanw kanzlei notar anwalt lawyer legal attorney counsel compliance',
  finance:
    'bank finanz steuer controll buchhalt versicher accountant finance insurance audit tax invest wirtschaftspruef',
  software:
    'software entwickl developer programm frontend backend devops informatik data cloud cyber sysadmin datenbank webentwickl',
  engineering:
    'ingenieur engineer konstruk maschinenbau giesserei werkzeugbau haertere metall mechatron automotive fertigung werkleit produktion manufactur pruefingen quality qualitaet -technik',
  crafts:
    'meister handwerk schreiner tischler zimmer elektrik installat baecker konditor friseur brauer gesell craft carpenter electrician baker',
  construction: 'architekt bauleit baustell hochbau tiefbau immobili architect construction civil estate',
  logistics:
    'logistik spedit lager fahrer disponent verkehr transport supply warehouse driver night-bus einkaeuf purchas',
  energy: 'energie strom solar windkraft umwelt nachhaltig klima energy renewable sustainab climate',
  people: 'personal recruit hr talent people human',
  marketing: 'marketing werbung kommunikation brand content seo pr social kampagn advertising communication',
  sales: 'vertrieb verkauf sales account kundenbetreu business-develop',
  design: 'design gestalt ux grafik illustrat kunst kuenstler artist graphic musik theater chor creative',
  media: 'redakt journal verlag autor lektor film foto editor writer publisher press medien',
  public:
    'verwaltung behoerde ministeri kommun buergermeister verein stiftung public government council charity ngo foundation',
  founding: 'gruend founder entrepreneur selbststaend freelanc startup',
  product: 'produkt product projekt project scrum agile',
  hospitality: 'hotel gastro koch restaurant tourism touris chef event',
} as const;

export type FieldId = keyof typeof fields;
export const fieldIds = Object.keys(fields) as readonly FieldId[];

const byWord: readonly (readonly [begins: string, inside: boolean, field: FieldId])[] = Object.entries(fields).flatMap(
  ([field, words]) =>
    words.split(' ').map((word) => {
      const inside = word.startsWith('-');
      return [inside ? word.slice(1) : word, inside, field as FieldId] as const;
    }),
);

/** What words that came up lately say: the words of roles and firms are few, and people many. */
const known = new Map<string, FieldId | null>();
const mostKnown = 4_000;

/** Short words count only when they stand alone: "hr" is no "Hrabal". */
const shortest = 4;

/**
 * The field of work that a role, headline or firm tells of; null when none of its words says. The first
 * word that says something decides, so that a role comes before the firm when it is written first.
 */
export function fieldOf(text: string): FieldId | null {
  const words = text.toLowerCase().replace(/ß/g, 'ss').replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  for (const [word] of words.slice(0, 400).matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const found = fieldOfWord(word);
    if (found !== null) return found;
  }
  return null;
}

function fieldOfWord(word: string): FieldId | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = byWord.find(([begins, inside]) => {
    if (begins.length < shortest) return word === begins;
    return word.startsWith(begins) || word.includes(`-${begins}`) || (inside && word.endsWith(begins));
  });
  if (known.size >= mostKnown) known.clear();
  known.set(word, found?.[2] ?? null);
  return found?.[2] ?? null;
}
