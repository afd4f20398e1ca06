import type { Frames } from '../hook.ts';

/** German questions by kind of work: what only somebody in it can answer. */
export const workQuestions: Frames['asks'] = {
  judge: ['Welcher Satz in einem Urteil braucht am längsten?'],
  sea: ['Was verrät [Ihnen|dir] morgens, ob sich das Rausfahren lohnt?'],
  butcher: ['Was geht heute über die Theke, das vor zehn Jahren keiner wollte?'],
  signing: ['Was lässt sich gebärden und nicht sagen?'],
  tower: ['Was hört man einer Pilotenstimme zuerst an?'],
  snow: ['Woran [merken Sie|merkst du], dass Umkehren besser ist?'],
  pool: ['Woran [sehen Sie|siehst du] zuerst, dass jemand in Not ist?'],
  payroll: ['Welcher Sonderfall kommt jeden Monat wieder?'],
  privacy: ['Was wird aus Vorsicht verboten, obwohl es erlaubt wäre?'],
  any: [
    'Was stellt man sich an dem Beruf ganz falsch vor?',
    'Was sieht von außen leicht aus und ist es nicht?',
    'Was dauert länger, als man denkt?',
    'Woran erkennt man, dass jemand gut darin ist?',
    'Was hat [Ihnen|dir] vorher niemand darüber gesagt?',
    'Was daran sieht sonst niemand?',
  ],
  service: ['Welche Frage ließe sich mit einem einzigen Satz ersparen?'],
  assistant: ['Welche Aufgabe sieht niemand, bis sie liegen bleibt?'],
  bees: ['Was verrät [Ihnen|dir] ein Blick aufs Flugloch?'],
  arborist: ['Welcher Grund fürs Fällen überzeugt [Sie|dich] nie?'],
  interior: ['Was merkt man an einem Raum erst nach einem Jahr?'],
  design: ['Was [räumen Sie|räumst du] aus einem Entwurf als Erstes wieder heraus?'],
  inspector: ['Was [sehen Sie|siehst du] als Erstes, das andere übersehen?'],
  learner: [
    'Was ist in der Praxis ganz anders, als es im Lehrbuch steht?',
    'Womit [haben Sie|hast du] am ersten Tag überhaupt nicht gerechnet?',
  ],
  midwife: [
    'Welche Frage stellen werdende Eltern heute, die vor zehn Jahren niemand gestellt hat?',
    'Welcher Rat hält sich hartnäckig, obwohl er überholt ist?',
  ],
  pharmacy: ['Welches Mittel ist zurzeit am schwersten zu bekommen?', 'Welche Wechselwirkung kennen die wenigsten?'],
  vet: ['Was ist im Alltag schwieriger: die Tiere oder ihre Halter?', 'Was übersehen Tierhalter am längsten?'],
  instructor: [
    'Was können die Auszubildenden heute besser als früher?',
    'Woran [merken Sie|merkst du], dass jemand in der Ausbildung angekommen ist?',
  ],
  rescue: ['Was lernt man erst im Einsatz und in keiner Übung?', 'Welcher Handgriff sitzt erst nach Jahren?'],
  animals: ['Woran [merken Sie|merkst du] zuerst, dass mit einem Tier etwas nicht stimmt?'],
  nurse: [
    'Was würde den Pflegealltag sofort leichter machen und kein Geld kosten?',
    'Welche Aufgabe gehört [Ihrer|deiner] Meinung nach nicht in die Pflege?',
  ],
  therapy: ['Was üben die Leute zu Hause nie?', 'Woran [merken Sie|merkst du] zuerst, dass eine Behandlung anschlägt?'],
  teeth: [
    'Woran [erkennen Sie|erkennst du] eine gute Arbeit, die ein Laie nie bemerkt?',
    'Welche Arbeit dauert viel länger, als Patienten denken?',
  ],
  doctor: [
    'Welche Frage stellen Patienten viel zu selten?',
    'Wofür fehlt im Alltag mit Patienten am meisten die Zeit?',
  ],
  kids: [
    'Was können Kinder heute früher als vor zehn Jahren, und was später?',
    'Welches Spiel funktioniert seit Jahren und wird nie langweilig?',
  ],
  school: [
    'Welche Stunde im Stundenplan [würden Sie|würdest du] als letzte streichen?',
    'Was im Schulalltag kostet mehr Zeit, als es nützt?',
  ],
  research: [
    'Welche Frage in [Ihrem|deinem] Fach gilt als erledigt und ist es nicht?',
    'Welches Ergebnis hat [Ihnen|dir] zuletzt eine Annahme zerlegt?',
  ],
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
  library: ['Welches Buch steht seit Jahren da und sollte längst entdeckt werden?'],
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
  green: [
    'Welche Maßnahme war billig und hat am meisten gebracht?',
    'Welche Zahl fehlt [Ihnen|dir] für eine ehrliche Bilanz noch?',
  ],
  water: [
    'Was landet im Wasser, das dort nie hingehört?',
    'Was hat die Trockenheit der letzten Sommer bei [Ihnen|euch] verändert?',
  ],
  energy: [
    'Was hält Vorhaben länger auf: die Technik oder die Genehmigung?',
    'Was wird am Netz am häufigsten unterschätzt?',
  ],
  data: [
    'Welche Zahl wird im Haus am häufigsten falsch verstanden?',
    'Welche Auswertung wird gebaut und dann nie geöffnet?',
  ],
  ux: ['Welche Annahme über Nutzer ist zuletzt an einem Test zerschellt?'],
  product: [
    'Welche Funktion [würden Sie|würdest du] am liebsten wieder ausbauen?',
    'Wozu [sagen Sie|sagst du] am häufigsten Nein?',
  ],
  admin: [
    'Welches alte System läuft noch, weil sich niemand herantraut?',
    'Welche Störung kommt immer wieder, egal, was man tut?',
  ],
  code: [
    'An welchen Teil des Codes traut sich niemand mehr heran?',
    'Was [haben Sie|hast du] zuletzt gelöscht und nie vermisst?',
  ],
  recruit: [
    'Welche Frage im Vorstellungsgespräch verrät [Ihnen|dir] am meisten?',
    'Woran merken Bewerber zuerst, wie ein Betrieb wirklich ist?',
  ],
  council: [
    'Welches Thema kommt zurzeit am häufigsten in die Sprechstunde?',
    'Welche Vereinbarung hat im Alltag am meisten verändert?',
  ],
  patent: ['Welches Wort in einem Anspruch macht am meisten Ärger?'],
  law: [
    'Welcher Rechtsirrtum begegnet [Ihnen|dir] am häufigsten?',
    'Welcher Streit wäre mit einem Satz mehr im Vertrag vermeidbar?',
  ],
  tax: ['Welcher Beleg fehlt immer?', 'Welche Frage zu Steuern und Buchhaltung kommt jedes Jahr wieder?'],
  figures: ['Welche Zahl [sehen Sie|siehst du] morgens als erste an?', 'Welche Kennzahl wird überschätzt?'],
  bank: [
    'Wofür kommen die Leute noch an den Schalter?',
    'Was fragen Kunden heute, das vor drei Jahren niemand gefragt hat?',
  ],
  insurance: ['Was geht oft kaputt und ist fast nie versichert?', 'Welcher Schaden klingt erfunden und war echt?'],
  homes: [
    'Was sieht man einem Haus bei der ersten Besichtigung nicht an?',
    'Worum wird im Haus am häufigsten gestritten?',
  ],
  wedding: [
    'Was geht bei Trauungen schief, ohne dass es jemand merkt?',
    'Welcher Trauort hat [Sie|dich] am meisten überrascht?',
  ],
  town: [
    'Welches Anliegen [hören Sie|hörst du] in der Sprechstunde am häufigsten?',
    'Was dauert im Rathaus länger, als die Leute verstehen können?',
  ],
  planner: [
    'Welcher Versuch auf der Straße hat mehr verändert als der große Plan?',
    'Welche Kreuzung [würden Sie|würdest du] als erste umbauen?',
  ],
  office: [
    'Welches Formular [würden Sie|würdest du] als erstes abschaffen?',
    'Worum [werden Sie|wirst du] am häufigsten gebeten, obwohl es woanders hingehört?',
  ],
  social: [
    'Was hilft in [Ihrer|deiner] Arbeit mehr als jedes Formular?',
    'Woran [merken Sie|merkst du], dass ein Gespräch etwas verändert hat?',
  ],
  press: [
    'Welches Wort [streichen Sie|streichst du] am häufigsten?',
    'Welcher Text hat zuletzt mehr bewirkt als gedacht?',
  ],
  words: [
    'Welches Wort ließ sich zuletzt beim besten Willen nicht übersetzen?',
    'Was verrät einen maschinell übersetzten Text sofort?',
  ],
  marketing: [
    'Welche Idee war klein und hat trotzdem gewirkt?',
    'Was [haben Sie|hast du] zuletzt weggelassen, ohne dass es jemand vermisst hat?',
  ],
  sales: [
    'Welche Frage stellen Kunden heute, die vor drei Jahren niemand gestellt hat?',
    'Woran [merken Sie|merkst du] früh, dass aus einem Auftrag nichts wird?',
  ],
  photo: [
    'Welches Bild ist [Ihnen|dir] entgangen und geht [Ihnen|dir] noch nach?',
    'Worauf [warten Sie|wartest du] beim Fotografieren am längsten?',
  ],
  architect: [
    'Welches Detail [verteidigen Sie|verteidigst du] auf jeder Baustelle?',
    'Was [würden Sie|würdest du] an [Ihrem|deinem] ersten Bau heute anders machen?',
  ],
  bridge: [
    'Was sieht man einem Bauwerk erst beim zweiten Hinsehen an?',
    'Welche Last wird beim Planen gern vergessen?',
  ],
  survey: ['Wo stimmt die Karte am wenigsten mit dem Gelände überein?', 'Was misst sich schlechter, als man denkt?'],
  founder: [
    'Was an der ersten Idee ist heute nicht mehr wiederzuerkennen?',
    'Womit [hatten Sie|hattest du] am Anfang am wenigsten gerechnet?',
  ],
  project: [
    'Woran [merken Sie|merkst du] zuerst, dass ein Plan nicht hält?',
    'Welche Besprechung [würden Sie|würdest du] als letzte streichen?',
  ],
  advice: [
    'Bei welchem Auftrag [sagen Sie|sagst du] inzwischen ab?',
    'Welche Frage [stellen Sie|stellst du] in jedem ersten Gespräch?',
  ],
  engineer: [
    'Welcher Fehler sieht harmlos aus und ist es nicht?',
    'Was funktioniert auf dem Papier immer und in Wirklichkeit nie?',
  ],
  craft: [
    'Welche Arbeit [geben Sie|gibst du] nie aus der Hand?',
    'Woran [erkennen Sie|erkennst du] gute Arbeit, bevor sie fertig ist?',
  ],
  owner: [
    'Welche Entscheidung [geben Sie|gibst du] nie aus der Hand?',
    'Was kostet mehr Zeit, als man von außen denkt?',
  ],
  lead: ['Welche Entscheidung landet bei [Ihnen|dir], die vorher niemand treffen wollte?'],
};
