/**
 * Stems that the two sites' interfaces use, in German, English, French, Spanish, Italian, Dutch, Polish
 * and Portuguese together: a stem counts as one weak signal, never as proof. Matched on lower-cased text.
 */

/** An invitation or a request for contact. */
export const invitation =
  /\binvit|einlad|kontaktanfrage|contact request|uitnodig|zapros|zaproś|convid|convite|demande de contact|solicitud de contacto|richiesta di contatto|contactverzoek/;
/** What the control says with which a request was sent, once it is out; in the eight languages. */
export const requested =
  /^(?:pending|ausstehend|en attente|pendiente|in sospeso|in behandeling|w toku|pendente|(?:contact )?request sent|requested|(?:kontakt)?anfrage (?:gesendet|verschickt)|angefragt)(?![\p{L}])/iu;
/** That something went out. */
export const gone = /\bsent\b|(?:ge|ver)sendet|verschickt|envoyé|enviad|inviat|verst|verzon|wysłan/;
/** Good news: somebody has accepted, or is congratulated. */
export const goodNews = /accept|angenommen|acept|accett|zaakcept|aceit|congrat|glückwunsch|félicit|felicid/;
/** What else a page may fail at while somebody waits for an invitation: posts, media, loading, following, the line. */
export const elsewhere =
  /\bpost|beitr|publi|vid[eé]o|bild|image|[fp]h?oto|feed|notif|comment|komment|follow|folgen|\bload|geladen|charg|carg|caric|offline|impress|\bview/;
/** A message, which is no invitation. */
export const messages = /\bmes+ag|nachricht|mensa|\bbericht|wiadomo/;

/** A note, a message with it. */
export const note =
  /\bnot[ei]\b|\bnotes\b|\bnota\b|notiz|notitie|notatk|nachricht|message|mensaje|mensagem|messaggio|bericht|wiadomo|hinweis|personali[sz]|personnalis|persönlich/;
export const without = /\b(?:without|ohne|sans|sin|senza|zonder|bez|sem)\b/;
export const adding =
  /\b(?:add|hinzufügen|ajouter|añadir|agregar|incluir|aggiungi|toevoegen|dodaj|adicionar|write|schreiben|personali[sz]e)\b/;
export const sending =
  /\b(?:send|senden|abschicken|envoyer|enviar|invia|verzenden|versturen|verstuur|stuur|wyślij|invite|einladen|anfragen)\b|(?:^|\s)wyślij/;
export const cancelling =
  /\b(?:cancel|abbrechen|annuler|cancelar|annulla|annuleren|anuluj|dismiss|schließen|close|fermer|cerrar|chiudi|sluiten|zamknij|fechar|back|zurück|discard|verwerfen)\b|odrzuć/;

/** Dialogs that look alike and are something else: taking back, removing, reporting, recommending, sharing. */
export const otherBusiness =
  /withdraw|zurückzieh|retirer l|retira|ritira|intrekk|wycofa|\bremove|entfern|supprim|elimina|rimuov|verwijder|usuń|\breport\b|\bmelden\b|signaler|denunci|segnala|rapporte|zgłoś|\bblock|blockier|bloqu|blokk|zablok|\bgro?up|\bevent|évén|recomm?[ae]nd|raccom|empfehl|aanbevel|rekomend|inmail|n(?:ew|eue|ouveau|uevo|uovo|ieuw|owa|ova) (?:mes|mens|nachr|beri|wiad)|feedback|repost|comment|kommentar|unfollow|entfolg|discard|verwerf/;

/** A field in which a message is written, or an answer. */
export const message =
  /(?:write|type) a|nachricht (?:schreiben|verfassen|eingeben)|antwort|rédigez|escrib|scrivi|schrijf|napisz|escreva|repl|kommentier|comment/;

export const week = /\bweek|woche|wöchentlich|semaine|hebdomadaire|\bseman|settiman|wekelijks|tydzie|tygodni/;
export const month = /\bmonth|monat|\bmois|mensuel|\bmes\b|\bmese\b|mensil|mensual|mensai|\bmês|maand|miesiąc|miesięcz/;
export const limit =
  /\blimit|límite|limiet|grenze|höchst|erreicht|reached|atteint|alcanzado|atingi|raggiunt|bereikt|osiągn|\bused (?:all|up)\b|aufgebraucht|verbraucht|épuisé|agotad|esgot|esaurit|opgebruikt|wykorzysta/;

/** A period that has not ended. */
export const present =
  /present|heute|current|aktuell|aujourd|actual|oggi|heden|nu\b|obecnie|momento|hoje|atual|seit\b|since/;
