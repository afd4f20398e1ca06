import { interfaceLanguage, senderFrom } from '../../core/relationship/settings.ts';
import { answerBackground } from '../../messaging/answer-background.ts';
import { browserLanguage } from '../../platform/language.ts';
import { onFirstInstall } from '../../platform/runtime.ts';
import { openSidePanel } from '../../platform/side-panel.ts';
import { openTab } from '../../platform/tabs.ts';
import { recordInvitation } from '../../storage/invitations.ts';
import { openMemory } from '../../storage/memory.ts';
import { noteHistory } from '../../storage/notes.ts';
import { keepOpener } from '../../storage/openers.ts';
import { settingsOf, switchRuleOff } from '../../storage/settings.ts';
import { keepTime } from './daily.ts';

// The browser starts and ends this worker as it likes. Nothing is held here that is not in the database:
// every answer is given after the write it tells of, and every listener is registered at once.
const memory = openMemory();

answerBackground({
  'page.settings': async ({ site }) => {
    const [settings, notes] = await Promise.all([settingsOf(memory), noteHistory(memory)]);
    return {
      inPage: settings.inPage[site],
      interfaceLanguage: interfaceLanguage(settings, browserLanguage()),
      habit: settings.habit,
      rulesOff: settings.rulesOff,
      sender: senderFrom(settings),
      earlierNotes: notes.fingerprints,
      recentFrames: notes.frames,
      notesUsed: notes.usedThisMonth,
      notesPerMonth: settings.notesPerMonth === 'unlimited' ? null : settings.notesPerMonth,
    };
  },
  'invitation.sent': async (record) => {
    await recordInvitation(memory, record);
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

onFirstInstall(() => openTab('src/entries/welcome/welcome.html'));
keepTime(memory);
