import type { Language } from '../../pages/replica.ts';
import { type Strings, strings } from '../../pages/strings.ts';

/** What a profile may say tomorrow. `{name}` is a gap. */
export interface ProfilePhrases {
  /** Other headings of its sections. */
  readonly about: readonly [string, string];
  readonly experience: readonly [string, string];
  readonly activity: readonly [string, string];
  readonly recommendations: string;
  readonly namesakes: string;
  /** A card about the entry itself, not about the person: its heading and its text. */
  readonly entry: readonly [string, string];
  /** What is said over somebody else's post in the person's activity. */
  readonly liked: readonly [string, string];
}

export const profilePhrases: Readonly<Record<Language, ProfilePhrases>> = {
  en: {
    about: ['Summary', 'Introduction'],
    experience: ['Work experience', 'Career'],
    activity: ['Recent posts', 'Posts and activity'],
    recommendations: 'Recommendations',
    namesakes: 'Others named {name}',
    entry: ['About this profile', 'Joined in March 2014. Contact details and photo updated within the last year.'],
    liked: ['{name} likes this', '{name} commented on this'],
  },
  de: {
    about: ['Zusammenfassung', 'Über mich'],
    experience: ['Werdegang', 'Berufliche Laufbahn'],
    activity: ['Neueste Beiträge', 'Beiträge und Aktivitäten'],
    recommendations: 'Empfehlungen',
    namesakes: 'Weitere Personen mit dem Namen {name}',
    entry: ['Über dieses Profil', 'Beigetreten im März 2014. Kontaktdaten und Foto im letzten Jahr aktualisiert.'],
    liked: ['{name} gefällt das', '{name} hat dies kommentiert'],
  },
  fr: {
    about: ['Résumé', 'À propos'],
    experience: ['Parcours professionnel', 'Carrière'],
    activity: ['Posts récents', 'Posts et activité'],
    recommendations: 'Recommandations',
    namesakes: 'Autres personnes nommées {name}',
    entry: ['À propos de ce profil', 'Membre depuis mars 2014. Coordonnées et photo mises à jour dans l’année.'],
    liked: ['{name} aime ceci', '{name} a commenté ceci'],
  },
  es: {
    about: ['Extracto', 'Sobre mí'],
    experience: ['Trayectoria profesional', 'Experiencia laboral'],
    activity: ['Publicaciones recientes', 'Publicaciones y actividad'],
    recommendations: 'Recomendaciones',
    namesakes: 'Otras personas llamadas {name}',
    entry: ['Acerca de este perfil', 'Miembro desde marzo de 2014. Datos de contacto y foto actualizados este año.'],
    liked: ['A {name} le gusta esto', '{name} ha comentado esto'],
  },
  it: {
    about: ['Riepilogo', 'Chi sono'],
    experience: ['Percorso professionale', 'Esperienza lavorativa'],
    activity: ['Post recenti', 'Post e attività'],
    recommendations: 'Segnalazioni',
    namesakes: 'Altre persone di nome {name}',
    entry: ['Informazioni su questo profilo', 'Iscrizione: marzo 2014. Contatti e foto aggiornati nell’ultimo anno.'],
    liked: ['A {name} piace questo post', '{name} ha commentato questo post'],
  },
  nl: {
    about: ['Samenvatting', 'Over mij'],
    experience: ['Werkervaring', 'Loopbaan'],
    activity: ['Recente bijdragen', 'Bijdragen en activiteit'],
    recommendations: 'Aanbevelingen',
    namesakes: 'Anderen met de naam {name}',
    entry: ['Over dit profiel', 'Lid sinds maart 2014. Contactgegevens en foto het afgelopen jaar bijgewerkt.'],
    liked: ['{name} vindt dit interessant', '{name} heeft hierop gereageerd'],
  },
  pl: {
    about: ['Podsumowanie', 'Informacje o mnie'],
    experience: ['Doświadczenie zawodowe', 'Przebieg kariery'],
    activity: ['Ostatnie publikacje', 'Publikacje i aktywność'],
    recommendations: 'Rekomendacje',
    namesakes: 'Inne osoby o nazwisku {name}',
    entry: ['O tym profilu', 'Konto od marca 2014 r. Dane kontaktowe i zdjęcie zaktualizowane w ostatnim roku.'],
    liked: ['{name} lubi to', '{name} skomentował(a) to'],
  },
  pt: {
    about: ['Resumo', 'Sobre mim'],
    experience: ['Experiência profissional', 'Trajetória'],
    activity: ['Publicações recentes', 'Publicações e atividade'],
    recommendations: 'Recomendações',
    namesakes: 'Outras pessoas chamadas {name}',
    entry: ['Sobre este perfil', 'Desde março de 2014. Contato e foto atualizados no último ano.'],
    liked: ['{name} gostou disso', '{name} comentou isto'],
  },
};

/** The language that a part of the page is in: by its own words, else the page's, else the document's. */
export function languageOf(doc: Document, part: Element | null, language: Language | null): Language {
  const text = part?.textContent ?? '';
  const all = Object.entries(strings) as [Language, Strings][];
  const [own] =
    all.find(([, { sendWithout, noteTitle }]) => text.includes(sendWithout) || text.includes(noteTitle)) ?? [];
  const [said] = all.find(([one]) => one === doc.documentElement.getAttribute('lang')) ?? [];
  return own ?? language ?? said ?? 'en';
}
