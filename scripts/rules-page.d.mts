export function rulesPage(parts: object): string;
