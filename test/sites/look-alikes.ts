/** Small pages written to mislead: what looks like a note dialog and is none, and dialogs in words of other hands. */
export const linkedinAddress = 'https://www.linkedin.com/in/anna-berg/';
export const xingAddress = 'https://www.xing.com/profile/Anna_Berg';

/** Anna Berg's profile, with somebody else beside her. */
export const linkedinProfile = `<title>Anna Berg | LinkedIn</title><main id="workspace"><section><a href="https://www.linkedin.com/in/anna-berg/"><h2>Anna Berg</h2></a><p>· 2nd</p><p>Baker at Crumb</p><div><p>Leeds, UK</p><p>·</p><p><a href="#">Contact info</a></p></div><a href="/preload/custom-invite/?vanityName=anna-berg" aria-label="Invite Anna Berg to connect">Connect</a></section><section><h2>About</h2><p>I bake a lot of bread and tell people about it every single day.</p></section></main><aside><a href="https://www.linkedin.com/in/zed-other/">Zed Other</a><a href="/preload/custom-invite/?vanityName=zed-other" aria-label="Invite Zed Other to connect">Connect</a></aside>`;

export const xingProfile = `<title>Anna Berg | XING</title><main id="content"><div id="XingIdModule"><h1>Anna Berg</h1><p>Angestellt, Bäckerin, Krume GmbH</p><button data-qa="profile-primary-action">Als Kontakt hinzufügen</button></div></main>`;

