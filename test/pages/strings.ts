import type { Language } from './replica.ts';

/** The interface words of the LinkedIn replicas. `{name}` and `{n}` are gaps. */
export interface Strings {
  readonly connect: string;
  readonly invite: string;
  readonly message: string;
  readonly more: string;
  readonly follow: string;
  readonly pending: string;
  readonly pendingLabel: string;
  readonly dismiss: string;
  readonly choiceTitle: string;
  readonly choiceText: string;
  readonly addNote: string;
  readonly sendWithout: string;
  readonly noteTitle: string;
  readonly noteLabel: string;
  readonly placeholder: string;
  readonly cancel: string;
  readonly cancelLabel: string;
  readonly send: string;
  readonly sendLabel: string;
  readonly notesLeft: string;
  readonly upsell: string;
  readonly email: string;
  readonly weekLimit: string;
  readonly contactInfo: string;
  readonly company: string;
  readonly school: string;
  readonly about: string;
  readonly activity: string;
  readonly experience: string;
  readonly education: string;
  readonly skills: string;
  readonly languages: string;
  readonly highlights: string;
  readonly present: string;
  readonly reposted: string;
  readonly mutual: string;
  readonly and: string;
  readonly degrees: readonly [string, string, string];
  readonly peopleYouMayKnow: string;
  readonly writeMessage: string;
}

const en: Strings = {
  connect: 'Connect',
  invite: 'Invite {name} to connect',
  message: 'Message',
  more: 'More',
  follow: 'Follow',
  pending: 'Pending',
  pendingLabel: 'Pending, click to withdraw invitation sent to {name}',
  dismiss: 'Dismiss',
  choiceTitle: 'Add a note to your invitation?',
  choiceText:
    'Personalize your invitation to {name} by adding a note. Members are more likely to accept invitations that include a note.',
  addNote: 'Add a note',
  sendWithout: 'Send without a note',
  noteTitle: 'Add a note to your invitation',
  noteLabel: 'Please limit personal note to 300 characters.',
  placeholder: 'Ex: We know each other from…',
  cancel: 'Cancel',
  cancelLabel: 'Cancel adding a note',
  send: 'Send',
  sendLabel: 'Send invitation',
  notesLeft: '{n} personalized invitations remaining for this month.',
  upsell: 'You’ve used all your monthly custom invites.',
  email: 'To verify this member knows you, please enter their email to connect.',
  weekLimit: 'You’ve reached the weekly invitation limit',
  contactInfo: 'Contact info',
  company: 'Current company: {name}. Click to skip to experience card',
  school: 'Education: {name}. Click to skip to education card',
  about: 'About',
  activity: 'Activity',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  languages: 'Languages',
  highlights: 'Highlights',
  present: 'Present',
  reposted: '{name} reposted this',
  mutual: 'and {n} other mutual connections',
  and: 'and',
  degrees: ['1st', '2nd', '3rd+'],
  peopleYouMayKnow: 'People you may know',
  writeMessage: 'Write a message…',
};

const de: Strings = {
  connect: 'Vernetzen',
  invite: '{name} als Kontakt einladen',
  message: 'Nachricht',
  more: 'Mehr',
  follow: 'Folgen',
  pending: 'Ausstehend',
  pendingLabel: 'Ausstehend, klicken, um die Einladung an {name} zurückzuziehen',
  dismiss: 'Schließen',
  choiceTitle: 'Eine Nachricht zu Ihrer Einladung hinzufügen?',
  choiceText:
    'Fügen Sie eine Nachricht zu Ihrer Einladung an {name} hinzu. Mitglieder nehmen eher Einladungen an, die eine Nachricht enthalten.',
  addNote: 'Nachricht hinzufügen',
  sendWithout: 'Ohne Notiz senden',
  noteTitle: 'Nachricht zu Ihrer Einladung hinzufügen',
  noteLabel: 'Bitte beschränken Sie die persönliche Nachricht auf 300 Zeichen.',
  placeholder: 'Bsp.: Wir kennen uns von …',
  cancel: 'Abbrechen',
  cancelLabel: 'Hinzufügen einer Nachricht abbrechen',
  send: 'Senden',
  sendLabel: 'Einladung senden',
  notesLeft: 'Noch {n} personalisierte Einladungen in diesem Monat.',
  upsell: 'Sie haben alle persönlichen Einladungen für diesen Monat aufgebraucht.',
  email: 'Um zu bestätigen, dass dieses Mitglied Sie kennt, geben Sie für die Einladung bitte die E-Mail-Adresse ein.',
  weekLimit: 'Sie haben das wöchentliche Limit für Einladungen erreicht',
  contactInfo: 'Kontaktinfo',
  company: 'Aktuelles Unternehmen: {name}. Klicken, um zur Berufserfahrung zu springen',
  school: 'Ausbildung: {name}. Klicken, um zur Ausbildung zu springen',
  about: 'Info',
  activity: 'Aktivitäten',
  experience: 'Berufserfahrung',
  education: 'Ausbildung',
  skills: 'Kenntnisse',
  languages: 'Sprachen',
  highlights: 'Highlights',
  present: 'Heute',
  reposted: '{name} hat dies erneut gepostet',
  mutual: 'und {n} weitere gemeinsame Kontakte',
  and: 'und',
  degrees: ['1.', '2.', '3.+'],
  peopleYouMayKnow: 'Personen, die Sie vielleicht kennen',
  writeMessage: 'Nachricht verfassen …',
};

