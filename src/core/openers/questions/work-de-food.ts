import type { Frames } from '../hook.ts';

/** German questions for food, drink, plants and what grows. */
export const food: Frames['asks'] = {
  kitchen: [
    'welches Gericht darf nie von der Karte?',
    'was bestellen Gäste heute, was vor fünf Jahren niemand wollte?',
    'welche Zutat wird in der Küche am meisten unterschätzt?',
  ],
  serve: [
    'was bestellen Gäste zurzeit auffällig oft?',
    'b>woran [erkennen Sie|erkennst du] Gäste, die wiederkommen?',
    'was bemerken Gäste an gutem Service nie?',
  ],
  bakery: [
    'was aus der Backstube darf nie ausverkauft sein?',
    'was aus der Auslage ist heute gefragt, was vor fünf Jahren liegen blieb?',
    'welches Gebäck braucht die meiste Übung?',
  ],
  farm: [
    'was [würden Sie|würdest du] Besuchern auf dem Hof zuerst zeigen?',
    'was hat [Sie|dich] in der letzten Saison auf dem Hof am meisten überrascht?',
    'welche Arbeit auf dem Hof [machen Sie|machst du] am liebsten?',
  ],
  garden: [
    'welche Pflanze wird am häufigsten an den falschen Platz gesetzt?',
    'welche Arbeit im Garten wird meist zu spät gemacht?',
    'welche Pflanze kommt mit trockenen Sommern besser zurecht, als man denkt?',
  ],
  forest: [
    'auf welche Baumart [setzen Sie|setzt du] für die nächsten Jahrzehnte?',
    'was sieht man im Wald erst, wenn man weiß, wonach man sucht?',
    'was fragen Spaziergänger im Wald am häufigsten?',
  ],
};
