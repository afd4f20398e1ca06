import { type Balance, moodOf } from '../../../core/relationship/balance.ts';
import type { Reason } from '../../../core/relationship/reason.ts';
import type { FollowUpsWords, Setting } from '../follow-ups.ts';
import { formatFor } from '../format.ts';

const format = formatFor('de');
const circles = { core: 'Kern', close: 'Nah', good: 'Gut', wide: 'Weit', none: 'Ohne Takt' } as const;
const numerals = ['nie', 'einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal'];
const times = (count: number) => numerals[count] ?? `${format.number(count)}-mal`;
const yearNumerals = ['', 'einem Jahr', 'zwei Jahren', 'drei Jahren', 'vier Jahren', 'fünf Jahren', 'sechs Jahren'];
const monthLength = 30.44 * 86_400_000;
const year = 365.25 * 86_400_000;

export const followUps: FollowUpsWords = {
  why,
  next,
  short,
  balance,
  beforeAsk: (given, name) =>
    `${given.taken === 0 ? `Du hast ${name} schon ${times(given.asked)} um etwas gebeten.` : `${name} hat dir schon ${times(given.taken)} geholfen.`} Vielleicht gibst du zuerst etwas, dann fragt es sich leichter.`,
  reminder: (names) => ({
    title: format.plural(names.length, {
      one: 'Heute wartet jemand auf ein Wort',
      other: 'Heute warten # Menschen auf ein Wort',
    }),
    text: format.list(names),
  }),
  circles,
  happened: {
    invited: () => 'Eingeladen',
    accepted: (name) => `${name} hat angenommen`,
    wrote: () => 'Geschrieben',
    answered: (name) => `${name} hat geschrieben`,
    commented: () => 'Beitrag kommentiert',
    met: () => 'Getroffen',
    called: () => 'Telefoniert',
    gave: () => 'Du hast geholfen',
    got: (name) => `${name} hat geholfen`,
    thanked: () => 'Bedankt',
    introduced: () => 'Bekannt gemacht',
    asked: () => 'Um etwas gebeten',
    declined: () => 'Freundlich abgesagt',
  },
};

function why(reason: Reason, { name, now, again }: Setting): string {
  switch (reason.id) {
    case 'promise':
      if (reason.due === undefined)
        return `Dein Versprechen vom ${format.day(reason.made, now)}: ${tidy(reason.text)}.`;
      return reason.due < now && !isToday(reason.due, now)
        ? `Dein Versprechen: ${tidy(reason.text)}. Vorgesehen war der ${format.day(reason.due, now)}`
        : `Dein Versprechen: ${tidy(reason.text)}, bis ${until(reason.due, now)}.`;
    case 'promised':
      return `${name} hat versprochen: ${tidy(reason.text)}. Vorgesehen war der ${format.day(reason.due, now)}`;
    case 'answer':
      return `${name} hat dir ${format.ago(reason.since, now)} geschrieben. Eine Antwort steht noch aus.`;
    case 'thanks':
      return reason.text
        ? `${tidy(reason.text)}: Das hat geholfen. Ein Dank steht noch aus.`
        : `${name} hat dir ${format.ago(reason.since, now)} geholfen. Ein Dank steht noch aus.`;
    case 'accepted':
      return reason.hasOpener
        ? `Deine Einladung ist angenommen. Dein erster Satz liegt bereit.`
        : `Deine Einladung ist angenommen. Ein Dank und eine Frage zurück machen den Anfang.`;
    case 'news':
      return reason.field === 'role' ? `Neue Position: ${tidy(reason.value)}.` : `Neu bei ${tidy(reason.value)}.`;
    case 'silence':
      return `Auf deine Nachricht vom ${format.day(reason.since, now)} kam noch nichts. Einmal nachfragen ist in Ordnung.`;
    case 'invited':
      return `Am ${format.day(reason.since, now)} eingeladen. Ein Blick ins Profil zeigt, ob ihr schon verbunden seid.`;
    case 'settle':
      return `Seit dem ${format.day(reason.since, now)} verbunden. Ein zweites Wort, bevor es verblasst.`;
    case 'cadence':
      return `Zuletzt ${format.ago(reason.last, now)} gehört. ${
        reason.bridge ? 'Eine Brücke aus deiner Blase' : `Kreis ${circles[reason.circle]}`
      }, gern ${everyDays(reason.days)}.`;
    case 'offer':
      return `Am ${format.day(reason.since, now)} hast du abgesagt. Vielleicht kannst du heute etwas anbieten.`;
    case 'give':
      return reason.given === 0
        ? `${took(reason)}. Ein guter Moment, etwas zu geben.`
        : `${took(reason)} und ${times(reason.given)} gegeben. Ein guter Moment, etwas zu geben.`;
    case 'meet':
      return `Ihr kennt euch seit ${new Date(reason.known).getFullYear()} nur online. Ein Kaffee vielleicht?`;
    case 'dormant':
      return `Seit ${yearsWord(now - reason.last)} still.${again ? '' : ' Solche Nachrichten freuen mehr, als man denkt.'}`;
    case 'rhythm':
      return `Diese Woche hat noch Platz für ein Wort. Zuletzt ${format.ago(reason.last, now)} gehört.`;
  }
}

