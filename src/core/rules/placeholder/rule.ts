import type { Span, TextEdit } from '../../note/finding.ts';
import { shownName } from '../mismatch/shown-name.ts';
import type { Rule } from '../rule.ts';

/** Marks that only templates carry. Each alternative is bounded, so that no text can make it slow. */
const marks =
  /\$[A-Z][A-Z_]{2,30}\$?|\{\{[^{}\n]{0,60}\}{1,2}|\{%[^%\n]{0,60}%\}|\$\{[^}\n]{0,60}\}|<<[^<>\n]{0,60}>>|%%?[A-Za-z_]{3,30}%%?|%[A-Z][A-Z_]{2,30}\b|#[A-Z][A-Z_]{2,30}#?|\*\|[A-Z_]{2,30}\|\*|_{3,}|\bX{2,4}\b(?!L)|\bx{3,}\b|\bN\.\s?N\.|\[[^[\]\n]{2,60}\]|<[A-Za-zÄÖÜäöüß][^<>@\n:/]{1,80}>|\{[A-Za-zÄÖÜäöüß][^{}\n]{1,40}\}/gu;
/** Words between brackets that are a slot and no aside. */
const slotWords =
  /name|vorname|nachname|anrede|titel|firma|unternehmen|company|firm|employer|title|role|position|job|thema|topic|branche|industry|industrie|sector|datum|date|ort|city|stadt|event|post|beitrag|artikel|article|insert|einsetzen|einfügen|eintragen|ergänzen|hier|here|your|ihr|dein|skill|fach|subject|school|schule|mutual|kontakt|contact|project|projekt|produkt|product|field|bereich|recipient|empfänger|platzhalter|placeholder|first|last|grund|reason|xyz|tbd|todo|detail|university|uni\b|team|abteilung|department|location|region|link|zahl|number|month|monat|talk|vortrag/iu;
const doubles =
  /\b(?:Herrn?|Hr\.?)\s?\/\s?(?:Frau|Fr\.?)(?![\p{L}])|\b(?:Frau|Fr\.?)\s?\/\s?(?:Herrn?|Hr\.?)(?![\p{L}])|\bgeehrte\s?(?:\/\s?r|\(r\)|r\s?\/\s?e)(?![\p{L}])|\bliebe\s?(?:\/\s?r|\(r\))(?![\p{L}])|\b(?:Mr|Mrs|Ms|Miss)\.?\s?\/\s?(?:Mr|Mrs|Ms|Miss)\b\.?|\bSir\s?\/\s?(?:Madam|Ma'?am)\b|\bSir or Madam\b|\bto whom it may concern\b|\b(?:dear|hello|hi|hallo|liebe|lieber|geehrte|geehrter|frau|herr|mr|mrs|ms)\.?\s+,|\bIhren?\/Ihrem?\b|\bKollege\/Kollegin\b|\bKollegin\/Kollege\b|\bdear (?:hiring manager|recruiter|candidate|customer)\b/giu;
const orders =
  /\b(?:insert|fill in|paste)\s(?:[\p{L}’']{1,14}\s){0,3}(?:here|names?|topic|company|details?)\b|\b(?:enter|add|mention|put)\s(?:[\p{L}’']{1,14}\s){0,2}(?:name|topic|company|detail|details|reason|event|title)\shere\b|\b(?:name|thema|firma|text|grund|vorname|anlass|beitrag|ort|jobtitel|position|titel|branche|datum)\s(?:hier\s)?(?:einsetzen|einfügen|eintragen|ergänzen|einsetzten)\b|\bhier\s(?:bitte\s)?(?:(?:den|die|das|einen|eine|ein)\s)?(?:[\p{L}]{1,16}\s)?(?:einsetzen|einfügen)\b|\blorem ipsum\b|(?<=^|[\s,])(?:dear|hello|hi|hey|hallo|moin|liebe|lieber|frau|herr|mr|ms|mrs)\.?\s(?:undefined|null)\b|\b(?:first|last|full|company|firm)[_-]?name\b(?=[\s,.!)\]}]|$)(?=.?[,!.\]})]|$)|\bVorname Nachname\b|(?<=\b(?:hallo|hi|moin|liebe|lieber|geehrter?|frau|herr)\s)(?:Vorname|Nachname)\b|\b(?:TT\.MM|DD\.MM|MM\/DD|dd\/mm)\b|\bFirma\sABC\b|\b(?:Firma|Team|Unternehmen|Abteilung|Thema|Company|Projekt)\sXY\b|\b(?:(?:delete|remove)\s(?:this|before)\s(?:line|note|part|sentence|bit|sending)|(?:diese[nr]?|vor dem)\s(?:Zeile|Satz|Hinweis|Absenden|Versand)\s(?:löschen|entfernen|streichen|anpassen))(?=\s?[)\]}]|[\s.!]{0,3}$)|\bXYZ\b|\b(?:TODO|TBD|FNAME|LNAME|FIRSTNAME|LASTNAME)\b|\b(?:First|Last)\s?Name\b|^\s*(?:Vorlage|Template|Entwurf|Draft)\s?\d?\s?:|\b(?:sure|certainly|of course|natürlich|gerne)[!,]?\s(?:here(?:'|’)?s|here is|hier ist|hier kommt)\s(?:a|an|the|your|ein|eine|dein|Ihr)\b|\b(?:here(?:'|’)s|here is|hier ist)\s(?:a|your|ein|eine|dein)\s(?:short|possible|personali[sz]ed|kurze[r]?|mögliche[r]?|persönliche[r]?)\s(?:connection|note|message|request|Nachricht|Anfrage|Entwurf)|\bMustermann\b|\bMusterfrau\b|\bMusterfirma\b/giu;
