import { fieldText } from '../field-text.ts';
import type { Incoming, IncomingPerson } from '../incoming.ts';
import { limits } from '../limits.ts';
import type { Counting } from '../report.ts';
import type { Row } from '../table/rows.ts';
import { readConnection } from './connections.ts';
import { type CellsByName, cellsByName, type Header } from './headers.ts';
import { addInvitations, type Invitation, readInvitation } from './invitations.ts';
import { type Message, type MessageTaker, messageTaker, readMessage } from './messages.ts';
import { type People, people } from './people.ts';
import { addPraise, type Praise, readPraise } from './praise.ts';
import { inviterAmong, inviterNameAmong, ownProfile } from './self.ts';

/** Something read whose people are looked up once all files are known. */
export interface Waiting {
  readonly line: number;
  readonly count: Counting;
}

/** One row while it is read. */
export interface Reading {
  readonly row: Row;
  readonly cell: CellsByName;
  readonly count: Counting;
  /** In which order this file writes days with slashes. */
  readonly dayFirst: boolean;
}

/** Takes the rows of all files of an archive, whatever their order, and makes people of them. */
export function collector(options: { readonly messageTexts: boolean }) {
  const everyone: People = people();
  const messages: Message[] = [];
  const invitations: Invitation[] = [];
  const praise: Praise[] = [];
  let ownName: string | undefined;
  /** Takes messages as they come, once nothing that is still to be read can say whose they are. */
  let taker: MessageTaker | null = null;
  let invited = false;

  function takeInvitations(own: string | null): void {
    if (!invited) addInvitations(invitations, everyone, own);
    invited = true;
  }

  function takeMessage(message: Message | null): void {
    if (message === null || taker === null) push(messages, message);
    else taker.take(message);
  }

  return {
    row(header: Header, row: Row, count: Counting, dayFirst: boolean): void {
      if (header.kind === 'other' || header.kind === 'unknown') return;
      count.row();
      const tooWide = row.cells.slice(header.width).some((cell) => cell.trim() !== '');
      if (tooWide || everyone.size >= limits.people) {
        count.problem(row.line, tooWide ? 'columns' : 'people', row.cells);
        return;
      }
      const reading: Reading = { row, count, dayFirst, cell: cellsByName(header.columns, row.cells) };
      if (header.kind === 'connections') readConnection(reading, everyone);
      else if (header.kind === 'messages') takeMessage(readMessage(reading, options.messageTexts));
      else if (header.kind === 'invitations') push(invitations, readInvitation(reading));
      else if (header.kind === 'profile')
        ownName ??= fieldText(`${reading.cell('first name')} ${reading.cell('last name')}`);
      else push(praise, readPraise(reading, header));
    },
    /**
     * Only messages are still to come. When the invitations say which profile is the user's own, they need not all be
     * held: there can be a hundred thousand.
     */
    onlyMessagesLeft(): void {
      const own = inviterAmong(invitations);
      if (own === null || messages.length > 0) return;
      takeInvitations(own);
      taker = messageTaker(everyone, own, ownName);
    },
    finish(): { people: IncomingPerson[]; self: Incoming['self'] } {
      const own = ownProfile(invitations, messages, ownName);
      takeInvitations(own);
      const last = taker ?? messageTaker(everyone, own, ownName);
      for (const message of messages) last.take(message);
      last.end();
      addPraise(praise, everyone, ownName ?? inviterNameAmong(invitations));
      const self = { ...(ownName ? { name: ownName } : {}), ...(own ? { profile: own } : {}) };
      return { people: everyone.list().filter((person) => !own || !person.profiles.includes(own)), self };
    },
  };
}

function push<T>(list: T[], found: T | null): void {
  if (found !== null) list.push(found);
}
