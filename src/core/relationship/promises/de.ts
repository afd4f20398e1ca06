import type { PromiseWords } from './promise-words.ts';

const verbs =
  'schick|send|mail|leite|geb|stell|bring|meld|frag|ruf|schau|such|kümmer|besorg|erkundig|verbind|vermittl|vermittel|empfehl|teil|organisier|reservier|prüf|klär|hak|vernetz|erzähl|bericht|schreib|reich|zeig|lass|komm|richt|lad|besprech|kläre|hör|sag|nenn|überleg|notier|trag|übersetz|korrigier|les|drück|nehm|lieg|werf';
const infinitives =
  'schicken|senden|mailen|weiterleiten|geben|weitergeben|vorstellen|mitbringen|bringen|melden|fragen|nachfragen|anrufen|zurückrufen|nachschauen|anschauen|ansehen|nachsehen|suchen|heraussuchen|raussuchen|kümmern|besorgen|erkundigen|verbinden|vermitteln|empfehlen|teilen|organisieren|reservieren|prüfen|klären|nachhaken|vernetzen|erzählen|berichten|schreiben|nachreichen|zeigen|zukommen lassen|zurückkommen|ausrichten|einladen|weitersagen|nennen|überlegen|übersetzen|lesen|gegenlesen|durchlesen|machen|erledigen|herstellen|zuschicken|zusenden|rausschicken';
const toWhom = '(?:dir|ihnen|euch|dich|sie|mich|uns)';
const some = '[^!?;\\n]{0,80}?';

export const de: PromiseWords = {
  commits: [
    new RegExp(`\\bich (?:${verbs})\\p{L}{0,4} (?:${some} )?${toWhom}(?!\\p{L})`, 'u'),
    new RegExp(`(?<!\\p{L})(?:${verbs})\\p{L}{0,4} ich (?:${some} )?${toWhom}(?!\\p{L})`, 'u'),
    new RegExp(
      `^(?:ok|okay|gut|gern|gerne|klar|ja|super)?[, ]{0,2}(?:schicke?|sende|maile|melde|besorge|stelle) ${toWhom}(?!\\p{L})`,
      'u',
    ),
    new RegExp(`\\bich werde ${some}(?:${infinitives})(?!\\p{L})`, 'u'),
    new RegExp(`(?<!\\p{L})werde ich ${some}(?:${infinitives})(?!\\p{L})`, 'u'),
    /\b(?:versprochen|ich verspreche|versprech ich|verspreche ich)(?!\p{L})/u,
    /\b(?:du bekommst|du kriegst|sie bekommen|sie erhalten|ihr bekommt)\b[^!?;\n]{0,60}?\b(?:von mir|morgen|bis|heute noch|nächste|diese woche)(?!\p{L})/u,
    /\bich komme\b[^!?;\n]{0,60}?\bauf (?:dich|sie|euch)\b[^!?;\n]{0,30}?\bzu(?:rück)?(?!\p{L})/u,
  ],
  excuses: [
    /(?<!\p{L})(?:nicht|nie|niemals|kein|keine|keinen|keinem|weder)(?!\p{L})(?! vergessen)/u,
    /(?<!\p{L})(?:könnte|könnten|würde|dürfte|sollte|müsste|hätte|wäre|vielleicht|eventuell)(?!\p{L})/u,
    /(?<!\p{L})(?:anbei|hiermit|hier schon|bereits|eben gerade)(?!\p{L})/u,
    /(?<!\p{L})(?:schreibe|schreib|sende|melde|frage|wende) (?:ich )?(?:dir|ihnen|euch|dich|sie|mich)(?:,? (?:weil|da|um|wegen|heute,? weil|an|aus|mit|einfach))(?!\p{L})/u,
    /(?<!\p{L})(?:frage|frag) (?:ich )?mich(?!\p{L})/u,
    /\?\s*$/u,
  ],
  weekdays: [
    /(?<!\p{L})montag/u,
    /(?<!\p{L})dienstag/u,
    /(?<!\p{L})mittwoch/u,
    /(?<!\p{L})donnerstag/u,
    /(?<!\p{L})freitag/u,
    /(?<!\p{L})(?:samstag|sonnabend)/u,
    /(?<!\p{L})sonntag/u,
  ],
  months: [
    /^jän|^jan/u,
    /^feb/u,
    /^mär|^mrz/u,
    /^apr/u,
    /^mai/u,
    /^jun/u,
    /^jul/u,
    /^aug/u,
    /^sep/u,
    /^okt/u,
    /^nov/u,
    /^dez/u,
  ],
  when: {
    today: /(?<!\p{L})heute(?!\p{L})/u,
    tomorrow: /(?<!\p{L})morgen(?!\p{L})/u,
    dayAfter: /(?<!\p{L})übermorgen(?!\p{L})/u,
    weekend: /(?<!\p{L})(?:am|übers|dieses) wochenende/u,
    thisWeek: /(?<!\p{L})(?:diese woche|in dieser woche|ende der woche|bis wochenende|zum wochenende)/u,
    startOfNextWeek: /(?<!\p{L})anfang (?:nächster|kommender|der nächsten) woche/u,
    nextWeek: /(?<!\p{L})(?:nächste|nächster|kommende|kommender) woche/u,
    endOfMonth: /(?<!\p{L})ende (?:des monats|dieses monats|monats)|(?<!\p{L})diesen monat/u,
    nextMonth: /(?<!\p{L})(?:nächsten|kommenden) monat/u,
    inSome: /(?<!\p{L})in (\d{1,2}|\p{L}{3,6}) (tag|woche|monat)/u,
    numeric: /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?/u,
    spelt: /(?<!\d)(?<day>\d{1,2})\. (?<month>\p{L}{3,9})/u,
  },
  numbers: { einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10 },
  units: [
    ['tag', 1],
    ['woche', 7],
    ['monat', 30],
  ],
};
