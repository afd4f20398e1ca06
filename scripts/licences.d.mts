interface LockedPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export const allowed: readonly string[];
export function lockedPackages(): readonly LockedPackage[];
export function bundledPackages(): readonly LockedPackage[];
export function licencesPage(): string;
export function licencesText(): string;