/** Overlays of LinkedIn that are no note dialog. */
export const linkedinLookAlikes: Readonly<Record<string, string>> = {
  'msg overlay': `<div class="o1"><header><h2>Anna Berg</h2><button>x</button></header><p>Anna accepted your invitation. Say hello!</p><div contenteditable="true" role="textbox" aria-label="Write a message…"></div><button>GIF</button><button disabled>Send</button></div>`,
  'msg overlay no aria': `<div class="o1"><header><h2>Anna Berg</h2><button>x</button></header><p>Thanks for the invitation</p><p>Hello there</p><div contenteditable="true"></div><button>GIF</button><button disabled>Send</button></div>`,
  'msg overlay de': `<div><h2>Anna Berg</h2><p>Danke für die Einladung</p><p>Gern</p><div><div contenteditable="true" role="textbox" aria-label="Nachricht verfassen …"></div><button>GIF</button><button disabled>Senden</button></div></div>`,
  share: `<div class="overlay"><div role="dialog"><h2>Create a post</h2><div contenteditable="true" role="textbox" aria-label="Text editor for creating content"></div><button>Add media</button><button disabled>Post</button></div></div>`,
  report: `<div class="overlay"><div role="dialog"><h2>Report Anna Berg</h2><textarea name="reason"></textarea><span>0/300</span><button>Cancel</button><button disabled>Submit</button></div></div>`,
  report2: `<div class="overlay"><div role="dialog"><h2>Tell us more</h2><textarea></textarea><span>0/300</span><button>Cancel</button><button disabled>Submit</button></div></div>`,
  withdraw: `<div class="overlay"><div role="dialog"><h2>Withdraw invitation</h2><p>If you withdraw now, you won’t be able to resend to <strong>Anna Berg</strong> for up to 3 weeks.</p><button>Cancel</button><button>Withdraw</button></div></div>`,
  'withdraw de': `<div class="overlay"><dialog open ><h2>Einladung zurückziehen</h2><p>Wenn Sie die Einladung an <strong>Anna Berg</strong> zurückziehen …</p><button>Abbrechen</button><button>Zurückziehen</button></dialog open></div>`,
  recommend: `<div class="overlay"><div role="dialog"><h2>Ask Anna Berg for a recommendation</h2><p>Include a personalized message</p><textarea name="message"></textarea><span>0/3000</span><button>Back</button><button>Send</button></div></div>`,
  'profile msg': `<div class="overlay"><div role="dialog"><h2>Send profile in a message</h2><textarea placeholder="Write a message"></textarea><button>Cancel</button><button disabled>Send</button></div></div>`,
  'follow page': `<div class="overlay"><div role="dialog"><h2>Invite connections to follow Crumb</h2><input type="text" placeholder="Search by name"><label><input type="checkbox">Zed Other</label><button>Cancel</button><button disabled>Invite</button></div></div>`,
  toast: `<div id="toasts"><div><p>Your invitation to Anna Berg was sent.</p><a href="/in/anna-berg/">View profile</a><button aria-label="Dismiss">×</button></div></div>`,
  toast2: `<div id="toasts"><div><p>Invitation sent to Anna Berg.</p><button>View pending invitations</button><button>Dismiss</button></div></div>`,
  'premium ad': `<div class="overlay"><div role="dialog"><h2>Try Premium for free</h2><p>Send messages to anyone and see who viewed your profile.</p><a href="/premium/products/">Start free month</a><button>No thanks</button></div></div>`,
  contact: `<div class="overlay"><div role="dialog"><h1 id="pv-contact-info">Anna Berg</h1><h2>Contact info</h2><a href="/in/anna-berg/">linkedin.com/in/anna-berg</a><p>Connected since May 1</p><button>Dismiss</button></div></div>`,
  remove: `<div class="overlay"><div role="dialog"><h2>Remove connection</h2><p>Are you sure you want to remove Anna Berg?</p><button>Cancel</button><button>Remove</button></div></div>`,
  'event invite': `<div class="overlay"><div role="dialog"><h2>Invitation from Zed Other</h2><p>Zed invited you to an event: Bread Fair</p><button>Ignore</button><button>Accept</button></div></div>`,
  incoming: `<div><p>Zed Other invited you to connect</p><button>Ignore</button><button>Accept</button></div>`,
  'easy apply': `<div class="overlay"><dialog data-testid="dialog" open><h2>Apply to Crumb</h2><textarea></textarea><span>0/500</span><button>Back</button><button>Next</button></dialog></div>`,
  poll: `<div class="overlay"><div role="dialog"><h2>Create a poll</h2><textarea placeholder="E.g., How do you commute to work?"></textarea><span>0/140</span><button>Back</button><button disabled>Done</button></div></div>`,
  inmail: `<div class="overlay"><div role="dialog"><h2>New message</h2><p>Anna Berg</p><input placeholder="Subject (optional)"><textarea placeholder="Write a message…"></textarea><span>0/1900</span><button>Cancel</button><button disabled>Send</button></div></div>`,
  'group invite': `<div class="overlay"><div role="dialog"><h2>Invite to group</h2><p>Invite your connections to Bakers</p><button>Cancel</button><button>Invite 0</button></div></div>`,
  'note to self': `<div class="overlay"><div role="dialog"><h2>Add a private note about Anna Berg</h2><textarea></textarea><span>0/500</span><button>Cancel</button><button>Save</button></div></div>`,
  hidden: `<div style="display:none"><div class="overlay"><div role="dialog"><h2>Add a note to your invitation</h2><textarea name="message"></textarea><button>Cancel</button><button>Send</button></div></div></div>`,
  'closed dialog': `<dialog><h2>Add a note to your invitation?</h2><button>Add a note</button><button>Send without a note</button></dialog>`,
  'a form for a message': `<form aria-label="Message Anna Berg"><p>Anna Berg</p><textarea name="message" placeholder="Write a message to Anna Berg"></textarea><button>GIF</button><button>Send</button></form>`,
  'a private note': `<section><h3>Private note</h3><p>Only you see it.</p><textarea placeholder="Add a note"></textarea><span>0/300</span><button>Cancel</button><button>Add note</button></section>`,
  'login wall': `<div class="overlay"><div role="dialog"><h2>Sign in to connect with Anna Berg</h2><input type="email"><input type="password"><button>Sign in</button><button>Join now</button></div></div>`,
};

/** The address that invites one person: its own dialog is open there, or not yet, beside whatever else a page has. */
export const invitingAddress = 'https://www.linkedin.com/preload/custom-invite/?vanityName=anna-berg';

