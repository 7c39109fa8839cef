/** What diagnosis needs of the world beside what the app knows by itself. */
export interface DiagnosisPorts {
  logFolder: string;
  /** The last lines of the log, oldest first. */
  readLog: (maxLines: number) => Promise<readonly string[]>;
  /** Opens a folder in the system's file browser; false: it did not open. */
  openFolder: (path: string) => Promise<boolean>;
  nodeVersion: string;
  /** The system's name and version. */
  systemVersion: string;
  /** Whether Chromium's sandbox is on for the page. */
  isSandboxed: boolean;
  userName: string;
  /** Which key store of the system encrypts; null where the system has but one. */
  keyStoreName: () => string | null;
  /** The licences of what is shipped, as the build wrote them down; null: the file is not there. */
  readLicences: () => Promise<string | null>;
  ownLicence: string;
}
