import type { Frames } from '../hook.ts';

/** German questions for work at a desk: figures, law, offices, code, sales, and work that is not known. */
export const desks: Frames['asks'] = {
  judge: ['Welcher Satz in einem Urteil braucht am längsten?'],
  payroll: ['Welcher Sonderfall kommt jeden Monat wieder?'],
  privacy: ['Was wird aus Vorsicht verboten, obwohl es erlaubt wäre?'],
  any: [
    'Was stellt man sich dabei meistens falsch vor?',
    'Was sieht von außen leicht aus und ist es nicht?',
    'Was dauert länger, als man denkt?',
    'Woran erkennt man, dass jemand gut darin ist?',
    'Was hat [Ihnen|dir] vorher niemand darüber gesagt?',
    'Was daran sieht sonst niemand?',
  ],
  service: ['Welche Frage [hören Sie|hörst du] jeden Tag?'],
  assistant: ['Welche Aufgabe sieht niemand, bis sie liegen bleibt?'],
  interior: ['Was merkt man an einem Raum erst nach einem Jahr?'],
  design: ['Was [räumen Sie|räumst du] aus einem Entwurf als Erstes wieder heraus?'],
  inspector: ['Was [sehen Sie|siehst du] als Erstes, das andere übersehen?'],
  green: [
    'Welche Maßnahme war billig und hat am meisten gebracht?',
    'Welche Zahl fehlt [Ihnen|dir] für eine ehrliche Bilanz noch?',
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
    'Was [erklären Sie|erklärst du] Mandanten am häufigsten?',
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
  advice: ['Welche Frage [stellen Sie|stellst du] in jedem ersten Gespräch?'],
  engineer: [
    'Welcher Fehler sieht harmlos aus und ist es nicht?',
    'Was funktioniert auf dem Papier immer und in Wirklichkeit nie?',
  ],
  owner: [
    'Welche Entscheidung [geben Sie|gibst du] nie aus der Hand?',
    'Was kostet mehr Zeit, als man von außen denkt?',
  ],
  lead: ['Welche Entscheidung landet bei [Ihnen|dir], die vorher niemand treffen wollte?'],
};
