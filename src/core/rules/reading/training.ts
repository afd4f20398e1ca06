/** What `npm run train` needs of the judgement; no part of the extension. */

export { topics } from '../../lexicons/topic.ts';
export { featureNames, featuresOf } from './features.ts';
export { classes, signOf, thinCounts } from './judgement.ts';
export { classLetters, ownStems, wordStep } from './learned-words.ts';
export { pageFields as fieldNames } from './page.ts';
export { observe } from './reading.ts';
