import type { FirstWords } from '../first-words.ts';

/** Only facts that are kept; the user's own line stands as it was written. */
export const firstWords: FirstWords = (reason) => {
  switch (reason.id) {
    case 'promise':
      return `I promised you something: ${tidy(reason.text)}. Here it is.`;
    case 'promised':
      return `You mentioned you might do something for me: ${tidy(reason.text)}. Is that still on?`;
    case 'answer':
      return 'Thank you for your message.';
    case 'thanks':
      return reason.text ? `Thank you again: ${tidy(reason.text)}. It helped.` : 'Thank you again for your help.';
    case 'accepted':
      return 'Thank you for accepting. What are you working on at the moment?';
    case 'silence':
      return 'I am asking once more, and then I will let it rest.';
    case 'news':
      return reason.field === 'role'
        ? `You have a new role: ${tidy(reason.value)}. What comes first?`
        : `You are with ${tidy(reason.value)} now. How are you settling in?`;
    case 'offer':
      return 'Some time ago I had to say no to you. Is there something I can do for you today?';
    case 'give':
      return reason.taken > 0
        ? 'You helped me. Is there something I can do for you at the moment?'
        : 'I have asked you for something before. Is there something I can do for you at the moment?';
    case 'meet':
      return 'We only know each other online so far. Would you have time for a coffee?';
    case 'dormant':
      return 'We have not been in touch for a long time. What are you working on at the moment?';
    case 'settle':
    case 'cadence':
    case 'rhythm':
      return 'What is on your mind most at the moment?';
    case 'invited':
      return null;
  }
};

function tidy(text: string): string {
  return text.trim().replace(/[.!\s]{1,20}$/, '');
}
