import { joinUmlauts } from '../../note/fold.ts';
import type { Word } from '../../note/words.ts';

/**
 * Larger towns of the countries where most notes in German and English are written, folded. Left out are those that
 * are also a common word or a first name (Essen, Halle, Bath, Reading, Florence).
 */
const names = `
berlin hamburg munchen koln frankfurt stuttgart dusseldorf leipzig dortmund bremen dresden hannover nurnberg duisburg
bochum bielefeld bonn munster mannheim karlsruhe augsburg wiesbaden aachen kiel magdeburg freiburg mainz lubeck erfurt
rostock kassel saarbrucken potsdam oldenburg osnabruck heidelberg regensburg paderborn ingolstadt ulm wurzburg gottingen
koblenz trier jena siegen cottbus schwerin flensburg tubingen konstanz marburg bamberg passau straubing fulda speyer
wien graz linz salzburg innsbruck klagenfurt bregenz zurich genf basel bern luzern winterthur chur
london manchester birmingham leeds glasgow liverpool sheffield bristol edinburgh leicester cardiff belfast nottingham
newcastle brighton plymouth norwich aberdeen oxford cambridge exeter dublin galway limerick
boston chicago houston philadelphia dallas seattle denver portland atlanta miami detroit baltimore milwaukee minneapolis
cleveland pittsburgh sacramento nashville new_york los_angeles san_francisco san_diego baton_rouge las_vegas
toronto montreal vancouver calgary ottawa halifax sydney melbourne brisbane perth auckland wellington
mumbai delhi bangalore bengaluru chennai singapore johannesburg durban cape_town nairobi lagos
paris amsterdam rotterdam madrid barcelona copenhagen stockholm prague prag warsaw dubai
`;
const towns = new Set(
  names
    .trim()
    .split(/\s+/)
    .map((name) => joinUmlauts(name).replaceAll('_', ' ')),
);

/** How many words from `at` on are the name of a town; 0 when none is. */
export function townAt(words: readonly Word[], at: number): 0 | 1 | 2 {
  const first = joinUmlauts(words[at]?.folded ?? '');
  if (towns.has(`${first} ${words[at + 1]?.folded ?? ''}`)) return 2;
  return towns.has(first) ? 1 : 0;
}
