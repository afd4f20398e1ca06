import type { OpenerLanguage } from '../opener.ts';

/**
 * What somebody tells that they did, by its words; which questions fit. `seek`: looks for somebody or something.
 * `published`: a text, a talk or an episode can be read or heard. `talk`, `ahead`: spoke, will speak. `change`: does something otherwise than before. `launch`: something begins.
 * `done`: a piece of work is finished. `study`: has looked at how things are. `won`: a step is taken.
 * `shared`: did something for or with others. `result`: a figure has changed. `finding`: something unexpected came out.
 * `others`: people of theirs have passed or finished something.
 */
export type Deed =
  | 'seek'
  | 'published'
  | 'talk'
  | 'ahead'
  | 'change'
  | 'launch'
  | 'done'
  | 'study'
  | 'won'
  | 'shared'
  | 'result'
  | 'finding'
  | 'others';

const ended = (words: string) => String.raw`(?<!\p{L})(?:${words}) (?:haben?|ist|sind|hat|worden sind|worden ist)$`;
const begun = (words: string) =>
  String.raw`^(?:(?:have|had|also|both|all|now|already|only|still|even|then|are) )*(?:${words})(?!\p{L})`;

const german: readonly (readonly [Deed, string])[] = [
  ['finding', '^finding '],
  [
    'result',
    String.raw`(?<!\p{L})von .{1,30} auf .{1,30} (?:gesunken|gestiegen|gefallen|gewachsen|geschrumpft|zurückgegangen) (?:ist|sind)$`,
  ],
  [
    'others',
    `(?:azubis?|auszubildenden?|lehrlinge?|gesell(?:inn)?en|umschüler) .*${ended('bestanden|abgeschlossen|geschafft')}`,
  ],
  [
    'seek',
    String.raw`^(?:gerade |aktuell |derzeit |zurzeit |noch |weiterhin |dringend |zum .{3,20} )?(?!seit|immer|den |das |dem |der |d?nach )(?!.*(?<!\p{L})seit(?!\p{L})).{6,90} suchen?$`,
  ],
  [
    'published',
    `(?:vortrag|talk|folge|artikel|aufsatz|interview|podcast|buch|studie|paper|beitrag|film|video|leitfaden|kurs|newsletter) .*(?:online|da|erschienen|draußen|veröffentlicht|raus|verfügbar) (?:ist|sind)$`,
  ],
  [
    'talk',
    `${ended('gesprochen|vorgetragen|referiert')}|(?<!\\p{L})(?:vortrag|keynote|workshop) .*(?:gehalten|gegeben) (?:haben?)$`,
  ],
  ['ahead', String.raw`(?<!\p{L})(?:auf|bei|beim|an|am|im|in) .{3,70}(?:sprechen?|referiere?n?|vortragen?)$`],
  [
    'launch',
    `${ended('eröffnet|(?<!neu )gestartet|bezogen|gegründet|eingeweiht|in betrieb genommen|freigegeben|übernommen|live gegangen|online gegangen')}|(?:offen|eröffnet|online|live|in betrieb|produktiv|im einsatz|am start|bezogen|am netz) (?:ist|sind)$`,
  ],
  ['won', ended('erworben|erhalten|gewonnen|bestanden|abgegeben|verteidigt|eingereicht|abgeschlossen')],
  [
    'done',
    `${ended('fertiggestellt|restauriert|repariert|saniert|renoviert|montiert|gepflanzt|digitalisiert|gebaut|aufgebaut|gescannt|verfüllt|umgebaut|installiert|aufgestockt|fertig geworden|wiederaufgebaut|nachgebaut|geschnitzt|gezimmert')}|(?<!\\p{L})fertig (?:ist|sind)$`,
  ],
  [
    'study',
    ended(
      `getestet|gemessen|ausgelesen|befragt|gezählt|untersucht|ausgewertet|erhoben|verglichen|ausprobiert|beobachtet|geprüft`,
    ),
  ],
  [
    'change',
    ended(
      `abgeschafft|gestrichen|abgestellt|abgeschaltet|ausgeschaltet|weggelassen|stillgelegt|gelöscht|verkauft|eingestellt|verlegt|umgestellt|eingeführt|ersetzt|ausgetauscht|getauscht|verschoben|gesenkt|reduziert|gekürzt|verkürzt|verlängert|halbiert|verdoppelt|zusammengelegt|aufgeteilt|automatisiert|vereinfacht|verlagert|umgeschrieben|migriert|umgezogen|geöffnet|erhöht|angehoben|eingerichtet|gekauft|angeschafft|umbenannt|freigegeben|abgesagt|ausgelassen|aufgehört|angefangen|zu .{3,40} gemacht|ausgesetzt|gelockert|offengelegt`,
    ),
  ],
  [
    'change',
    String.raw`^(?=.*(?<!\p{L})(?:seit|jetzt|nur noch|statt|keine?n? .{2,40} mehr|selbst|ab \p{L}+)(?!\p{L}))(?!.*(?<!\p{L})seit (?:\S+ ){1,2}jahren(?!\p{L}))(?!.*(?<!\p{L})(?:jeher|19\d\d|20[01]\d|haben?|ist|sind|bin|leiten?|arbeiten?|suchen?|bleiben|gehen|kommen|wissen|wohnen|leben|kenne?n?|bin|dabei|warten?|tut?n?|kämpfe?n?|laufe?n?|zählen?|reden?|messen?|sehen?|zeichnen?|versuche?n?|fühle?n?|freue?n?)$)(?=(?:\S+ ){3}).*\p{Ll}(?:en|t|n)$`,
  ],
  ['change', String.raw`(?<!\p{L})(?:jetzt|seit) .*(?<!\p{L})läuft$`],
  [
    'change',
    String.raw`(?<!\p{L})seit .* (?:geplant|gebaut|gemacht|verschickt|gedruckt|verkauft|gekauft|benutzt) (?:haben|hat)$`,
  ],
  [
    'change',
    String.raw`(?<!\p{L})seit .*(?<!\p{L})(?:einen|eine|ein|keinen|keine|kein|zwei|drei|vier|fünf|sechs|\d+) .*haben$`,
  ],
  [
    'shared',
    ended(
      'gespielt|gekocht|vorgelesen|unterrichtet|geschult|eingeladen|veranstaltet|organisiert|gezeigt|ausgebildet|beigebracht|geimpft|gesammelt|verschenkt|gespendet|angerufen|angerührt|geplant|gebracht|besucht',
    ),
  ],
];