const fr: Strings = {
  ...en,
  connect: 'Se connecter',
  invite: 'Inviter {name} à se connecter',
  message: 'Message',
  more: 'Plus',
  follow: 'Suivre',
  pending: 'En attente',
  pendingLabel: 'En attente, cliquez pour retirer l’invitation envoyée à {name}',
  dismiss: 'Fermer',
  choiceTitle: 'Ajouter une note à votre invitation ?',
  choiceText:
    'Personnalisez votre invitation à {name} en ajoutant une note. Les membres acceptent plus volontiers les invitations avec une note.',
  addNote: 'Ajouter une note',
  sendWithout: 'Envoyer sans note',
  noteTitle: 'Ajouter une note à votre invitation',
  noteLabel: 'Limitez votre note à 300 caractères.',
  placeholder: 'Ex. : nous nous connaissons de…',
  cancel: 'Annuler',
  cancelLabel: 'Annuler l’ajout d’une note',
  send: 'Envoyer',
  sendLabel: 'Envoyer l’invitation',
  notesLeft: 'Il vous reste {n} invitations personnalisées ce mois-ci.',
  upsell: 'Vous avez épuisé vos invitations personnalisées du mois.',
  email: 'Pour vérifier que ce membre vous connaît, saisissez son e-mail pour l’inviter.',
  weekLimit: 'Vous avez atteint la limite hebdomadaire d’invitations',
  contactInfo: 'Coordonnées',
  company: 'Entreprise actuelle : {name}. Cliquez pour passer à l’expérience',
  school: 'Formation : {name}. Cliquez pour passer à la formation',
  about: 'Infos',
  activity: 'Activité',
  experience: 'Expérience',
  education: 'Formation',
  skills: 'Compétences',
  languages: 'Langues',
  highlights: 'Points communs',
  present: 'aujourd’hui',
  reposted: '{name} a republié ceci',
  mutual: 'et {n} autres relations communes',
  and: 'et',
  degrees: ['1er', '2e', '3e+'],
  peopleYouMayKnow: 'Les connaissez-vous ?',
  writeMessage: 'Rédigez un message…',
};

const es: Strings = {
  ...en,
  connect: 'Conectar',
  invite: 'Invitar a {name} a conectar',
  message: 'Mensaje',
  more: 'Más',
  follow: 'Seguir',
  pending: 'Pendiente',
  pendingLabel: 'Pendiente, haz clic para retirar la invitación enviada a {name}',
  dismiss: 'Cerrar',
  choiceTitle: '¿Añadir una nota a tu invitación?',
  choiceText:
    'Personaliza tu invitación a {name} añadiendo una nota. Es más probable que acepten una invitación con nota.',
  addNote: 'Añadir nota',
  sendWithout: 'Enviar sin nota',
  noteTitle: 'Añade una nota a tu invitación',
  noteLabel: 'Limita la nota a 300 caracteres.',
  placeholder: 'Ej.: Nos conocemos de…',
  cancel: 'Cancelar',
  cancelLabel: 'Cancelar la nota',
  send: 'Enviar',
  sendLabel: 'Enviar invitación',
  notesLeft: 'Te quedan {n} invitaciones personalizadas este mes.',
  upsell: 'Has agotado tus invitaciones personalizadas de este mes.',
  email: 'Para verificar que este miembro te conoce, introduce su email para enviar la invitación.',
  weekLimit: 'Has alcanzado el límite semanal de invitaciones',
  contactInfo: 'Información de contacto',
  company: 'Empresa actual: {name}. Haz clic para ir a experiencia',
  school: 'Educación: {name}. Haz clic para ir a educación',
  about: 'Acerca de',
  activity: 'Actividad',
  experience: 'Experiencia',
  education: 'Educación',
  skills: 'Conocimientos y aptitudes',
  languages: 'Idiomas',
  highlights: 'Aspectos destacados',
  present: 'actualidad',
  reposted: '{name} ha compartido esto',
  mutual: 'y {n} contactos más en común',
  and: 'y',
  degrees: ['1er', '2º', '3er+'],
  peopleYouMayKnow: 'Gente que podrías conocer',
  writeMessage: 'Escribe un mensaje…',
};

