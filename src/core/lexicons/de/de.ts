import type { LexiconSource } from '../lexicon.ts';
import { business, everyday, plain } from './everyday.ts';
import { favour, handover, offer, pressure, request, taboo, trade } from './faults.ts';
import { greeting, signoff, title, vocative } from './letter.ts';
import { general, invite, network, saying, stock } from './network.ts';
import { asking, career, kin, me, memory, praise, shared, thanks, we, you } from './people.ts';
import { howareyou, smalltalk, wish } from './smalltalk.ts';

export const german: LexiconSource = {
  language: 'de',
  words: {
    common: everyday,
    plain,
    business,
    smalltalk,
    howareyou,
    wish,
    network,
    stock,
    saying,
    praise,
    thanks,
    career,
    me,
    we,
    you,
    shared,
    memory,
    asking,
    offer,
    trade,
    request,
    favour,
    pressure,
    taboo,
    greeting,
    signoff,
    title,
    vocative,
    kin,
    general,
    handover,
    invite,
  },
};
