import type { Frames } from '../hook.ts';

/** English questions for work at a desk. */
export const desks: Frames['asks'] = {
  law: [
    'which legal myth do you meet most often?',
    'which clause does hardly anybody read although it matters?',
    'when do people come to a lawyer too late?',
  ],
  service: [
    'which question from customers do you hear every single day?',
    'what calms an annoyed customer fastest?',
    'which customer question surprised you lately?',
  ],
  assistant: [
    'which office task does nobody notice until it is left undone?',
    'what would you sort out first in a new office?',
    'which question lands on your desk most often?',
  ],
  inspector: [
    'what do you see first on an inspection that others miss?',
    'what tells you early that an inspection will go well?',
    'what helps most before an inspection?',
  ],
  green: [
    'which green measure was cheap and did the most?',
    'which number do you still lack for an honest sustainability report?',
    'where does a company best begin with sustainability?',
  ],
  data: [
    'b>which number gets misread most often?',
    'which kind of chart gets misread most often?',
    'what takes longer in an analysis than everybody thinks?',
  ],
  ux: [
    'which assumption about users last fell apart in a test?',
    'which small change has helped users most?',
    'how many users do you test with before you trust a result?',
  ],
  product: [
    'which feature would you love to take out again?',
    'which feature request do you turn down most often?',
    'where do the best ideas for the product come from?',
  ],
  admin: [
    'which old system is still running because nobody dares to touch it?',
    'which IT question do you hear most?',
    'what in IT do people only notice when it is gone?',
  ],
  cyber: [
    'which security measure costs next to nothing and does the most?',
    'b>what do even careful people fall for?',
    'which advice on passwords is long out of date?',
  ],
  code: [
    'which part of the code does nobody dare to touch?',
    'what was the last piece of code you deleted that nobody missed?',
    'which tool for coding would you never give up?',
  ],
  recruit: [
    'which interview question tells you the most?',
    'which question do candidates ask too rarely?',
    'what should be in every job ad?',
  ],
  hr: [
    'what gives a workplace away on the very first day?',
    'which conversation do managers put off longest?',
    'which HR policy does nobody ever read?',
  ],
  tax: [
    'which receipt is almost always missing?',
    'which question about the accounts comes back every year?',
    'which expense gets booked wrong most often?',
  ],
  figures: [
    'b>which number do you look at first in the morning?',
    'what is hardest to forecast in your business?',
    'which finance report does get read?',
  ],
  bank: [
    'what do bank customers still want to talk to a person about?',
    'what do bank customers ask now that nobody asked three years ago?',
    'what should everybody know before a meeting at the bank?',
  ],
  invest: [
    'b>which number do you look at first in a company?',
    'which mistake do investors make most?',
    "what do the markets take for granted that isn't certain?",
  ],
  insurance: [
    'what breaks often and is hardly ever insured?',
    "which claim sounded made up and wasn't?",
    'which kind of insurance is underrated most?',
  ],
  homes: [
    'what does a first viewing never show?',
    'what do buyers ask too rarely at a viewing?',
    'what makes a buyer like a home in the first minute?',
  ],
  letting: [
    'b>what do neighbours argue about most?',
    'which small repair saves a building the biggest one later?',
    'what makes tenants stay?',
  ],
  office: [
    'b>which form would you abolish first?',
    'what do people ask your office for that belongs somewhere else?',
    'b>which paperwork goes faster than people think?',
  ],
  marketing: [
    'which small marketing idea lately did more than you expected?',
    'which marketing channel would you give up last?',
    'which marketing metric is overrated?',
  ],
  sales: [
    'b>what do customers ask now that nobody asked three years ago?',
    'how can you tell early on that a deal will close?',
    'b>what do you ask a new customer first?',
  ],
  founder: [
    'b>who was your very first customer?',
    'what has changed most about the idea you founded the company on?',
    'what did you least expect when you started the company?',
  ],
  project: [
    'what helps a project more than any plan?',
    'b>which meeting would you be the last to cut?',
    'what is your first sign that a project is going well?',
  ],
  advice: [
    'which question do you ask in every first meeting with a client?',
    'which piece of advice do clients follow least?',
    'what do clients usually know before the consultant arrives?',
  ],
  engineer: [
    'which piece of engineering do you admire for being so simple?',
    'b>what always works on paper and never in practice?',
    "which technical fault looks harmless and isn't?",
  ],
  owner: [
    'which decision in the business do you never hand over?',
    'what about your business do people only understand from inside?',
    'what would you like to try next in the business?',
  ],
  lead: [
    'what tells you first that things are going well in the team?',
    'what takes more time in leading a team than people think?',
    'which decisions do you leave to your team entirely?',
  ],
  any: [
    'what do people ask first when you tell them you are {o}?',
    'which part of working as {o} does nobody see from outside?',
    'what would surprise people about a normal day as {o}?',
    'which skill does {o} need that nobody would guess?',
  ],
};
