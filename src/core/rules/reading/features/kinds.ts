import { bit, type TopicSet } from '../../../lexicons/topic.ts';
import { fieldBit } from '../page.ts';

const { common, business, smalltalk, howareyou, wish, network, stock, saying, praise, plain } = bit;

/** Words that say nothing about this person. */
export const dull: TopicSet =
  common |
  business |
  plain |
  smalltalk |
  howareyou |
  wish |
  network |
  stock |
  praise |
  saying |
  bit.asking |
  bit.greeting |
  bit.signoff |
  bit.title;
/** Words that meet any page by chance. */
export const vague: TopicSet = common | network | stock | howareyou | wish | bit.greeting | bit.signoff | bit.title;
/** What stands at the top of every page and is true of many people. */
export const weakFields =
  fieldBit.headline | fieldBit.company | fieldBit.location | fieldBit.groups | fieldBit.languages;