/** A page's own forms, each as a box that calls itself a dialog and as a plain form. */
const forms: Readonly<Record<string, readonly [title: string, inner: string]>> = {
  'a search': ['Search', '<input type="text" name="q"><button>Cancel</button><button type="submit">Search</button>'],
  'a search in a large field': [
    'Search',
    '<textarea placeholder="Search people"></textarea><span>0/300</span><button>Cancel</button><button type="submit">Search</button>',
  ],
  'a message': [
    'Message',
    '<p>Anna Berg</p><textarea name="message" maxlength="300"></textarea><span>0/300</span><button>Cancel</button><button type="submit">Send</button>',
  ],
  'a message to somebody': [
    'Message Anna Berg',
    '<textarea placeholder="Your message"></textarea><button>Cancel</button><button type="submit">Send message</button>',
  ],
  'an opinion': [
    'How was it?',
    '<p>Help us with this page.</p><textarea></textarea><span>0/300</span><button>Not now</button><button type="submit">Send</button>',
  ],
  'an opinion, sent': [
    'Send us a word',
    '<textarea></textarea><span>0 / 500</span><button>Cancel</button><button type="submit">Send</button>',
  ],
  'a list': [
    'Add Anna Berg to a list',
    '<textarea placeholder="Why?"></textarea><span>0/200</span><button>Cancel</button><button>Add to list</button>',
  ],
  'a list, short': ['Lists', '<textarea></textarea><span>0/200</span><button>Cancel</button><button>Add</button>'],
  'a complaint': [
    'What is wrong?',
    '<p>Tell us about Anna Berg.</p><textarea></textarea><span>0/300</span><button>Cancel</button><button>Submit</button>',
  ],
  'a complaint, sent': [
    'Tell us more',
    '<textarea maxlength="300"></textarea><span>0/300</span><button>Back</button><button>Send report</button>',
  ],
  'eine Nachricht': [
    'Nachricht an Anna Berg',
    '<textarea></textarea><span>0/300</span><button>Abbrechen</button><button>Senden</button>',
  ],
  'eine Rückmeldung': [
    'Deine Meinung',
    '<textarea></textarea><span>0 / 300</span><button>Abbrechen</button><button>Senden</button>',
  ],
  'eine Beschwerde': [
    'Was ist passiert?',
    '<textarea></textarea><span>0/300</span><button>Zurück</button><button>Absenden</button>',
  ],
};
export const formsBeside: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(forms).flatMap(([id, [title, inner]]) => [
    [id, `<form><h3>${title}</h3>${inner}</form>`],
    [`${id}, as a dialog`, `<div class="overlay"><div role="dialog"><h2>${title}</h2>${inner}</div></div>`],
  ]),
);

/** Overlays of XING that are no request dialog. */
export const xingLookAlikes: Readonly<Record<string, string>> = {
  'eine Nachricht': `<form><h3>Nachricht an Anna Berg</h3><textarea name="message"></textarea><button>Senden</button></form>`,
  'eigene Notizen': `<section><h3>Notizen zu Anna Berg</h3><textarea placeholder="Notiz schreiben"></textarea><button>Speichern</button></section>`,
  'x message': `<div><div><h2>Neue Nachricht an Anna Berg</h2><textarea placeholder="Nachricht schreiben"></textarea><button>Abbrechen</button><button>Senden</button></div></div>`,
  'x message2': `<div><div><div>Anna Berg</div><p>Ihr seid jetzt Kontakte.</p><textarea placeholder="Nachricht"></textarea><button>Abbrechen</button><button>Senden</button></div></div>`,
  'x post': `<div role="dialog"><h2>Beitrag erstellen</h2><div role="textbox" contenteditable="true"></div><button>Abbrechen</button><button>Posten</button></div>`,
  'x apply': `<div role="dialog"><h2>Bewerbung</h2><p>Kontakt: Anna Berg</p><textarea></textarea><span>0 / 500</span><button>Abbrechen</button><button>Senden</button></div>`,
  'x remove': `<div role="dialog"><h2>Kontakt entfernen?</h2><p>Möchten Sie Anna Berg aus Ihren Kontakten entfernen?</p><button>Abbrechen</button><button>Entfernen</button></div>`,
  'x toast': `<div><p>Kontaktanfrage gesendet</p><button>Nachricht schreiben</button><button>Schließen</button></div>`,
  'x incoming': `<div role="dialog"><h2>Kontaktanfrage von Zed Other</h2><p>Zed Other möchte Sie als Kontakt hinzufügen.</p><button>Ablehnen</button><button>Bestätigen</button></div>`,
  'x withdraw': `<div role="dialog"><h2>Kontaktanfrage zurückziehen?</h2><button>Abbrechen</button><button>Zurückziehen</button></div>`,
};

