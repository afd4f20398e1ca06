/**
 * Stems that the two sites' interfaces use, in German, English, French, Spanish, Italian, Dutch, Polish
 * and Portuguese together: a stem counts as one weak signal, never as proof. Matched on lower-cased text.
 */

/** An invitation or a request for contact. */
export const invitation =
  /\binvit|einlad|kontaktanfrage|contact request|uitnodig|zapro[sś]|convi[dt]|demande de contact|solicitud de contacto|richiesta di contatto|contactverzoek/;
/** What the control says with which a request was sent, once it is out; in the eight languages. */
export const requested =
  /^(?:pending|ausstehend|en attente|pendi?ente|in sospeso|in behandeling|w toku|(?:contact )?request sent|requested|(?:kontakt)?anfrage (?:gesendet|verschickt)|angefragt)(?!\p{L})/iu;
/** That something went out. */
export const gone = /\bsent\b|(?:ge|ver)sendet|verschickt|envoyé|enviad|inviat|verst|verzon|wysłan/;
/** Good news: somebody has accepted, or is congratulated. */
export const goodNews = /a[ck]?cept|angenommen|accett|aceit|congrat|glückwunsch|f[ée]lici[td]/;
/** What else a page may fail at while somebody waits for an invitation: posts, media, loading, following, the line. */
export const elsewhere =
  /\bpost|beitr|publi|vid[eé]o|bild|image|[fp]h?oto|feed|notif|[ck]omment|follow|folgen|\bload|geladen|ch?arg|caric|offline|impress|\bview/;
/** A message, which is no invitation. */
export const messages = /\bmes+ag|nachricht|mensa|\bbericht|wiadomo/;

/** A note, a message with it. */
export const note =
  /\bnot(?:es?|i|a)\b|notiz|notitie|notatk|nachricht|message|mensa[gj]e|messaggio|bericht|wiadomo|hinweis|personali[sz]|personnalis|persönlich/;
export const without = /\b(?:without|ohne|sans|sin|senza|zonder|bez|sem)\b/;
export const adding =
  /\b(?:add|hinzufügen|ajouter|añadir|agregar|incluir|aggiungi|toevoegen|dodaj|adicionar|write|schreiben|personali[sz]e)\b/;
export const sending =
  /\b(?:send|senden|abschicken|envoyer|enviar|invia|verzenden|versturen|verstuur|stuur|invite|einladen|anfragen)\b|\bwyślij/;
/** What is kept for oneself. */
export const saving = /\bsave|speicher|enreg|guard|salv|opsla|bewar|zapisz/;
export const cancelling =
  /\b(?:cancel|abbrechen|annul(?:er|la|eren)|cancelar|anuluj|dismiss|schließen|close|fermer|cerrar|chiudi|sluiten|zamknij|fechar|back|zurück|discard|verwerfen)\b|odrzuć/;

/** Dialogs that look alike and are something else: taking back, removing, reporting, recommending, sharing. */
export const otherBusiness =
  /withdraw|zurückzieh|retirer l|retira|ritira|intrekk|wycofa|\bremove|entfern|supprim|elimina|rimuov|verwijder|usuń|\breport\b|\bmelden\b|signaler|denunci|segnala|rapporte|zgłoś|\bblock|bloqu|blokk|zablok|\bgro?up|\bevent|évén|recomm?[ae]nd|raccom|empfehl|aanbevel|rekomend|inmail|n(?:ew|eue|ouveau|uevo|uovo|ieuw|owa|ova) (?:mes|mens|nachr|beri|wiad)|feedback|repost|[ck]omment|unfollow|entfolg|discard|verwerf/;

/** A field in which a message is written, or an answer. */
export const message =
  /(?:write|type) a|nachricht (?:schreiben|verfassen|eingeben)|antwort|rédigez|escrib|scrivi|schrijf|napisz|escreva|repl|kommentier|comment/;

export const week = /\bweek|w[oö]che|semaine|hebdo|\bseman|settiman|wekelijks|tydzie|tygodni/;
export const month = /\bmonth|monat|\bmois|\bmese?\b|mens(?:il|u[ae]l|ai)|\bmês|maand|miesi[ąę]c/;
export const limit =
  /\blimit|límite|limiet|grenze|höchst|erreicht|reached|atteint|alcanzado|atingi|raggiunt|bereikt|osiągn|\bused (?:all|up)\b|aufgebraucht|verbraucht|épuisé|agotad|esgot|esaurit|opgebruikt|wykorzysta/;

/** A period that has not ended. */
export const present = /present|heute|current|a[ck]?tu[ae]l|aujourd|oggi|heden|nu\b|obecnie|momento|hoje|seit\b|since/;
