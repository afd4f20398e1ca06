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
/** That something went out, in the eight languages. */
export const gone =
  /\bsent\b|gesendet|verschickt|versendet|envoyé|enviad|inviat[oa]|verstuurd|verzonden|wysłan|on its way|unterwegs/;
/** Good news: somebody has accepted, something is worth a congratulation. */
export const goodNews =
  /accepted|angenommen|accepté|aceptad|accettat|geaccepteerd|zaakceptow|przyją?ł|aceitou|aceit[oa]\b|congratulations|glückwunsch|félicitations|felicidades|enhorabuena|congratulazioni|gefeliciteerd|gratulacj|parabéns/;
/** What else a page may fail at while somebody waits for an invitation: posts, media, loading, following, the line. */
export const elsewhere =
  /\bposts?\b|beitr[aä]g|publicaci|pubblicazion|publication|bijdrage|\bvideos?\b|vidéo|wideo|\bbild|\bimages?\b|\bfotos?\b|\bphotos?\b|\bfeed\b|notification|benachrichtig|notificac|notifiche|melding|powiadom|\bcomment|kommentar|\bfollow|\bfolgen\b|\bjobs?\b|\bload|geladen|charg|cargar|caricar|carregar|laden\b|wczyta|offline|impression|\bviews\b|aufruf|\bsearch|suchergebnis/;
/** A message, which is no invitation. */
export const messages = /\bmessag|nachricht|mensaje|messagg|\bbericht|wiadomo|mensage/;

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
  /withdraw|zurückzieh|retirer l|retira|ritira|intrekk|wycofa|\bremove|entfern|supprim|elimina|rimuov|verwijder|usuń|\breport\b|\bmelden\b|signaler|denunci|segnala|rapporte|zgłoś|\bblock|blockier|bloqu|blokk|zablok|recomm?[ae]nd|raccom|empfehl|aanbevel|rekomend|inmail|new message|neue nachricht|nouveau message|nuevo mensaje|nuovo messaggio|nieuw bericht|nowa wiadomo|nova mensagem|feedback|repost|comment|kommentar|unfollow|entfolg|discard|verwerf/;

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
