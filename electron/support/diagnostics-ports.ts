/** What diagnostics need from outside the program. */
export interface DiagnosticsPorts {
  logFolder: string;
  /** Returns the last lines of the log, oldest first. */
  readLog: (maxLines: number) => Promise<readonly string[]>;
  /** Opens a folder in the system's file browser. Returns false if that fails. */
  openFolder: (path: string) => Promise<boolean>;
  nodeVersion: string;
  /** The system's name and version. */
  systemVersion: string;
  /** Whether Chromium's sandbox is on for the page. */
  isSandboxed: boolean;
  userName: string;
  /** Returns the system's key store in use; null where the system has only one. */
  keyStoreName: () => string | null;
  /** Returns the licences of the shipped packages, from the build; null: the file does not exist. */
  readLicences: () => Promise<string | null>;
  ownLicence: string;
}
