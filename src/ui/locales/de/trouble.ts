import type { TroubleWords } from '../trouble.ts';

export const trouble: TroubleWords = {
  title: 'Das Gedächtnis antwortet nicht',
  retry: 'Noch einmal versuchen',
  full: 'Auf diesem Gerät ist kein Platz mehr. Was schon gemerkt ist, bleibt; Neues kommt erst dazu, wenn wieder Platz ist.',
  unavailable:
    'In diesem Fenster merkt sich der Browser nichts, vermutlich ist es ein privates. In einem normalen Fenster ist alles da.',
  blocked:
    'Ein anderes Fenster hält noch die vorige Version von Vitamin B offen. Schließ es oder lade es neu, dann geht es hier weiter.',
  newer:
    'Eine neuere Version von Vitamin B hat diese Daten angelegt. Sie sind unversehrt; diese Version rührt sie nicht an.',
  missing: 'Das gibt es nicht mehr. Vielleicht wurde es in einem anderen Fenster entfernt.',
  damaged: 'Ein Eintrag lässt sich nicht lesen. Er ist beiseitegelegt und nicht gelöscht; alles andere ist da.',
  unknown: 'Etwas ist schiefgegangen. Was schon gemerkt war, ist davon nicht betroffen.',
};
