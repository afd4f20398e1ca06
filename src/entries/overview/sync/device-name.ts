const programs: readonly [mark: RegExp, name: string][] = [
  [/\bFirefox\//, 'Firefox'],
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bChrome\//, 'Chrome'],
];
const systems: readonly [mark: RegExp, name: string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A first name for this device, which the user can change. `say` puts program and system into words. */
export function thisDevice(say: (program: string, system: string) => string): string {
  const { userAgent } = navigator;
  const find = (list: typeof programs) => list.find(([mark]) => mark.test(userAgent))?.[1];
  const [program, system] = [find(programs), find(systems)];
  return program && system ? say(program, system) : (program ?? system ?? '');
}
