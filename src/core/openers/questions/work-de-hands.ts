import type { Frames } from '../hook.ts';

/** German questions for work with hands, machines, goods and on the way. */
export const hands: Frames['asks'] = {
  sea: ['Was verrät [Ihnen|dir] morgens, ob sich das Rausfahren lohnt?'],
  butcher: ['Was geht heute über die Theke, das vor zehn Jahren keiner wollte?'],
  tower: ['Was hört man einer Pilotenstimme zuerst an?'],
  snow: ['Woran [merken Sie|merkst du], dass Umkehren besser ist?'],
  bees: ['Was verrät [Ihnen|dir] ein Blick aufs Flugloch?'],
  arborist: ['Welcher Grund fürs Fällen überzeugt [Sie|dich] nie?'],
  kitchen: [
    'Welches Gericht darf nie von der Karte?',
    'Was bestellen die Gäste heute, das vor fünf Jahren niemand wollte?',
  ],
  hotel: [
    'Welcher Wunsch von Gästen hat [Sie|dich] zuletzt überrascht?',
    'Woran [merken Sie|merkst du] schon bei der Ankunft, dass ein Gast wiederkommt?',
  ],
  bakery: [
    'Was aus der Backstube darf nie ausverkauft sein?',
    'Was kaufen die Leute heute, das vor fünf Jahren liegen blieb?',
  ],
  wine: [
    'Welche Lage macht am meisten Arbeit und lohnt sich trotzdem?',
    'Welchen Jahrgang [würden Sie|würdest du] gern noch einmal machen?',
  ],
  drinks: [
    'Welche Sorte trauen sich zu wenige zu probieren?',
    'Was [schmecken Sie|schmeckst du] sofort und ein Laie nie?',
  ],
  forest: [
    'Auf welche Baumart [setzen Sie|setzt du] für die nächsten Jahrzehnte?',
    'Was sieht man im Wald erst, wenn man weiß, wonach man sucht?',
  ],
  garden: [
    'Welche Pflanze wird am häufigsten an den falschen Platz gesetzt?',
    'Welche Arbeit im Jahr wird meist zu spät gemacht?',
  ],
  farm: [
    'Welche Entscheidung auf dem Hof war zuletzt am schwersten?',
    'Was hat [Sie|dich] in der letzten Saison am meisten überrascht?',
  ],
  wood: [
    'Welches Holz wird [Ihrer|deiner] Meinung nach am meisten unterschätzt?',
    'Welche Verbindung [machen Sie|machst du] noch von Hand?',
  ],
  site: ['Was wirft auf der Baustelle den Plan am häufigsten um?', 'Welcher Fehler am Bau fällt erst nach Jahren auf?'],
  heating: [
    'Welche Frage zur Wärmepumpe [können Sie|kannst du] nicht mehr hören?',
    'Was [haben Sie|hast du] in Kellern gefunden, das nie hätte laufen dürfen?',
  ],
  solar: ['Was spricht öfter gegen ein Dach, als die Leute denken?'],
  crane: ['Woran [merken Sie|merkst du], dass ein Hub warten muss?'],
  electric: [
    'Welcher Fehler begegnet [Ihnen|dir] in alten Anlagen am häufigsten?',
    'Was sollte man nie selbst anschließen, und alle tun es?',
  ],
  car: [
    'Welcher Schaden steht zurzeit am häufigsten in der Werkstatt?',
    'Welches Geräusch [erkennen Sie|erkennst du], ohne die Haube zu öffnen?',
  ],
  chimney: [
    'Was [finden Sie|findest du] in Kaminen, das dort nichts verloren hat?',
    'Was hat sich am Heizen der Leute zuletzt am meisten verändert?',
  ],
  hair: ['Welcher Wunsch kommt gerade auffällig oft?', 'Welcher Handgriff dauert am längsten, bis er sitzt?'],
  dispatch: [
    'Welche Tour bringt den Plan am häufigsten durcheinander?',
    'Wie viel vom Plan am Morgen steht am Abend noch?',
  ],
  driver: ['Welche Strecke [fahren Sie|fährst du] am liebsten?', 'Welche Strecke verlangt am meisten Aufmerksamkeit?'],
  store: ['Was ist am Montag als Erstes ausverkauft?', 'Was verkauft sich, sobald man es woanders hinstellt?'],
  books: [
    'Welches Buch [drücken Sie|drückst du] zurzeit jedem in die Hand?',
    'Welches Buch [bestellen Sie|bestellst du] immer nach, auch wenn es langsam geht?',
  ],
  archive: ['Was liegt im Archiv, nach dem nie jemand fragt?'],
  museum: ['Welches Stück aus dem Haus wird am meisten übersehen?', 'Zu welchem Stück kommen die seltsamsten Fragen?'],
  restore: [
    'Wie viel Reparatur verträgt ein altes Stück, bevor es ein anderes wird?',
    'Wann [lassen Sie|lässt du] einen Schaden lieber, wie er ist?',
  ],
  music: [
    'Welches Stück [würden Sie|würdest du] jederzeit wieder aufs Programm setzen?',
    'Welche Stelle wackelt in jeder Probe?',
  ],
  stage: [
    'Was geht hinter der Bühne schief, ohne dass es vorne jemand merkt?',
    'Welche Produktion hat technisch am meisten verlangt?',
  ],
  events: [
    'Woran [merken Sie|merkst du] am Vortag, ob eine Veranstaltung gelingt?',
    'Was vergisst jede Planung mindestens einmal?',
  ],
  buying: [
    'Was ist zurzeit am schwersten zu bekommen?',
    'Woran [erkennen Sie|erkennst du] einen Lieferanten, der auch in der Krise liefert?',
  ],
  warehouse: ['Was wird im Lager am häufigsten gesucht?', 'Welcher Weg im Lager ist immer noch zu lang?'],
  logistics: [
    'Was kommt heute zuverlässig an, was vor zwei Jahren Glückssache war?',
    'An welcher Stelle der Kette geht am meisten Zeit verloren?',
  ],
  quality: [
    'Welcher Fehler fällt erst auf, wenn man gezielt nach ihm sucht?',
    'Was [prüfen Sie|prüfst du] zuerst, wenn die Zeit nur für eine Sache reicht?',
  ],
  upkeep: [
    'Welche Störung kommt immer dann, wenn sie am wenigsten passt?',
    'Welche Anlage läuft länger, als ihr je zugetraut wurde?',
  ],
  plant: [
    'Woran [merken Sie|merkst du] in den ersten zehn Minuten, ob eine Schicht gut läuft?',
    'Was kostet beim Rüsten immer noch am meisten Zeit?',
  ],
  safety: ['Welche Regel wird am häufigsten umgangen, und warum?', 'Was hat mehr bewirkt als jede Unterweisung?'],
  water: [
    'Was landet im Wasser, das dort nie hingehört?',
    'Was hat die Trockenheit der letzten Sommer bei [Ihnen|euch] verändert?',
  ],
  energy: ['Was hält Vorhaben länger auf: die Technik oder die Genehmigung?'],
  craft: [
    'Welche Arbeit [geben Sie|gibst du] nie aus der Hand?',
    'Woran [erkennen Sie|erkennst du] gute Arbeit, bevor sie fertig ist?',
  ],
};
