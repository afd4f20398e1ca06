import type { FindingsWords, Say } from '../findings.ts';
import { inQuotes } from '../quotes.ts';

const concrete =
  'Menschen antworten auf das, was nur ihnen gelten kann. Zwei konkrete Worte wiegen mehr als drei höfliche Sätze.';
const noSmalltalk =
  'Wetter, Wochenende und Befinden sind morgen vergessen. Ein Anlass, der in ein Gespräch wachsen kann, bleibt hängen.';
const giveFirst =
  'Wer beim ersten Kontakt etwas will, fällt mit der Tür ins Haus. Erst kennenlernen, dann bitten: So wird daraus oft ein Ja.';
/** Was deutsches Recht sagt, betrifft deutsche Notizen: `law` steht nur bei ihnen. */
const noSelling = ({ law }: Readonly<Record<string, string>>) =>
  law === 'de'
    ? 'Verkaufen ist kein Einstieg. Erst aufbauen, dann Geschäfte machen. Werbung per Nachricht ohne Einwilligung kann außerdem rechtlich heikel sein (§ 7 UWG), auch auf LinkedIn und XING. Das ist ein Hinweis, keine Rechtsberatung.'
    : 'Verkaufen ist kein Einstieg. Erst aufbauen, dann Geschäfte machen.';
const facts = 'Ein falscher Name oder eine falsche Tatsache sagt vor allem eines: Hier wurde kopiert.';
const shared =
  'Gleiche Gruppe, gleicher Ort, gleiches Fach: Das gilt für viele. Ein Grund, warum gerade ihr zwei, macht daraus ein Gespräch.';

const thin =
  (name: string, advice: string): Say =>
  () => ({ name, advice, why: shared });

