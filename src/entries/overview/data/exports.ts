import type { CircleId } from '../../../core/relationship/circles.ts';
import type { InteractionKind } from '../../../core/relationship/interaction.ts';
import { calendarOf } from '../../../storage/export/calendar.ts';
import { calendarItems } from '../../../storage/export/calendar-items.ts';
import { exportFolder } from '../../../storage/export/folder.ts';
import { exportedPeople } from '../../../storage/export/person.ts';
import { blobWriter, exportRecords } from '../../../storage/export/records.ts';
import { tableLine, tableTop } from '../../../storage/export/table.ts';
import { vcardOf } from '../../../storage/export/vcard.ts';
import type { Memory } from '../../../storage/memory.ts';
import type { DataWords } from '../../../ui/locales/data.ts';
import type { ExportFormat } from './export-formats.ts';

/** Minutes after midnight at which a calendar reminds: nine in the morning. */
const reminder = 540;

// Writes a ZIP file as well, and comes with the same code.
export { packed } from '../sync/packed.ts';

export interface ExportRequest {
  readonly words: DataWords;
  readonly circles: Readonly<Record<CircleId, string>>;
  readonly kinds: Readonly<Record<InteractionKind, string>>;
  readonly language: 'de' | 'en';
  readonly notes: boolean;
  /** One person, by all contacts that are this person, the root first. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
}

/** Writes everything, or one person, in a format. Rejects when `signal` is aborted. */
export function exportAs(memory: Memory, format: ExportFormat, request: ExportRequest): Promise<Blob> {
  switch (format) {
    case 'json':
      return exportRecords(memory, {
        ...(request.only ? { contacts: request.only } : {}),
        ...(request.progress ? { progress: request.progress } : {}),
      });
    case 'csv':
      return table(memory, request);
    case 'vcard':
    case 'vcard3':
      return cards(memory, format === 'vcard' ? '4.0' : '3.0', request);
    case 'ics':
      return calendar(memory, request);
    case 'markdown':
      return pages(memory, request);
  }
}

async function table(memory: Memory, request: ExportRequest): Promise<Blob> {
  const { words, circles, notes, language } = request;
  const options = { headers: words.go.columns, circles, notes, delimiter: language === 'de' ? ';' : ',' } as const;
  const out = blobWriter();
  out.write(tableTop(options));
  await each(memory, request, (person) => out.write(tableLine(person, options)));
  return out.blob('text/csv');
}

async function cards(memory: Memory, version: '4.0' | '3.0', request: ExportRequest): Promise<Blob> {
  const out = blobWriter();
  const { circles, notes } = request;
  await each(memory, request, (person) => out.write(vcardOf(person, { version, notes, circles })));
  return out.blob('text/vcard');
}

async function calendar(memory: Memory, { words, notes, only }: ExportRequest): Promise<Blob> {
  const items = await calendarItems(memory, { words: words.go.calendar, details: notes, ...(only ? { only } : {}) });
  const text = calendarOf(items, { as: 'events', alarm: reminder, name: words.go.calendar.name });
  return new Blob([text], { type: 'text/calendar' });
}

function pages(memory: Memory, request: ExportRequest): Promise<Blob> {
  const { words, circles, kinds, notes, only, signal, progress } = request;
  return exportFolder(memory, {
    words: { ...words.pages, circles, kinds },
    notes,
    folder: 'Vitamin B',
    ...(only ? { only: only.slice(0, 1) } : {}),
    ...(signal ? { signal } : {}),
    ...(progress ? { progress } : {}),
  });
}

type Person = Parameters<typeof vcardOf>[0];

async function each(memory: Memory, { only, signal, progress }: ExportRequest, take: (person: Person) => void) {
  let done = 0;
  for await (const people of exportedPeople(memory, only?.slice(0, 1))) {
    signal?.throwIfAborted();
    for (const person of people) take(person);
    done += people.length;
    progress?.(done);
  }
}
