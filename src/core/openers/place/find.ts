import type { Material, Reading } from '../hook.ts';
import { tie } from '../material.ts';

const town = (location: string | undefined) =>
  location
    ?.slice(0, 120)
    .split(/[,(]|\s(?:und Umgebung|area|region)/i)[0]
    ?.trim() ?? '';
const tooWide =
  /^(?:deutschland|germany|österreich|austria|schweiz|switzerland|united|usa|england|europ|remote|metropol|great|groß|region)/i;

/** The same town. Worth a word only in front of something else. */
export function findPlace({ recipient, sender }: Reading): Material[] {
  const [x, mine] = [town(recipient.location), town(sender.location)];
  if (x.length < 3 || x.length > 30 || x.toLowerCase() !== mine.toLowerCase() || tooWide.test(x)) return [];
  return [tie('place', 44, { x }, { field: 'location', value: x }, { field: 'sender', value: mine })];
}
