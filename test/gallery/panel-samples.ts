import type { CheckResult, Finding } from '../../src/core/note/finding.ts';
import type { Recipient } from '../../src/core/note/recipient.ts';
import type { Opener } from '../../src/core/openers/opener.ts';
import type { Language } from '../../src/ui/locales/language.ts';

interface PanelSamples {
  readonly recipient: Recipient;
  readonly hold: string;
  /** With a leftover of a template in it. */
  readonly leftover: string;
  readonly improve: string;
  readonly send: string;
  readonly heldResult: CheckResult;
  readonly improvedResult: CheckResult;
  readonly goodResult: CheckResult;
  readonly openers: readonly Opener[];
  readonly ownWords: string;
  readonly ownWordsOpener: Opener;
}

function result(language: Language, verdict: CheckResult['verdict'], findings: readonly Finding[]): CheckResult {
  return { verdict, language, findings, strengths: [] };
}

const held: readonly Finding[] = [
  { rule: 'smalltalk', weight: 'hold', span: [10, 40], params: { variant: 'alone' } },
  { rule: 'generic', weight: 'hold', span: [41, 80], params: { variant: 'anybody' } },
  { rule: 'self', weight: 'hint', span: null },
];
const thin: readonly Finding[] = [
  { rule: 'flattery', weight: 'improve', span: [10, 40], params: { variant: 'unnamed' } },
  { rule: 'thin', weight: 'hint', span: null },
];

export const panelSamples: Record<Language, PanelSamples> = {
  de: {
    recipient: {
      name: 'Dr. Ayşe Öztürk-Großmann',
      headline: 'Werkstoffprüfung, Gießerei Brenz',
      posts: [{ text: 'Unsere Auszubildenden haben jetzt eigene Prüfplätze.', age: '3 Tage' }],
    },
    hold: 'Guten Tag Frau Dr. Öztürk-Großmann, wie geht es Ihnen? Was für ein goldener Herbst. Ich würde mich über eine Vernetzung sehr freuen. Viele Grüße, Jonas Überlinger',
    leftover: 'Guten Tag [Vorname], Ihre Auszubildenden haben jetzt eigene Prüfplätze: Wer hat sie eingerichtet?',
    improve:
      'Guten Tag Frau Dr. Öztürk-Großmann, Ihr Vortrag in Dresden hat mir sehr gefallen. Ich würde mich freuen, in Kontakt zu kommen. Jonas Überlinger',
    send: 'Guten Tag Frau Dr. Öztürk-Großmann, Ihre eigenen Prüfplätze für Auszubildende beschäftigen mich: Wer betreut sie? Jonas Überlinger',
    heldResult: result('de', 'hold', held),
    improvedResult: result('de', 'improve', thin),
    goodResult: {
      ...result('de', 'send', []),
      strengths: [{ kind: 'touches', field: 'posts', span: [36, 77] }],
    },
    openers: [
      {
        hook: 'talk',
        text: 'Guten Tag Frau Dr. Öztürk-Großmann, Ihr Vortrag „Risse hören, bevor man sie sieht“ steht bei uns an der Tafel. Gelingt das auch bei dünnwandigem Guss? Jonas Überlinger',
        facts: [{ field: 'events', value: 'Risse hören, bevor man sie sieht', index: 0 }],
        language: 'de',
        address: 'Sie',
        frame: 'talk/question',
      },
      {
        hook: 'post',
        text: 'Guten Tag Frau Dr. Öztürk-Großmann, Sie schreiben, dass Auszubildende eigene Prüfplätze haben. Was hat sich dadurch verändert? Jonas Überlinger',
        facts: [{ field: 'posts', value: 'eigene Prüfplätze', index: 0 }],
        language: 'de',
        address: 'Sie',
        frame: 'post/changed',
      },
      {
        hook: 'mutual',
        text: 'Guten Tag Frau Dr. Öztürk-Großmann, wir kennen beide Jörg Bäumler. Woran arbeiten Sie gerade? Jonas Überlinger',
        facts: [{ field: 'mutual', value: 'Jörg Bäumler', index: 0 }],
        language: 'de',
        address: 'Sie',
        frame: 'mutual/both',
      },
    ],
    ownWords: 'Sommerfest der Gießerei in Aalen',
    ownWordsOpener: {
      hook: 'own-words',
      text: 'Guten Tag Frau Dr. Öztürk-Großmann, wir sind uns begegnet: Sommerfest der Gießerei in Aalen. Was beschäftigt Sie gerade am meisten?',
      facts: [{ field: 'own', value: 'Sommerfest der Gießerei in Aalen' }],
      language: 'de',
      address: 'Sie',
      frame: 'own-words/met',
    },
  },
  en: {
    recipient: { name: 'Thandeka Mokoena-Featherstonehaugh', headline: 'Depot operations' },
    hold: 'Hi Thandeka, hope you are doing well. I came across your profile and would love to connect and pick your brain sometime. Best, Rhys',
    leftover: 'Hi {{first_name}}, which part of depot operations surprised you most?',
    improve: 'Hi Thandeka, great work on the depot. I would be happy to be in touch. Rhys',
    send: 'Hi Thandeka, the spare-parts wall in your last post: who keeps it in order? Rhys',
    heldResult: result('en', 'hold', held),
    improvedResult: result('en', 'improve', thin),
    goodResult: { ...result('en', 'send', []), strengths: [{ kind: 'touches', field: 'posts', span: [17, 33] }] },
    openers: [
      {
        hook: 'new-role',
        text: 'Hi Thandeka, you took over depot operations in September: what turned out different from the plan? I start the same job in Cardiff in January. Rhys',
        facts: [{ field: 'since', value: 'September' }],
        language: 'en',
        address: 'you',
        frame: 'new-role/plan',
      },
      {
        hook: 'post',
        text: 'Hi Thandeka, you wrote about the spare-parts wall. Who keeps it in order once the night shift starts? Rhys',
        facts: [{ field: 'posts', value: 'the spare-parts wall', index: 0 }],
        language: 'en',
        address: 'you',
        frame: 'post/question',
      },
      {
        hook: 'mutual',
        text: 'Hi Thandeka, we both know Rhian Vaughan. What are you working on this winter? Rhys',
        facts: [{ field: 'mutual', value: 'Rhian Vaughan', index: 0 }],
        language: 'en',
        address: 'you',
        frame: 'mutual/both',
      },
    ],
    ownWords: 'the depot open day in Cardiff',
    ownWordsOpener: {
      hook: 'own-words',
      text: 'Hi Thandeka, we met at the depot open day in Cardiff. What has moved since then?',
      facts: [{ field: 'own', value: 'the depot open day in Cardiff' }],
      language: 'en',
      address: 'you',
      frame: 'own-words/met',
    },
  },
};
