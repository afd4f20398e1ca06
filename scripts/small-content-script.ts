import { minify } from 'terser';
import type { Plugin } from 'vite';
import { withPlainPreact } from './plain-preact.ts';

/**
 * Names that are used inside the content script only: no message carries them, no element that it looks at has them. It
 * gives them one letter or two. `test/scripts/small-content-script.test.ts` compares them with what messages carry.
 */
export const inside: readonly string[] = [
  'identityOf|findNoteDialogs|readSnapshot|unreadSections|pressedInvite|surfaceOf|readCard|readRow|readOwn|profileUrl',
  'buttonRow|sendControl|sendWithoutNoteControl|emailField|withoutWords|othersOnPage|titleEnd|periods',
  'surfacesThatSend|invitesByAddress|opensDialog|otherBusiness|nearness|inviting|awaiting|intact|writesIn',
  'linked|reached|addresses|recipientOf|verdictOf|insertedText|pressed|heading|aside|collapsed|lines',
  'anchors|career|invited|offer|fired|speaks|elsewhere|folder|access|openRoot|alive|buttonRef|hosts',
  'spot|plural|hasWords|fitting',
  'onHost|onDialogs|onText|onMove|failedLater|wentOut|thinkLater|hasMenu|canKeep|iconOf|insertTitle',
  'element|buttons|actions|onSelect|tone|icon|suggestion|remember|perMonth|row|draft|most|view|doc|win',
  'invite|never|others|what|entry|plain|onDismiss|onEnter|onFix|onUndo|onShow|skip|sections|moveTo|onAny',
  'above|below|inset|onInsert|panelId|onPress|newId|result|notice|check|finding|label|small|expanded|count|link|card',
  'earlier|called|surfaces|employer|says|links|named|home|reply|withNote|invites|expect|leaving|pending|changed|take',
  'forget|header|person|labelUnseen|onGone|fieldRef|leave|shown|written|make|think|insertText|controls|beside|inline',
  'follow|page|found|summary|update|drop|line|sum',
  // What the parts of the interface say by themselves, in both languages.
  'charactersOver|charactersLeft|charactersOf|findingsCount|dismissAlways|dismissHere|dismissOf|showInNote|whyOf',
  // What Preact calls its own, inside and out.
  'current|props|vnode|render|setState|Provider|Consumer|forceUpdate|context',
  // What Preact calls the parts of a class component, which the panel has none of.
  'shouldComponentUpdate|getDerivedStateFromProps|componentWillUnmount|getChildContext|componentWillReceiveProps',
  'getDerivedStateFromError|getSnapshotBeforeUpdate|componentWillUpdate|componentDidUpdate|componentWillMount',
  'componentDidMount|componentDidCatch|debounceRendering|contextType|unmount|diffed',
].flatMap((names) => names.split('|'));

/**
 * The tokens of a sheet that have one value everywhere written out where they are used, their products calculated:
 * sizes, spaces and weights. In a page's dialog a pixel is a pixel, whatever the reader's font size on our own pages.
 */
