// Names of new things: how they must look, and how they become identifiers.

/** "off-topic" → "offTopic". */
export const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** "off-topic" → "Off topic". */
export const spoken = (name) => `${name[0].toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ');

const reserved = new Set(
  `break case catch class const continue debugger default delete do else enum export extends false finally for function
   if import in instanceof new null return super switch this throw true try typeof var void while with yield let static
   implements interface package private protected public await async of get set constructor prototype rules rule hooks
   hook site sites language lexicon index test reading words`.split(/\s+/),
);

/** What is wrong with a name; null when nothing is. `shape` is a pattern and its description. */
export function problemWith(name, [pattern, description]) {
  if (!pattern.test(name)) return `it has to be ${description}.`;
  if (reserved.has(camel(name))) return 'it is a word of the programming language or of this project.';
  return null;
}

/** What rules, hooks and sites are called. */
export const kebab = [
  /^(?=.{2,24}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  '2 to 24 small letters, digits and single hyphens, beginning with a letter',
];

/** Inserts `line` before the first line that is `end`, behind the one that begins with `start`. */
export function insertInto(text, start, end, line) {
  const lines = text.split('\n');
  const from = lines.findIndex((each) => each.startsWith(start));
  const to = lines.findIndex((each, at) => at > from && each === end);
  if (from < 0 || to < 0) return text;
  return [...lines.slice(0, to), line, ...lines.slice(to)].join('\n');
}

/** Adds an import before the first one; the formatter sorts them. */
export const addImport = (text, line) => `${line}\n${text}`;
