import type { Recipient } from '../../note/recipient.ts';
import type { OpenerLanguage } from '../opener.ts';

/** What somebody does, as the page says it. */
export interface RoleName {
  readonly field: 'role' | 'headline';
  /** Verbatim. */
  readonly value: string;
  /** As it stands behind "als" or "as", in English with a small letter where only the line's beginning had set a capital; null when it names a field rather than a person, or is oddly written. */
  readonly spoken: string | null;
  /** The work itself, without a rank before it ("clinical perfusionist" of a senior one): a part of the value. */
  readonly job: string;
  /** That with an article, for where one has to stand. English only. */
  readonly one: string;
}

const cut = /(?<!\s)\s*(?:[|·•●▪;,(@/!„“"#]|\p{Extended_Pictographic}|(?:→|->))\s*|\s[–—-]\s/u;
/** What follows says where, not what. */
const whereGerman =
  /\s(?:bei(?: der| den| dem)?|beim|at|in|im(?! Einzelhandel)|in der|an der|am|für die|aus|mit) (?=\p{Lu}).*$|\sin (?:eigener|freier|leitender) .*$|\s(?:bei|at an?|for an?) .*$/u;
const whereEnglish =
  /\s(?:at|with|bei|beim) .*$|\s(?:in|within) (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months).*$|\sfor (?:an?|the) .*$/u;
const speakable = /^[\p{L}\p{N}](?:[\p{L}\p{N} &+.'’*-]|:in){1,59}$/u;
const unsaid =
  /\b(?:ex|former|ehem\w*|früher\w*|retired|current\w*|looking|open to|suche|aspiring|gesucht|a\. ?d|i\. ?r|now|heute|at heart|by (?:day|night)|passion\w*|enthusi\w*|leidenschaft\w*|love\w*|helping|helfe|help|building(?! (?:inspect|survey|manag|control|service|contract))|changing|\dx|future|zukunft|thinker|keynote|hiring|papa|mama|dad|mum|mom|we are|wir)\b/i;
const person =
  /(?:(?<!nisch|tisch|lich|gisch|risch|misch)er|ist|(?<!m)ent|(?<!m)ant|or|eur|log|loge|eut|arzt|ärzt|walt|wält|rat|rät|mann|frau|wirt|koch|köch|vorstand|ständ|leitung|hebamme|chef|pilot|kapitän|lotse|lotsin|kommissar|archivar|bibliothekar|notar|är|architekt|pädagoge?|doktorand|schmied|beauftragter?|bevollmächtigter?|bediensteter?|detektiv|clown|steinmetz|hirte?|bote|gesell[ei]?|coach|concierge|diakon|soldat|PTA|MTA|lehrling|schäfer|head|lead|owner|manager|officer|beamte|beamt|angestellte|vorsitzende|sanitäter|azubi|assistenz|polier|konditor|student|trainee|apprentice|ière|käser|graf|äbtiss|nom|gast)(?<!blog|katalog|dialog|theater|wasser|keller|semester|zimmer|center|newsletter|labor|motor|sektor|sekretariat|referat)(?:[:*]?in)?$/iu;
const english =
  /(?:er|or|ist|ian|man|woman|nurse|head|lead|chief|chair|clerk|judge|cook|partner|apprentice|midwife|smith|wright|architect|associate|assistant|coach|ceo|cto|cfo|coo|gp|physio|counsel|guard|rep|mechanic|foreman|technician|hand|guide|executive|representative|keeper|fellow|secretary|chef|servant|captain|sweep|mason|surgeon|attorney|analyst|medic|paramedic|doula|actuary|barista|chaplain|steward|stewardess|postdoc|notary|critic|tech|lady|clown|consultant|student|agent|dean|rabbi|imam)$/i;
const rank = /^(?:head|chief|director|vice|chair|ceo|cto|cfo|coo|president|owner|founder|co-founder|deputy head)\b/i;

/** Written small in the middle of a sentence. */
const adjective =
  /^(?:ehrenamtlich|frei|freiberuflich|selbst|stellvertretend|angehend|staatlich|geprüft|beeidet|vereidigt|zertifiziert)\p{L}*[er]r?n? /iu;

function isPerson(value: string, language: OpenerLanguage): boolean {
  // "Bergführer und Lawinenwarndienst" is a person and a service.
  return value.split(/ (?:und|and|&|\+) /).every((part) => {
    if (language === 'de') return part.split(/[\s/-]+/).some((word) => /^\p{Lu}/u.test(word) && person.test(word));
    // "Two-teacher school" is a school; "Head of Year 9" is a head.
    const head =
      part
        .split(/ (?:of|for|in|to|on) /)[0]
        ?.split(/[ /]/)
        .at(-1) ?? '';
    return person.test(head) || english.test(head) || rank.test(part);
  });
}

/** "Uber driver & law student": two jobs. */
function inTwo(value: string, language: OpenerLanguage): string[] {
  const parts = value.split(/ (?:und|and|&|\+) (?!decorator)/i);
  return parts.length > 1 && parts.every((part) => isPerson(part, language)) ? parts : [value];
}

/** "An engineer", and what is spelt out: "an HGV driver". */
const article = (value: string) =>
  /^(?:[AEFHILMNORSX]\p{Lu}|X)/u.test(value) ||
  (/^(?:[aeio]|u(?!ni|se|x|i\b))/i.test(value) && !/^UK?\p{Lu}/u.test(value))
    ? 'an'
    : 'a';

/** Words that keep their capital. */
const proper =
  /^(?:German|French|English|Irish|Spanish|Italian|Dutch|Swiss|Polish|Greek|American|British|European|Chinese|Japanese|Korean|Indian|African|Welsh|Scottish|Latin|Arabic|Russian|Turkish|Portuguese|Swedish|Danish|Java|Python|Linux|Salesforce|Android|Montessori|Oracle|Kubernetes|Europe|Asia|Africa|America|Germany|Austria|Switzerland|London|Berlin|Google|Amazon|Microsoft|Gaelic|Uber)$/;

/** A role inside an English sentence, where its capitals have no place: "a bus depot manager", "an HR partner". */
export function insideOf(value: string, language: OpenerLanguage): string {
  if (language === 'de') return value;
  return value.replace(/(?<![\p{L}.'’])\p{Lu}\p{Ll}+(?![\p{L}.])/gu, (word) =>
    proper.test(word) ? word : word.toLowerCase(),
  );
}

/** Whether the role can stand inside a sentence: a person's, not shouted, its capitals not out of place. */
function isSpoken(value: string, language: OpenerLanguage): boolean {
  if (/\p{Lu}{5,}/u.test(value) || !isPerson(value, language)) return false;
  if (language === 'de') return /^\p{Lu}/u.test(value) && !adjective.test(value);
  return !/[äöüß]|(?:er|ist|ent|ant|or)in$/iu.test(value.split(' ')[0] ?? '');
}

/** What says how high somebody stands, or that they may do it at all, and not what they do. */
const before = /^(?:(?:senior|lead|chief|principal|official|experienced) )+(?=\p{L}{3})/iu;

/** The roles that a page names, in their order; none that cannot be repeated. */
export function roleNames({ role, headline }: Recipient, language: OpenerLanguage): RoleName[] {
  const field = (role ?? '').trim() === '' ? 'headline' : 'role';
  const line = ((field === 'role' ? role : headline) ?? '').slice(0, 160);
  // "Mechanic → Automation lead": what counts is where the arrow points.
  const now = line.split(/→|➡|->| turned /).at(-1) ?? '';
  return (
    now
      .split(cut)
      .flatMap((part) => inTwo(part, language))
      .slice(0, 5)
      .map((part) => part.replace(language === 'de' ? whereGerman : whereEnglish, '').trim())
      // "Dolmetscherin RU/UK/DE": half a list of initials says nothing.
      .map((value) => (now.includes(`${value}/`) ? value.replace(/ \p{Lu}{2}$/u, '') : value))
      .filter((value) => speakable.test(value) && !/(?: (?:of|for|in|für|im)|-)$/i.test(value) && !unsaid.test(value))
      .map((value) => {
        const said = `${article(value)} ${insideOf(value, language)}`;
        const job = value.replace(before, '');
        const one = `${article(job)} ${insideOf(job, language)}`;
        const spoken = isSpoken(value, language)
          ? language === 'de' || rank.test(value)
            ? insideOf(value, language)
            : said
          : null;
        return { field, value, spoken, job, one };
      })
  );
}
