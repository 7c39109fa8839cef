/** The Electron executable that setup chose; throws when setup has not run. */
export function electronPath(): string;
