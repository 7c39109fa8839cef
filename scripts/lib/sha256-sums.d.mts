export const sumsName: string;
export function sumsOf(folder: string): Promise<string>;
