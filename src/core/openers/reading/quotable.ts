const shortest = 12;
const unquotable =
  /["“”„«»<>{}[\]\\|#@*_~^]|https?:|www\.|\.(?:de|com|org|net|io|ch|at|eu)\b|\p{Extended_Pictographic}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|\u20e3|\n/u;
const cliche =
  /\b(?:befähige|potenzial|full potential|empower|unlock|begleite (?:teams|menschen|unternehmen)|menschen machen|vertrauen statt|serial entrepreneur|building things|journey|so grateful|incredible|jahre erfahrung|years of experience|saisonfazit|kurzes update|quick update|reminder|psa:|hot take|fun fact|story time|unpopular opinion|pov|amazing|grateful|freue mich|freuen uns|wir freuen|stolz|proud|excited|thrilled|delighted|honou?red|happy to|glad to|link in|in den kommentaren|in the comments|mehr dazu|read more|mehr erfahren|jetzt bewerben|apply now|folgt mir|follow me|danke an|thanks to everyone|thank you to|herzlichen glückwunsch|congrat|let me explain|kurz zusammengefasst|pictures below|hier geht|stay tuned|spannend|leidenschaft|passion|motivier|teamplayer|zielorientiert|results-driven|team player|dynami|mehrwert|synerg|netzwerken|networking|open to work|looking for new|neue herausforderung|new opportunit|preprint is out|semi-serious|scherz|just kidding|no joke|kein witz|duzen|sagt? (?:mir )?(?:gern|ruhig|einfach) du|du-kultur|per du)/i;
function shouts(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 6 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.5;
}

function balanced(text: string): boolean {
  return text.split('(').length === text.split(')').length && !/^[)\],;:.-]/.test(text);
}

function mostlyLatin(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 8 && letters.replace(/\p{Script=Latin}/gu, '').length < letters.length * 0.2;
}

/** Without the mark at its end and what decorates both ends. */
function undecorated(piece: string): string {
  return piece
    .replace(/^\d?\ufe0f?\u20e3/u, '')
    .replace(/^\d{1,2}[.)] /, '')
    .replace(/^[^\p{L}\p{N}„"“'‚(]+/u, '')
    .replace(/(?<![\s.!,;:–—-])[\s.!,;:–—-]+$/u, '')
    .replace(/(?:(?<!\s)\s+|(?<![^\p{L}\p{N}\p{P}%°€$£²³+]))[^\p{L}\p{N}\p{P}%°€$£²³+\s]+$/u, '')
    .trim();
}

/** A sentence without its closing mark and what decorates its ends; null when it cannot be quoted. */
export function quotable(piece: string, longest: number): string | null {
  if (piece.length > longest + 60) return null;
  const text = undecorated(piece);
  if (text.length < shortest || text.length > longest) return null;
  if (/[?…!]/.test(text) || /\.\.\.|\s{2}/.test(text)) return null;
  if (unquotable.test(text) || shouts(text) || !balanced(text) || !mostlyLatin(text) || cliche.test(text)) return null;
  return text;
}

/** Hashtags and pictures behind the last word, and a label before the first ("Update: "). */
const trailing = /(?:(?<!\s)\s+(?:[#@][\p{L}\p{N}_]+|\p{Extended_Pictographic}\ufe0f?|[.!]))+$/u;
const label = /^[\p{L}\p{N} -]{3,40}: (?=(?:[Ww]ir|[Ii]ch|Unsere?|Mein|Ab|Seit|[Ww]e|I|[Oo]ur|[Mm]y)(?!\p{L}))/u;

/** A sentence to be told in other words; null where more than words stands in it. */
export function plainly(piece: string): string | null {
  if (piece.length > 400) return null;
  const text = undecorated(piece.replace(trailing, '')).replace(label, '');
  if (text.length < shortest || /\.\.\.|…|\s{2}/.test(text)) return null;
  return unquotable.test(text) || shouts(text) || !mostlyLatin(text) ? null : text;
}