/** A word in capitals that stands in the place of a name or a topic ("Hi NAME", "your article on TOPIC"). */
const shouted =
  /(?<![\p{L}\p{N}])(?:NAME|VORNAME|NACHNAME|TOPIC|DETAIL|COMPANY|POSITION|REGION|EVENT|THEMA|FIRMA|UNTERNEHMEN|BRANCHE|ANLASS|INDUSTRY|ROLE|TITLE)(?![\p{L}\p{N}])/gu;
const round = /\(([^()\n]{2,60})\)/gu;
const fillIn =
  /einsetzen|einfügen|eintragen|ergänzen|übernehmen\b|\bspalte\b|\bcolumn\b|keine angabe|\binsert\b|\bfill in\b|platzhalter|placeholder|^name$|^vorname$|^nachname$|^firma$|^company$|^topic$|^thema$|^ort$|^anlass$|^datum$|^branche$|^jobtitel$|^beitrag$/iu;

/** Without one of these a pattern cannot match; most notes have none, and simple letters are far quicker to look for. */
const ordering =
  /insert|fill in|paste|\b(?:enter|add|mention|put)\s[\s\S]{0,45}\shere\b|\bhere(?:'|’)?s |\bhere is|\bhier (?:ist|kommt)|einsetz|einf[üu]|eintrag|erg[äa]nz|lorem|undefined|null|name|TT\.|DD\.|MM\/|\sXY\b|Firma\sA|delete|remove|lösch|entfern|streich|anpassen|TODO|TBD|vorlage|template|entwurf|draft|muster/i;
const doubling =
  /\/|\(r\)|madam|to whom|dear (?:hir|recr|cand|cust)|(?:dear|hello|hi|hallo|liebe|lieber|geehrter?|frau|herr|mr|mrs|ms)\.?\s+,/i;
/** Signs of `marks`, of `shouted`. */
const marking = /[$%<[{#*_]|xx|n\.\s?n/i;
const shouting = /[A-Z]{4}/;
const quotation = /[„“"»«‚‘][^„“”"»«\n]{1,200}[“”"«»]/gu;

/** A name that stands further in is no salutation. */
const longestGreeting = 40;

/** Left-over gaps of a template, in every style of bracket, and salutations that leave the choice open. */
export const placeholder: Rule = {
  id: 'placeholder',
  weight: 'hold',
  anyLanguage: true,
  variants: ['slot', 'salutation'],
  *check({ note: { text }, context: { recipient } }) {
    const seen: { span: Span; variant: string }[] = [];
    for (const match of marking.test(text) ? text.matchAll(marks) : []) {
      const [found] = match;
      if (/^[[]/.test(found) && !slotWords.test(found) && !/^\[(?:[A-ZÄÖÜ_ ]{3,}|_+)\]$/u.test(found)) continue;
      if (/^%[^%]/.test(found) && !/^%[A-Z]/.test(found) && !found.endsWith('%')) continue;
      if (/^#/.test(found) && !/NAME|FIRMA|COMPANY|TITEL|TITLE/.test(found)) continue;
      if (
        /^X{2,4}$/i.test(found) &&
        (/^XX$/.test(found) || /^x{3,}$/.test(found)) &&
        text.slice(match.index + found.length).trim().length < 20
      )
        continue;
      seen.push({ span: [match.index, match.index + found.length], variant: 'slot' });
    }
    for (const match of text.includes('(') ? text.matchAll(round) : []) {
      if (fillIn.test(match[1] ?? ''))
        seen.push({ span: [match.index, match.index + match[0].length], variant: 'slot' });
    }
    for (const match of ordering.test(text) ? text.matchAll(orders) : [])
      seen.push({ span: [match.index, match.index + match[0].length], variant: 'slot' });
    // In a note that shouts as a whole, capitals stand for nothing.
    if (shouting.test(text) && /\p{Ll}{3}/u.test(text)) {
      for (const match of text.matchAll(shouted))
        seen.push({ span: [match.index, match.index + match[0].length], variant: 'slot' });
    }
    for (const match of doubling.test(text) ? text.matchAll(doubles) : []) {
      seen.push({ span: [match.index, match.index + match[0].length], variant: 'salutation' });
    }
    if (seen.length === 0) return;
    const quoted = [...text.matchAll(quotation)].map((match) => [match.index, match.index + match[0].length] as const);
    // A slot that is quoted, and not the greeting itself, is told about.
    const inQuotes = ([start, end]: Span) =>
      start > 20 && quoted.some(([from, to]) => start > from && end < to && to - from > end - start + 8);
    seen.sort((a, b) => a.span[0] - b.span[0]);
    const first = seen.find(({ span }) => !inQuotes(span));
    if (!first) return;
    yield {
      rule: 'placeholder',
      weight: 'hold',
      span: first.span,
      params: { variant: first.variant, found: text.slice(...first.span).slice(0, 40) },
      ...fixOf(text, first.span, recipient?.name),
    };
  },
};

/** Fills a gap in the greeting with the recipient's name, and settles "geehrte/r" by the title behind it. */
function fixOf(text: string, span: Span, name: string | undefined): { fix?: TextEdit } {
  const found = text.slice(...span);
  const titled = /^(geehrte|liebe)\s?(?:\/\s?r|\(r\)|r\s?\/\s?e)$/i.exec(found);
  if (titled?.[1] !== undefined) {
    const behind = /^\s*(Frau|Herrn?)(?![\p{L}/])/u.exec(text.slice(span[1]))?.[1];
    if (behind === undefined) return {};
    return { fix: { span, insert: behind === 'Frau' ? titled[1] : `${titled[1]}r` } };
  }
  if (!/name/i.test(found) && !(/^[\p{P}\p{S}x]+$/iu.test(found) && /xx|___/i.test(found))) return {};
  const before = text.slice(0, span[0]);
  const line = before.slice(before.trimEnd().lastIndexOf('\n') + 1);
  if (before.length > longestGreeting || !/^\s*(?:[\p{L}]+[\s,]+){0,4}$/u.test(line)) return {};
  const shown = shownName(name);
  if (shown === null) return {};
  const family = /nach|last|family|sur/i.test(found) || /(?:herrn?|frau|mr|mrs|ms|dr)\.?\s*$/i.test(before);
  return { fix: { span, insert: family ? shown.family : shown.given } };
}
