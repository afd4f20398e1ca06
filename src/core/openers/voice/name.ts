/** A name as it is needed for a greeting. Nothing in it is guessed. */
export interface PersonName {
  /** "Dr.", "Prof. Dr." or another title that belongs into a greeting; empty when there is none. */
  readonly title: string;
  /** First name, or the name that the person puts between quotation marks. */
  readonly given: string;
  /** Family name with its particles ("von Lessow"); empty when only one name is shown. */
  readonly family: string;
  /** Without title, nickname and what follows a comma. */
  readonly full: string;
  /** Only when the page says it: Herr, Frau, Mr, Ms, or pronouns. */
  readonly gender: 'f' | 'm' | null;
}

const decoration =
  /\ufe0f|[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_~#|•★☆✓►→<>[\]{}\\^=+"“”„«»]/gu;
const noName =
  /^(?:linkedin|xing)[\s-]*(?:member|mitglied|user|nutzer)|^(?:unknown|unbekannt|anonym|premium|member|mitglied|null|undefined|n\/a)\b/i;
const female = /(?:^|[\s(])(?:frau|mrs|ms|she|sie\/ihr)(?=[\s./)])/i;
const male = /(?:^|[\s(])(?:herrn?|mr|he|er\/ihm)(?=[\s./)])/i;
const salutation = /^(?:herrn?|frau|mrs?\.?|ms\.?)\s+/i;
const doctor = /^(?:dr\.?(?:-ing\.?|in\.?)?|ddr\.?(?:in)?)$/i;
const professor =
  /^(?:(?:univ\.?-|assoc\.?|hon\.?-|em\.?|ao\.?|apl\.?|jun\.?-|ass\.?|fh-)?\s?prof(?:essor(?:in)?)?\.?(?:in)?)$/i;
const kept =
  /^(?:rev(?:'d|’d|erend)?\.?|canon|sr\.?|fr\.?|captain|capt\.?|pfarrer(?:in)?|pastor(?:in)?|pater|schwester|sister|brother|imam|rabbi(?:nerin)?)$/i;
const dropped =
  /^(?:PD|RA|RAin|StB|WP|Frhr\.|Freiherr|Freifrau|(?:Revier|Ober)?[Ff]örster(?:in)?|Notar(?:in)?|[Ee]merit(?:us|a)|em\.|i\.|R\.|[Pp]riv\.?-?[Dd]oz\.?|[Aa]ssoc\.?|[Uu]niv\.-?|Mag\.(?:a\.?)?|Mag|Ing\.?|DI|[Dd]ipl\.?-?\p{L}*\.?(?:\(FH\))?|med\.|rer\.|nat\.|phil\.|jur\.|iur\.|oec\.|pol\.|habil\.|h\.|c\.|h\.c\.|e\.h\.|vet\.|dent\.|theol\.|techn\.|mont\.|[Ll]ic\.?|B\.?A\.?|M\.A\.?|MBA|M\.?Sc\.?|B\.?Sc\.?|Sir|Dame|Lord|Lady|The|Very|(?:Oberst|Brigade|General|Ober|Stabs|Haupt)?(?:[Ll]eutnant|[Ff]eldwebel|[Mm]ajor|[Aa]dmiral)|Oberstleutnant|Generalmajor|Oberst|Hauptmann|(?:Fregatten|Korvetten)kapitän|General|Right|Rt\.?|Most|(?:Cpl|Sgt|Lt|Maj|Col|Gen|Pvt|Cdr|Hon|Cllr|Ir|Drs|Chief)\.?)$/u;
const particles =
  /^(?:von|v\.|vom|van|der|den|de|del|della|di|da|dos|du|zu|zur|zum|ten|ter|la|le|el|al|bin|ibn|ó|ní|o'|mac|st\.?|vander)$/i;
const suffix =
  /^(?:i\.|r\.|a\.|d\.|osb|ocist|ofm|sdb|ofmcap|o\.s\.b\.|jr\.?|sr\.?|ii|iii|iv|phd|ph\.d\.?|rn|bsn|msn|mba|msc|bsc|ll\.?m\.?|cpa|cfa|pmp|esq\.?|shrm-?\w*)$/i;
/** Letters behind a name that could be a name themselves where they are written like one ("Jack Ma"). */
const credential =
  /^(?:md|ma|ba|p\.?e\.?|s\.?e\.?|fca|[fm]r(?:cvs|cp|cs|cgp|cpch|cog|ics|cr|pharms)|riba|[af]?cca|ac?ma|cgma|[fm]?ci(?:pd|ps|ob|ma|m)|miti|[mfc](?:eng|ice)|[mb]eng|rgn|rmn|bds|mbbs|mbchb|bvsc|bvms|dvm|dds|dmd|fnp|crna|cfp|cissp|csm|leed|frsa|[mo]be|dphil|mphil|med|pgce|cen)$/i;
const retired = /(?<!\p{L})(?:a\. ?D|i\. ?R)\.?(?!\p{L})/gu;
/** "Tanja 'TJ' Jovanović". */
const byname = /(?<=\s)['‘’‚](\p{L}[\p{L}-]{0,18})['‘’](?=\s)/u;
const isSuffix = (word: string) => suffix.test(word) || (credential.test(word) && /\p{Lu}.*\p{Lu}/u.test(word));
/** Letters behind first and last name, whatever they stand for: "FRSE", "M.A.", "LL.M."; III belongs to the name. */
const letters = /^(?:(?!I{2,3}$|IV$|VI{0,3}$)\p{Lu}{2,4}|(?:\p{Lu}{1,2}\p{Ll}?\.){2,}\p{L}{0,3}\.?)$/u;
/** "Jörg S. Baumgart": nobody is greeted with it. */
const middle = /^\p{Lu}\.$/u;

/** "ANNA-LENA VON DER HEYDEN" and "anna" as people write them; names in mixed case stay as they are. */
function settleCase(words: readonly string[]): string[] {
  const letters = words.join('');
  const shouted = letters === letters.toUpperCase() && letters.length > 3 && letters !== letters.toLowerCase();
  const whispered = letters === letters.toLowerCase() && letters !== letters.toUpperCase();
  if (!shouted && !whispered) {
    return words.map((word) =>
      /^\p{Lu}{3,}(?:-\p{Lu}{2,})*$/u.test(word) && !/^(?:III|VII)$/.test(word) ? capitals(word) : word,
    );
  }
  return words.map((word, at) => (at > 0 && particles.test(word) ? word.toLowerCase() : capitals(word)));
}

const capitals = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Reads a name as a page shows it; null when there is none. */
export function readName(shown: string | undefined): PersonName | null {
  const raw = (shown ?? '').slice(0, 160).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const nickname = (/["“„«]\s?(\p{L}[\p{L}'’-]{1,18})\s?["”“»]/u.exec(raw) ?? byname.exec(raw))?.[1];
  const gender = female.test(raw) ? 'f' : male.test(raw) ? 'm' : null;
  let text = raw
    .replace(/["“„«][^"“”„«»]{0,40}["”“»]/gu, ' ')
    .replace(byname, ' ')
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(decoration, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.:!?/-]+|(?<![\s,;:!?/-])[\s,;:!?/-]+$/g, '');
  if (text === '' || noName.test(text) || /https?:|www\.|@/.test(raw) || !/\p{L}{2}/u.test(text)) return null;
  const comma = text.indexOf(',');
  if (comma > 0) {
    const [before, after] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
    const swapped = !before.includes(' ') && /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(after);
    text = swapped ? `${after} ${before}` : before;
  }
  // Two people: neither of them can be greeted alone.
  if (/\p{L} (?:&|und|and|\+) \p{L}/u.test(raw)) return null;
  text = text
    .replace(/ [/–—:-] .*$/u, '')
    .replace(retired, ' ')
    .replace(salutation, '')
    .trim();
  const titles: string[] = [];
  let words = text.split(' ').filter((word) => word !== '');
  while (words.length > 1) {
    const [word = ''] = words;
    if (professor.test(word)) titles.unshift('Prof.');
    else if (doctor.test(word)) titles.push('Dr.');
    else if (kept.test(word)) titles.push(word);
    else if (!(dropped.test(word) || (/^\p{L}\.$/u.test(word) && /^s/i.test(titles.at(-1) ?? '') && words.length > 2)))
      break;
    words = words.slice(1);
  }
  while (words.length > 1 && isSuffix(words[words.length - 1] ?? '')) words = words.slice(0, -1);
  // Who shouts the whole name shouts the last one too.
  const isMixed = words.slice(0, 2).some((word) => /\p{Ll}/u.test(word));
  const named = words.findLastIndex((word) => !letters.test(word)) + 1;
  if (isMixed && named > 1) words = words.slice(0, named);
  words = words.filter((word, at) => at === 0 || at === words.length - 1 || !middle.test(word));
  // A second name in another script is not what anybody is greeted with.
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word));
  if (latin.length > 0 && latin.length < words.length) words = latin;
  words = settleCase(
    words
      .map((word) => word.replace(/^[,;:!?]+|(?<![,;:!?])[,;:!?]+$/g, ''))
      // A full stop behind a name; behind "St.", "Ch." and letters it belongs to it.
      .map((word) => word.replace(/(?<=^\p{Lu}\p{Ll}{3,})\.$/u, ''))
      .filter((word) => /\p{L}/u.test(word)),
  ).slice(0, 6);
  const [first] = words;
  if (first === undefined) return null;
  // "Freese-van Dyk": a double name whose second half has a particle.
  const double = /-(?:van|von|de|del|di|ter|ten)$/i;
  let start = words.length - 1;
  while (start > 1 && (particles.test(words[start - 1] ?? '') || double.test(words[start - 1] ?? ''))) start--;
  const family = words.length > 1 ? words.slice(start).join(' ') : '';
  return { title: [...new Set(titles)].join(' '), given: nickname ?? first, family, full: words.join(' '), gender };
}
