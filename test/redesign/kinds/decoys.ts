import { type Mutation, made, mainOf } from '../mutation.ts';
import { type Random, shuffled } from '../random.ts';

/** People who stand on a page and are nobody that it is about. */
export const strangers = ['Ilse Ramsperger', 'Quentin Ashdown', 'Bogna Wilczur'] as const;
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');

/** At the start or at the end of the page or of its main part. */
function put(doc: Document, markup: string, random: Random): void {
  const place = random() < 0.5 ? doc.body : mainOf(doc);
  const one = made(doc, markup);
  if (random() < 0.5) place.prepend(one);
  else place.append(one);
}

/** Fields that are no note's, in and beside the main part. */
function fields(doc: Document, random: Random): void {
  const decoys = [
    '<form role="search"><input type="text" name="q"></form>',
    '<div><textarea name="comment" placeholder="…"></textarea><button type="button">OK</button><button type="button">+</button></div>',
    '<div><div contenteditable="true" role="textbox"></div></div>',
    '<textarea id="g-recaptcha-response-9" style="display:none"></textarea>',
    '<div><h3>Private notes</h3><textarea></textarea><span>0/300</span><button type="button">Cancel</button><button type="button">Save</button></div>',
  ];
  for (const markup of shuffled(decoys, random)) put(doc, markup, random);
}

/** Other people's invitations, before and behind the profile's own. */
function invites(doc: Document, random: Random): void {
  for (const name of shuffled(strangers, random)) {
    const slug = slugOf(name);
    put(
      doc,
      `<div><div><a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p></a><p>Baker</p><a href="/preload/custom-invite/?vanityName=${slug}" aria-label="Invite ${name} to connect">Connect</a></div></div>`,
      random,
    );
  }
}

/** A card about somebody else in the main part, built like a profile's own. */
function promoted(doc: Document, random: Random): void {
  const [name] = shuffled(strangers, random);
  const slug = slugOf(name ?? '');
  const card = `<section><h2>People also viewed</h2><div><a href="/in/${slug}/"><h3>${name}</h3></a><p>· 3rd</p><p>Head of Bread at Oven Ltd</p><p>Leeds, United Kingdom</p><button type="button" aria-label="Invite ${name} to connect">Connect</button></div></section>`;
  const main = mainOf(doc);
  const cards = [...main.querySelectorAll('section')];
  const place = cards[Math.floor(random() * cards.length)];
  if (place) place.before(made(doc, card));
  else main.append(made(doc, card));
}

/** A conversation with somebody else in the corner. */
function conversation(doc: Document, random: Random): void {
  const [name] = shuffled(strangers, random);
  const role = random() < 0.5 ? ' role="dialog"' : '';
  const field =
    random() < 0.5
      ? '<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a message…"></div>'
      : '<textarea placeholder="Write a message…"></textarea>';
  doc.body.append(
    made(
      doc,
      `<aside class="msg-overlay-container"><div${role} class="msg-overlay-conversation-bubble" aria-label="Messaging"><header><h2><a href="/in/${slugOf(name ?? '')}/">${name}</a></h2><button type="button">×</button></header><ul><li><p>Thanks for the invitation</p></li></ul><form class="msg-form">${field}<button type="button">GIF</button><button type="submit" disabled>Send</button></form></div></aside>`,
    ),
  );
}

/** The question about cookies, with or without the role of a dialog. */
function cookies(doc: Document, random: Random): void {
  const kind = ['<div role="dialog" aria-modal="true"', '<div role="alertdialog"', '<dialog open', '<div'];
  const [start = '<div'] = shuffled(kind, random);
  const end = start.startsWith('<dialog') ? '</dialog>' : '</div>';
  put(
    doc,
    `<div><div style="position:fixed;bottom:0">${start}><h2>We value your privacy</h2><p>We and 812 partners use cookies. <a href="/legal/cookie-policy">Cookie policy</a></p><div><button type="button">Reject</button><button type="button">Accept</button></div>${end}</div></div>`,
    random,
  );
}

/** A request to somebody else that waits in the page, unseen. */
function sleeping(doc: Document, random: Random): void {
  const [name] = shuffled(strangers, random);
  const inner = `<h2>Add a note to your invitation?</h2><p>Personalize your invitation to <strong>${name}</strong> by adding a note.</p><textarea name="message"></textarea><span>0/300</span><button type="button">Add a note</button><button type="button">Send without a note</button>`;
  const hidden = [
    `<dialog class="send-invite">${inner}</dialog>`,
    `<div hidden><div role="dialog" class="send-invite">${inner}</div></div>`,
    `<div style="display:none"><div role="dialog" class="send-invite">${inner}</div></div>`,
    `<div aria-hidden="true" style="visibility:hidden"><div role="dialog">${inner}</div></div>`,
  ];
  doc.body.append(made(doc, shuffled(hidden, random)[0] ?? ''));
}

/** Frames of advertisers and of checks for robots. */
function frames(doc: Document, random: Random): void {
  for (const address of ['about:blank', 'https://ads.example/frame', 'https://www.google.com/recaptcha/api2/bframe'])
    put(doc, `<div><iframe src="${address}" title="${strangers[0]}"></iframe></div>`, random);
}

/** The name and the request once more, in a bar that stays on top while scrolling. */
function stickyBar(doc: Document, _: Random, name: string | null): void {
  if (name === null) return;
  mainOf(doc).prepend(
    made(
      doc,
      `<div style="position:sticky;top:0"><div><span>${name}</span><button type="button" aria-label="Invite ${name} to connect">Connect</button></div></div>`,
    ),
  );
}

export const decoys: readonly Mutation[] = [
  { id: 'decoy fields', apply: fields },
  { id: 'decoy invites', apply: invites },
  { id: 'somebody else in the main part', apply: promoted },
  { id: 'a conversation open', apply: conversation },
  { id: 'a question about cookies', apply: cookies },
  { id: 'an unseen dialog', apply: sleeping },
  { id: 'frames', apply: frames },
  { id: 'a sticky bar', apply: (doc, random, { name }) => stickyBar(doc, random, name) },
];
