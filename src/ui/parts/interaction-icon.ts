import {
  ArrowDownLeft,
  ArrowUpRight,
  CircleSlash,
  Coffee,
  Hand,
  Handshake,
  type IconNode,
  Mail,
  MessageSquare,
  Newspaper,
  Phone,
  Reply,
  UserCheck,
  UserPlus,
} from 'lucide';
import type { InteractionKind } from '../../core/relationship/interaction.ts';

/** The picture that stands for what happened. Its words always stand beside it. */
export const interactionIcons: Readonly<Record<InteractionKind, IconNode>> = {
  invited: UserPlus,
  accepted: UserCheck,
  wrote: MessageSquare,
  answered: Reply,
  commented: Newspaper,
  met: Coffee,
  called: Phone,
  gave: ArrowUpRight,
  got: ArrowDownLeft,
  thanked: Mail,
  introduced: Handshake,
  asked: Hand,
  declined: CircleSlash,
};
