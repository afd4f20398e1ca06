import { afterEach, expect, test } from 'vitest';
import { readNotices } from '../../src/sites/reading/notices.ts';

afterEach(() => document.body.replaceChildren());

function say(text: string, attributes: Readonly<Record<string, string>> = { role: 'alert' }) {
  const toast = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) toast.setAttribute(name, value);
  toast.textContent = text;
  document.body.append(toast);
  return toast;
}
const said = () => readNotices([document]).map(({ says }) => says);

test.each([
  'Something went wrong. Please try again.',
  'Your invitation could not be sent.',
  'We couldn’t send your invitation',
  'Unable to connect to this member',
  'You’ve reached the weekly invitation limit',
  'Die Einladung konnte nicht gesendet werden.',
  'Da ist etwas schiefgelaufen.',
  'Ein Fehler ist aufgetreten. Bitte versuche es erneut.',
  "Votre invitation n'a pas pu être envoyée.",
  'Une erreur est survenue. Réessayez.',
  'No se ha podido enviar la invitación.',
  'Si è verificato un errore. Riprova.',
  'De uitnodiging is niet verzonden.',
  'Nie udało się wysłać zaproszenia.',
  'Não foi possível enviar o convite.',
  'There was a problem sending your invitation.',
  'Something’s gone wrong. Please retry later.',
  'Gareth can’t be invited at this time.',
  'Your invitation has been withdrawn because of a technical problem.',
  'Es ist ein Problem aufgetreten.',
  'Etwas ist schief gelaufen. Bitte versuchen Sie es noch einmal.',
  'Das hat leider nicht funktioniert. Probier es später noch mal.',
  'Du hast das Limit für Einladungen erreicht.',
  'Un problème est survenu.',
  'Hubo un problema al enviar la invitación.',
])('“%s” means that nothing went out', (text) => {
  say(text);
  expect(said()).toEqual(['refused']);
});

test.each([
  'Your invitation to Gareth Pugh was sent.',
  'Invitation sent to Gareth Pugh with a note.',
  'Deine Einladung wurde gesendet.',
  'Kontaktanfrage verschickt',
  'Votre invitation a été envoyée.',
  'Tu invitación se ha enviado.',
  'Invito inviato a Gareth.',
  'Uitnodiging verstuurd',
  'Zaproszenie zostało wysłane.',
  'O convite foi enviado.',
])('“%s” means that it did', (text) => {
  say(text, { class: 'artdeco-toast-item', 'aria-live': 'polite' });
  expect(said()).toEqual(['sent']);
});

test('a toast that is marked as an error needs no known word', () => {
  say('Hoppla', { class: 'toast toast--error' });
  say('Hoppla Gareth', { class: 'toast' });
  expect(said()).toEqual(['refused', 'other']);
});

test.each([
  ['Kim Lee sent you a message: I can’t make it today', 'other'],
  ['Your invitation to Jasper Pas was sent.', 'sent'],
  ['Your invitation to Nie Weidong was sent.', 'sent'],
  ['Grow your network. Not now', 'other'],
  ['Your post reached 1,000 impressions', 'other'],
  ['Tom Ford reached out to you', 'other'],
  ['Du hast 500 Kontakte erreicht. Glückwunsch!', 'other'],
  ['Peter Fehler hat deine Einladung angenommen', 'other'],
  ['Your invitation is being checked', 'other'],
] as const)('“%s” is no failure', (text, says) => {
  say(text, { role: 'status' });
  expect(said()).toEqual([says]);
});

test('a dialog that only tells of a failure is read as well', () => {
  say('Unable to send invitation. You can resend it after 3 weeks. Got it', { role: 'dialog' });
  expect(said()).toEqual(['refused']);
});

test('what people write to each other, and whole parts of a page, are no notices', () => {
  const chat = say('', { role: 'log' });
  chat.innerHTML = '<p aria-live="polite">I could not come to Leeds</p>';
  say(`not ${'a long live region '.repeat(40)}`);
  say('   ');
  expect(said()).toEqual([]);
});

test.each([
  ['Couldn’t load new posts. Try again.', 'elsewhere'],
  ['Neue Beiträge konnten nicht geladen werden.', 'elsewhere'],
  ['Sorry, unable to play this video.', 'elsewhere'],
  ['Nachrichten konnten nicht abgerufen werden.', 'message'],
  ['Your message with the invitation could not be sent.', 'invitation'],
  ['Something went wrong. Please try again.', null],
] as const)('“%s” is about: %s', (text, about) => {
  say(text);
  expect(readNotices([document]).map((notice) => notice.about)).toEqual([about]);
});