function next(reason: Reason, { name }: Setting): string {
  switch (reason.id) {
    case 'promise':
      return 'Das Versprechen einlösen, oder ehrlich sagen, dass es nicht klappt.';
    case 'promised':
      return `${name} freundlich an das Versprechen erinnern.`;
    case 'answer':
      return 'Antworten, ein Satz genügt.';
    case 'thanks':
      return 'Bedanken und sagen, was daraus geworden ist.';
    case 'accepted':
      return reason.hasOpener ? 'Den vorbereiteten Satz schicken.' : 'Danken und eine ehrliche Frage zurückgeben.';
    case 'news':
      return 'Gratulieren und nach dem Anfang fragen.';
    case 'silence':
      return 'Einmal freundlich nachfragen, danach darf es ruhen.';
    case 'invited':
      return 'Nachsehen, ob die Einladung angenommen ist.';
    case 'settle':
      return 'An euer erstes Gespräch anknüpfen.';
    case 'cadence':
    case 'rhythm':
      return 'Fragen, was gerade wichtig ist.';
    case 'offer':
      return 'Etwas anbieten, das heute möglich ist.';
    case 'give':
      return 'Etwas geben: einen Hinweis, einen Kontakt, eine Empfehlung.';
    case 'meet':
      return 'Ein Treffen vorschlagen.';
    case 'dormant':
      return 'An etwas Gemeinsames erinnern, ohne etwas zu wollen.';
  }
}

function short(reason: Reason): string {
  switch (reason.id) {
    case 'promise':
      return 'Dein Versprechen';
    case 'promised':
      return 'Wurde dir versprochen';
    case 'answer':
      return 'Antwort steht aus';
    case 'thanks':
      return 'Dank steht aus';
    case 'accepted':
      return 'Neu verbunden';
    case 'news':
      return reason.field === 'role' ? 'Neue Position' : 'Neue Firma';
    case 'silence':
      return 'Einmal nachfragen';
    case 'invited':
      return 'Einladung offen';
    case 'settle':
      return 'Zweites Wort';
    case 'cadence':
      return 'Zeit für ein Wort';
    case 'offer':
      return 'Etwas anbieten';
    case 'give':
      return 'Etwas zurückgeben';
    case 'meet':
      return 'Nur online bekannt';
    case 'dormant':
      return 'Lange still';
    case 'rhythm':
      return 'Diese Woche';
  }
}

function balance(counted: Balance, name: string): string {
  const both =
    counted.taken >= counted.asked
      ? `Du hast ${times(counted.given)} geholfen, ${name} ${times(counted.taken)}.`
      : `${took(counted)} und ${times(counted.given)} gegeben.`;
  switch (moodOf(counted)) {
    case 'open':
      return 'Noch hat niemand um etwas gebeten. Ein guter Anfang ist, etwas zu geben.';
    case 'only-taken':
      return `${counted.taken === 0 ? took(counted) : `${name} hat dir ${times(counted.taken)} geholfen`}. Wenn sich etwas ergibt, gib zuerst.`;
    case 'taken-more':
      return `${both} Eine Gelegenheit, etwas zu geben.`;
    case 'even':
      return `${both} Das ist ausgeglichen.`;
    case 'given-more':
      return counted.taken + counted.asked === 0
        ? `Du hast ${times(counted.given)} geholfen. Du kannst ruhig um etwas bitten.`
        : `${both} Du kannst ruhig um etwas bitten.`;
  }
}

function took({ taken, asked }: { readonly taken: number; readonly asked: number }): string {
  return taken >= asked ? `Du hast ${times(taken)} Hilfe bekommen` : `Du hast ${times(asked)} um etwas gebeten`;
}

function everyDays(days: number): string {
  return days === 1 ? 'jeden Tag' : `alle ${format.number(days)} Tage`;
}

function until(due: number, now: number): string {
  if (isToday(due, now)) return 'heute';
  return isToday(due, tomorrow(now)) ? 'morgen' : `zum ${format.day(due, now)}`;
}

function isToday(at: number, now: number): boolean {
  return new Date(at).toDateString() === new Date(now).toDateString();
}

function tomorrow(now: number): number {
  const date = new Date(now);
  return date.setDate(date.getDate() + 1);
}

function yearsWord(span: number): string {
  const years = Math.floor(span / year);
  if (years < 1)
    return format.plural(Math.max(1, Math.round(span / monthLength)), { one: 'einem Monat', other: '# Monaten' });
  return yearNumerals[years] ?? `${format.number(years)} Jahren`;
}

/** The user's words inside a sentence: without a full stop of their own. */
function tidy(text: string): string {
  return text.trim().replace(/[.!\s]{1,20}$/, '');
}
