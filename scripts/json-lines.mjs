// One JSON object a line in, one a line out, in the same order; nothing else on stdout.
import { createInterface } from 'node:readline';

/**
 * Answers every line of standard input with `answer(object)`. A line that is no JSON object, or makes
 * `answer` throw, is answered with `{"id", "error"}`; the lines after it are still answered.
 */
export async function answerLines(answer) {
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    // A file from elsewhere may begin with a byte order mark.
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    let id = null;
    try {
      const request = JSON.parse(line);
      if (typeof request !== 'object' || request === null || Array.isArray(request))
        throw new TypeError('not a JSON object');
      id = request.id ?? null;
      process.stdout.write(`${JSON.stringify(await answer(request))}\n`);
    } catch (error) {
      process.stdout.write(
        `${JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) })}\n`,
      );
    }
  }
}
