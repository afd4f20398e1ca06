/** The version in package.json, put in by the build. */
declare const __VERSION__: string;
/** Which browser this build is for. */
declare const __TARGET__: 'chrome' | 'firefox';
