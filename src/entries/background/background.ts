import { answerBackground } from '../../messaging/answer-background.ts';
import { onNotificationPress } from '../../platform/notifications.ts';
import { onFirstInstall } from '../../platform/runtime.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { openTab } from '../../platform/tabs.ts';
import { recordInvitation } from '../../storage/invitations.ts';
import { openMemory } from '../../storage/memory.ts';
import { keepOpener } from '../../storage/openers.ts';
import { switchRuleOff } from '../../storage/settings.ts';
import { takeBackInvitation } from '../../storage/take-back.ts';
import { keepTime } from './daily.ts';
import { keepFolder } from './folder.ts';
import { judging } from './judging/answers.ts';

// The browser starts and ends this worker as it likes. Nothing is held here that is not in the database:
// every answer is given after the write it tells of, and every listener is registered at once.
const memory = openMemory();
const judge = judging(memory);

answerBackground({
  ...judge.answers,
  'invitation.sent': async (record) => {
    await recordInvitation(memory, await judge.complete(record));
    return { stored: true };
  },
  'invitation.failed': async ({ id }) => {
    await takeBackInvitation(memory, id);
    return { stored: true };
  },
  'opener.keep': async (record) => {
    await keepOpener(memory, record);
    return { stored: true };
  },
  'rule.off': async ({ rule }) => {
    await switchRuleOff(memory, rule);
    return { stored: true };
  },
  'side-panel.open': async (_request, { tab }) => ({ opened: await openSidePanel(tab) }),
  'page.changed': () => ({ seen: true }),
});

// A reminder leads to what it reminds of.
onNotificationPress(() => void openTab('src/entries/overview/overview.html#/today'));
onFirstInstall(() => openTab('src/entries/welcome/welcome.html'));
keepTime(memory);
keepFolder(memory);