const it: Strings = {
  ...en,
  connect: 'Collegati',
  invite: 'Invita {name} a collegarsi',
  message: 'Messaggio',
  more: 'Altro',
  follow: 'Segui',
  pending: 'In sospeso',
  pendingLabel: 'In sospeso, fai clic per ritirare l’invito inviato a {name}',
  dismiss: 'Chiudi',
  choiceTitle: 'Vuoi aggiungere una nota al tuo invito?',
  choiceText:
    'Personalizza il tuo invito a {name} aggiungendo una nota. È più probabile che accettino un invito con una nota.',
  addNote: 'Aggiungi una nota',
  sendWithout: 'Invia senza nota',
  noteTitle: 'Aggiungi una nota al tuo invito',
  noteLabel: 'Limita la nota a 300 caratteri.',
  placeholder: 'Es.: ci conosciamo da…',
  cancel: 'Annulla',
  cancelLabel: 'Annulla la nota',
  send: 'Invia',
  sendLabel: 'Invia invito',
  notesLeft: 'Ti restano {n} inviti personalizzati questo mese.',
  upsell: 'Hai esaurito gli inviti personalizzati del mese.',
  email: 'Per verificare che questo utente ti conosca, inserisci la sua email per inviare l’invito.',
  weekLimit: 'Hai raggiunto il limite settimanale di inviti',
  contactInfo: 'Informazioni di contatto',
  company: 'Azienda attuale: {name}. Fai clic per passare all’esperienza',
  school: 'Formazione: {name}. Fai clic per passare alla formazione',
  about: 'Informazioni',
  activity: 'Attività',
  experience: 'Esperienza',
  education: 'Formazione',
  skills: 'Competenze',
  languages: 'Lingue',
  highlights: 'In evidenza',
  present: 'Presente',
  reposted: '{name} ha diffuso questo post',
  mutual: 'e altri {n} collegamenti in comune',
  and: 'e',
  degrees: ['1°', '2°', '3°+'],
  peopleYouMayKnow: 'Persone che potresti conoscere',
  writeMessage: 'Scrivi un messaggio…',
};

const nl: Strings = {
  ...en,
  connect: 'Connectie maken',
  invite: '{name} uitnodigen om connectie te maken',
  message: 'Bericht',
  more: 'Meer',
  follow: 'Volgen',
  pending: 'In behandeling',
  pendingLabel: 'In behandeling, klik om de uitnodiging aan {name} in te trekken',
  dismiss: 'Sluiten',
  choiceTitle: 'Notitie toevoegen aan uw uitnodiging?',
  choiceText:
    'Voeg een notitie toe aan uw uitnodiging aan {name}. Leden accepteren vaker een uitnodiging met een notitie.',
  addNote: 'Notitie toevoegen',
  sendWithout: 'Verzenden zonder notitie',
  noteTitle: 'Notitie toevoegen aan uw uitnodiging',
  noteLabel: 'Beperk de notitie tot 300 tekens.',
  placeholder: 'Bijv.: We kennen elkaar van…',
  cancel: 'Annuleren',
  cancelLabel: 'Notitie annuleren',
  send: 'Verzenden',
  sendLabel: 'Uitnodiging verzenden',
  notesLeft: 'U hebt deze maand nog {n} persoonlijke uitnodigingen.',
  upsell: 'U hebt alle persoonlijke uitnodigingen van deze maand opgebruikt.',
  email: 'Voer het e-mailadres in om te bevestigen dat dit lid u kent voor deze uitnodiging.',
  weekLimit: 'U hebt de wekelijkse limiet voor uitnodigingen bereikt',
  contactInfo: 'Contactgegevens',
  company: 'Huidig bedrijf: {name}. Klik om naar ervaring te gaan',
  school: 'Opleiding: {name}. Klik om naar opleiding te gaan',
  about: 'Over',
  activity: 'Activiteit',
  experience: 'Ervaring',
  education: 'Opleiding',
  skills: 'Vaardigheden',
  languages: 'Talen',
  highlights: 'Hoogtepunten',
  present: 'heden',
  reposted: '{name} heeft dit gerepost',
  mutual: 'en {n} andere gemeenschappelijke connecties',
  and: 'en',
  degrees: ['1e', '2e', '3e+'],
  peopleYouMayKnow: 'Mensen die u misschien kent',
  writeMessage: 'Schrijf een bericht…',
};

