import type { Language } from '../../pages/replica.ts';
import { type Strings, strings } from '../../pages/strings.ts';
import { everyElement, everyText, type Mutation } from '../mutation.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spoken = ['aria-label', 'placeholder', 'title', 'alt'];

/** A phrase with gaps, as something to find it by. */
const pattern = (phrase: string): RegExp =>
  new RegExp(`^${escaped(phrase).replace('\\{name\\}', '(?<name>.+)').replace('\\{n\\}', '(?<n>\\d+)')}$`);

interface Swap {
  readonly from: RegExp;
  readonly to: string;
}

function swapsBetween(from: Strings, to: Strings): Swap[] {
  const pairs: [string, string][] = [];
  for (const key of Object.keys(from) as (keyof Strings)[]) {
    const [one, other] = [from[key], to[key]];
    if (typeof one !== 'string' || typeof other !== 'string') {
      [...one].forEach((part, index) => {
        pairs.push([part, other[index] ?? '']);
        pairs.push([`· ${part}`, `· ${other[index] ?? ''}`]);
      });
      continue;
    }
    pairs.push([one, other]);
    // A name in bold parts the sentence in two texts.
    if (one.includes('{name}')) {
      const [[start = '', end = ''], [otherStart = '', otherEnd = '']] = [one.split('{name}'), other.split('{name}')];
      pairs.push([start.trim(), otherStart], [end.trim(), otherEnd]);
    }
  }
  return pairs.filter(([phrase]) => phrase.length > 1).map(([phrase, other]) => ({ from: pattern(phrase), to: other }));
}

/** Says the interface's words in another language; what people wrote stays. */
export function swapLanguage(doc: Document, from: Language, to: Language): void {
  const swaps = swapsBetween(strings[from], strings[to]);
  const said = (text: string): string => {
    const plain = text.replace(/\s+/g, ' ').trim();
    for (const { from: phrase, to: other } of swaps) {
      const match = phrase.exec(plain);
      if (!match) continue;
      const words = other.replace('{name}', match.groups?.name ?? '').replace('{n}', match.groups?.n ?? '');
      return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
    }
    return text;
  };
  for (const text of everyText(doc)) text.nodeValue = said(text.nodeValue ?? '');
  for (const element of everyElement(doc)) {
    for (const name of spoken) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, said(value));
    }
  }
  doc.documentElement.setAttribute('lang', to);
}

const languages = Object.keys(strings) as Language[];

export const words: readonly Mutation[] = languages.map((to) => ({
  id: `in ${to}`,
  apply(doc, _, { language }) {
    if (language !== null && language !== to) swapLanguage(doc, language, to);
  },
}));
