import { expect, test } from 'vitest';
import { inQuotes } from '../../src/ui/locales/quotes.ts';

test('marks inside become single ones, in pairs', () => {
  expect(inQuotes('about “We lost a third” in your post', '“”', '‘’')).toBe('“about ‘We lost a third’ in your post”');
  expect(inQuotes('Ihr Satz "Wir reparieren" ist gut', '„“', '‚‘')).toBe('„Ihr Satz ‚Wir reparieren‘ ist gut“');
  expect(inQuotes('no marks', '“”', '‘’')).toBe('“no marks”');
});

test('an apostrophe stays what it is', () => {
  expect(inQuotes('don’t', '“”', '‘’')).toBe('“don’t”');
});
