import { addressesOf } from '../reading/addresses.ts';

export const addresses = addressesOf({
  id: 'linkedin',
  home: 'https://www.linkedin.com',
  host: /(?:^|\.)linkedin\.com$/,
  person: /^\/(?:mwlite\/)?in\/([^/]+)/,
  folder: '/in/',
  invites: /custom-invite/,
  surfaces: [
    ['search', /^\/search\/results\/(?:people|all)/],
    ['network', /^\/mynetwork(?:\/|$)/],
    ['feed', /^\/feed\/?$/],
    ['messaging', /^\/messaging(?:\/|$)/],
  ],
});

export const { profileUrl } = addresses;
