const outer = /[“”„"«»‟]/g;

/**
 * A text in quotation marks of a language. Marks that stand inside it become single ones, in pairs: the first
 * opens, the next closes. `outside` and `inside` are opening and closing mark, two characters each.
 */
export function inQuotes(text: string, outside: string, inside: string): string {
  let open = false;
  const within = text.replace(outer, () => {
    open = !open;
    return inside.charAt(open ? 0 : 1);
  });
  return `${outside.charAt(0)}${within}${outside.charAt(1)}`;
}
