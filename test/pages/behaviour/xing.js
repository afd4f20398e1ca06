// How the XING replicas behave: the contact request's dialog, the change of the first button, menus.
(() => {
  const settings = JSON.parse(document.getElementById('replica-settings').textContent);
  let person = null;
  let layer = null;
  const replica = {
    sent: [],
    open: (slug) => open(settings.people.find((one) => one.slug === slug)),
    close: () => close(),
    redraw: () => redraw(),
  };
  window.replica = replica;

  const template = (slug) => document.getElementById(`replica-${settings.answer}-${slug}`);
  function open(who) {
    if (!who) return;
    close();
    person = who;
    layer = document.createElement('div');
    layer.append(template(who.slug).content.cloneNode(true));
    document.body.append(layer);
    (layer.querySelector('textarea') ?? layer.querySelector('button')).focus();
  }
  function redraw() {
    if (!layer) return;
    const text = layer.querySelector('textarea')?.value;
    layer.replaceChildren(template(person.slug).content.cloneNode(true));
    const field = layer.querySelector('textarea');
    if (field && text) field.value = text;
    field?.focus();
  }
  function close() {
    layer?.remove();
    layer = null;
    const who = person;
    person = null;
    return who;
  }
  function send(note) {
    const who = close();
    if (!who) return;
    replica.sent.push({ slug: who.slug, note });
    for (const button of document.querySelectorAll('button')) {
      if (target(button)?.slug === who.slug) {
        button.textContent = settings.pending;
        button.disabled = true;
      }
    }
  }
  /** Whom an *add* button is for: the card around it, else the profile. */
  function target(button) {
    if (!settings.add.includes(button.textContent.trim())) return null;
    const link = button.closest('li, article')?.querySelector('a[href*="/profile/"]');
    const slug = link ? link.getAttribute('href').split('/profile/')[1] : settings.people[0].slug;
    return settings.people.find((one) => one.slug === slug) ?? null;
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button, a[href]');
    if (!button) {
      if (layer && event.target.matches?.('[class*="Canvas-backdrop"]')) close();
      return;
    }
    if (button.localName === 'a') return void event.preventDefault();
    if (layer?.contains(button)) {
      const buttons = [...layer.querySelectorAll('button')];
      if (button === buttons.at(-1)) send(layer.querySelector('textarea')?.value ?? null);
      else close();
      return;
    }
    if (button.getAttribute('data-qa') === 'more-button') {
      const menu = document.querySelector('[data-qa=more-menu]');
      menu.hidden = !menu.hidden;
      return;
    }
    open(target(button));
  });
  document.addEventListener('input', (event) => {
    const field = event.target;
    const counter = layer?.querySelector('[data-counter]') ?? layer?.querySelector('.r-counter');
    if (counter && field.localName === 'textarea') counter.textContent = `${field.value.length} / ${settings.limit}`;
    if (settings.restless && layer?.contains(field)) redraw();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
})();
