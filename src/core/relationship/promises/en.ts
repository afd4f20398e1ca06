import type { PromiseWords } from './promise-words.ts';

const verbs =
  'send|share|forward|introduce|connect you|put you|get back|come back to you|call|ring|email|e-mail|mail|write|check|look|find|ask|pass|bring|recommend|review|let you know|follow up|drop|make (?:the|an|that) intro|invite|book|set up|dig|chase|report back|read|translate|proofread|message|ping|text|dm|speak to|talk to|get you|have (?:it|that|them)|give you|reach out|think about|sort|arrange|organi[sz]e|prepare|draft|show you|tell you|see (?:whether|if|what)|do (?:that|it)|take care|hook you up';
const some = '(?:\\p{L}{2,12} ){0,2}';

export const en: PromiseWords = {
  commits: [
    new RegExp(
      `\\bi(?:['’]ll| will|['’]m going to| am going to|['’]m gonna| shall) ${some}(?:${verbs})(?!\\p{L})`,
      'u',
    ),
    new RegExp(
      `\\bwill (?:${verbs})(?!\\p{L})[^!?;\\n]{0,40}?\\b(?:you|it|them|over|back|tomorrow|by|on|next|this)(?!\\p{L})`,
      'u',
    ),
    /\blet me (?:send|share|introduce|connect you|check|find out|ask|look into|get back|forward|dig|put you|see (?:what|whether|if))(?!\p{L})/u,
    /\bi promise(?!\p{L})/u,
    /\byou(?:['’]ll| will) (?:have|get|hear|receive)\b[^!?;\n]{0,60}?\b(?:from me|by|tomorrow|tonight|next|this week)(?!\p{L})/u,
    /\b(?:happy|glad) to (?:introduce|connect you|make (?:the|an|that) intro|put you in touch)\b[^!?;\n]{0,60}?\b(?:tomorrow|tonight|this week|next week|on \p{L}{3,6}day)(?!\p{L})/u,
  ],
  excuses: [
    /(?<!\p{L})(?:not|never|won['’]t|cannot|can['’]t|unable|no longer)(?!\p{L})(?! forget)/u,
    /(?<!\p{L})(?:might|could|would|(?:i|we|it|you) may|perhaps|maybe)(?!\p{L})/u,
    /(?<!\p{L})(?:attached|enclosed|herewith|already sent|just sent)(?!\p{L})/u,
    /(?<!\p{L})(?:they|he|she|we|you|it|who|that|which|team|company) will(?!\p{L})/u,
    /\blet me know\b/u,
    /\?\s*$/u,
  ],
  weekdays: [
    /\bmon(?:day)?\b/u,
    /\btue(?:s|sday)?\b/u,
    /\bwed(?:nesday)?\b/u,
    /\bthu(?:r|rs|rsday)?\b/u,
    /\bfri(?:day)?\b/u,
    /\bsat(?:urday)?\b/u,
    /\bsun(?:day)?\b/u,
  ],
  months: [/^jan/u, /^feb/u, /^mar/u, /^apr/u, /^may/u, /^jun/u, /^jul/u, /^aug/u, /^sep/u, /^oct/u, /^nov/u, /^dec/u],
  when: {
    today: /\b(?:today|tonight|this (?:afternoon|evening|morning))\b/u,
    tomorrow: /\btomorrow\b/u,
    dayAfter: /\b(?:the )?day after tomorrow\b/u,
    weekend: /\b(?:over|at|on|this) (?:the )?weekend\b/u,
    thisWeek: /\b(?:this week|(?:by the )?end of (?:the|this) week|before the weekend|by the weekend)\b/u,
    startOfNextWeek: /\b(?:early|beginning of|start of) next week\b/u,
    nextWeek: /\bnext week\b/u,
    endOfMonth: /\b(?:end of (?:the|this) month|this month)\b/u,
    nextMonth: /\bnext month\b/u,
    inSome: /\bin (?:about )?(\d{1,2}|an?|two|three|four|five|six|seven|ten|a couple of|a few) (day|week|month)/u,
    numeric: null,
    spelt:
      /\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})|(?<month2>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}) (?<day2>\d{1,2})(?:st|nd|rd|th)?)\b/u,
  },
  numbers: { a: 1, an: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, 'a couple of': 2, 'a few': 3 },
  units: [
    ['day', 1],
    ['week', 7],
    ['month', 30],
  ],
};
