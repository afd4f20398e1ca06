import { formatFor } from '../format.ts';
import type { HooksWords } from '../hooks.ts';

export const hooks: HooksWords = {
  names: {
    'own-words': 'Eure Begegnung',
    post: 'Beitrag',
    talk: 'Vortrag',
    event: 'Veranstaltung',
    'new-role': 'Neue Position',
    path: 'Werdegang',
    speciality: 'Fachgebiet',
    wants: 'Sucht',
    haves: 'Bietet',
    employer: 'Arbeitgeber',
    school: 'Ausbildung',
    group: 'Gruppe',
    place: 'Ort',
    mutual: 'Gemeinsam',
    interest: 'Interesse',
    language: 'Sprache',
    earlier: 'Früher',
    role: 'Position',
  },
  sections: {
    posts: '„Beiträge“',
    experience: '„Berufserfahrung“',
    headline: 'der Kopfzeile',
    about: '„Info“',
    skills: '„Kenntnisse“',
    haves: '„Ich biete“',
    wants: '„Ich suche“',
    interests: '„Interessen“',
    languages: '„Sprachen“',
    education: '„Ausbildung“',
    mutual: '„Gemeinsame Kontakte“',
    groups: '„Gruppen“',
    events: '„Veranstaltungen“',
    place: 'der Ortsangabe',
  },
  source: ({ sections, age, own, sender, history }) => {
    const read = sections.length > 0 ? `${formatFor('de').list(sections)}${age ? ` (${age})` : ''}` : '';
    const mine = [own && 'deinen Worten', sender && 'deinen Angaben', history && 'eurer Geschichte'].filter(
      (part) => part !== false,
    );
    if (mine.length === 0) return read ? `Gelesen in ${read}` : '';
    const from = `Aus ${formatFor('de').list(mine)}`;
    return read ? `${from}; gelesen in ${read}` : from;
  },
  quote: (text) => `„${text}“`,
};
