import { readLanguage } from '../../note/language.ts';
import type { Recipient } from '../../note/recipient.ts';
import { wordsOf } from '../../note/words.ts';
import type { OpenerLanguage, OpenerRequest } from '../opener.ts';

const germanPlace =
  /deutschland|österreich|schweiz|germany|austria|switzerland|berlin|hamburg|münchen|köln|wien|zürich|bonn|düsseldorf|frankfurt|stuttgart|leipzig|dresden|hannover|nürnberg|bremen|dortmund|essen|mannheim|graz|linz|salzburg|innsbruck|\bbern\b|basel|luzern|(?<!johannes|rusten|peters|williams|gettys|fredericks)burg(?![\p{L}])|brück|(?:hausen|ingen|heim|stadt|dorf|furt)(?![\p{L}])|(?<!\p{L})bad \p{L}|\b(?:bayern|sachsen|hessen|thüringen|brandenburg|niedersachsen|westfalen|tirol|südtirol|allgäu|vorarlberg|kärnten|steiermark)/iu;
/** Legal forms and nouns that only a German name of an employer has. */
const germanEmployer =
  /(?:^|[\s-])(?:g?gmbh|kg|kgaa|ohg|gbr|partgmbb|eg|e\.? ?(?:v|k|u)\.?)(?=$|[\s,.&])|\bag$|(?:verein|verband|werke?|schule|klinik|amt|stadt|gemeinde|landkreis|verwaltung|kanzlei|spedition|sparkasse|bäckerei|tischlerei|genossenschaft|betriebe?|söhne|töchter|gebrüder|handwerk)(?![\p{L}])/iu;
/** Endings and words of German names for work, which are too short for the reader of languages. */
const germanWork =
  /[äöüß]|(?<!\p{L})techniker(?:in)?(?!\p{L})|\p{L}{4}iker(?:in)?(?!\p{L})|(?:kaufmann|kauffrau|fachmann|fachfrau|lehrling|lehrjahr)(?!\p{L})|\p{L}{4}(?:ung|keit|heit|schaft|technik|wesen|dienst|schutz|bau|stelle|recht|pläne)(?!\p{L})|\p{L}{3}(?:halter|werk|wärter)(?:in)?(?!\p{L})|\p{Ll}(?:leiter|leitung|berater|meister|pfleger|techniker|arbeiter|lehrer|decker|klempner|schneider|schreiner|gärtner|bäcker|bauer|setzer|leger|schlosser|maler|dreher|händler|makler|helfer|führer|fahrer|macher|wirt|kraft)(?:in)?(?!\p{L})|(?<!\p{L})(?:\p{L}*assistenz|leiter|leitung|vorstand|inhaber|inhaberin|meister|meisterin|angestellte|einkauf|vertrieb|verkäufer|kauffrau|kaufmann|fachkraft|referent|referentin|sachbearbeit\p{L}*|hebamme|aktuar(?:in)?|almhirt|hirte?|tätowierer|bestatter|winzer|müller|schmied|jäger|polier|koch|köchin|arzt|anwalt|schulleit\p{L}+|dach|bei der|beim|für|und)(?!\p{L})|\p{Ll}{3}(?:erin|istin|entin|antin|orin|eutin|login|ogin|ärztin|gin)(?!\p{L})/iu;

/** Endings and letters that only German names of a skill have. */
const germanSkill = /[äöüß]|\p{L}{4}(?:ung|keit|heit|schaft|wesen|schutz|recht|pflege|bau)(?!\p{L})/iu;

/** Endings that only English names for work have. */
const englishWork = /\p{L}(?:logist|grapher|keeper|worker|teacher|farmer|smith|wright)(?!\p{L})/iu;

/** English writes its nouns small ("Dispatcher, bulk transport"). */
const lowerCase = /\p{L},? \p{Ll}{4,}(?<!(?:ig|isch|lich|end|frei|t))(?!\p{L})/u;

function languageIn(text: string): OpenerLanguage | null {
  return readLanguage(wordsOf(text.slice(0, 3000))).nearest;
}

/** A greeting alone says its language, unless it is used in both. */
function languageOfDraft(draft: string): OpenerLanguage | null {
  if (/^\s*(?:hallo|sehr geehrte|guten|liebe|moin|servus|grüezi|grüß)/i.test(draft)) return 'de';
  if (/^\s*(?:dear|hello|good (?:morning|afternoon|evening))\b/i.test(draft)) return 'en';
  return draft.trim().split(/\s+/).length < 4 ? null : languageIn(draft);
}

/** What the recipient wrote, as one text. */
export function textsOf(recipient: Recipient): string {
  const posts = (recipient.posts ?? []).slice(0, 4).map((post) => post.text);
  return [...posts, recipient.about, ...(recipient.wants ?? []), ...(recipient.haves ?? [])]
    .filter((text) => text !== undefined)
    .join('\n');
}

