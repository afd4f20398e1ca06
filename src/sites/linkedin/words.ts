/** LinkedIn's interface words in German, English, French, Spanish, Italian, Dutch, Polish and Portuguese. */

/** The label of a control that starts an invitation. */
export const connect =
  /^(?:connect|vernetzen|kontakt aufnehmen|als kontakt hinzufügen|se connecter|conectar|collegati|connecties? maken|verbinden|połącz|nawiąż kontakt|zaproś)$/i;

const name = '(.{2,80}?)';
/** What stands around the name in the spoken label of such a control. */
export const inviteLabels: readonly RegExp[] = [
  `invite ${name} to connect`,
  `${name} (?:als kontakt |zum vernetzen )?einladen`,
  `(?:connect with|mit) ${name}(?: vernetzen)?`,
  `inviter ${name} à .+`,
  `(?:invitar?|convidar)(?: a)? ${name} (?:a (?:conectar|collegarsi|que se una)|para (?:se )?conectar).*`,
  `(?:nodig )?${name} (?:uitnodigen om|uit om) .*`,
  `zaproś (?:użytkownika )?${name} do .*`,
].map((pattern) => new RegExp(`^${pattern}$`, 'i'));

/** Controls whose label resembles an invitation's: withdrawing, answering, following. */
export const notInvite =
  /pending|ausstehend|withdraw|zurückz|attente|r[ei]tir|pendi?ente|sospeso|behandeling|intrekken|w toku|wycofa|accept|annehmen|ignor|follow|folgen|obserwuj/i;

/** Lines of a post card that say it is not the person's own post. */
export const notOwnPost =
  /repost|\bshared (?:this|a)|\blike[sd] |loves this|celebrat|(?:erneut|hat) .*(?:gepostet|geteilt)|[ck]omm?ent|gefällt|republi|partag|aime |compart|recomienda|ripubbl|condivi|diffuso|consiglia|gedeeld|gereageerd|ponownie|udostępni|poleca|gostou/i;

/** Words between a role and its employer in a headline. */
export const atEmployer =
  /(?:\s(?:at|@|bei(?:m| der)?|i[nm]|für|chez|à|e[nm]|d[aeio]|presso|bij|w(?:e| firmie)?|dla|n[ao])|(?<![\s,|@·–-])[\s,|@·–-]+)$/i;
