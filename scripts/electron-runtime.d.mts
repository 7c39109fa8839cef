/** The Electron executable that setup chose. Throws if setup has not run. */
export function electronPath(): string;