/** The language that a headline, an employer and a place call for; null when they call for none. */
function languageOfWork({
  headline = '',
  role = '',
  company = '',
  location = '',
  skills = [],
}: Recipient): OpenerLanguage | null {
  const work = `${headline} ${role}`.slice(0, 300);
  if (germanWork.test(work)) return 'de';
  if (englishWork.test(work) && !germanEmployer.test(company.slice(0, 120))) return 'en';
  if (skills.slice(0, 20).some((skill) => germanSkill.test(skill.slice(0, 80)))) return 'de';
  const told =
    languageIn([headline, role, ...skills].join(' ').replace(/due diligence/gi, '')) ??
    (lowerCase.test(work) ? 'en' : null);
  if (told === 'de') return 'de';
  const german = germanEmployer.test(company.slice(0, 120)) || germanPlace.test(location.slice(0, 120));
  // Job titles are English in German offices too.
  const short = work.trim().split(/\s+/).length <= 2 && !lowerCase.test(work);
  return german && (told === null || short) ? 'de' : told;
}

/** What the site writes for somebody who has changed jobs. */
const automatic =
  /^(?:i['’]m (?:happy|excited|thrilled|pleased) to share|happy to share|thrilled to share|ich freue mich(?:, euch)? mit(?:zu)?teilen)/iu;

/** The language that most of a page is written in, each text with its own voice; null where there is none or a draw. */
function languageOfPage({ headline = '', role = '', about = '', posts = [], wants = [], haves = [] }: Recipient) {
  const work = `${headline} ${role}`.slice(0, 300);
  const own = posts.slice(0, 4).filter(({ text }) => !automatic.test(text.trim()));
  const voices: (OpenerLanguage | null)[] = [
    germanWork.test(work) ? 'de' : languageIn(work),
    ...(about.length < 20 ? [] : [languageIn(about), languageIn(about)]),
    ...own.map(({ text }) => languageIn(text)),
    languageIn([...wants, ...haves].join('\n')),
  ];
  const [de, en] = (['de', 'en'] as const).map((language) => voices.filter((voice) => voice === language).length);
  return de === en ? null : (de ?? 0) > (en ?? 0) ? 'de' : 'en';
}

/**
 * The language to write in: what was asked for, else that of the draft, of the user's own words, of the
 * recipient's texts, then the one that headline, employer and place call for, the sender's own, or the one
 * usual on the network.
 */
export function languageFor(request: OpenerRequest): OpenerLanguage {
  const { recipient, sender } = request;
  return (
    request.language ??
    languageIn(request.ownWords ?? '') ??
    (/^(?:same|met|read|saw|heard|your|we|i|our) /i.test(request.ownWords ?? '') ? 'en' : null) ??
    languageOfDraft(request.draft ?? '') ??
    languageOfPage(recipient) ??
    languageIn(textsOf(recipient)) ??
    languageOfWork(recipient) ??
    languageIn(sender?.headline ?? '') ??
    (germanWork.test(sender?.headline ?? '') || request.network === 'xing' ? 'de' : 'en')
  );
}

const little = {
  de: /(?<!\p{L})(?:der|die|das|den|dem|ein|eine|einen|und|oder|ist|sind|war|nicht|wir|ich|mit|für|auf|von|zu|im|am|bei|seit|nach|auch|noch|nur|wie|was|es|hat|haben|wird|mehr|dass|aus|um|vor|über|heute|jetzt|uns|unser\p{L}*|mein\p{L}*)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|a|an|and|or|is|are|was|were|not|we|i|you|it|with|for|on|of|to|in|at|from|by|that|this|my|our|has|have|had|who|what|how|more|than|today|now|no|they|he|she|his|her|their|as|but|if|when)(?!\p{L})/giu,
  other:
    /(?<!\p{L})(?:het|een|niet|voor|zijn|mijn|ik|wij|aan|naar|op|onze|le|les|des|une|est|pour|dans|et|nous|je|el|los|las|una|para|con|que|y|por|busco|il|che|di|per|della|sono|o|os|um|uma|não|em|og|det|på|och|att|jest|nie|się|bir|ve|wie kan|mij|goede|ken|weet|hoe|waar|wat|bij|ons)(?!\p{L})/giu,
} as const;
const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** Whether a text is written in the language of the note, as far as its little words tell. */
export function isIn(text: string, language: OpenerLanguage): boolean {
  const start = text.slice(0, 1200);
  const own = count(start, little[language]);
  const foreign = Math.max(count(start, little[language === 'de' ? 'en' : 'de']), count(start, little.other));
  // A question of a few words in a third language has a word or two in common with either.
  return foreign === 0 || own > foreign || (own === foreign && start.length > 80);
}
