import type { FirstWords } from '../first-words.ts';

/** Only facts that are kept; the user's own line stands as it was written. */
export const firstWords: FirstWords = (reason, habit) => {
  const du = habit === 'du';
  switch (reason.id) {
    case 'promise':
      return `Ich hatte ${du ? 'dir' : 'Ihnen'} etwas versprochen: ${tidy(reason.text)}. Hier ist es.`;
    case 'promised':
      return `${du ? 'Du hattest' : 'Sie hatten'} mir etwas in Aussicht gestellt: ${tidy(reason.text)}. Ist das noch aktuell?`;
    case 'answer':
      return `Danke für ${du ? 'deine' : 'Ihre'} Nachricht.`;
    case 'thanks':
      return reason.text
        ? `Danke noch einmal: ${tidy(reason.text)}. Das hat geholfen.`
        : `Danke noch einmal für ${du ? 'deine' : 'Ihre'} Hilfe.`;
    case 'accepted':
      return `Danke fürs Annehmen. Woran ${du ? 'arbeitest du' : 'arbeiten Sie'} gerade?`;
    case 'silence':
      return 'Ich frage noch einmal nach, danach lasse ich es ruhen.';
    case 'news':
      return reason.field === 'role'
        ? `${du ? 'Du hast' : 'Sie haben'} eine neue Aufgabe: ${tidy(reason.value)}. Was ${du ? 'packst du' : 'packen Sie'} als Erstes an?`
        : `${du ? 'Du bist' : 'Sie sind'} jetzt bei ${tidy(reason.value)}. Wie ist der Anfang dort?`;
    case 'offer':
      return `Vor einiger Zeit musste ich ${du ? 'dir' : 'Ihnen'} absagen. Kann ich heute etwas für ${du ? 'dich' : 'Sie'} tun?`;
    case 'give':
      return reason.taken > 0
        ? `${du ? 'Du hast' : 'Sie haben'} mir geholfen. Kann ich gerade etwas für ${du ? 'dich' : 'Sie'} tun?`
        : `Ich habe ${du ? 'dich' : 'Sie'} schon um etwas gebeten. Kann ich gerade etwas für ${du ? 'dich' : 'Sie'} tun?`;
    case 'meet':
      return `Wir kennen uns bisher nur online. ${du ? 'Hast du' : 'Haben Sie'} Zeit für einen Kaffee?`;
    case 'dormant':
      return `Wir haben lange nichts voneinander gehört. Woran ${du ? 'arbeitest du' : 'arbeiten Sie'} gerade?`;
    case 'settle':
    case 'cadence':
    case 'rhythm':
      return `Was beschäftigt ${du ? 'dich' : 'Sie'} gerade am meisten?`;
    case 'invited':
      return null;
  }
};

function tidy(text: string): string {
  return text.trim().replace(/[.!\s]{1,20}$/, '');
}
