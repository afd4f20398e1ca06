import { fold, joinUmlauts } from '../../note/fold.ts';
import type { Recipient } from '../../note/recipient.ts';
import { shownName } from './shown-name.ts';

/** First names that only women, or only men, bear where German or English is spoken. */
const women = new Set(
  'anna anne annette anja angelika barbara beate bettina birgit brigitte carolin caroline charlotte christa christiane christina christine claudia cornelia daniela doris elena elisabeth elke emilia emma esther eva franziska gabriela gisela hanna hannah heike heidi helena helga ingrid irene jana jasmin jennifer jessica johanna julia karin katharina kathrin katja katrin kerstin laura lea lena linda lisa manuela maria marie marina marion martina melanie miriam monika nadine nadja natalie nicole nina nora patricia petra renate sabine sandra sara sarah silke sofia sonja sophia sophie stefanie susanne sylvia tanja teresa ulrike ursula ute vanessa vera veronika yvonne alice amanda amy ann bridget catherine claire deborah diana donna eleanor elizabeth emily fiona grace hazel heather helen jane janet joanna joyce judy katherine kathleen karen kate lauren louise lucy margaret martha mary megan michelle molly nancy naomi olivia rachel rebecca samantha sharon stephanie susan victoria wendy zoe'.split(
    ' ',
  ),
);
const men = new Set(
  'achim adrian albert alexander alfred andreas anton armin axel benedikt benjamin bernd bernhard carsten christian christoph daniel david dennis dieter dirk dominik erik ernst fabian felix florian frank franz friedrich georg gerald gerd gerhard gregor gunter hans harald hartmut heiko heinrich heinz henning herbert hermann holger horst ingo jakob jens joachim jochen johannes jonas jorg josef jurgen karl klaus konrad kurt lars leon lothar ludwig lukas manfred manuel marc marco marcel marcus markus martin matthias max michael moritz nikolaus nils norbert olaf oliver otto patrick paul peter philipp ralf rainer reinhard richard robert roland rolf rudolf sebastian simon stefan steffen stephan sven thomas thorsten tim tobias torsten udo ulrich uwe volker walter werner wolfgang adam alan andrew anthony arthur brian bruce charles christopher colin craig derek donald douglas edward eric fred gary george gordon graham harry howard hugh ian jack jacob james jason jeff jeremy john jonathan joseph keith kenneth kevin larry luke mark matthew mike neil nicholas nigel patrick philip raymond roger ronald russell ryan samuel scott sean steve steven stuart timothy tom trevor vincent william'.split(
    ' ',
  ),
);

/** The page says how somebody wants to be spoken of. */
const she = /\b(?:she\s?\/\s?her|sie\s?\/\s?ihr)\b/i;
const he = /\b(?:he\s?\/\s?him|er\s?\/\s?ihm)\b/i;
/** German words for women at work: who is called "Leiterin" is no Herr. A man's title says nothing of a woman. */
const herWork =
  /(?:^|[\s,|(/-])\p{L}{0,24}(?:leiter|führer|berater|lehrer|ingenieur|meister|manager|direktor|professor|inhaber|gründer|referent|assistent|techniker|entwickler|händler|trainer|therapeut|architekt|journalist|redakteur|pfleger|richter|anwält|ärzt)in(?=$|[\s,|)/-])/iu;

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
  return herWork.test(work) ? 'woman' : null;
}

/** True when one is a woman's name and the other a man's: "Peter" is no form of "Petra", however alike they look. */
export function areOthers(used: string, real: string): boolean {
  const [a, b] = [bornAs(fold(used)), bornAs(fold(real))];
  return a !== null && b !== null && a !== b;
}
