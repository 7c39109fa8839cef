/** A program to run: never through a shell, so that nothing in a text is a command. */
export interface ProcessRequest {
  /** Its whole path: see `findOnPath`. */
  executable: string;
  /** Seen by everyone on the computer: no secret. */
  args: readonly string[];
  /** All of its environment; of its PATH, the folders that are named in full. Secrets go here. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** How a program ended, with the first part of what it wrote. */
export interface ProcessEnd {
  /** null: ended by a signal. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Whether it wrote more than is kept. */
  isCut: boolean;
}

/** As much of what a program says as is searched for words, from its end: there it says why it ended. */
const telling = 64 * 1024;

/** What a program said last. Everybody who searches its words takes these, so that no program can say too much. */
export function lastWords({ stderr }: Pick<ProcessEnd, 'stderr'>): string {
  return stderr.slice(-telling);
}

/** A program that runs. */
export interface RunningProcess {
  pid: number;
  /** Rejects only with what kept it from starting. */
  ended: Promise<ProcessEnd>;
  /** Asks it to end, and ends it if it does not; resolves when it is gone. */
  stop(): Promise<void>;
}

/** The programs of this computer. */
export interface Processes {
  /** Throws `ENOENT` or `EACCES`, as Node does, where it cannot be started, and refuses a name without its folder. */
  start(request: ProcessRequest): Promise<RunningProcess>;
}
