import {
  Briefcase,
  CircleDashed,
  Clock,
  Coffee,
  Flag,
  Gift,
  Handshake,
  Heart,
  History,
  type IconNode,
  MailQuestionMark,
  MessageSquare,
  Reply,
  UserCheck,
  UserPlus,
} from 'lucide';
import type { ReasonId } from '../../../core/relationship/reason.ts';

/** The picture beside a reason in the list. Its words always stand beside it. */
export const reasonIcons: Readonly<Record<ReasonId, IconNode>> = {
  promise: Flag,
  promised: Flag,
  answer: Reply,
  thanks: Heart,
  accepted: UserCheck,
  news: Briefcase,
  silence: MailQuestionMark,
  invited: UserPlus,
  settle: MessageSquare,
  cadence: Clock,
  offer: Handshake,
  give: Gift,
  meet: Coffee,
  dormant: History,
  rhythm: CircleDashed,
};
