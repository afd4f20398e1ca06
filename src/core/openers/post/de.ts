import type { Frames } from '../hook.ts';

/** What stands before a deed that is told back to whoever did it. */
export const toldLeads = [
  'ich habe gelesen, dass {t}. ',
  'ich lese gerade, dass {t}. ',
  'in [Ihrem|deinem] Beitrag habe ich gelesen, dass {t}. ',
  '[Sie schreiben|du schreibst], dass {t}. ',
  'ich habe in [Ihrem|deinem] Beitrag gelesen, dass {t}. ',
  'gerade habe ich gelesen, dass {t}. ',
  'in [Ihrem|deinem] Beitrag steht, dass {t}. ',
];

/** German openers on a post: what it is, then a question that fits it as a whole. */
export const de: Frames = {
  leads: {
    told: toldLeads,
    toldOffered: [
      'ich habe gelesen, dass {t}. Dazu hätte ich etwas: {o}. ',
      '[Sie schreiben|du schreibst], dass {t}. Das hätte ich dazu: {o}. ',
    ],
    askedOffered: [
      '[Sie fragen|du fragst]: {q} Dazu hätte ich etwas: {o}. ',
      '[Sie haben|du hast] gefragt: {q} Das hätte ich dazu: {o}. ',
    ],
    years: ['{p}: ', '{q}, [schreiben Sie|schreibst du]. '],
    view: [
      '[Sie schreiben|du schreibst]: {q}. ',
      '[Sie haben|du hast] geschrieben: {q}. ',
      '{q}, [schreiben Sie|schreibst du]. ',
      'zu [Ihrem|deinem] Satz {q}: ',
    ],
    spoken: [
      'in [Ihrem|deinem] Beitrag steht die Frage {q} ',
      '[Sie geben|du gibst] in [Ihrem|deinem] Beitrag die Frage wieder: {q} ',
    ],
    titled: [
      'in [Ihrem|deinem] Beitrag geht es um {q}. ',
      '[Sie schreiben|du schreibst] über {q}. ',
      'eine Frage zu {q}: ',
      'ich habe [Ihren|deinen] Beitrag zu {q} gelesen. ',
    ],
    headed: ['ich habe [Ihren|deinen] Beitrag {q} gelesen. ', 'gerade habe ich [Ihren|deinen] Beitrag {q} gelesen. '],
    asked: [
      '[Sie fragen|du fragst]: {q} ',
      'in [Ihrem|deinem] Beitrag [fragen Sie|fragst du]: {q} ',
      '[Sie haben|du hast] gefragt: {q} ',
    ],
  },
  asks: {
    titled: [
      'Was hat [Sie|dich] auf das Thema gebracht?',
      'Wie [sind Sie|bist du] auf das Thema gekommen?',
      'Welche Rückmeldungen kamen bisher?',
    ],
    headed: ['w>Wie kam es dazu?', 'w>Von wem kam die Idee?', 'w>Was hat den Anstoß gegeben?'],
    offered: ['Würde [Ihnen|dir] das helfen?', 'Ist das noch aktuell?'],
    seek: ['Hat sich schon jemand gemeldet?', 'Ist das noch aktuell?', '[Suchen Sie|Suchst du] noch?'],
    published: ['o>Welche Rückmeldungen kamen bisher?', 'w>Wie [sind Sie|bist du] auf das Thema gekommen?'],
    change: [
      'w>Was hat den Anstoß gegeben?',
      'w>Was war der Anlass?',
      'w>Wie kam es dazu?',
      'wi>Von wem kam die Idee?',
      'w>Was hat den Ausschlag gegeben?',
      'w>Was war der Auslöser?',
    ],
    launch: [
      'o>Wie läuft es bisher?',
      'o>Wie ist es angelaufen?',
      'o>Wie war der Start?',
      'h>Was war bis dahin am schwierigsten?',
    ],
    result: ['w>Was hat am meisten dazu beigetragen?', 'w>Was hat dabei am meisten geholfen?'],
    finding: ['w>Woran liegt das?', 'w>Wie [erklären Sie sich|erklärst du dir] das?'],
    others: ['n>Wie geht es für sie jetzt weiter?', 'n>Bleiben sie bei [Ihnen|euch]?'],
    done: ['h>Was war daran am schwierigsten?', 't>Wie lange hat das gedauert?', 'n>Was kommt als Nächstes?'],
    study: ['n>Wie geht es damit jetzt weiter?', 'n>Was passiert jetzt mit den Ergebnissen?'],
    won: ['n>Wie geht es jetzt weiter?', 'n>Was kommt als Nächstes?'],
    shared: ['w>Wie kam es dazu?', 'wi>Von wem kam die Idee?', 'w>Was war der Anlass?'],
    changed: [
      'Was hat sich in der Zeit am meisten verändert?',
      'Was ist heute ganz anders als am Anfang?',
      'Was ist geblieben, wie es am Anfang war?',
    ],
    against: ['Hat [Ihnen|dir] jemand widersprochen?', 'Wer widerspricht [Ihnen|dir] da am ehesten?'],
    reply: ['Was [haben Sie|hast du] geantwortet?', 'Was war [Ihre|deine] Antwort?'],
    asked: [
      'Was war bisher die beste Antwort?',
      'Welche Antwort hat [Ihnen|dir] am meisten geholfen?',
      'Ist eine gute Antwort gekommen?',
    ],
    volunteer: ['Hat sich schon jemand gemeldet?', 'Hat sich inzwischen jemand gefunden?'],
    wanted: [
      'Hat sich schon jemand gemeldet?',
      '[Sind Sie|Bist du] inzwischen fündig geworden?',
      '[Haben Sie|Hast du] inzwischen etwas gefunden?',
    ],
  },
};
