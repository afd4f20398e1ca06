export function seedScript(): Promise<string>;
