import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A call that the page makes when it opens, and the JSON text that answers it. */
export interface FirstAnswer {
  channel: string;
  request: unknown;
  text: string;
}

/** The beginning of the file, as one line of JSON; the texts follow without separators. */
export interface Head {
  /** The page's `index.html`, whose names of scripts change with every version: only it understands the texts. */
  page: string;
  answers: { channel: string; request: unknown; bytes: number }[];
}

/**
 * Answers to the first calls of the page, as the program left them when it quit: the page shows them while the program
 * is still being loaded. The program compares them with its own answers then, and reports to the page if any differs.
 */
export class FirstAnswers {
  /** What the page got. */
  readonly given: FirstAnswer[] = [];
  #left: FirstAnswer[];

  constructor(answers: readonly FirstAnswer[]) {
    this.#left = [...answers];
  }

  /** Whether the last run left none for this page. */
  get isNone(): boolean {
    return this.#left.length === 0 && this.given.length === 0;
  }

  /** The text that answers a call; null if there is none, or it was given before. */
  take(channel: unknown, request: unknown): string | null {
    const wanted = JSON.stringify(request);
    const found = this.#left.find(
      (each) => each.channel === channel && JSON.stringify(each.request) === wanted,
    );
    if (found === undefined) return null;
    this.#left = this.#left.filter((each) => each !== found);
    this.given.push(found);
    return found.text;
  }

  /** From now on the program answers. */
  end(): void {
    this.#left = [];
  }
}

/**
 * Before the program can save anything: after a crash, the answers would be older than the data. Synchronous: if the
 * user quits before the program listens to that, the answers stay.
 */
export function removeFirstAnswers(dataFolder: string): void {
  try {
    rmSync(firstAnswersPath(dataFolder), { force: true });
  } catch {
    // The next start compares them with the data in any case.
  }
}

export function firstAnswersPath(dataFolder: string): string {
  return join(dataFolder, 'first-answers');
}

/** The answers of the last run; none if they are of another page, or cannot be read. `page`: its `index.html`. */
export async function readFirstAnswers(dataFolder: string, page: string): Promise<FirstAnswers> {
  try {
    return new FirstAnswers(answersIn(await readFile(firstAnswersPath(dataFolder)), page));
  } catch {
    return new FirstAnswers([]);
  }
}

function answersIn(content: Buffer, page: string): FirstAnswer[] {
  const end = content.indexOf('\n');
  const head = JSON.parse(content.toString('utf8', 0, end)) as Head;
  if (head.page !== page) return [];
  let from = end + 1;
  const answers = head.answers.map(({ channel, request, bytes }) => {
    const text = content.toString('utf8', from, from + bytes);
    from += bytes;
    return { channel, request, text };
  });
  // A file that was cut off.
  return from === content.length ? answers : [];
}
