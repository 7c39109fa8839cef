/** A program to run. Never run by a shell, so that no text is interpreted as a command. */
export interface ProcessRequest {
  /** Its absolute path; see `findOnPath`. */
  executable: string;
  /** Visible to everyone on the computer, so they must not contain secrets. */
  args: readonly string[];
  /** The complete environment, except that PATH is reduced to its absolute folders. Secrets go here. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** How a program ended, with the first part of its output. */
export interface ProcessEnd {
  /** Null: ended by a signal. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Whether part of the output was dropped. */
  isCut: boolean;
}

/** The size of the output's end that is searched for messages: that is where a program says why it ended. */
const searchedBytes = 64 * 1024;

/** Returns the end of a program's error output. Search only this for messages, so that its length is bounded. */
export function lastWords({ stderr }: Pick<ProcessEnd, 'stderr'>): string {
  return stderr.slice(-searchedBytes);
}

/** A running program. */
export interface RunningProcess {
  pid: number;
  /** Rejects only if the program could not start. */
  ended: Promise<ProcessEnd>;
  /** Asks the program to end, and kills it if it does not; resolves when it has ended. */
  stop(): Promise<void>;
}

/** The programs of this computer. */
export interface Processes {
  /**
   * Throws `ENOENT` or `EACCES`, as Node does, when the program cannot start, and refuses paths that are not absolute.
   */
  start(request: ProcessRequest): Promise<RunningProcess>;
}