const pl: Strings = {
  ...en,
  connect: 'Połącz',
  invite: 'Zaproś użytkownika {name} do nawiązania kontaktu',
  message: 'Wyślij wiadomość',
  more: 'Więcej',
  follow: 'Obserwuj',
  pending: 'W toku',
  pendingLabel: 'W toku; kliknij, aby wycofać zaproszenie wysłane do użytkownika {name}',
  dismiss: 'Odrzuć',
  choiceTitle: 'Możesz dodać notatkę do zaproszenia',
  choiceText:
    'Spersonalizuj zaproszenie dla użytkownika {name}, dodając notatkę. Członkowie częściej akceptują zaproszenia z notatką.',
  addNote: 'Dodaj notatkę',
  sendWithout: 'Wyślij bez notatki',
  noteTitle: 'Dodaj notatkę do zaproszenia',
  noteLabel: 'Ogranicz notatkę do 300 znaków.',
  placeholder: 'Np. znamy się z…',
  cancel: 'Anuluj',
  cancelLabel: 'Anuluj dodawanie notatki',
  send: 'Wyślij',
  sendLabel: 'Wyślij zaproszenie',
  notesLeft: 'W tym miesiącu pozostało Ci {n} spersonalizowanych zaproszeń.',
  upsell: 'Wykorzystano wszystkie spersonalizowane zaproszenia w tym miesiącu.',
  email: 'Aby potwierdzić, że ta osoba Cię zna, podaj jej adres e-mail w zaproszeniu.',
  weekLimit: 'Osiągnięto tygodniowy limit zaproszeń',
  contactInfo: 'Informacje kontaktowe',
  company: 'Obecna firma: {name}. Kliknij, aby przejść do karty doświadczenia',
  school: 'Wykształcenie: {name}. Kliknij, aby przejść do karty wykształcenia',
  about: 'O mnie',
  activity: 'Aktywność',
  experience: 'Doświadczenie',
  education: 'Wykształcenie',
  skills: 'Umiejętności',
  languages: 'Języki',
  highlights: 'Wyróżnione informacje',
  present: 'obecnie',
  reposted: '{name} ponownie to opublikował(a)',
  mutual: 'i {n} innych wspólnych kontaktów',
  and: 'i',
  degrees: ['1.', '2.', '3.'],
  peopleYouMayKnow: 'Osoby, które możesz znać',
  writeMessage: 'Napisz wiadomość…',
};

const pt: Strings = {
  ...en,
  connect: 'Conectar',
  invite: 'Convidar {name} para se conectar',
  message: 'Mensagem',
  more: 'Mais',
  follow: 'Seguir',
  pending: 'Pendente',
  pendingLabel: 'Pendente, clique para retirar o convite enviado para {name}',
  dismiss: 'Fechar',
  choiceTitle: 'Adicionar nota ao convite?',
  choiceText:
    'Personalize seu convite para {name} adicionando uma nota. É mais provável que aceitem um convite com nota.',
  addNote: 'Adicionar nota',
  sendWithout: 'Enviar sem nota',
  noteTitle: 'Adicionar nota ao convite',
  noteLabel: 'Limite a nota a 300 caracteres.',
  placeholder: 'Ex.: Nos conhecemos de…',
  cancel: 'Cancelar',
  cancelLabel: 'Cancelar nota',
  send: 'Enviar',
  sendLabel: 'Enviar convite',
  notesLeft: 'Restam {n} convites personalizados este mês.',
  upsell: 'Você usou todos os convites personalizados; o limite deste mês foi atingido.',
  email: 'Para verificar se este usuário conhece você, insira o e-mail dele para enviar o convite.',
  weekLimit: 'Você atingiu o limite semanal de convites',
  contactInfo: 'Informações de contato',
  company: 'Empresa atual: {name}. Clique para ir para experiência',
  school: 'Formação acadêmica: {name}. Clique para ir para formação',
  about: 'Sobre',
  activity: 'Atividades',
  experience: 'Experiência',
  education: 'Formação acadêmica',
  skills: 'Competências',
  languages: 'Idiomas',
  highlights: 'Destaques',
  present: 'o momento',
  reposted: '{name} republicou isto',
  mutual: 'e outras {n} conexões em comum',
  and: 'e',
  degrees: ['1º', '2º', '3º+'],
  peopleYouMayKnow: 'Pessoas que talvez você conheça',
  writeMessage: 'Escreva uma mensagem…',
};

export const strings: Readonly<Record<Language, Strings>> = { de, en, fr, es, it, nl, pl, pt };

export const fill = (text: string, name: string, n = 0): string =>
  text.replace('{name}', name).replace('{n}', String(n));
