import type { Frames } from '../hook.ts';

/** German questions by kind of work: whole, short, and such that everybody who has this title can answer them. */
export const workQuestions: Frames['asks'] = {
  // Food, plants, animals.
  kitchen: ['welches Gericht darf bei [Ihnen|dir] nie von der Karte?', 'was bestellen Gäste zurzeit auffällig oft?'],
  bakery: ['welches Gebäck braucht die meiste Übung?', 'was ist in der Backstube immer zuerst ausverkauft?'],
  garden: [
    'welche Pflanze wird am häufigsten an den falschen Platz gesetzt?',
    'welche Pflanze kommt mit trockenen Sommern besser zurecht, als man denkt?',
  ],
  forest: [
    'auf welche Baumart [setzen Sie|setzt du] für die nächsten Jahrzehnte?',
    'welche Frage [hören Sie|hörst du] von Spaziergängern am häufigsten?',
  ],
  // Hands and machines.
  wood: ['welches Holz wird am meisten unterschätzt?', 'mit welchem Holz [arbeiten Sie|arbeitest du] am liebsten?'],
  site: ['woran [merken Sie|merkst du] früh am Morgen, dass eine Baustelle läuft?'],
  electric: ['welcher Fehler begegnet [Ihnen|dir] in alten Elektroanlagen am häufigsten?'],
  car: [
    'welcher Schaden kommt zurzeit am häufigsten in die Werkstatt?',
    'an welchem Auto [schrauben Sie|schraubst du] am liebsten?',
  ],
  hair: ['welcher Schnitt wird zurzeit auffällig oft gewünscht?', 'welcher Schnitt ist schwerer, als er aussieht?'],
  restore: ['wie viel darf man an einem alten Stück erneuern, bevor es ein anderes wird?'],
  // People.
  midwife: [
    'was fragen werdende Eltern heute, was vor zehn Jahren niemand gefragt hat?',
    'welcher alte Rat rund um die Geburt hält sich bis heute?',
  ],
  pharmacy: ['welches Medikament ist zurzeit am schwersten zu bekommen?'],
  nurse: ['was lernt man in der Pflege erst nach Jahren?', 'wofür fehlt in der Pflege am meisten die Zeit?'],
  therapy: ['welche Übung machen Patienten zu Hause fast nie?'],
  kids: ['welches Spiel wird Kindern nie langweilig?', 'was können Kinder heute früher als vor zehn Jahren?'],
  school: [
    'was können Schüler heute besser als vor zehn Jahren?',
    'was im Schulalltag kostet mehr Zeit, als es nützt?',
  ],
  library: [
    'welches Buch steht seit Jahren im Regal und sollte längst entdeckt werden?',
    'wofür kommen die Leute in die Bibliothek, außer für Bücher?',
  ],
  rescue: ['was sollte jeder tun können, bis die Einsatzkräfte da sind?'],
  // Goods and ways.
  hotel: [
    'welcher Wunsch von Gästen hat [Sie|dich] zuletzt überrascht?',
    'woran [merken Sie|merkst du] schon bei der Ankunft, dass ein Gast wiederkommt?',
  ],
  driver: [
    'welche Strecke [fahren Sie|fährst du] am liebsten?',
    'worauf [achten Sie|achtest du] unterwegs, was neue Fahrer noch nicht sehen?',
  ],
  dispatch: [
    'wie viel vom Tourenplan vom Morgen steht am Abend noch?',
    'was [erklären Sie|erklärst du] neuen Fahrern zuerst?',
  ],
  warehouse: ['was wird im Lager am häufigsten gesucht?', 'woran [erkennen Sie|erkennst du] ein gut geführtes Lager?'],
  buying: [
    'was ist zurzeit am schwersten zu beschaffen?',
    'woran [erkennen Sie|erkennst du] einen Lieferanten, der auch in der Krise liefert?',
    'was [fragen Sie|fragst du] einen neuen Lieferanten zuerst?',
  ],
  store: ['wonach fragen Kunden im Laden am häufigsten?', 'was ist im Laden am Montag als Erstes ausverkauft?'],
  books: [
    'welches Buch [drücken Sie|drückst du] zurzeit jedem in die Hand?',
    'nach welchem Buch wird zurzeit am häufigsten gefragt?',
  ],
  events: ['woran [merken Sie|merkst du] am Vortag, ob eine Veranstaltung gelingt?'],
  // Words and pictures.
  photo: ['bei welchem Licht [fotografieren Sie|fotografierst du] am liebsten?'],
  press: [
    'welches Wort [streichen Sie|streichst du] am häufigsten aus einem Text?',
    'welcher Einstieg in einen Text funktioniert fast immer?',
  ],
  words: ['welches Wort ließ sich zuletzt beim besten Willen nicht übersetzen?'],
  architect: ['welches Gebäude [sehen Sie sich|siehst du dir] immer wieder gern an?'],
  // Desks.
  law: ['welcher Rechtsirrtum begegnet [Ihnen|dir] am häufigsten?'],
  service: ['welche Kundenfrage hat [Sie|dich] zuletzt überrascht?', 'was beruhigt verärgerte Kunden am schnellsten?'],
  assistant: [
    'was würde zuerst liegen bleiben, wenn [Sie|du] einen Monat nicht da [wären|wärst]?',
    'welche Frage landet am häufigsten auf [Ihrem|deinem] Schreibtisch?',
  ],
  data: ['was dauert an einer Auswertung länger, als alle denken?', 'welches Diagramm wird fast immer falsch gelesen?'],
  ux: ['welche Annahme über Nutzer hat sich zuletzt als falsch erwiesen?'],
  product: [
    'welche Funktion [würden Sie|würdest du] am liebsten wieder ausbauen?',
    'zu welcher Art von Idee [sagen Sie|sagst du] am häufigsten Nein?',
  ],
  admin: ['welches alte System läuft noch, weil sich niemand herantraut?'],
  code: [
    'welchen Code [haben Sie|hast du] zuletzt gelöscht, den niemand vermisst hat?',
    'an welchen Teil des Codes traut sich niemand mehr heran?',
  ],
  recruit: [
    'welche Frage stellen Bewerber viel zu selten?',
    'welche Frage im Vorstellungsgespräch verrät [Ihnen|dir] am meisten?',
  ],
  hr: ['welches Gespräch schieben Führungskräfte am längsten auf?'],
  tax: ['welcher Beleg fehlt fast immer?', 'was ist an der E-Rechnung schwieriger als gedacht?'],
  bank: ['wofür wollen Bankkunden immer noch mit einem Menschen sprechen?'],
  insurance: ['welcher Schaden klang erfunden und war echt?', 'welche Versicherung wird am meisten unterschätzt?'],
  homes: ['was fragen Käufer bei einer Besichtigung zu selten?'],
  letting: ['worüber streiten Nachbarn am häufigsten?'],
  marketing: ['welche kleine Idee hat im Marketing zuletzt mehr gebracht als gedacht?'],
  sales: ['woran [merken Sie|merkst du] früh, dass aus einer Anfrage ein Auftrag wird?'],
};
