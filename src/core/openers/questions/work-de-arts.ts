import type { Frames } from '../hook.ts';

/** German questions for stage, words, pictures and buildings. */
export const arts: Frames['asks'] = {
  museum: [
    'welches Stück im Museum wird am meisten übersehen?',
    'zu welchem Stück der Sammlung kommen die seltsamsten Fragen?',
    'vor welchem Stück bleiben Besucher am längsten stehen?',
  ],
  music: [
    'b>welches Stück klingt leichter, als es ist?',
    'welches Stück [würden Sie|würdest du] jederzeit wieder aufs Programm setzen?',
    'welcher Raum klingt für [Sie|dich] am schönsten?',
  ],
  stage: [
    'was geht hinter der Bühne schief, ohne dass es vorne jemand merkt?',
    'welche Inszenierung hat hinter der Bühne am meisten verlangt?',
    'was im Theater bemerkt das Publikum nie, obwohl es die meiste Arbeit macht?',
  ],
  photo: [
    'worauf [warten Sie|wartest du] beim Fotografieren am längsten?',
    'bei welchem Licht [fotografieren Sie|fotografierst du] am liebsten?',
    'welches Motiv lässt [Sie|dich] nicht los?',
  ],
  press: [
    'welches Wort [streichen Sie|streichst du] am häufigsten aus einem Text?',
    'b>welcher Text hat zuletzt mehr bewirkt als gedacht?',
    'welcher Einstieg in einen Text funktioniert fast immer?',
  ],
  pr: [
    'womit fängt eine gute Mitteilung an?',
    'b>woran [merken Sie|merkst du], dass eine Botschaft angekommen ist?',
    'was sollte in keiner Pressemitteilung stehen?',
  ],
  words: [
    'welches Wort ließ sich zuletzt beim besten Willen nicht übersetzen?',
    'was verrät einen maschinell übersetzten Text sofort?',
    'welche Redewendung [übersetzen Sie|übersetzt du] am liebsten?',
  ],
  design: [
    'was [räumen Sie|räumst du] aus einem Entwurf als Erstes wieder heraus?',
    'woran [merken Sie|merkst du], dass ein Entwurf fertig ist?',
    'welcher Entwurf hat bisher die meisten Runden gebraucht?',
  ],
  architect: [
    'welches Detail [verteidigen Sie|verteidigst du] auf jeder Baustelle?',
    'was [würden Sie|würdest du] an [Ihrem|deinem] ersten Bau heute anders machen?',
    'welches Gebäude [sehen Sie sich|siehst du dir] immer wieder gern an?',
  ],
};
