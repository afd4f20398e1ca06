import { allIn, attributeOf } from './elements.ts';
import type { Root } from './roots.ts';
import { squeeze } from './text.ts';
import { elsewhere, gone, goodNews, invitation, limit, messages, month, week } from './words.ts';

/** What a page says in passing: toasts, alerts, live regions, and short dialogs that only tell something. */
export interface Notice {
  readonly text: string;
  /** That something did not work; that an invitation did; or neither, as far as can be told. */
  readonly says: 'refused' | 'sent' | 'other';
  /** What it is about: an invitation; a message; other things that a page does; or it does not say. */
  readonly about: 'invitation' | 'message' | 'elsewhere' | null;
}

const places =
  '[role=dialog],[role=alertdialog],dialog[open],[role=alert],[role=status],[aria-live=assertive],[aria-live=polite],[class*="toast" i],[class*="snackbar" i],[popover]';
/** People write in these; what is said there is not said by the page. */
const people = '[role=log],[role=textbox],[contenteditable],[class*=msg-],[role=feed],article';
/** Longer texts are parts of a page that happen to be live, not notices. */
const longest = 240;
const most = 40;

/**
 * Sentences of failure in the eight interface languages: what could not be done, an error, trying again, a
 * limit reached. Never a single "not", which people and names have as well. Ours, from what such sentences
 * must say; no list of the sites' own is known.
 */
const refusal =
  /(?<!\p{L})(?:(?:could|was|were|did|do|is)(?:n['’]t| not)|(?:can|won)['’]t|can ?not|not (?:be )?sent|unable|fail(?:ed|ure)|errors?|probl\p{L}+|(?:went|gone) wrong|(?:try|retry) (?:again|later)|(?:leider )?nicht (?:gesendet|verschickt|versendet|möglich|geklappt|funktioniert)|(?:konnten?|kann|können) \p{L}{0,12} ?\p{L}{0,12} ?nicht|fehler|fehlgeschlagen|schief ?ge(?:laufen|gangen)|gescheitert|(?:erneut|noch ?(?:ein)?mal|später) (?:versuchen|senden|probieren)|versuch\p{L}* (?:Sie )?es|zurückgezogen|withdrawn|n['’]a pas|pas pu|échec|échoué\p{L}*|erreur|réessay\p{L}*|no se (?:ha|pud|pued)\p{L}*|no (?:hemos|pudimos)|inténtal\p{L}*|ha fallado|non (?:è|sono|abbiamo|siamo)|errore|riprova\p{L}*|impossibile|niet (?:verzonden|verstuurd|gelukt|mogelijk)|kon(?:den)? niet|mislukt|fout opgetreden|opnieuw|nie (?:udało|można|został)\p{L}*|błąd|ponownie|não (?:foi|pôde|conseguimos)|erro|falhou|tente novamente)(?!\p{L})/iu;
/** What somebody has written, repeated behind a colon or in quotation marks. */
const repeated = /[:“„"«]/;

/** Whether a text of the page says that something did not work. */
export function saysRefused(text: string): boolean {
  const quoted = text.search(repeated);
  const head = text.slice(0, Math.max(0, quoted));
  const said = head.length > 8 && /\s/.test(head) ? head : text;
  const low = said.toLowerCase();
  if (goodNews.test(low)) return false;
  // Posts reach readers; what is reached here is a limit, or counted by the week, or of invitations.
  const limited = [/l[ií]mi/, invitation, week, month].some((sign) => sign.test(low));
  return refusal.test(said) || (limited && limit.test(low));
}

/** The notices that are to be seen or heard in these roots now, each text once; `asking` is a dialog that is none. */
export function readNotices(roots: readonly Root[], asking: Element | null = null): Notice[] {
  const found = new Map<string, Notice>();
  for (const root of roots) {
    for (const element of allIn(root, places)) {
      if (found.size >= most) return [...found.values()];
      const content = element.textContent;
      if (content.length > longest * 4 || element.closest(people) || element.contains(asking)) continue;
      const text = squeeze(content);
      if (text === '' || text.length > longest) continue;
      found.set(text, { text, says: sayingOf(element, text), about: matterOf(text.toLowerCase()) });
    }
  }
  return [...found.values()];
}

function sayingOf(element: Element, text: string): Notice['says'] {
  const kind = `${attributeOf(element, 'type')} ${attributeOf(element, 'class')}`;
  if (/\berror\b|--error|failure/i.test(kind) || saysRefused(text)) return 'refused';
  const low = text.toLowerCase();
  return invitation.test(low) && gone.test(low) && !goodNews.test(low) ? 'sent' : 'other';
}

function matterOf(low: string): Notice['about'] {
  if (invitation.test(low)) return 'invitation';
  if (elsewhere.test(low)) return 'elsewhere';
  return messages.test(low) ? 'message' : null;
}
