import type { Address, OpenerLanguage, OpenerRequest } from '../opener.ts';
import { textsOf } from './language.ts';

const outsideQuotes = (text: string) => text.slice(0, 8000).replace(/[„“"»«][^„“”"»«]{0,300}[“”"»«]/g, ' ');
/** Pronouns, and verbs that only a du can follow or leave out ("lass uns", "magst mal"). */
const familiar =
  /(?<!\p{L})(?:du|dich|dir|dein(?:e[nmrs]?)?|euch|euer|eure[nmrs]?|lass uns|meld dich|sag mal|schreib mir|magst|kannst|hast|bist|weißt|weisst|willst|hättest|könntest|würdest)(?!\p{L})/giu;
const formal = /(?<=[\p{Ll},:] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/gu;
const invites =
  /(?:gerne? (?:per )?du\b|per du\b|#gerneperdu|\bdu gern\b|gerne? du\b|sagt? (?:gern |ruhig |einfach )?du\b|du statt sie|du-kultur|wir duzen|duzt mich)/i;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Du or Sie as a text uses it; null when it does not say. */
function addressIn(text: string, enough: number): 'du' | 'Sie' | null {
  const plain = outsideQuotes(text);
  const [du, Sie] = [count(plain, familiar), count(plain, formal)];
  if (du >= enough && du > Sie) return 'du';
  return Sie >= enough && Sie > du ? 'Sie' : null;
}

const firstNameGreeting =
  /^\W{0,3}(?:hi|hey|hallo|hallöchen|moin|servus|ciao|na|liebe[rs]?)[ ,]+(\p{L}+)(?=[\s,.!:-]|$)/iu;

/** Whether a draft greets with the first name alone, which goes with du. */
function greetsByFirstName(draft: string, name: string | undefined): boolean {
  const greeted = firstNameGreeting.exec(draft.trimStart().slice(0, 80));
  const parts = (name ?? '').toLocaleLowerCase('de').split(/\s+/);
  if (!greeted?.[1] || parts.length < 2) return false;
  const rest = draft.trimStart().slice(greeted[0].length).trimStart().toLocaleLowerCase('de');
  return parts[0] === greeted[1].toLocaleLowerCase('de') && !rest.startsWith(parts.at(-1) ?? '');
}

/**
 * How to address the recipient. Asked for, else as the draft does, as the user's own words do, as the
 * recipient's page does (a "du" there counts only when it is an invitation or a habit), else the user's
 * habit, else Sie, which nobody takes amiss.
 */
export function addressFor(request: OpenerRequest, language: OpenerLanguage): Address {
  if (language === 'en') return 'you';
  const page = `${request.recipient.headline ?? ''}\n${textsOf(request.recipient)}`;
  return (
    request.address ??
    addressIn(request.draft ?? '', 1) ??
    addressIn(request.ownWords ?? '', 1) ??
    (greetsByFirstName(request.draft ?? '', request.recipient.name) ? 'du' : null) ??
    (invites.test(page) ? 'du' : addressIn(page, 2)) ??
    request.habit ??
    'Sie'
  );
}
