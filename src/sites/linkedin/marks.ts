import type { DialogMarks } from '../reading/network.ts';

/** Elements that hold a shadow root in which dialogs are mounted. */
export const hosts = '#interop-outlet,[data-testid=interop-shadowdom]';

export const dialogMarks: DialogMarks = {
  dialog: '.send-invite,[aria-labelledby=send-invite-modal],[data-test-modal-id=send-invite-modal]',
  field: 'textarea#custom-message,.connect-button-send-invite__custom-message',
  never:
    '.msg-form,[class*=msg-overlay],.comments-comment-box,.vjs-modal-dialog,[class*=share-box],[aria-labelledby=pv-contact-info]',
  upsell: 'a[href*="/premium/"],a[href*="/premium?"]',
  limit: '.ip-fuse-limit-alert,[class*=fuse-limit]',
  withoutWords: false,
  request: /\bconnect\b|vernetz|se connecter|conectar|collegar|połącz|nawiąż/,
  otherBusiness: /contact info|kontaktinfo|sponsor|advert|werbung|premium career/,
};

/** Icons that mean *connect* in every language. */
export const connectIcon = 'svg[id^=connect-],li-icon[type=connect],[data-test-icon^=connect-],use[href^="#connect-"]';

/** Other people's cards inside the main part. */
export const aside =
  'aside,[role=complementary],[componentkey^=profileAside],[componentkey^=ProfilePostConnectDrawer],#recommendations-drawer-container';
