import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { type HandFolder, handFolder } from '../../src/storage/sync/hand-folder.ts';
import { takePart } from '../../src/storage/sync/take-part.ts';
import { type Device, deviceAt, passphrase, work } from './devices.ts';
import { filesOf } from './naming.ts';
import { type TestFolder, testFolder } from './shared-folder.ts';

/** A device whose files go in and out by hand, and what its user does with them. */
export interface ByHand extends Device {
  /** All files are handed in, and what comes out is put beside them; answers with what it was. */
  exchange(): Promise<HandFolder>;
}

export async function joinedByHand(folder: TestFolder, name: string, called = random): Promise<ByHand> {
  const device = deviceAt(testFolder(), { byHand: true });
  const hand = handFolder(await filesOf(folder));
  await takePart({ ...device.household, folder: hand, random: called }, { passphrase, name, work, handle: null });
  put(folder, hand);
  const exchange = async () => {
    const given = handFolder(await filesOf(folder));
    await beInStep({ ...device.household, folder: given }, true);
    put(folder, given);
    return given;
  };
  await exchange();
  return { ...device, exchange };
}

function put(folder: TestFolder, { out }: HandFolder): void {
  for (const [name, content] of out) folder.put(name, content);
}

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
/** Names a device so that it comes before, or after, every other. */
export const first = (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(24);
export const last = (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(23);
