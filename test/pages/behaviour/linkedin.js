// How the LinkedIn replicas behave: the dialog's steps, its focus trap, the change to *pending*,
// navigation without a load. Runs in the page's own world, as a site's script does.
(() => {
  const settings = JSON.parse(document.getElementById('replica-settings').textContent);
  const outer = window.parent !== window ? window.parent.replica : null;
  const state = { person: null, view: null, root: null };
  /** For tests: what this page would have sent, and ways to disturb the dialog. */
  const replica = {
    sent: [],
    open: (slug, view = settings.answer) =>
      open(
        settings.people.find((one) => one.slug === slug),
        view,
      ),
    close: () => close(),
    redraw: () => redraw(),
    navigate: (slug) => navigate(slug),
    sentFrom: (person, note) => accept(person, note),
  };
  window.replica = replica;

  const roots = () => (state.root ? [state.root] : []);
  const dialog = () => state.root?.querySelector('.send-invite') ?? null;
  const template = (view, slug) => document.getElementById(`replica-${view}-${slug}`);

  /** The place where the dialog hangs; made once, like the site's own. */
  function mountPoint() {
    if (state.root) return state.root;
    const host = document.getElementById(settings.host);
    if (settings.mount === 'open' || settings.mount === 'closed') {
      state.root = host.attachShadow({ mode: settings.mount });
      state.root.append(style());
      const outlet = document.createElement('div');
      outlet.id = 'artdeco-modal-outlet';
      state.root.append(outlet);
      for (const type of ['click', 'input', 'keydown', 'focusin']) state.root.addEventListener(type, handlers[type]);
    } else state.root = host;
    return state.root;
  }
  function style() {
    const own = document.createElement('style');
    own.textContent = document.getElementById('replica-dialog-look').textContent;
    return own;
  }
  const outlet = () => mountPoint().querySelector?.('#artdeco-modal-outlet') ?? mountPoint();

  function open(person, view) {
    if (!person) return;
    if (settings.mount === 'frame' && !outer) {
      const frame = document.querySelector('iframe[src^="/preload/"]');
      frame.style.cssText += ';opacity:1;z-index:900;position:fixed;inset:0;';
      frame.contentWindow.replica.open(person.slug, view);
      return;
    }
    state.person = person;
    draw(view);
    document.body.classList.add('artdeco-modal-is-open');
  }

  /** Draws a view in place of the one before: every element is new, as after a framework's render. */
  function draw(view) {
    state.view = view;
    const drawn = template(view, state.person.slug).content.cloneNode(true);
    outlet().replaceChildren(drawn);
    const native = outlet().querySelector('dialog');
    if (native) {
      native.showModal();
      native.addEventListener('close', () => close());
    } else dialog().focus();
    const field = outlet().querySelector('textarea');
    if (field) field.focus();
  }
  function redraw() {
    if (!state.view) return;
    const text = outlet().querySelector('textarea')?.value ?? null;
    draw(state.view);
    const field = outlet().querySelector('textarea');
    if (field && text !== null) {
      field.value = text;
      count(field);
    }
  }
  function close() {
    if (!state.person) return;
    const person = state.person;
    state.person = null;
    state.view = null;
    outlet().replaceChildren();
    document.body.classList.remove('artdeco-modal-is-open');
    if (outer)
      window.frameElement.style.cssText =
        window.frameElement.dataset.rest ?? 'opacity:0;z-index:-1;position:absolute;top:0;width:100vw;height:100vh';
    return person;
  }
  function count(field) {
    const box = field.closest('.send-invite');
    const counter = box.querySelector('.counter');
    if (counter) counter.textContent = `${field.value.length}/${settings.limit}`;
    const send = box.querySelector('.artdeco-modal__actionbar .artdeco-button--primary');
    send.disabled = field.value.trim() === '' || field.value.length > settings.limit;
  }
  function accept(person, note) {
    replica.sent.push({ slug: person.slug, note });
    for (const control of document.querySelectorAll('a[href*="custom-invite"], button')) {
      const target = personOf(control);
      if (target?.slug !== person.slug) continue;
      const pending = document.createElement(control.localName === 'a' ? 'a' : 'button');
      pending.className = control.className;
      if (control.localName === 'a') pending.href = '#';
      pending.setAttribute('aria-label', settings.strings.pendingLabel.replace('{name}', person.name));
      pending.textContent = settings.strings.pending;
      control.replaceWith(pending);
    }
  }
  function send(note) {
    const person = close();
    if (!person) return;
    if (outer) outer.sentFrom(person, note);
    accept(person, note);
  }

  /** Whom a control invites; null for every other control. */
  function personOf(control) {
    const href = control.getAttribute('href') ?? '';
    if (href.includes('custom-invite')) {
      const slug = new URL(href, location.href).searchParams.get('vanityName');
      return settings.people.find((one) => one.slug === slug) ?? null;
    }
    const label = control.getAttribute('aria-label') ?? '';
    return settings.people.find((one) => settings.strings.invite.replace('{name}', one.name) === label) ?? null;
  }

  function navigate(slug) {
    const next = document.getElementById(`replica-main-${slug}`);
    if (!next) return;
    close();
    history.pushState({}, '', `/in/${slug}/`);
    const person = settings.people.find((one) => one.slug === slug);
    document.title = `${person.name} | LinkedIn`;
    document.querySelector('main').replaceChildren(next.content.cloneNode(true));
    scrollTo(0, 0);
  }

  const handlers = {
    click(event) {
      const target = event
        .composedPath()
        .find((one) => one instanceof Element && one.matches('a[href],button,[role=button],[role=menuitem]'));
      if (event.target instanceof Element && event.target.matches('.artdeco-modal-overlay')) return void close();
      if (!target) return;
      const box = target.closest('.send-invite');
      if (box) {
        const last = target.matches('.artdeco-modal__actionbar .artdeco-button--primary');
        if (target.matches('[data-test-modal-close-btn]')) close();
        else if (state.view === 'choice') last ? send(null) : draw('note');
        else if (state.view === 'note') last ? send(box.querySelector('textarea').value) : draw('choice');
        else if (target.localName === 'button') close();
        if (target.localName === 'a') event.preventDefault();
        return;
      }
      const person = personOf(target);
      if (person) {
        event.preventDefault();
        if (settings.sendsAtOnce && target.localName === 'button') accept(person, null);
        else open(person, settings.answer);
        return;
      }
      if (target.matches('[aria-expanded]')) {
        const menu = target.parentElement.querySelector('[role=menu]')?.parentElement;
        if (menu) menu.hidden = !menu.hidden;
        target.setAttribute('aria-expanded', String(!menu?.hidden));
      }
      if (target.localName === 'a') {
        event.preventDefault();
        const slug = /\/in\/([^/]+)/.exec(target.getAttribute('href'))?.[1];
        if (slug) navigate(decodeURIComponent(slug));
      }
    },
    input(event) {
      const field = event.composedPath()[0];
      if (!(field instanceof HTMLTextAreaElement) || !field.closest('.send-invite')) return;
      count(field);
      if (settings.restless) redraw();
    },
    keydown(event) {
      if (event.key === 'Escape' && state.person) close();
    },
    // A hand-written trap: whatever takes the focus outside of the dialog loses it again.
    focusin(event) {
      const box = dialog();
      if (!box || box.localName === 'dialog') return;
      if (!event.composedPath().includes(box)) box.focus();
    },
  };
  for (const type of Object.keys(handlers)) {
    document.addEventListener(type, (event) => {
      const inside = state.root instanceof ShadowRoot && event.composedPath().includes(state.root);
      if (!inside) handlers[type](event);
    });
  }
  if (location.pathname.startsWith('/preload/custom-invite')) {
    replica.open(new URL(location.href).searchParams.get('vanityName'));
  }
  void roots;
})();
