import type { Frames } from '../hook.ts';

/** German questions for people who look after, teach, train or study. */
export const people: Frames['asks'] = {
  learner: [
    'was lernt man als Azubi im Betrieb, was in keinem Lehrbuch steht?',
    'welche Aufgabe in der Ausbildung macht [Ihnen|dir] am meisten Spaß?',
    'was ist in der Ausbildung anders, als man vorher denkt?',
  ],
  student: [
    'welche Vorlesung lohnt sich auch für Leute aus anderen Fächern?',
    'was an [Ihrem|deinem] Studium ist anders, als man vorher denkt?',
    'womit [beschäftigen Sie sich|beschäftigst du dich] im Studium zurzeit am liebsten?',
  ],
  midwife: [
    'was fragen werdende Eltern heute, was vor zehn Jahren niemand gefragt hat?',
    'welcher alte Rat rund um die Geburt hält sich bis heute?',
    'was beruhigt werdende Eltern am zuverlässigsten?',
  ],
  pharmacy: [
    'welches Medikament ist zurzeit am schwersten zu bekommen?',
    'welche Wechselwirkung kennen die wenigsten?',
    'was machen die meisten beim Einnehmen von Medikamenten falsch?',
  ],
  vet: [
    'was übersehen Tierhalter am längsten?',
    'welche Tiere sind die angenehmsten Patienten?',
    'was sollte jeder wissen, bevor er sich ein Tier anschafft?',
  ],
  rescue: [
    'b>was lernt man erst im Einsatz und in keiner Übung?',
    'was sollte jeder tun können, bis die Einsatzkräfte da sind?',
    'b>welcher Handgriff im Einsatz sitzt erst nach Jahren?',
  ],
  nurse: [
    'was würde den Pflegealltag sofort leichter machen und kein Geld kosten?',
    'welche Aufgabe gehört nach [Ihrer|deiner] Erfahrung nicht in die Pflege?',
    'was lernt man in der Pflege erst nach Jahren?',
  ],
  care: [
    'welche Kleinigkeit macht in der Betreuung am meisten aus?',
    'b>was fragen Angehörige am häufigsten?',
    'wofür bräuchte man in der Betreuung mehr Zeit?',
  ],
  therapy: [
    'welche Übung machen Patienten zu Hause fast nie?',
    'woran [merken Sie|merkst du] zuerst, dass eine Behandlung anschlägt?',
    'was unterschätzen Patienten an der Therapie am meisten?',
  ],
  psych: [
    'welche Erkenntnis der Psychologie müsste viel bekannter sein?',
    'b>welche Frage hilft in einem Gespräch fast immer weiter?',
    'was denken die meisten über Psychologie, was so nicht stimmt?',
  ],
  teeth: [
    'woran [erkennen Sie|erkennst du] gute Arbeit an einem Zahn, die kein Patient bemerkt?',
    'welche Arbeit an einem Zahn dauert viel länger, als Patienten denken?',
    'was sieht man einer guten Krone nicht an?',
  ],
  doctor: [
    'welche Frage stellen Patienten viel zu selten?',
    'wofür fehlt im Alltag mit Patienten am meisten die Zeit?',
    'welche neue Behandlung hat in [Ihrem|deinem] Fach am meisten verändert?',
  ],
  kids: [
    'welches Spiel wird Kindern nie langweilig?',
    'was können Kinder heute früher als vor zehn Jahren, und was später?',
    'was sehen Eltern nie von einem Tag mit so vielen Kindern?',
  ],
  school: [
    'welche Stunde im Stundenplan [würden Sie|würdest du] als letzte streichen?',
    'was im Schulalltag kostet mehr Zeit, als es nützt?',
    'was können Schüler heute besser als vor zehn Jahren?',
  ],
  research: [
    'b>welche Frage in [Ihrem|deinem] Fach gilt als erledigt und ist es nicht?',
    'welches Ergebnis [Ihrer|deiner] Forschung hat [Sie|dich] selbst überrascht?',
    'b>worüber wird in [Ihrem|deinem] Fach zurzeit am meisten gestritten?',
  ],
  library: [
    'welches Buch steht seit Jahren im Regal und sollte längst entdeckt werden?',
    'wofür kommen die Leute in die Bibliothek, außer für Bücher?',
    'was wird in der Bibliothek heute gefragt, was vor zehn Jahren niemand wissen wollte?',
  ],
  social: [
    'was hilft in der sozialen Arbeit mehr als jedes Formular?',
    'b>woran [merken Sie|merkst du], dass ein Gespräch etwas verändert hat?',
    'wofür bräuchte die soziale Arbeit vor allem mehr Zeit?',
  ],
  train: [
    'b>welche Übung funktioniert in fast jeder Gruppe?',
    'woran [merken Sie|merkst du] in einem Seminar, dass etwas hängen bleibt?',
    'was behalten Teilnehmer eines Seminars am längsten?',
  ],
  coach: [
    'welche Frage bringt im Coaching fast immer etwas in Bewegung?',
    'woran [merken Sie|merkst du], dass ein Coaching zu Ende gehen darf?',
    'mit welchem Thema kommen zurzeit die meisten ins Coaching?',
  ],
};
