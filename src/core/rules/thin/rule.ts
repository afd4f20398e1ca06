import { bit } from '../../lexicons/topic.ts';
import { thinBelow } from '../reading/judgement.ts';
import { fieldBit } from '../reading/page.ts';
import type { Reading } from '../reading/reading.ts';
import { mentions } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

/** A weak shared context: true, but true of many. */
export const thin: Rule = {
  id: 'thin',
  weight: 'improve',
  anyLanguage: false,
  variants: ['group', 'mutual', 'place', 'field', 'employer', 'praise', 'weak'],
  *check(reading) {
    const { judgement } = reading;
    if (judgement === null || judgement.held || judgement.send >= thinBelow) return;
    yield { rule: 'thin', weight: 'improve', span: null, params: { variant: variantOf(reading) } };
  },
};

function variantOf(reading: Reading): string {
  const touched = reading.touches.reduce((all, fields) => all | fields, 0);
  if (touched & fieldBit.mutual) return 'mutual';
  if (touched & fieldBit.groups) return 'group';
  if (touched & fieldBit.location) return 'place';
  if (touched & fieldBit.company) return 'employer';
  if (touched & fieldBit.headline) return 'field';
  return mentions(reading, bit.praise) ? 'praise' : 'weak';
}