type Expected = readonly [state: string, limit: number | null, html: string];

/** Note dialogs in other words and other elements. */
export const linkedinVariants: Readonly<Record<string, Expected>> = {
  native: [
    'note',
    200,
    `<div class="overlay"><dialog open><header id="dialog-header"><h2>Add a note to your invitation</h2></header><div><textarea></textarea><p>0/200</p></div><footer><button>Cancel</button><button disabled>Send</button></footer></dialog></div>`,
  ],
  'bare fixed': [
    'note',
    300,
    `<div style="position:fixed;inset:0"><div><h3>Einladung personalisieren</h3><div><textarea></textarea></div><small>12/300</small><div><button>Abbrechen</button><button>Senden</button></div></div></div>`,
  ],
  textbox: [
    'note',
    200,
    `<div class="overlay"><div role="dialog"><h2>Add a note to your invitation</h2><div role="textbox" contenteditable="true" aria-label="Add a personal note"></div><span>0/200</span><button>Cancel</button><button aria-disabled="true">Send invitation</button></div></div>`,
  ],
  'choice fr': [
    'choice',
    null,
    `<div class="overlay"><div role="dialog"><h2>Ajouter un message à votre invitation ?</h2><p>Personnalisez votre invitation à <strong>Anna Berg</strong>.</p><button>Ajouter un message</button><button>Envoyer sans message</button></div></div>`,
  ],
  'choice es': [
    'choice',
    null,
    `<div class="overlay"><dialog open ><h2>¿Quieres añadir una nota a tu invitación?</h2><p>Personaliza tu invitación a <strong>Anna Berg</strong></p><button>Agregar una nota</button><button>Enviar sin una nota</button></dialog open></div>`,
  ],
  'choice it': [
    'choice',
    null,
    `<div class="overlay"><div ><h2>Aggiungere una nota al tuo invito?</h2><p>Personalizza il tuo invito a <strong>Anna Berg</strong></p><button>Aggiungi nota</button><button>Invia senza nota</button></div></div>`,
  ],
  'choice nl': [
    'choice',
    null,
    `<div class="overlay"><div role="dialog"><h2>Wilt u een bericht toevoegen aan uw uitnodiging?</h2><p>Personaliseer uw uitnodiging aan <strong>Anna Berg</strong></p><button>Bericht toevoegen</button><button>Versturen zonder bericht</button></div></div>`,
  ],
  'choice pt': [
    'choice',
    null,
    `<div class="overlay"><div role="dialog"><h2>Deseja adicionar uma nota ao convite?</h2><p>Personalize o convite para <strong>Anna Berg</strong></p><button>Adicionar nota</button><button>Enviar sem nota</button></div></div>`,
  ],
  'choice pl': [
    'choice',
    null,
    `<div class="overlay"><div role="dialog"><h2>Dodać notatkę do zaproszenia?</h2><p>Zaproszenie dla <strong>Anna Berg</strong></p><button>Dodaj notatkę</button><button>Wyślij bez notatki</button></div></div>`,
  ],
  'choice de2': [
    'choice',
    null,
    `<div class="overlay"><div role="dialog"><h2>Einladung anpassen</h2><p>Sie können Ihre Einladung an <strong>Anna Berg</strong> mit einer Notiz versehen.</p><button>Notiz hinzufügen</button><button>Ohne Nachricht senden</button></div></div>`,
  ],
  'choice turned': [
    'choice',
    null,
    `<div class="overlay"><div role="dialog"><p>Personalize your invitation to <strong>Anna Berg</strong> by adding a note.</p><button>Send without a note</button><button>Add a note</button><h2>Add a note to your invitation?</h2></div></div>`,
  ],
  upsell: [
    'upsell',
    null,
    `<div class="overlay"><div role="dialog"><h2>Personalize your invitations with Premium</h2><p>You’ve used all your monthly custom invites.</p><a href="https://www.linkedin.com/premium/products/?x">Try Premium for €0</a><button aria-label="Dismiss"></button></div></div>`,
  ],
  'upsell btn': [
    'upsell',
    null,
    `<div class="overlay"><div ><h2>You’ve used all your monthly custom invites.</h2><a href="/premium/products/">Reactivate Premium</a><button>Not now</button></div></div>`,
  ],
  email: [
    'email',
    null,
    `<div class="overlay"><div role="dialog"><h2>Invite Anna Berg to connect</h2><p>To verify this member knows you, please enter their email to connect.</p><input type="email"><button>Cancel</button><button disabled>Send invitation</button></div></div>`,
  ],
  'email de': [
    'email',
    null,
    `<div class="overlay"><div role="dialog"><h2>Anna Berg einladen</h2><p>Bitte geben Sie die E-Mail-Adresse ein, um sich zu vernetzen.</p><input type="email"><button>Abbrechen</button><button disabled>Vernetzen</button></div></div>`,
  ],
  limit: [
    'limit',
    null,
    `<div class="overlay"><div role="dialog"><h2>You’ve reached the weekly invitation limit</h2><p>You can send more next week.</p><button>Got it</button></div></div>`,
  ],
  'limit de': [
    'limit',
    null,
    `<div class="overlay"><div role="dialog"><h2>Sie haben das wöchentliche Einladungslimit erreicht</h2><button>OK</button></div></div>`,
  ],
};

