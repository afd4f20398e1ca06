import { useWords } from '../locales/language.ts';
import { type GiveAndTake, personWords } from '../locales/person.ts';

interface BalanceProps {
  readonly name: string;
  readonly counts: GiveAndTake;
  /** The balance in words (`followUpsWords.balance`). */
  readonly sentence: string;
}

/** More dots than this would be a score; the sentence says the number. */
const most = 6;
const step = 13;

/** Give and take in a sentence, with as many dots as there was help, up to six a side. Never a number alone. */
export function Balance({ name, counts, sentence }: BalanceProps) {
  const words = useWords(personWords);
  const given = Math.min(most, counts.given);
  const taken = Math.min(most, counts.taken);
  const middle = given * step + 3;
  const width = middle + taken * step + 3;
  return (
    <div class="balance">
      {given + taken > 0 && (
        <svg
          width={width}
          height="20"
          viewBox={`0 0 ${width} 20`}
          role="img"
          aria-label={words.balancePicture(name, counts)}
        >
          <path class="balance-middle" d={`M${middle} 1v18`} />
          {Array.from({ length: given }, (_, index) => (
            <circle key={`g${index}`} class="balance-given" cx={middle - 9 - index * step} cy="10" r="5" />
          ))}
          {Array.from({ length: taken }, (_, index) => (
            <circle key={`t${index}`} class="balance-taken" cx={middle + 9 + index * step} cy="10" r="4.25" />
          ))}
        </svg>
      )}
      <p class="text-s quiet">{sentence}</p>
    </div>
  );
}
