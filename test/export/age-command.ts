import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const age = '/usr/bin/age';
/** Debian's `age`, and `script` that lends it a terminal: are both here? */
export const hasAgeCommand = existsSync(age) && existsSync('/usr/bin/script');

/**
 * Runs `age` with the given arguments; rejects with what it said when it fails. It asks for a passphrase on a terminal
 * only, so `script` lends it one; each question is answered when it is asked, however slow the machine is.
 */
export function ageTyping(args: string, answers: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const left = [...answers];
    const child = spawn('script', ['-qec', `${age} ${args}`, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] });
    let said = '';
    let heard = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const asked = said.match(/passphrase[^:\n]*:/gi)?.length ?? 0;
      for (; heard < asked; heard++) child.stdin.write(`${left.shift() ?? ''}\n`);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}
