import { joinUmlauts } from '../../note/fold.ts';
import type { Word } from '../../note/words.ts';

/**
 * Larger towns of the countries where most notes in German and English are written, folded. Left out are those that
 * are also a common word or a first name (Essen, Halle, Bath, Reading, Florence).
 */
const names = `
berlin hamburg munchen koln frankfurt stuttgart dusseldorf leipzig dortmund bremen dresden hannover nurnberg duisburg
bochum wuppertal bielefeld bonn munster mannheim karlsruhe augsburg wiesbaden monchengladbach gelsenkirchen aachen
braunschweig chemnitz kiel magdeburg oberhausen freiburg krefeld mainz lubeck erfurt rostock kassel saarbrucken potsdam
ludwigshafen oldenburg osnabruck leverkusen heidelberg solingen darmstadt regensburg herne paderborn neuss ingolstadt
offenbach furth ulm heilbronn pforzheim wurzburg wolfsburg gottingen bottrop reutlingen erlangen bremerhaven koblenz
remscheid bergisch_gladbach recklinghausen trier jena moers salzgitter siegen gutersloh hildesheim kaiserslautern
cottbus schwerin witten gera iserlohn zwickau duren flensburg giessen tubingen ratingen ludenscheid villingen konstanz
marburg minden bayreuth bamberg landshut passau rosenheim straubing kempten memmingen lindau ravensburg friedrichshafen
aschaffenburg fulda hanau limburg wetzlar bautzen gorlitz plauen zittau freiberg meissen radebeul dessau wittenberg
stendal halberstadt eisenach weimar gotha nordhausen suhl wismar stralsund greifswald neubrandenburg eberswalde
husum rendsburg neumunster elmshorn luneburg celle emden wilhelmshaven cuxhaven lingen nordhorn meppen cloppenburg
bocholt coesfeld soest lippstadt arnsberg detmold herford bad_homburg speyer landau worms pirmasens
wien graz linz salzburg innsbruck klagenfurt villach dornbirn bregenz feldkirch steyr krems leoben eisenstadt kufstein
zurich genf basel bern lausanne winterthur luzern lugano chur schaffhausen thun solothurn olten aarau zug davos
london manchester birmingham leeds glasgow liverpool sheffield bristol edinburgh leicester coventry cardiff belfast
nottingham newcastle sunderland brighton hull plymouth stoke wolverhampton southampton portsmouth norwich swansea
aberdeen dundee oxford cambridge exeter gloucester inverness ipswich peterborough middlesbrough doncaster rotherham
dublin galway limerick waterford kilkenny sligo drogheda
boston chicago houston philadelphia dallas seattle denver portland atlanta miami detroit baltimore milwaukee
minneapolis cleveland pittsburgh cincinnati sacramento oakland nashville memphis louisville tampa orlando omaha tulsa
tucson albuquerque honolulu anchorage spokane boise indianapolis buffalo rochester albany hartford richmond raleigh
new_york los_angeles san_francisco san_diego san_antonio new_orleans baton_rouge las_vegas salt_lake kansas_city st_louis
toronto montreal vancouver calgary edmonton ottawa winnipeg halifax saskatoon regina quebec
sydney melbourne brisbane perth adelaide canberra hobart auckland wellington christchurch dunedin
mumbai delhi bangalore bengaluru chennai hyderabad kolkata pune ahmedabad jaipur kochi singapore hong_kong kuala_lumpur
johannesburg durban pretoria cape_town nairobi mombasa lagos abuja accra kampala
paris lyon marseille bordeaux amsterdam rotterdam utrecht eindhoven brussel brussels brussel antwerp antwerpen ghent
madrid barcelona valencia seville lisbon lissabon porto rome rom milan mailand turin naples neapel venice venedig
copenhagen kopenhagen aarhus stockholm gothenburg malmo oslo bergen helsinki tallinn riga vilnius warsaw warschau krakow
krakau wroclaw breslau gdansk danzig prague prag brno budapest bratislava bucharest bukarest sofia belgrade belgrad
zagreb ljubljana athens athen istanbul ankara izmir dubai tel_aviv tokyo tokio osaka seoul beijing peking shanghai
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
