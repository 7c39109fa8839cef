export function isSupported(version: string, newest: string): boolean;