const english: readonly (readonly [Deed, string])[] = [
  ['finding', '^finding '],
  [
    'result',
    String.raw`^(?:my|our) .{3,60} (?:went|fell|dropped|rose|grew|climbed|is down|is up|are down|are up) from .{1,30} to .{1,30}$`,
  ],
  [
    'others',
    String.raw`^(?:\p{L}+ (?:\p{L}+ )?of )?(?:my|our) .{0,30}(?:apprentice|trainee|student|graduate|intern|technician)s? .{0,30}(?:passed|graduated|qualified|finished|completed)(?!\p{L})`,
  ],
  ['study', begun('published (?:the|our|my) (?:\\p{L}+ )?(?:evaluation|results|findings|survey|data)')],
  ['seek', begun('hiring|looking for|searching for|recruiting|need')],
  ['ahead', begun('(?:speaking|presenting|exhibiting|moderating|giving an? (?:talk|keynote)) (?:at|in|on)')],
  [
    'published',
    String.raw`^(?:my|our) .{0,60}(?:talk|piece|article|paper|essay|episode|book|interview|podcast|report|study|video|film|guide|newsletter|postmortem|slides|chapter|column|preprint|review|dataset)(?!\p{L}).* (?:is|are) (?:up|out|online|live|available|published)(?!\p{L})`,
  ],
  [
    'talk',
    begun(
      'spoke (?:at|about|on|in)|gave (?:an? |the )?(?:\\p{L}+ )?(?:talk|keynote|lecture|workshop|presentation)|presented .* (?:at|in)|(?:moderated|chaired)',
    ),
  ],
  [
    'launch',
    `${begun('opened (?:my|our)|launched|founded|unveiled|released|went live')}|^(?:my|our) .{3,60} (?:opened|launched|started|went live|is (?:open|live|up|online|in production))(?!\\p{L})`,
  ],
  [
    'won',
    begun('won|passed|graduated|defended|submitted|handed in|earned|qualified|got (?:certified|accredited|chartered)'),
  ],
  [
    'done',
    `${begun('finished|completed|built|rebuilt|restored|repaired|fitted|installed|digiti[sz]ed|painted|planted|mapped|delivered|recorded|carved|rewired|refurbished|rehung|steam-bent|laid|translated|vaccinated')}|^(?:my|our) .{3,60} (?:is|are) (?:finished|done|complete|ready)$`,
  ],
  ['study', begun('tested|measured|surveyed|load-tested|compared|trialled|interviewed|tracked|audited|dug \\d')],
  [
    'change',
    `${begun('stopped|dropped|removed|deleted|banned|scrapped|cancell?ed|abolished|switched|moved|replaced|swapped|changed|split|merged|raised|lowered|reduced|rewrote|migrated|automated|redesigned|introduced|added|simplified|shortened|extended|turned off|took .{3,40} off|took (?:off|down|away|out)|rewritten|redesigned|cut (?:our|my) |took (?:the|our|my|\\p{L}+) .{3,40} (?:to|into) |ended|went (?!\\p{L}+ing|to (?:the|see|bed|visit))|started an?|put (?:an?|the|our|my|all) |gave .{3,30} the right|let|cut (?:the|our|my)|went (?:to|back to|from)|started \\p{L}+ing|began \\p{L}+ing|brought back|set up|sold|bought|hired|handed|ripped out|got rid of|publish|print|pay|ask')}`,
  ],
  [
    'change',
    String.raw`^since (?:january|february|march|april|may|june|july|august|september|october|november|december|last|this|spring|summer|autumn|easter).* (?!have |has |been |am )|^(?:now |only )?(?:my|our) .{3,50} (?:now|no longer) |^(?=.* now )(?!(?:now )?(?:are|have|owe|know|need|think|want|feel|own|get|see) )\p{L}+ `,
  ],
  [
    'shared',
    begun(
      'played|taught|trained|ran (?:an?|the|our|my)|hosted|organi[sz]ed|read (?:aloud|to)|cooked|donated|collected|invited|visited|judged|helped|mentored|lent',
    ),
  ],
];

const table = {
  de: german.map(([deed, words]) => [deed, new RegExp(words, 'u')] as const),
  en: english.map(([deed, words]) => [deed, new RegExp(words, 'u')] as const),
} as const;

/** What kind of deed a retold sentence tells of; null where no question surely fits it. */
export function deedIn(words: string, language: OpenerLanguage): Deed | null {
  // When it was stands before a bar: "since march| our drivers choose …".
  const [bare = ''] = words.split('| ').slice(-1);
  return table[language].find(([, sign]) => sign.test(bare) || sign.test(words))?.[0] ?? null;
}
