import type { Source } from '../bytes.ts';
import { textOf } from '../decode.ts';
import type { Incoming, IncomingPerson } from '../incoming.ts';
import { limits } from '../limits.ts';
import { counting } from '../report.ts';
import type { TableReading } from '../table/table.ts';
import { stopIfCancelled } from '../trouble.ts';
import { cardsOf } from './cards.ts';
import { personOn } from './person.ts';
import { unfolded } from './unfold.ts';

/** People of a vCard file: versions 2.1, 3.0 and 4.0, mixed if need be. Throws an `ImportError`. */
export async function readVCards(source: Source, made: number, options: TableReading = {}): Promise<Incoming> {
  const count = counting(source.name, 'vcards');
  const people: IncomingPerson[] = [];
  let bytes = 0;
  async function* counted() {
    for await (const piece of source.read(options.signal)) {
      bytes += piece.length;
      options.progress?.(bytes, source.size);
      stopIfCancelled(options.signal, source.name);
      yield piece;
      await options.pause?.();
    }
  }
  for await (const card of cardsOf(textOf(unfolded(counted())))) {
    count.row();
    const person = card.broken ? null : personOn(card, source.name);
    if (person === 'group') count.problem(card.line, 'group', [card.lines[1] ?? '']);
    else if (person === null) count.problem(card.line, card.broken ? 'unreadable' : 'name', card.lines);
    else if (people.length >= limits.people) count.problem(card.line, 'people');
    else people.push(person);
  }
  return { people, files: [count.report()], made, self: {} };
}
