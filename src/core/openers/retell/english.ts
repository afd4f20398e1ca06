import { coming, dated, joined, type Part, type Retold } from './retold.ts';

/** What becomes of the author's own words when somebody else says them. */
const turned: Readonly<Record<string, string>> = {
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  "i'm": 'you are',
  "we're": 'you are',
  "i've": 'you have',
  "we've": 'you have',
};
const ownWords =
  /(?<![\p{L}'’-])(?:(?:I|we|me|us|my|our|mine|ours|myself|ourselves)(?!['’\p{L}])|(?:I['’](?:m|ve)|we['’](?:re|ve))(?!\p{L}))/giu;
/** "I was" and "I am" want another verb beside "you". */
const inflected = /(?<!\p{L})I (was|am)(?!\p{L})/u;

/** Leads to what is meant: "Excited to share that we opened …". */
const fanfare =
  /^(?:(?:i|we)(?:['’](?:m|re)| am| are) )?(?:(?:so|very|really|super|beyond) )?(?:excited|thrilled|happy|proud|delighted|pleased|glad|honou?red) to (?:share|announce|say|report|tell you|let you know)(?: that)? /iu;

/** Verbs that a sentence without its "I" begins with; the ending in -ed is known as well. */
const irregular =
  'built|rebuilt|cut|put|took|gave|got|won|ran|drove|flew|taught|held|wrote|rewrote|made|found|met|sent|bought|sold|brought|spoke|spent|let|hung|dug|cast|laid|came|went|lent|grew|wore|bred|swam|rode';
const subjectless = new RegExp(
  String.raw`^(?:(?:[Jj]ust|[Ff]inally|[Tt]oday|[Yy]esterday) )?((?:[Rr]e)?\p{Lu}?\p{Ll}{3,}(?<!(?:need|exceed|succe|spe|indeed|hundr|re|fe|lov|se))ed|${irregular}|${irregular.replaceAll(/(?<=^|\|)\w/g, (letter) => letter.toUpperCase())}) (?=(?:the|an?|our|my|all|every|each|some|both|\p{L}+ing|back|off|out|up|on|at|in|to|with|over|\d[\d.,]*|[$€£]\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)(?!\p{L})|\p{Lu})`,
  'u',
);
const seeking =
  /^(?:(?:still|now|currently|also|always) )?(hiring|looking for|searching for|recruiting|speaking|presenting|exhibiting|moderating|hosting|organi[sz]ing|running|teaching|building|working on|writing) /iu;
/** "We're hiring: two …", "Looking for: a …". */
const sought = /^(?:we(?:['’]re| are) |i['’]m |now )?(hiring|looking for|searching for|recruiting): /iu;
/** Somebody else's need, told as it stands. */
const needing = /^((?:Team|Our|My) .{2,40}? needs?) (?=(?:an?|two|three|four|more|some) )/u;
const episode = /^Episode \d+(?: [\p{L} ]{3,40})? is (?:up|out|live|online|available)$/u;
/** A sentence that begins with when or where. */
const opening =
  /^((?:since|as of|from|after|in|for|at|on|during|over|every|once) [^,:;.]{2,30}?),? (?=(?:I|we|our|my)(?!['’\p{L}]))/iu;

const cut =
  /, (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)| (?:–|—|-) |:(?!\d)|[;(]|, (?:and|but|so|because|which|who|then|as|since|mostly|half|most|with|where|while|though|not)(?!\p{L})| because | so that | although /iu;
/** Somebody is spoken to, or pointed at. */
const spokenTo =
  /(?<![\p{L}'’])(?:you|your|yours|yourself|he|she|they|him|them|his|her|this|that['’]s|these|those|it|one|ones|both|there|another|else|either|too|same|other)(?![\p{L}'’])/iu;
/** "Which", "what", negations at the verb: the sentence is about something else than a deed. */
const unsaid =
  /["“”„«»?!]|(?<!\p{L})(?:not|never|n['’]t|nobody|no one|nothing|none|anything|anybody|would|could|should|might|if|wish|hope|almost|nearly|had to|tried to|used to|going to)(?!\p{L})|n['’]t(?!\p{L})/iu;

const datedAnywhere = new RegExp(dated.en.source, 'giu');
const datedFirst = new RegExp(`^(?:${dated.en.source}) `, 'iu');

/** The parts of a stretch: what is the author's is turned, dates are left out, the rest stays. */
function partsOf(words: string): Part[] {
  const parts: Part[] = [];
  const keep = (text: string) => {
    for (const [at, piece] of text.split(datedAnywhere).entries()) {
      const bare = piece
        .trim()
        .replace(/(?<!\s)\s*,$/u, at === 0 ? ',' : '')
        .trim();
      if (bare !== '') parts.push({ own: bare });
    }
  };
  let from = 0;
  for (const match of words.matchAll(ownWords)) {
    keep(words.slice(from, match.index));
    parts.push({ put: turned[match[0].toLowerCase().replace('’', "'")] ?? 'you' });
    from = match.index + match[0].length;
  }
  keep(words.slice(from));
  return parts;
}

/** A long sentence of two halves by its first one: both are true, and one is enough to ask about. */
function halved(clause: string): string {
  const at = clause.indexOf(' and ', 25);
  return clause.length > 50 && at > 0 && !/(?<!\p{L})(?:between|both) | and \p{Lu}/u.test(clause)
    ? clause.slice(0, at)
    : clause;
}

/** A sentence as it stands behind "I read that"; null where it would not be right there. */
export function retellEnglish(sentence: string): Retold | null {
  const bare = sentence
    .replace(fanfare, '')
    .replace(sought, '$1 ')
    .replace(/(?<![.!])[.!]+$/u, '');
  const at = bare.search(cut);
  // "Windows, stairs, and doors" is a list, of which no part may be missing.
  if (at > 18 && /^, and /iu.test(bare.slice(at)) && bare.slice(0, at).includes(',')) return null;
  const clause = halved((at > 18 ? bare.slice(0, at) : bare).trim());
  if (clause.length < 18 || unsaid.test(clause) || spokenTo.test(clause) || coming.en.test(clause)) return null;
  if (
    /[:;](?!\d)|(?<!\p{L})(?:said|says|asked|with|at|to|of|for|by|is|are|was|in|on|the|an?|and|like|called)$/u.test(
      clause,
    )
  )
    return null;
  const lead = opening.exec(clause);
  const head = lead?.[1] ?? '';
  const rest = clause.slice(lead?.[0].length ?? 0);
  const when: Part[] = head === '' || dated.en.test(head) ? [] : [{ own: head, said: small(head) }];
  const alone = !/(?<!\p{L})(?:we|our|us|ours)(?!\p{L})/iu.test(clause);
  const said = (before: readonly Part[], words: string, deed: string) => {
    const parts = [...when, ...before, ...partsOf(words)];
    return joined(parts, `${when.length > 0 ? `${head}| ` : ''}${deed}`.toLowerCase(), alone);
  };
  const subject = /^(I|we)((?:['’](?:m|re|ve)))? (.+)$/isu.exec(rest);
  if (subject !== null) {
    const [, who = '', short = '', after = ''] = subject;
    const was = /^(was|am) /iu.exec(after);
    if (/^(?:I)$/iu.test(who) && was !== null)
      return said(
        [{ put: was[1]?.toLowerCase() === 'was' ? 'you were' : 'you are' }],
        after.slice(was[0].length),
        after,
      );
    if (inflected.test(after)) return null;
    const helper = /m|re/.test(short) ? ' are' : short === '' ? '' : ' have';
    const undated = after.replace(datedFirst, '');
    return said([{ put: `you${helper}` }], undated, undated);
  }
  if (inflected.test(rest)) return null;
  if (/^(?:our|my) /iu.test(rest) || (when.length === 0 && needing.test(rest)))
    return said([], rest, needing.test(rest) ? `need ${rest}` : rest);
  if (when.length > 0) return null;
  if (episode.test(rest)) return joined([{ own: rest, said: small(rest) }], `our ${rest}`.toLowerCase(), false);
  const doing = seeking.exec(rest);
  if (doing !== null)
    return said(
      [{ put: `you are ${small(doing[1] ?? '')}` }],
      small(rest.slice(rest.indexOf(doing[1] ?? '') + (doing[1] ?? '').length).trim()),
      rest,
    );
  const done = subjectless.exec(rest);
  if (done === null) return null;
  const verb = done[1] ?? '';
  const after = rest.slice(rest.indexOf(verb) + verb.length).trim();
  return said([{ put: `you ${verb.toLowerCase()}` }], after, `${verb} ${after}`);
}

/** With a small first letter, where the word is no name. */
const small = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll}*(?: |$))/u, (letter) => letter.toLowerCase());
