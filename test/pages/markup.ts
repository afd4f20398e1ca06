/** Text made safe for markup. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Markup from a template: plain values are escaped, `raw` ones and lists of them are taken over. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  const text = strings.reduce((all, string, index) => {
    const value = values[index];
    return all + string + (value === undefined ? '' : show(value));
  }, '');
  return new Markup(text);
}

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export const nothing = new Markup('');
export const raw = (text: string): Markup => new Markup(text);
export const when = (condition: unknown, markup: () => Markup): Markup => (condition ? markup() : nothing);

function show(value: string | number | Markup | readonly Markup[]): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map((one) => one.text).join('');
  return safe(String(value));
}

/** A short, stable number for a text. */
export function hash(text: string): number {
  let value = 2166136261;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}

/** Class names as a build leaves them: `r-card` becomes `_5f1a90c2`, everywhere alike, new for each seed. */
export const hashClasses = (text: string, seed: string): string =>
  text.replace(/\br-[a-z][a-z0-9-]*/g, (name) => `_${hash(`${seed} ${name}`).toString(16).padStart(8, '0')}`);
