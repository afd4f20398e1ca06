/**
 * Two poles of a matter: who says one where the page says the other has it the wrong way round. `one*` stands for
 * whatever begins like it, `_` parts the words of a group.
 */
const poles = [
  [
    'went_up|goes_up|going_up|gone_up|go_up|are_up|is_up|was_up|were_up|up_by|up_from|raise*|climb*|angehoben|rise|rises|rising|rose|risen|increas*|grew|grown|gain*|growth|more|double*|higher|gestiegen|steig*|stieg|hoher|mehr|zuwachs|gewachsen|wachst|erhoht*|zugenommen|zulegen|verdoppelt|ausgebaut|teurer',
    'down|lowered|reduc*|declin*|shrank|slashed|gefallen|down_to|drop*|fell|fallen|falls|decreas*|lost|lose|loses|loss|losses|less|fewer|cut|lower|shrunk|halved|gesunken|sink*|sank|senk*|gesenkt|weniger|verlust*|verloren|runter|abgenommen|gekurzt|reduziert|halbiert|geschrumpft|gunstiger|billiger',
  ],
  ['with|mit', 'without|ohne|kein|keine|keinen'],
  ['before|beforehand|vorher|zuvor', 'after|afterwards|nachher|danach|hinterher'],
  [
    'open*|offen*|aufgemacht|geoffnet|eroffnet*|aufhalten',
    'clos*|shut*|zugemacht|geschlossen|gesperrt|schliess*|dicht',
  ],
  ['new|brand_new|neu*|fabrikneu*', 'old|alt|alte*|used|second_hand|gebraucht*'],
  [
    'everybody|everyone|all|whole|alle|allen|samtliche*|jeder|jede|most|meisten',
    'nobody|none|no_one|not_one|keiner|niemand|kein',
  ],
  [
    'love*|liebt|lieben|gern|gerne|begeistert|begeisterung|enjoy*|angenommen|freut|gluecklich|glucklich|happy|agree*|welcome*|find_s_gut|gut_an',
    'hate*|hasst|bored|gelangweilt|complain*|will_zuruck|want*_back|beschwer*|abgelehnt|unhappy|against|dagegen|swore|sorry|schade|leider|nachtrauer*|trauer*',
  ],
  ['sun|sonne|sonnig|dry|trocken*', 'rain*|regen|wet|nass'],
  ['first|erst|erste*', 'last|letzte*'],
  ['early|fruh|fruher|faster|schneller|fast|schnell|quick*', 'late|later|spat|spater|slower|langsam*|slow*'],
  [
    'continue*|held|kept|keep|stay*|weiter*|gehalten|behalten|bleib*|geblieben|back|wieder|return*',
    'swapp*|replac*|ersetzt|stop*|abandon*|abbrech*|abgebrochen|aufgehort|aufgegeben|aufhoren|gave_up|quit|ended|beendet|eingestellt|stillgelegt|abgestellt|abgeschafft|gestrichen|scrap*|scrapped|banned|closed|lost|lose',
  ],
  [
    'allow*|erlaub*|darf|durfen|zugelassen|recommend*|should|soll*|bitte',
    'ban|bans|banned|forbid*|verboten|never|nie|niemals|nicht_mehr|no_longer|keine*|do_not|dont|stop',
  ],
  [
    'won|win|wins|gewonnen|passed|bestanden|geschafft|succeed*|fixed|saved|worked|gelungen|funktioniert',
    'lost|verloren|fail*|durchgefallen|gescheitert|broke|broken|misslungen|kaputt',
  ],
  ['night|nights|nacht|nachts|nachtschicht|spatschicht', 'day|days|tag|tags|tagsuber|fruhschicht|tagschicht'],
  ['pm|afternoon*|abends|nachmittags', 'am|morning*|morgens|vormittags'],
  ['winter*|schnee*|snow', 'summer*|sommer*'],
  ['buy*|bought|gekauft|kaufen', 'sell*|sold|verkauf*'],
  [
    'built|build|builds|gebaut|angelegt|erstellt|launched|bring|brought|bringen|bringst|gebracht|introduc*|eingefuhrt|start*|added|put|putting|ship|send|verschick*',
    'delet*|geloscht|loschen|dropped|killed|closed_down|remov*|took_out|abolish*|abgeschafft|gestrichen|herausgenommen|entfernt|taken_out',
  ],
  [
    'approv*|accept*|agreed|voted_for|zugestimmt|genehmigt|bewilligt|bestatigt|angenommen',
    'reject*|refus*|turned_down|voted_down|voted_against|abgelehnt|verworfen|verweigert',
  ],
  ['hire*|hiring|eingestellt|angestellt', 'fire*|laid_off|entlassen|gekundigt'],
  ['by_hand|von_hand|handish|manuell|hand', 'machine*|maschine*|automat*|app|digital*'],
  ['alone|allein|alleine|solo', 'together|zusammen|zu_zweit|team'],
  ['paid|pay|bezahlt|zahlen', 'free|kostenlos|gratis|umsonst'],
  ['right|richtig|correct', 'wrong|falsch'],
  ['safe|sicher|healthy|gesund', 'dangerous|gefahrlich|sick|krank'],
  [
    'employer*|arbeitgeber*|management|geschaftsleitung',
    'employee*|betriebsrat*|works_council|arbeitnehmer*|gewerkschaft*|union',
  ],
  ['women|woman|frauen|frau|girls|madels|tochter|daughter', 'men|man|manner|mann|boys|jungs|sohn|son'],
  ['mother|mutter|mama|mum', 'father|vater|papa|dad'],
  ['north|norden|nordlich', 'south|suden|sudlich'],
  ['left|links', 'right|rechts'],
  ['cold|kalt*|cool*', 'hot|heiss*|warm*'],
  ['empty|leer*', 'full|voll*|packed|ausverkauft|sold_out'],
  ['longer|langer*|more_time', 'shorter|kurzer*|less_time'],
  ['cheap*|billig*|gunstig*', 'expensive|teuer*|dearer'],
] as const;

/** Matters whose words are said in passing ("with", "everybody", "first"): they tell little by themselves. */
export const looseMatters: ReadonlySet<number> = new Set(
  poles.flatMap(([one], matter) =>
    /^(?:with|before|new|everybody|first|right|free|sun|early)\|/.test(`${one}|`) ? [matter] : [],
  ),
);

/** For every matter: 0 not spoken of, 1 the one pole, 2 the other, 3 both. */
export type Poles = Uint8Array;

interface Entry {
  readonly parts: readonly string[];
  readonly matter: number;
  readonly side: number;
}
/** Letters by which entries are filed. */
const filed = 2;
const entries = new Map<string, Entry[]>();
for (const [matter, pair] of poles.entries()) {
  for (const [index, list] of pair.entries()) {
    for (const entry of list.split('|')) {
      const key = entry.slice(0, filed);
      const found: Entry = { parts: entry.split('_'), matter, side: index + 1 };
      const before = entries.get(key);
      if (before === undefined) entries.set(key, [found]);
      else before.push(found);
    }
  }
}

/** The poles that a row of folded words speaks of. */
export function polesOf(words: readonly string[]): Poles {
  const spoken = new Uint8Array(poles.length);
  for (const [at, word] of words.entries()) {
    for (const { parts, matter, side } of entries.get(word.slice(0, filed)) ?? []) {
      if (parts.every((part, index) => isForm(words[at + index], part))) spoken[matter] = (spoken[matter] ?? 0) | side;
    }
  }
  return spoken;
}

function isForm(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
