import { useWords } from '../locales/language.ts';
import { partsWords } from '../locales/parts.ts';
import { Segmented } from './segmented.tsx';

const options = [
  { value: 'du', text: 'Du' },
  { value: 'Sie', text: 'Sie' },
] as const;

interface AddressSwitchProps {
  readonly value: 'du' | 'Sie';
  readonly onChange: (value: 'du' | 'Sie') => void;
}

/** Du or Sie for German openers. English knows no such choice: leave it out there. */
export function AddressSwitch({ value, onChange }: AddressSwitchProps) {
  return <Segmented label={useWords(partsWords).address} options={options} value={value} onChange={onChange} />;
}
