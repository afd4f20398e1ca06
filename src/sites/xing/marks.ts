import type { DialogMarks } from '../reading/network.ts';
import { otherBusiness, request } from './words.ts';

export const dialogMarks: DialogMarks = {
  dialog: '[data-qa*=contact-request],[data-testid*=contact-request]',
  field: 'textarea[name*=contact],textarea[data-testid*=contact-request],textarea[data-qa*=contact-request]',
  never:
    '[data-testid=chat-reply-input],[data-qa=message-composer-textarea],[data-element=message-composer-textarea],[data-testid*=commbox],[role=search],form[action*=search],#query-input-input,[id^=usercentrics-]',
  upsell: 'a[href*="/premium"],a[href*="/upsell"],a[href*="/membership"]',
  limit: '[data-qa*=request-limit],[data-testid*=request-limit]',
  withoutWords: true,
  request,
  otherBusiness,
};

export const header = '#XingIdModule,#profile-xingid-container';
