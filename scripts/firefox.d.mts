export function findFirefox(): string | null;
export function ensureFirefox(options?: { optional?: boolean }): Promise<string | null>;
