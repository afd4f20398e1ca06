import type { Frames } from '../hook.ts';

/** German questions for goods, shops, travel and the way there. */
export const ways: Frames['asks'] = {
  hotel: [
    'welcher Wunsch von Gästen hat [Sie|dich] zuletzt überrascht?',
    'woran [merken Sie|merkst du] schon bei der Ankunft, dass ein Gast wiederkommt?',
    'was bemerken Hotelgäste nie, obwohl es die meiste Arbeit macht?',
  ],
  driver: [
    'welche Strecke [fahren Sie|fährst du] am liebsten?',
    'worauf [achten Sie|achtest du] unterwegs, was neue Fahrer noch nicht sehen?',
    'zu welcher Stunde [fahren Sie|fährst du] am liebsten?',
  ],
  dispatch: [
    'b>welche Tour bringt den Plan am häufigsten durcheinander?',
    'wie viel vom Tourenplan am Morgen steht am Abend noch?',
    'was [erklären Sie|erklärst du] neuen Fahrern zuerst?',
  ],
  logistics: [
    'wo geht in der Logistik nach [Ihrer|deiner] Erfahrung am meisten Zeit verloren?',
    'b>was kommt heute zuverlässig an, was vor zwei Jahren Glückssache war?',
    'welcher Teil der Lieferkette läuft besser, als die meisten denken?',
  ],
  warehouse: [
    'was wird im Lager am häufigsten gesucht?',
    'welcher Weg im Lager ist immer noch zu lang?',
    'woran [erkennen Sie|erkennst du] ein gut geführtes Lager?',
  ],
  buying: [
    'was ist zurzeit am schwersten zu beschaffen?',
    'woran [erkennen Sie|erkennst du] einen Lieferanten, der auch in der Krise liefert?',
    'was [fragen Sie|fragst du] einen neuen Lieferanten zuerst?',
  ],
  store: [
    'was ist im Laden am Montag als Erstes ausverkauft?',
    'b>was verkauft sich, sobald man es woanders hinstellt?',
    'wonach fragen Kunden im Laden am häufigsten?',
  ],
  books: [
    'welches Buch [drücken Sie|drückst du] zurzeit jedem in die Hand?',
    'welches Buch [bestellen Sie|bestellst du] immer nach, auch wenn es langsam geht?',
    'nach welchem Buch wird zurzeit am häufigsten gefragt?',
  ],
  events: [
    'woran [merken Sie|merkst du] am Vortag, ob eine Veranstaltung gelingt?',
    'was vergisst jede Veranstaltungsplanung mindestens einmal?',
    'b>welcher Veranstaltungsort hat [Sie|dich] zuletzt überrascht?',
  ],
};
