import type { PopupWords } from '../popup.ts';

const people = ['', 'Ein Mensch', 'Zwei Menschen', 'Drei Menschen', 'Vier Menschen', 'Fünf Menschen', 'Sechs Menschen'];
const reasons = ['', 'ein Grund', 'zwei Gründe', 'drei Gründe', 'vier Gründe', 'fünf Gründe', 'sechs Gründe'];

export const popup: PopupWords = {
  title: 'Heute',
  heading: (count) => (people[count] && reasons[count] ? `${people[count]}, ${reasons[count]}` : `${count} Menschen`),
  search: 'Alle Kontakte durchsuchen',
  searchHint: 'Name, Firma, Ort oder Thema',
  hits: { one: '# Treffer', other: '# Treffer' },
  noHits: (query) => `Niemand zu „${query}“`,
  noHitsAdvice: 'Gesucht wird in Namen, Firmen, Orten, Themen und deinen Notizen, immer vom Wortanfang her.',
  tag: 'Thema:',
  elsewhere: 'Gefunden in Profil oder Notiz',
  nobodyTitle: 'Heute wartet niemand',
  nobody: 'Eine neue Bekanntschaft und ein gepflegter Kontakt: Mehr braucht eine Woche nicht.',
  next: (day, name) => `Als Nächstes, ${day}: ${name}`,
  firstTitle: 'Hier steht, wer ein Wort verdient',
  first: 'Noch kennt Vitamin B niemanden. So fängt es an:',
  firstSteps: [
    'Öffne auf LinkedIn oder XING ein Profil.',
    'Drücke „Vernetzen“ und schreib ein paar Worte. Vitamin B liest mit.',
    'Schick die Nachricht ab. Die Person erscheint hier, sobald es Zeit ist.',
  ],
  done: (name) => `${name}: erledigt`,
  later: (name, when) => `${name}: ${when} wieder`,
  everybodyUncounted: 'Alle Kontakte',
  everybody: { one: 'Dein Kontakt', other: 'Alle # Kontakte' },
  options: 'Einstellungen',
  more: 'Mehr',
  sidePanel: 'Seitenleiste öffnen',
  overview: 'Mein Netzwerk',
  selfTest: 'Was sehe ich auf dieser Seite?',
};
