import type { Recipient } from '../../../core/note/recipient.ts';
import { recipientOf, type Snapshot } from '../../../core/note/snapshot.ts';
import type { Sighting } from '../../../storage/contact-for.ts';
import type { OpenPage } from './use-page.ts';

/** The open profile as the memory takes it; null while its name is not known. */
export function sightingOf(page: OpenPage, now: number): Sighting | null {
  const name = page.reading?.snapshot.name?.value;
  if (page.identity === null || !page.reading || !name) return null;
  return { identity: page.identity, name, snapshot: page.reading.snapshot, at: now };
}

/**
 * Whom a note written now would go to, as far as the page is sure: the open profile, but not while a
 * dialog is open elsewhere, whose recipient may be somebody else.
 */
export function recipientOn(page: OpenPage | null): Recipient | null {
  const reading = page?.reading;
  if (!reading?.sure || reading.identity === null || reading.surface !== 'profile') return null;
  return reading.snapshot.name === undefined ? null : recipientOf(reading.snapshot);
}

/** Role and firm in one line; the headline where neither was read. */
export function lineOf(snapshot: Snapshot): string {
  const parts = [snapshot.role?.value, snapshot.company?.value].filter((part) => part);
  return parts.length > 0 ? parts.join(', ') : (snapshot.headline?.value ?? '');
}