export const findings: FindingsWords = {
  rules: {
    empty: {
      blank: () => ({
        name: 'Noch leer.',
        advice:
          'Ein Satz genügt: woher ihr euch kennt oder woran du bei einem Beitrag hängen geblieben bist. Wenn es noch nichts zu sagen gibt, ist ohne Nachricht besser, oder erst ein Kommentar.',
        why: 'Eine Anfrage mit einem Grund wird gern beantwortet. Eine ohne Worte ist ehrlicher als eine mit leeren.',
      }),
      greeting: () => ({
        name: 'Nur Gruß.',
        advice: 'Zwischen Anrede und Gruß fehlt noch der Anlass. Ein Halbsatz nur für diese Person genügt.',
        why: 'Ein Gruß allein lässt offen, warum du schreibst. Dann lieber ohne Nachricht senden oder zuerst kommentieren.',
      }),
    },
    smalltalk: {
      alone: () => ({
        name: 'Smalltalk.',
        advice:
          'Das könnte an alle gehen. Frag nach etwas, das diese Person gerade beschäftigt, oder nenne den Grund, aus dem du schreibst.',
        why: noSmalltalk,
      }),
    },
    generic: {
      anybody: () => ({
        name: 'Passt auf alle.',
        advice:
          'Tausche den Namen, und es stimmt immer noch. Ein Halbsatz, der nur hier gilt, ändert das: ein Beitrag, ein Ort, eine Frage.',
        why: concrete,
      }),
      default: () => ({
        name: 'Standardtext.',
        advice:
          'Diesen Satz bekommen alle. Schreib in eigenen Worten, warum gerade diese Person, oder sende ohne Nachricht.',
        why: 'Der Text, den das Netzwerk vorschlägt, sagt so viel wie keiner. Ein eigener Satz fällt sofort auf.',
      }),
      unmet: () => ({
        name: 'Nichts davon steht im Profil.',
        advice:
          'Ich lese diese Sprache nicht, aber kein Wort der Notiz kommt im Profil vor. Ein Halbsatz, der nur hier gilt, ändert das: ein Beitrag, ein Ort, eine Frage.',
        why: concrete,
      }),
    },
    flattery: {
      unnamed: () => ({
        name: 'Lob ohne Einzelheit.',
        advice: 'Was genau hat dir gefallen? Ein Detail macht aus dem Kompliment ein Gespräch.',
        why: 'Lob, das nichts benennt, klingt nach Vorlage, auch wenn es ehrlich gemeint ist. Ein genanntes Detail zeigt, dass du hingesehen hast.',
      }),
    },
    pitch: {
      selling: (params) => ({
        name: 'Angebot.',
        advice:
          'Das verkauft schon im ersten Satz. Lass das Angebot weg und frag nach etwas aus der Arbeit dieser Person.',
        why: noSelling(params),
      }),
      vacancy: (params) => ({
        name: 'Stellenangebot.',
        advice:
          'Das liest sich wie eine Rundmail. Sag, was an diesem Weg gerade zu dieser Stelle passt, oder frag zuerst, ob ein Wechsel überhaupt Thema ist.',
        why: noSelling(params),
      }),
    },
    ask: {
      favour: () => ({
        name: 'Bitte an Fremde.',
        advice:
          'Die Bitte kommt vor dem Kennenlernen. Frag jetzt nur etwas zur Arbeit dieser Person und heb dir die Bitte für später auf.',
        why: giveFirst,
      }),
      job: () => ({
        name: 'Bitte um Stelle oder Empfehlung.',
        advice: 'Frag zuerst, wie die Arbeit dort ist. Wer dich ein wenig kennt, empfiehlt dich eher weiter.',
        why: giveFirst,
      }),
      time: () => ({
        name: 'Bitte um Zeit.',
        advice:
          'Ein Termin ist viel verlangt, solange ihr euch nicht kennt. Stell die eine Frage, um die es dir geht, gleich hier.',
        why: giveFirst,
      }),
    },
    self: {
      only: () => ({
        name: 'Nur über dich.',
        advice: 'Über die andere Person steht noch nichts da. Ein Halbsatz von dir reicht, der Rest darf ihr gehören.',
        why: 'Wer nur von sich erzählt, lässt keinen Platz für eine Antwort. Interesse öffnet mehr Türen als ein Lebenslauf.',
      }),
    },
    placeholder: {
      slot: ({ found }) => ({
        name: 'Lücke aus einer Vorlage.',
        advice: found
          ? `Hier steht noch „${found}“. Füll die Stelle aus oder streich sie.`
          : 'Füll die Stelle aus oder streich sie.',
        why: 'Ein stehen gebliebener Platzhalter zeigt, dass der Text an viele ging. Das lässt sich danach nicht mehr gutmachen.',
      }),
      salutation: ({ found }) => ({
        name: 'Anrede offen.',
        advice: found ? `„${found}“ klingt nach Serienbrief. Nimm den Namen der Person.` : 'Nimm den Namen der Person.',
        why: 'Eine Anrede, die alle meint, meint niemanden.',
      }),
    },
    mismatch: {
      name: ({ name, expected }) => ({
        name: 'Anderer Name.',
        advice: `Du schreibst „${name ?? ''}“, das Profil gehört ${expected ?? 'jemand anderem'}.`,
        why: facts,
      }),
      title: ({ name, expected }) => ({
        name: 'Andere Anrede.',
        advice: `„${name ?? ''}“ passt nicht zu ${expected ?? 'diesem Namen'}. Schau noch einmal auf das Profil.`,
        why: facts,
      }),
      fact: ({ value }) => ({
        name: 'Steht anders im Profil.',
        advice: value
          ? `„${value}“ finde ich auf dieser Seite nicht. Stimmt das für diese Person?`
          : 'Das steht auf dieser Seite anders. Stimmt es für diese Person?',
        why: facts,
      }),
      number: ({ value, expected }) => ({
        name: 'Andere Zahl.',
        advice: `Bei dir steht ${value ?? 'eine andere Zahl'}, auf der Seite ${expected ?? 'nicht'}.`,
        why: facts,
      }),
    },
    pressure: {
      urgency: () => ({
        name: 'Druck.',
        advice: 'Eile schreckt beim ersten Kontakt ab. Ohne Frist liest sich das freundlicher und wirkt stärker.',
        why: 'Unter Druck sagen Fremde Nein oder nichts. Wer Zeit lässt, bekommt eher eine Antwort.',
      }),
      guilt: () => ({
        name: 'Vorwurf.',
        advice:
          'Das klingt, als wäre diese Person dir etwas schuldig. Fang neu an, mit einem Anlass statt mit dem Schweigen.',
        why: 'Niemand schuldet einer Anfrage eine Antwort. Ein neuer, guter Grund öffnet eher als eine Mahnung.',
      }),
      shouting: () => ({
        name: 'Großbuchstaben.',
        advice: 'In Großbuchstaben liest sich das wie gerufen. Klein geschrieben kommt es besser an.',
        why: 'Wer ruft, wird leiser gelesen.',
      }),
    },
    taboo: {
      politics: () => ({
        name: 'Politik.',
        advice: 'Das kann trennen, bevor ihr euch kennt. Nimm einen Anlass aus der Arbeit.',
        why: 'Politik und Religion bleiben beim ersten Kontakt besser draußen, auch wenn ihr vermutlich einer Meinung seid.',
      }),
      religion: () => ({
        name: 'Glaube.',
        advice: 'Das ist sehr persönlich für den ersten Satz. Nimm einen Anlass aus der Arbeit.',
        why: 'Politik und Religion bleiben beim ersten Kontakt besser draußen, auch wenn es gut gemeint ist.',
      }),
    },
    contact: {
      link: () => ({
        name: 'Link.',
        advice:
          'Ein Link in der ersten Nachricht wirkt wie Werbung. Lass ihn weg und schick ihn, wenn danach gefragt wird.',
        why: 'Die Verbindung ist der Kanal. Links, Nummern und Adressen haben nach dem Ja noch Platz.',
      }),
      phone: () => ({
        name: 'Telefonnummer.',
        advice: 'Die Nummer hat Zeit, bis ihr verbunden seid. Ohne sie bleibt mehr Platz für den Anlass.',
        why: 'Die Verbindung ist der Kanal. Links, Nummern und Adressen haben nach dem Ja noch Platz.',
      }),
      email: () => ({
        name: 'E-Mail-Adresse.',
        advice: 'Die Adresse hat Zeit, bis ihr verbunden seid. Ohne sie bleibt mehr Platz für den Anlass.',
        why: 'Die Verbindung ist der Kanal. Links, Nummern und Adressen haben nach dem Ja noch Platz.',
      }),
    },
    formality: {
      mixed: () => ({
        name: 'Du und Sie.',
        advice: 'Die Anrede wechselt. Bleib bei einer, im Zweifel beim Sie.',
        why: 'Wer beim Lesen über die Anrede stolpert, liest den Rest nicht mehr in Ruhe.',
      }),
    },
    'too-long': {
      over: ({ over, limit }) => ({
        name: 'Zu lang.',
        advice: `${over ?? 'Einige'} Zeichen zu viel, ${limit ?? 'so viele'} passen. Am leichtesten fällt oft der Satz über dich selbst weg.`,
        why: 'Die Seite schneidet ab oder sendet nicht. Kurz wird ohnehin lieber gelesen.',
      }),
    },
    repeat: {
      same: () => ({
        name: 'Schon verschickt.',
        advice:
          'Denselben Text hat schon jemand anderes bekommen. Ein eigener Satz für diese Person macht den Unterschied.',
        why: 'Texte nutzen sich ab, und man sieht es ihnen an. Verglichen wird nur hier auf deinem Gerät.',
      }),
      similar: () => ({
        name: 'Fast schon verschickt.',
        advice: 'Das meiste davon ging schon an jemand anderen. Tausche wenigstens den Satz aus, der den Anlass nennt.',
        why: 'Texte nutzen sich ab, und man sieht es ihnen an. Verglichen wird nur hier auf deinem Gerät.',
      }),
    },
    thin: {
      group: thin(
        'Nur die Gruppe.',
        'Was hat dich dort zu dieser Person geführt? Ein Satz dazu, und es wird ein Anlass.',
      ),
      mutual: ({ value }) => ({
        name: 'Gemeinsamer Kontakt ohne Grund.',
        advice: value
          ? `Was verbindet dich mit ${value}, oder was wurde dir erzählt? Das ist dein Anlass.`
          : 'Woher kennt ihr diese Person, oder was wurde dir erzählt? Das ist dein Anlass.',
        why: shared,
      }),
      place: thin('Nur der Ort.', 'Aus derselben Gegend sind viele. Was würdest du gern über die Arbeit dort wissen?'),
      field: thin('Nur das Fach.', 'Aus demselben Fach sind viele. Was genau würdest du diese Person gern fragen?'),
      employer: thin('Nur Stelle oder Firma.', 'Das steht im Profil ganz oben. Was daran interessiert dich wirklich?'),
      praise: thin('Lob ohne Einzelheit.', 'Was hat dir gefallen? Ein Detail macht aus dem Lob ein Gespräch.'),
      weak: thin(
        'Noch dünn.',
        'Der Anlass ist da, aber blass. Eine konkrete Frage oder ein Detail macht ihn lebendig.',
      ),
    },
  },
  fix: { replace: (by) => `Durch ${inQuotes(by, '„“', '‚‘')} ersetzen`, remove: 'Streichen', shorten: 'Kürzen' },
  strength: (kind, field, words) => {
    const quoted = inQuotes(words, '„“', '‚‘');
    if (kind === 'memory') return `Erinnert an etwas Gemeinsames: ${quoted}`;
    if (kind === 'question') return `Fragt nach etwas Bestimmtem: ${quoted}`;
    if (kind === 'mutual') return `Sagt, wer euch verbindet: ${quoted}`;
    if (kind === 'named') return `Wird konkret: ${quoted}`;
    const from: Readonly<Record<string, string>> = {
      posts: 'Knüpft an einen Beitrag an',
      about: 'Knüpft an die Selbstbeschreibung an',
      skills: 'Knüpft an eine Stärke an',
      haves: 'Knüpft an „Ich biete“ an',
      wants: 'Knüpft an „Ich suche“ an',
      education: 'Knüpft an die Ausbildung an',
      events: 'Knüpft an eine Veranstaltung an',
      interests: 'Knüpft an ein Interesse an',
      experience: 'Knüpft an den Weg an',
    };
    return `${from[field ?? ''] ?? 'Knüpft an das Profil an'}: ${quoted}`;
  },
  otherLanguage: 'In dieser Sprache prüfe ich nur Namen, Lücken, Kontaktdaten, Form und Länge.',
  unsureLanguage: 'Bei so wenig oder gemischtem Text bin ich bei der Sprache unsicher.',
};
