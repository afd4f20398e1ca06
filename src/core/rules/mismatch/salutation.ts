import { fold, joinUmlauts } from '../../note/fold.ts';
import type { Recipient } from '../../note/recipient.ts';
import { shownName } from './shown-name.ts';

/** First names that only women, or only men, bear where German or English is spoken. */
const women = new Set(
  'anna anne annette anke anja angelika antje astrid aylin ayse barbara beate bettina birgit brigitte britta carolin caroline charlotte christa christiane christina christine claudia cornelia dagmar daniela doris dorothea edith elena elisabeth elke emilia emma erika esther eva fatima franziska friederike gabriela gerda gisela gudrun hanna hannah hannelore heike heidi helena helga henrike ilse ines ingrid irene iris jana janina jasmin jennifer jessica johanna judith julia jutta karin karoline katharina kathrin katja katrin kerstin kristina lara laura lea lena lina linda lisa magdalena manuela maren margarete margit marie marina marion marlene martina melanie mia miriam monika nadine nadja natalie nele nicole nina nora olga patricia paula petra pia regina renate rita rosemarie ruth sabine sandra sara sarah silke silvia simona sina sofia sonja sophia sophie stefanie steffi stella susanne svenja sylvia tanja tatjana teresa theresa ulrike ursula uta ute valentina vanessa vera veronika viktoria waltraud yvonne abigail alice amanda amelia amy angela ann annie beatrice becky bridget catherine cathy chloe claire deborah diana donna dorothy eleanor elizabeth ellen emily fiona georgina gemma gloria grace hazel heather helen imogen isabel isabella jane janet jean joanna josephine joyce judy katherine kathleen katie kate kelly laura lauren linda louise lucy lydia maggie margaret martha mary maureen megan michelle molly nancy naomi natasha nicola olivia pamela penelope phoebe rachel rebecca rosie ruby samantha sharon sheila stephanie susan susie suzanne tracy victoria wendy zoe'
    .split(' ')
    .filter((name) => !['jean', 'kelly', 'nicola'].includes(name)),
);
const men = new Set(
  'achim adrian albert alexander alfred ali andreas anton arne armin arnold axel benedikt benjamin bernd bernhard bjorn boris burkhard carsten christian christoph clemens cornelius daniel david denis detlef dieter dietmar dirk dominik eberhard emil erich erik ernst fabian felix ferdinand florian frank franz frederik friedrich fritz georg gerald gerd gerhard gottfried gregor gunter gunther gustav hans harald hartmut heiko heiner heinrich heinz hendrik henning henrik henry herbert hermann holger horst hubert hugo ingo jakob jens joachim jochen johann johannes jonas jonathan jorg josef jurgen karl karsten klaus konrad konstantin kurt lars leon leonhard leopold lothar ludwig lukas lutz manfred manuel marc marco marcel marcus markus martin matthias max maximilian mehmet michael moritz mustafa niklas nikolaus nils norbert olaf oliver oskar otto patrick paul peter philipp ralf ralph reiner reinhard richard robert roland rolf roman rudolf rudiger sebastian siegfried simon stefan steffen stephan sven theo thomas thorsten tilman tim timo tobias torsten udo ulrich uwe valentin viktor volker walter werner wilhelm winfried wolfgang yusuf aaron adam alan albert andrew anthony arthur barry benedict bernard brian bruce charles christopher colin craig dave derek donald douglas duncan dylan edward edwin eric ethan francisco fred gareth gary geoffrey george gerard giles gordon graham greg harold harry howard hugh ian isaac jack jacob james jason jeff jeremy joe john joseph joshua keith kenneth kevin larry lawrence leonard liam luke malcolm mark matthew mike neil nicholas nigel owen peter philip raymond richard rob robert roger ronald rory roy russell ryan samuel scott sean stanley stephen steve stewart stuart ted terence theodore timothy todd tom trevor victor vincent walter wayne william'.split(
    ' ',
  ),
);

/** The page says how somebody wants to be spoken of. */
const she = /\b(?:she\s?\/\s?her|sie\s?\/\s?ihr)\b/i;
const he = /\b(?:he\s?\/\s?him|er\s?\/\s?ihm)\b/i;
/** German words for women at work: who is called "Leiterin" is no Herr. A man's title says nothing of a woman. */
const herWork =
  /\b\p{L}{2,}(?:leiterin|führerin|beraterin|lehrerin|ingenieurin|anwältin|ärztin|meisterin|managerin|direktorin|professorin|inhaberin|gründerin|referentin|assistentin|technikerin|entwicklerin|arbeiterin|händlerin|verkäuferin|einkäuferin|trainerin|therapeutin|psychologin|biologin|architektin|journalistin|redakteurin|designerin|köchin|pflegerin|fachfrau|kauffrau)\b/iu;
const herTitle =
  /(?:^|[\s,|(])(?:Leiterin|Professorin|Ärztin|Anwältin|Lehrerin|Ingenieurin|Meisterin|Direktorin|Inhaberin|Gründerin|Geschäftsführerin|Beraterin|Architektin|Referentin|Managerin|Trainerin|Journalistin|Pfarrerin|Richterin|Notarin|Apothekerin|Köchin|Bäuerin|Landwirtin|Polierin|Kapitänin|Redakteurin|Designerin|Entwicklerin|Forscherin)(?=$|[\s,|)])/u;

/** A folded first name that is a woman's or a man's; null when it can be either, or is not known. */
export function bornAs(given: string): 'woman' | 'man' | null {
  for (const name of [given, joinUmlauts(given)]) {
    if (women.has(name)) return 'woman';
    if (men.has(name)) return 'man';
  }
  return null;
}

/** Whether a page shows a woman or a man; null where it leaves that open. */
export function shownAs({ name, headline }: Recipient): 'woman' | 'man' | null {
  const shown = name ?? '';
  if (she.test(shown)) return 'woman';
  if (he.test(shown)) return 'man';
  const given = bornAs(fold((shownName(shown)?.given ?? '').split('-')[0] ?? ''));
  if (given !== null) return given;
  const work = (headline ?? '').slice(0, 300);
  return herTitle.test(work) || herWork.test(work) ? 'woman' : null;
}

/** True when one is a woman's name and the other a man's: "Peter" is no form of "Petra", however alike they look. */
export function areOthers(used: string, real: string): boolean {
  const [a, b] = [bornAs(fold(used)), bornAs(fold(real))];
  return a !== null && b !== null && a !== b;
}