function withoutConstants(sheet: string): string {
  const times = (pixels: string, by: string) => `${Number((Number(pixels) * Number(by)).toFixed(3))}px`;
  let left = sheet.replace(/--unit:1rem;/g, '');
  // Type sizes are products of the unit: they are constants once that is written out.
  for (let round = 0; round < 2; round += 1) {
    const given = Array.from(left.matchAll(/(--[a-z][\w-]+):([^;{}]+)(?=[;}])/g));
    for (const [, name = '', value = ''] of given) {
      if (given.filter((other) => other[1] === name).length > 1 || /var\(|light-dark\(|inherit/.test(value)) continue;
      left = left.replace(`${name}:${value}`, '').replaceAll(`var(${name})`, value);
    }
    left = left
      .replace(/calc\((-?[\d.]+)px \* (-?[\d.]+)\)/g, (_, pixels, by) => times(pixels, by))
      .replace(/calc\((-?[\d.]+) \* (-?[\d.]+)px\)/g, (_, by, pixels) => times(pixels, by));
  }
  return left
    .replace(/([;{]);+/g, '$1')
    .replace(/(?:, | (?=\/)|(?<=\/) )/g, (space) => space.trim())
    .replaceAll(':host{}', '');
}

/** What is there for forced colours, in one place at the end and each list of rules once. */
function withOneForcedPart(sheet: string): string {
  const query = '@media (forced-colors:active)';
  const forced = new Map<string, string[]>();
  const left = sheet.replace(/@media \(forced-colors:active\)\{((?:[^{}]+\{[^{}]*\})+)\}/g, (_, inner: string) => {
    for (const [, selector = '', rules = ''] of inner.matchAll(/([^{}]+)\{([^{}]*)\}/g))
      forced.set(rules, [...(forced.get(rules) ?? []), selector]);
    return '';
  });
  return `${left}${query}{${Array.from(forced, ([rules, selectors]) => `${selectors.join(',')}{${rules}}`).join('')}}`;
}

/** Tokens that are used in one place only, written out there: colours of a light and a dark page as well. */
function withoutDetours(sheet: string): string {
  let left = sheet;
  for (const [, name = '', value = ''] of sheet.matchAll(/(--[a-z][\w-]+):([^;{}]+)(?=[;}])/g)) {
    const [defined, used] = [left.split(`${name}:`).length - 1, left.split(`var(${name}`).length - 1];
    if (defined === 1 && used === 1 && left.includes(`var(${name})`))
      left = left.replace(`${name}:${value};`, '').replace(`var(${name})`, value);
  }
  return left.replaceAll(';}', '}');
}

/** The declarations of every rule in one order, so that rules resemble each other; shorthands stay before their parts. */
function inOneOrder(sheet: string): string {
  const ordered = (rules: string) => {
    const [all, others] = [true, false].map((first) => rules.split(';').filter((rule) => /^all:/.test(rule) === first));
    return [...(all ?? []), ...(others ?? []).sort()].join(';');
  };
  return sheet.replace(/\{([^{}]*)\}/g, (_, rules: string) => `{${ordered(rules)}}`);
}

/**
 * Rules for elements that the panel never has (headings of a page, lists of terms, hidden parts): the sheet's foundation
 * is that of our own pages as well.
 */
function withoutStrangers(sheet: string, code: string): string {
  const isOurs = (selector: string) => {
    if (selector === '[hidden]') return /[{,]hidden:/.test(code);
    const [tag] = /^[a-z][a-z0-9]*(?![\w-])/.exec(selector) ?? [];
    // Ours is what is made; the code that reads pages speaks of more.
    return tag === undefined || new RegExp(`\\(["'\`]${tag}["'\`],`).test(code);
  };
  return sheet.replace(/([^{}@;]+)\{([^{}]*)\}/g, (_, selectors: string, rules: string) => {
    const ours = selectors.split(',').filter(isOurs);
    return ours.length > 0 ? `${ours.join(',')}{${rules}}` : '';
  });
}

/**
 * The same for the custom properties of its style sheet, which live and end in its own root. The sheet is one string of
 * the script; outside of it only a quoted name is one of these, so that no other code is touched.
 */
function shortNames(code: string): string {
  const start = code.indexOf(':root,:host{');
  const end = code.indexOf(code[start - 1] ?? '', start);
  if (start < 1 || end < 0)
    throw new Error('The content script no longer begins its style sheet as shortNames() expects.');
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const around = code.slice(0, start) + code.slice(end);
  const own = withoutStrangers(withoutDetours(withoutConstants(code.slice(start, end))), around);
  const sheet = inOneOrder(withOneForcedPart(own));
  const used = [...new Set(Array.from(sheet.matchAll(/var\((--[a-z][\w-]+)/g), ([, name]) => name ?? ''))];
  const short = (at: number): string => (at < 52 ? '' : short(Math.floor(at / 52) - 1)) + letters[at % 52];
  const shorter = (name: string) => (used.includes(name) ? `--${short(used.indexOf(name))}` : name);
  const quoted = (rest: string) =>
    rest.replace(/(["'`])(--[a-z][\w-]+)\1/g, (_, mark: string, name: string) => `${mark}${shorter(name)}${mark}`);
  const shortSheet = sheet
    .replaceAll(':root,:host', ':host')
    .replace(/:root(\[[^\]]+\]),:host\(\1\)/g, ':host($1)')
    .replace(/(--[a-z][\w-]+):[^;{}]+;/g, (whole, name: string) => (used.includes(name) ? whole : ''))
    .replace(/--[a-z][\w-]+/g, shorter);
  return shortClasses(quoted(code.slice(0, start)), shortSheet, quoted(code.slice(end)));
}

/**
 * The same for the sheet's classes, as far as they have a hyphen: such a name is nothing else in our code. One that is
 * put together in the code (`tone-${verdict}`) stays, even if it is whole somewhere else in it. Names of a site's classes must not be
 * touched.
 */
export function shortClasses(before: string, sheet: string, after: string): string {
  const found = Array.from(sheet.matchAll(/\.([a-z]+(?:-[a-z]+)+)(?![\w-])/g), ([, name = '']) => name);
  const whole = (name: string, flags?: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, flags);
  const code = before + after;
  const isPutTogether = (name: string) =>
    new RegExp(`(?<![\\w-])${name.slice(0, name.lastIndexOf('-'))}-(?:\\$\\{|["'\`])`).test(code);
  const classes = [...new Set(found)].filter((name) => whole(name).test(code) && !isPutTogether(name));
  const site = classes.find((name) => code.includes(`.${name}`) || code.includes(`="${name}`));
  if (site) throw new Error(`The class ${site} of the panel's sheet is looked for on a site's pages as well.`);
  const all = (text: string) =>
    classes.reduce((left, name, at) => left.replace(whole(name, 'g'), `_${at.toString(36)}`), text);
  return all(before) + all(sheet) + all(after);
}

/**
 * Makes the content script smaller once more: every page of the two sites pays for it. The bundler's own minifier
 * leaves two per cent that this one takes; for everything else it would only cost time.
 */
export const smallContentScript: Plugin = {
  name: 'small-content-script',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
        const { code } = await minify(shortNames(withPlainPreact(String(file.source))), {
          ecma: 2020,
          toplevel: true,
          compress: {
            ...{ passes: 6, keep_fargs: false, pure_getters: true, sequences: false, lhs_constants: false },
            ...{
              unsafe_arrows: true,
              unsafe: true,
              conditionals: false,
              unsafe_math: true,
              unsafe_methods: true,
              unsafe_regexp: true,
            },
          },
          format: { quote_style: 1 },
          mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${inside.join('|')})$`) } },
        });
        if (code) file.source = code;
      }
    },
  },
};
