import type { Frames } from '../hook.ts';

/** German questions for work with hands and machines. */
export const hands: Frames['asks'] = {
  wood: [
    'welches Holz wird am meisten unterschätzt?',
    'welche Holzverbindung [machen Sie|machst du] noch von Hand?',
    'woran [erkennen Sie|erkennst du] gute Holzarbeit auf den ersten Blick?',
  ],
  site: [
    'was wirft auf der Baustelle den Plan am häufigsten um?',
    'welcher Fehler am Bau fällt erst nach Jahren auf?',
    'woran [merken Sie|merkst du] früh am Morgen, dass eine Baustelle läuft?',
  ],
  metal: [
    'welches Metall verzeiht am wenigsten?',
    'b>was hört man einer Maschine an, bevor man es sieht?',
    'welches Werkstück war bisher das kniffligste?',
  ],
  heating: [
    'welche Frage zu Heizungen [hören Sie|hörst du] zurzeit am häufigsten?',
    'was ließe sich an den meisten Heizungen sofort besser einstellen?',
    'was war [Ihr|dein] erstaunlichster Fund in einem Heizungskeller?',
  ],
  electric: [
    'welcher Fehler begegnet [Ihnen|dir] in alten Elektroanlagen am häufigsten?',
    'was wird bei der Elektrik im Haus fast immer zu knapp geplant?',
    'was sollte niemand selbst anschließen?',
  ],
  car: [
    'welcher Schaden kommt zurzeit am häufigsten in die Werkstatt?',
    'welches Geräusch [erkennen Sie|erkennst du], ohne die Haube zu öffnen?',
    'an welchem Auto [schrauben Sie|schraubst du] am liebsten?',
  ],
  hair: [
    'welcher Schnitt wird zurzeit auffällig oft gewünscht?',
    'welcher Haarschnitt dauert am längsten, bis man ihn kann?',
    'welcher Schnitt kommt sicher wieder?',
  ],
  craft: [
    'welche Arbeit [geben Sie|gibst du] in der Werkstatt nie aus der Hand?',
    'woran [erkennen Sie|erkennst du] gute Handarbeit auf den ersten Blick?',
    'b>welches Werkzeug [würden Sie|würdest du] nie hergeben?',
  ],
  restore: [
    'wie viel darf man an etwas Altem erneuern, bevor es etwas anderes wird?',
    'b>wann [lassen Sie|lässt du] einen Schaden lieber, wie er ist?',
    'b>welches Stück war bei [Ihnen|dir] am längsten in Arbeit?',
  ],
  plant: [
    'woran [merken Sie|merkst du] in den ersten zehn Minuten, ob eine Schicht gut läuft?',
    'was kostet in der Fertigung beim Umrüsten noch am meisten Zeit?',
    'welche kleine Änderung hat in der Fertigung am meisten gebracht?',
  ],
  upkeep: [
    'b>welche Störung kommt immer dann, wenn sie am wenigsten passt?',
    'welche Anlage läuft länger, als ihr je zugetraut wurde?',
    'was sollte viel öfter gewartet werden, als es geschieht?',
  ],
  quality: [
    'welcher Fehler fällt nur auf, wenn man gezielt nach ihm sucht?',
    'b>was [prüfen Sie|prüfst du] zuerst, wenn die Zeit nur für eine Sache reicht?',
    'b>welche Prüfung hat sich mehr gelohnt als gedacht?',
  ],
  safety: [
    'was hat in der Arbeitssicherheit mehr bewirkt als jede Unterweisung?',
    'welche Gefahr bei der Arbeit wird am meisten unterschätzt?',
    'was [sehen Sie|siehst du] bei einer Begehung als Erstes?',
  ],
  energy: [
    'was hält Vorhaben im Energiebereich länger auf: die Technik oder die Genehmigung?',
    'was wird beim Umbau der Energieversorgung am meisten unterschätzt?',
    'welche Frage zum Thema Energie [hören Sie|hörst du] zurzeit am häufigsten?',
  ],
};