/** Request dialogs in other words and other elements. */
export const xingVariants: Readonly<Record<string, Expected>> = {
  pos1: [
    'note',
    null,
    `<div class="src-Canvas-canvas-1"><div><div><div>Kontakt hinzufügen</div><div>Schreiben Sie Anna Berg eine persönliche Nachricht.</div><div><div><textarea placeholder="Nachricht schreiben"></textarea></div></div><div><button>Abbrechen</button><button>Senden</button></div></div></div></div>`,
  ],
  pos2: [
    'note',
    500,
    `<div><div role="dialog"><h2>Kontaktanfrage senden</h2><p>an Anna Berg</p><textarea maxlength="500"></textarea><button>Ohne Nachricht senden</button><button>Kontaktanfrage senden</button></div></div>`,
  ],
  pos3: [
    'note',
    600,
    `<div><div><h2>Add Anna Berg as a contact</h2><textarea></textarea><span>0 / 600</span><div><button>Cancel</button><button>Send</button></div></div></div>`,
  ],
  basic: [
    'choice',
    null,
    `<div><div><div>Anna Berg als Kontakt hinzufügen?</div><div>Mit <a href="/premium">Premium</a> können Sie eine Nachricht mitsenden.</div><div><button>Abbrechen</button><button>Kontaktanfrage senden</button></div></div></div>`,
  ],
  basic2: [
    'choice',
    null,
    `<div role="dialog"><h2>Kontaktanfrage</h2><p>Möchten Sie Anna Berg eine Kontaktanfrage senden?</p><button>Abbrechen</button><button>Hinzufügen</button></div>`,
  ],
  'basic en': [
    'choice',
    null,
    `<div role="dialog"><h2>Add as contact</h2><p>Do you want to add Anna Berg to your contacts?</p><button>Cancel</button><button>Add</button></div>`,
  ],
};
