import type { Material, Reading } from '../hook.ts';

const town = (location: string | undefined) => location?.split(/[,(]|\s(?:und Umgebung|area|region)/i)[0]?.trim() ?? '';
const tooWide =
  /^(?:deutschland|germany|österreich|austria|schweiz|switzerland|united|usa|england|europe|europa|remote|metropolregion|greater|großraum|region)\b/i;

/** The same town. Worth a word only in front of something else. */
export function findPlace(reading: Reading): Material[] {
  const [theirs, mine] = [town(reading.recipient.location), town(reading.sender.location)];
  if (theirs.length < 3 || theirs.length > 30 || theirs.toLowerCase() !== mine.toLowerCase() || tooWide.test(theirs))
    return [];
  return [
    {
      hook: 'place',
      score: 40,
      lead: 'tie',
      ask: 'none',
      slots: { x: theirs },
      facts: [
        { field: 'location', value: theirs },
        { field: 'sender', value: mine },
      ],
      answered: '',
      tie: true,
    },
  ];
}
