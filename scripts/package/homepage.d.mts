export const noHomepage: string;

export function homepageOf(environment: Record<string, string | undefined>): string;
