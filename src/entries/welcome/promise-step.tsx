import { History, Lock, MessageSquareText, PenLine } from 'lucide';
import { useWords } from '../../ui/locales/language.ts';
import { welcomeWords } from '../../ui/locales/welcome.ts';
import { Icon } from '../../ui/parts/icon.tsx';

const pictures = [PenLine, MessageSquareText, History] as const;

/** What it does, and what it never does. */
export function PromiseStep() {
  const words = useWords(welcomeWords).promise;
  return (
    <>
      <ul class="welcome-does">
        {words.does.map((does, index) => (
          <li key={does.title}>
            <span class="welcome-picture">
              <Icon of={pictures[index] ?? PenLine} />
            </span>
            <h2>{does.title}</h2>
            <p class="text-s quiet">{does.text}</p>
          </li>
        ))}
      </ul>
      <p class="welcome-never">
        <Icon of={Lock} />
        <span>
          <b>{words.never.title}</b> {words.never.text}
        </span>
      </p>
    </>
  );
}
