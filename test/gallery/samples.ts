import type { Language } from '../../src/ui/locales/language.ts';
import type { FindingText } from '../../src/ui/parts/finding-list.tsx';
import type { OpenerText } from '../../src/ui/parts/opener-text.tsx';
import type { Tone } from '../../src/ui/parts/verdict-mark.tsx';

interface Samples {
  readonly button: string;
  readonly chips: readonly string[];
  readonly fieldLabel: string;
  readonly fieldValue: string;
  readonly titles: Readonly<Record<Tone, string>>;
  readonly findingsLabel: string;
  readonly findings: readonly FindingText[];
  readonly openersLabel: string;
  readonly openers: readonly OpenerText[];
  readonly undoLine: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

/** What the gallery's parts say: long German, short English. Invented people. */
export const samples: Record<Language, Samples> = {
  de: {
    button: 'Einfügen',
    chips: ['Eine Begegnung', 'Eine Empfehlung', 'Die Arbeit', 'Noch nichts'],
    fieldLabel: 'Wo oder wann?',
    fieldValue: 'Sommerfest der Gießerei in Aalen',
    titles: {
      hold: 'Lieber noch nicht senden',
      improve: 'Kann raus, ist aber dünn',
      send: 'Kann so raus',
      calm: 'Das Profil gibt keinen Anlass her',
    },
    findingsLabel: 'Hinweise',
    findings: [
      {
        key: 'smalltalk',
        hint: false,
        name: 'Smalltalk.',
        advice: 'Wetter und Befinden sind morgen vergessen. Eine Frage zum letzten Beitrag bleibt hängen.',
        why: 'Die Idee dahinter: Wer über etwas Greifbares schreibt, bekommt eher eine Antwort.',
      },
      {
        key: 'generic',
        hint: false,
        name: 'Passt auf alle.',
        advice: 'Ein Halbsatz nur für diese Person genügt.',
        why: 'Serienbriefe erkennt man am ersten Satz.',
      },
      {
        key: 'thin',
        hint: true,
        name: 'Kein Anlass.',
        advice: 'Warum gerade diese Person, warum gerade jetzt?',
        why: 'Ein Anlass macht das Antworten leicht.',
      },
    ],
    openersLabel: 'Einstiege aus dem Profil',
    openers: [
      {
        id: 'talk',
        name: 'Vortrag',
        text: 'Guten Tag Frau Brandstätter, Ihr Vortrag „Leiser gießen“ steht noch bei uns an der Tafel. Was hat Sie bei den Messungen am meisten überrascht?',
        source: 'Gelesen in „Veranstaltungen“',
        quotes: ['„Leiser gießen“, Fachtag Guss, 12. Oktober'],
      },
      {
        id: 'post',
        name: 'Beitrag',
        text: 'Guten Tag Frau Brandstätter, Sie schreiben über eigene Prüfplätze für Auszubildende. Was hat sich dadurch verändert?',
        source: 'Gelesen in „Beiträge“, vor 3 Tagen',
        quotes: ['„eigene Prüfplätze für Auszubildende“'],
      },
      {
        id: 'mutual',
        name: 'Gemeinsam',
        text: 'Guten Tag Frau Brandstätter, wir kennen beide Jörg Bäumler. Woran arbeiten Sie gerade?',
        source: 'Gelesen in „Gemeinsame Kontakte“',
        quotes: ['Jörg Bäumler'],
      },
    ],
    undoLine: 'Eingefügt: Einstieg aus „Vortrag“',
    emptyTitle: 'Heute steht nichts an',
    emptyText: 'Sobald du jemandem schreibst, merkt sich Vitamin B, wann ein Wort guttut.',
  },
  en: {
    button: 'Insert',
    chips: ['We met', 'Someone suggested it', 'Their work', 'Nothing yet'],
    fieldLabel: 'Where or when?',
    fieldValue: 'Depot open day in Cardiff',
    titles: {
      hold: 'Better not send this yet',
      improve: 'Can go out, but it is thin',
      send: 'Good to go',
      calm: 'The profile gives no occasion',
    },
    findingsLabel: 'Hints',
    findings: [
      {
        key: 'smalltalk',
        hint: false,
        name: 'Small talk.',
        advice: 'The weather is gone by tomorrow. Ask about something on this profile.',
        why: 'A note about something real is answered more often.',
      },
      {
        key: 'generic',
        hint: false,
        name: 'Fits anyone.',
        advice: 'Half a sentence that only this person would get is enough.',
        why: 'People know a circular by its first line.',
      },
      {
        key: 'thin',
        hint: true,
        name: 'No occasion.',
        advice: 'Why this person, and why now?',
        why: 'An occasion makes it easy to answer.',
      },
    ],
    openersLabel: 'Openers from this profile',
    openers: [
      {
        id: 'talk',
        name: 'Talk',
        text: 'Hi Thandeka, your talk “Night shifts without paper” is still on our whiteboard. What surprised you most?',
        source: 'Read in “Events”',
        quotes: ['“Night shifts without paper”, 12 October'],
      },
      {
        id: 'post',
        name: 'Post',
        text: 'Hi Thandeka, you wrote about the spare-parts wall. Who keeps it in order?',
        source: 'Read in “Posts”, 3 days ago',
        quotes: ['“the spare-parts wall”'],
      },
      {
        id: 'mutual',
        name: 'Mutual',
        text: 'Hi Thandeka, we both know Rhys Vaughan. What are you working on?',
        source: 'Read in “Mutual connections”',
        quotes: ['Rhys Vaughan'],
      },
    ],
    undoLine: 'Inserted: opener from “Talk”',
    emptyTitle: 'Nothing is waiting today',
    emptyText: 'Once you write to somebody, Vitamin B remembers when a word would do good.',
  },
};
