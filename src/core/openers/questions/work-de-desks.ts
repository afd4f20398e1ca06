import type { Frames } from '../hook.ts';

/** German questions for work at a desk. */
export const desks: Frames['asks'] = {
  law: [
    'welcher Rechtsirrtum begegnet [Ihnen|dir] am häufigsten?',
    'welche Klausel liest kaum jemand, obwohl sie wichtig ist?',
    'womit kommen die Leute zu spät zum Anwalt?',
  ],
  service: [
    'welche Frage [hören Sie|hörst du] von Kunden jeden Tag?',
    'was beruhigt verärgerte Kunden am schnellsten?',
    'welche Kundenfrage hat [Sie|dich] zuletzt überrascht?',
  ],
  assistant: [
    'welche Aufgabe im Büro sieht niemand, bis sie liegen bleibt?',
    'was läuft im Büro nur, weil [Sie|du] daran [denken|denkst]?',
    'welche Frage landet am häufigsten auf [Ihrem|deinem] Schreibtisch?',
  ],
  inspector: [
    'was [sehen Sie|siehst du] bei einer Prüfung als Erstes, was andere übersehen?',
    'woran [merken Sie|merkst du] früh, dass eine Prüfung gut ausgeht?',
    'was hilft vor einer Prüfung am meisten?',
  ],
  green: [
    'welche Maßnahme fürs Klima war billig und hat am meisten gebracht?',
    'welche Zahl fehlt [Ihnen|dir] für eine ehrliche Klimabilanz noch?',
    'womit fängt ein Betrieb beim Thema Nachhaltigkeit am besten an?',
  ],
  data: [
    'b>welche Zahl wird im Haus am häufigsten falsch verstanden?',
    'welches Diagramm wird fast immer falsch gelesen?',
    'was dauert an einer Auswertung länger, als alle denken?',
  ],
  ux: [
    'welche Annahme über Nutzer ist zuletzt an einem Test zerschellt?',
    'welche Kleinigkeit hat Nutzern am meisten geholfen?',
    'mit wie vielen Nutzern [testen Sie|testest du], bevor [Sie|du] einem Ergebnis [trauen|traust]?',
  ],
  product: [
    'welche Funktion [würden Sie|würdest du] am liebsten wieder ausbauen?',
    'wozu [sagen Sie|sagst du] bei [Ihrem|deinem] Produkt am häufigsten Nein?',
    'woher kommen die besten Ideen fürs Produkt?',
  ],
  admin: [
    'welches alte System läuft noch, weil sich niemand herantraut?',
    'welche IT-Frage [hören Sie|hörst du] am häufigsten?',
    'was in der IT bemerkt man erst, wenn es fehlt?',
  ],
  cyber: [
    'welche Schutzmaßnahme kostet fast nichts und bringt am meisten?',
    'b>worauf fallen auch vorsichtige Leute herein?',
    'welcher Rat zu Passwörtern ist längst überholt?',
  ],
  code: [
    'an welchen Teil des Codes traut sich niemand mehr heran?',
    'welchen Code [haben Sie|hast du] zuletzt gelöscht und nie vermisst?',
    'welches Werkzeug beim Programmieren [würden Sie|würdest du] nie mehr hergeben?',
  ],
  recruit: [
    'welche Frage im Vorstellungsgespräch verrät [Ihnen|dir] am meisten?',
    'welche Frage stellen Bewerber viel zu selten?',
    'was sollte in keiner Stellenanzeige fehlen?',
  ],
  hr: [
    'was verrät schon am ersten Arbeitstag, wie ein Betrieb wirklich ist?',
    'welches Gespräch schieben Führungskräfte am längsten auf?',
    'welche Richtlinie im Personalwesen liest nie jemand?',
  ],
  tax: [
    'welcher Beleg fehlt fast immer?',
    'was ist an der E-Rechnung schwieriger als gedacht?',
    'welche Ausgabe wird am häufigsten falsch verbucht?',
  ],
  figures: [
    'b>welche Zahl [sehen Sie|siehst du] morgens als erste an?',
    'b>welche Kennzahl wird überschätzt?',
    'welcher Finanzbericht wird wirklich gelesen?',
  ],
  bank: [
    'wofür wollen Bankkunden immer noch mit einem Menschen sprechen?',
    'was fragen Bankkunden heute, was vor drei Jahren niemand gefragt hat?',
    'was sollte jeder vor einem Gespräch in der Bank wissen?',
  ],
  invest: [
    'b>welche Zahl eines Unternehmens [sehen Sie|siehst du] zuerst an?',
    'welcher Fehler beim Anlegen ist der häufigste?',
    'was gilt an den Märkten als sicher und ist es nicht?',
  ],
  insurance: [
    'was geht oft kaputt und ist fast nie versichert?',
    'welcher Schaden klang erfunden und war echt?',
    'welche Versicherung wird am meisten unterschätzt?',
  ],
  homes: [
    'was sieht man einem Haus bei der ersten Besichtigung nicht an?',
    'was fragen Käufer bei einer Besichtigung zu selten?',
    'was macht eine Wohnung sofort sympathisch?',
  ],
  letting: [
    'worum wird in Mietshäusern am häufigsten gestritten?',
    'welche kleine Reparatur am Haus spart später die größte?',
    'was macht eine gute Hausgemeinschaft aus?',
  ],
  office: [
    'b>welches Formular [würden Sie|würdest du] als Erstes abschaffen?',
    'b>worum [werden Sie|wirst du] am häufigsten gebeten, obwohl es woanders hingehört?',
    'welcher Vorgang im Büro geht schneller, als die Leute denken?',
  ],
  marketing: [
    'welche kleine Idee hat im Marketing zuletzt mehr gebracht als gedacht?',
    'auf welchen Kanal im Marketing [würden Sie|würdest du] zuletzt verzichten?',
    'welche Kennzahl im Marketing wird überschätzt?',
  ],
  sales: [
    'b>was fragen Kunden heute, was vor drei Jahren niemand gefragt hat?',
    'woran [merken Sie|merkst du] früh, dass aus einer Anfrage ein Auftrag wird?',
    'b>was [fragen Sie|fragst du] einen neuen Kunden zuerst?',
  ],
  founder: [
    'b>wer war [Ihr|dein] allererster Kunde?',
    'was hat sich an der Gründungsidee am stärksten verändert?',
    'womit [hatten Sie|hattest du] beim Gründen am wenigsten gerechnet?',
  ],
  project: [
    'was hilft einem Projekt mehr als jeder Plan?',
    'b>welche Besprechung [würden Sie|würdest du] als letzte streichen?',
    'woran [merken Sie|merkst du] zuerst, dass ein Projekt gut läuft?',
  ],
  advice: [
    'welche Frage [stellen Sie|stellst du] in jedem ersten Gespräch mit Kunden?',
    'welcher Rat wird am seltensten befolgt?',
    'was wissen Kunden meist schon, bevor die Beratung kommt?',
  ],
  engineer: [
    'welche technische Lösung [bewundern Sie|bewunderst du], weil sie so einfach ist?',
    'b>was funktioniert auf dem Papier immer und in Wirklichkeit nie?',
    'welcher technische Fehler sieht harmlos aus und ist es nicht?',
  ],
  owner: [
    'welche Entscheidung im Betrieb [geben Sie|gibst du] nie aus der Hand?',
    'was an [Ihrem|deinem] Betrieb versteht man erst von innen?',
    'was [möchten Sie|möchtest du] im Betrieb als Nächstes ausprobieren?',
  ],
  lead: [
    'woran [merken Sie|merkst du] zuerst, dass es im Team gut läuft?',
    'was kostet in der Leitung eines Teams mehr Zeit, als man denkt?',
    'welche Entscheidung [überlassen Sie|überlässt du] ganz dem Team?',
  ],
  any: [
    'was fragen die Leute als Erstes, wenn [Sie sagen|du sagst], dass [Sie|du] {r} [sind|bist]?',
    'was muss man als {r} können, was niemand vermutet?',
    'welche Seite der Arbeit als {r} sieht von außen niemand?',
  ],
};
