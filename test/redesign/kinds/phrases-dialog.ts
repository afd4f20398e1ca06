import type { Language } from '../../pages/replica.ts';

/** What a request's dialog may say tomorrow. `{name}` is a gap. */
export interface DialogPhrases {
  /** Titles of the first step, one as it was called years ago, one plainer; the others likewise. */
  readonly choice: readonly [string, string];
  /** The first step's sentence, before and behind the name. */
  readonly sentence: readonly [string, string];
  readonly add: readonly [string, string];
  readonly without: readonly [string, string];
  readonly note: readonly [string, string];
  readonly send: readonly [string, string];
  readonly preview: string;
  readonly wants: string;
}

export const dialogPhrases: Readonly<Record<Language, DialogPhrases>> = {
  en: {
    choice: ['You can customize this invitation', 'Want to say a few words first?'],
    sentence: ['Tell ', ' how you know each other. A few words help.'],
    add: ['Add note', 'Write a message'],
    without: ['Send now', 'Connect without a message'],
    note: ['Customize your invitation', 'A few words with your invitation'],
    send: ['Send now', 'Send invite'],
    preview: 'This is how {name} will see your invitation',
    wants: 'wants to connect with you',
  },
  de: {
    choice: ['Sie können diese Einladung individuell anpassen', 'Möchten Sie ein paar Worte mitschicken?'],
    sentence: ['Schreiben Sie ', ', woher Sie sich kennen. Ein paar Worte helfen.'],
    add: ['Notiz hinzufügen', 'Nachricht schreiben'],
    without: ['Jetzt senden', 'Ohne Nachricht vernetzen'],
    note: ['Einladung individuell anpassen', 'Ein paar Worte zu Ihrer Einladung'],
    send: ['Jetzt senden', 'Einladung abschicken'],
    preview: 'So sieht {name} Ihre Einladung',
    wants: 'möchte sich mit Ihnen vernetzen',
  },
  fr: {
    choice: ['Vous pouvez personnaliser cette invitation', 'Envie d’ajouter quelques mots ?'],
    sentence: ['Dites à ', ' d’où vous vous connaissez. Quelques mots suffisent.'],
    add: ['Ajouter une note', 'Écrire un message'],
    without: ['Envoyer maintenant', 'Se connecter sans message'],
    note: ['Personnaliser votre invitation', 'Quelques mots avec votre invitation'],
    send: ['Envoyer maintenant', 'Envoyer l’invitation'],
    preview: 'Voici comment {name} verra votre invitation',
    wants: 'souhaite se connecter avec vous',
  },
  es: {
    choice: ['Puedes personalizar esta invitación', '¿Quieres añadir unas palabras?'],
    sentence: ['Cuéntale a ', ' de qué os conocéis. Unas palabras ayudan.'],
    add: ['Añadir una nota', 'Escribir un mensaje'],
    without: ['Enviar ahora', 'Conectar sin mensaje'],
    note: ['Personaliza tu invitación', 'Unas palabras con tu invitación'],
    send: ['Enviar ahora', 'Enviar la invitación'],
    preview: 'Así verá {name} tu invitación',
    wants: 'quiere conectar contigo',
  },
  it: {
    choice: ['Puoi personalizzare questo invito', 'Vuoi aggiungere qualche parola?'],
    sentence: ['Racconta a ', ' come vi siete conosciuti. Bastano poche parole.'],
    add: ['Aggiungi nota', 'Scrivi un messaggio'],
    without: ['Invia ora', 'Collegati senza messaggio'],
    note: ['Personalizza il tuo invito', 'Qualche parola con il tuo invito'],
    send: ['Invia ora', 'Invia l’invito'],
    preview: 'Ecco come {name} vedrà il tuo invito',
    wants: 'vuole collegarsi con te',
  },
  nl: {
    choice: ['U kunt deze uitnodiging aanpassen', 'Wilt u er een paar woorden bij zetten?'],
    sentence: ['Laat ', ' weten waar u elkaar van kent. Een paar woorden helpen.'],
    add: ['Een notitie toevoegen', 'Bericht schrijven'],
    without: ['Nu verzenden', 'Connectie maken zonder bericht'],
    note: ['Pas uw uitnodiging aan', 'Een paar woorden bij uw uitnodiging'],
    send: ['Nu verzenden', 'Uitnodiging versturen'],
    preview: 'Zo ziet {name} uw uitnodiging',
    wants: 'wil connectie met u maken',
  },
  pl: {
    choice: ['Możesz spersonalizować to zaproszenie', 'Chcesz dopisać kilka słów?'],
    sentence: ['Napisz użytkownikowi ', ', skąd się znacie. Wystarczy kilka słów.'],
    add: ['Dodaj notatkę osobistą', 'Napisz wiadomość'],
    without: ['Wyślij teraz', 'Nawiąż kontakt bez wiadomości'],
    note: ['Spersonalizuj zaproszenie', 'Kilka słów do zaproszenia'],
    send: ['Wyślij teraz', 'Wyślij to zaproszenie'],
    preview: 'Tak {name} zobaczy Twoje zaproszenie',
    wants: 'chce nawiązać z Tobą kontakt',
  },
  pt: {
    choice: ['Você pode personalizar este convite', 'Quer escrever algumas palavras?'],
    sentence: ['Conte a ', ' de onde vocês se conhecem. Algumas palavras ajudam.'],
    add: ['Adicionar uma nota', 'Escrever mensagem'],
    without: ['Enviar agora', 'Conectar sem mensagem'],
    note: ['Personalize seu convite', 'Algumas palavras com seu convite'],
    send: ['Enviar agora', 'Enviar o convite'],
    preview: 'É assim que {name} verá seu convite',
    wants: 'quer se conectar com você',
  },
};
