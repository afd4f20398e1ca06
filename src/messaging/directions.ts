import type { ContentToBackground, PageQuestions } from './contract.ts';

/** Requests and answers of a direction, by name. */
type Direction = ContentToBackground | PageQuestions;
export type RequestOf<D extends Direction, N extends keyof D> = D[N] extends (request: infer R) => unknown ? R : never;
export type AnswerOf<D extends Direction, N extends keyof D> = D[N] extends (request: never) => infer A ? A : never;

/** Who asked, beside the request itself. */
export interface Asker {
  /** The tab of the content script; null when the browser does not say. */
  readonly tab: number | null;
  readonly frame: number | null;
}

/** One handler for every message of a direction. Called at once, without a turn of the event loop in between. */
export type Handlers<D extends Direction> = {
  readonly [N in keyof D]: (request: RequestOf<D, N>, asker: Asker) => AnswerOf<D, N> | Promise<AnswerOf<D, N>>;
};
