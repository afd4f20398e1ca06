import { addressesOf } from '../reading/addresses.ts';

export const addresses = addressesOf({
  id: 'xing',
  home: 'https://www.xing.com',
  host: /^(?:www\.)?xing\.com$/,
  // The recruiters' workspace, jobs, sign-in: other products.
  elsewhere: /^\/(?:xtm|talentmanager|jobs|login|signup|settings)(?:\/|$)/,
  person: /^\/profile\/([^/]+)/,
  folder: '/profile/',
  surfaces: [
    ['search', /^\/search\/members/],
    ['network', /^\/(?:network|contacts)(?:\/|$)/],
    ['messaging', /^\/(?:chats|messages)(?:\/|$)/],
    ['feed', /^\/(?:discover|home|insights)?\/?$/],
  ],
});

export const { profileUrl } = addresses;
