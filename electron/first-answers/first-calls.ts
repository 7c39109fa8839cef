import type { Channel, Reply } from '../../shared/bridge/contract.ts';
import { firstChannels } from '../../shared/first-answers/first-channels.ts';
import type { LastScreen } from '../../shared/first-answers/last-screen.ts';
import { writeWhole } from '../storage/write-whole.ts';
import {
  type FirstAnswer,
  type FirstAnswers,
  firstAnswersPath,
  type Head,
} from './first-answers.ts';

type Dispatch = (channel: unknown, request: unknown) => Promise<Reply<unknown>>;

/** Reading more takes longer than the program needs to answer, and delays quitting. About 180,000 resources. */
const maxLength = 32_000_000;
const fileMode = 0o600;

interface Leaving {
  dataFolder: string;
  /** The page's `index.html`. */
  page: string;
  /** What the window showed; null: nothing that the next start would show. */
  screen: LastScreen | null;
  dispatch: Dispatch;
}

const screenCall = { channel: 'lastScreen.read' satisfies Channel, request: undefined };

/** Notes which calls the window makes, and saves their answers for the next start. */
export class FirstCalls {
  /** The last request of each channel: that of the screen that is open, or was open before. */
  readonly #requests = new Map<string, unknown>();

  note(channel: unknown, request: unknown, textLength: number): void {
    if (typeof channel !== 'string' || !firstChannels.has(channel)) return;
    if (textLength > maxLength) this.#requests.delete(channel);
    else this.#requests.set(channel, request);
  }

  /** Notes the calls that the answers of the last run were given to, unless the window has made newer ones. */
  noteGiven({ given }: FirstAnswers): void {
    for (const { channel, request } of given) {
      if (firstChannels.has(channel) && !this.#requests.has(channel)) {
        this.#requests.set(channel, request);
      }
    }
  }

  /** Throws the system's error if the file cannot be written. */
  async save({ dataFolder, page, screen, dispatch }: Leaving): Promise<void> {
    const answers: FirstAnswer[] = [];
    for (const [channel, request] of this.#requests) {
      const reply = await dispatch(channel, request);
      if (reply.ok) answers.push({ channel, request, text: JSON.stringify(reply) });
    }
    if (answers.length === 0) return;
    if (screen !== null) answers.push({ ...screenCall, text: JSON.stringify(answerOf(screen)) });
    const texts = answers.map(({ text }) => Buffer.from(text));
    const head: Head = {
      page,
      answers: answers.map(({ channel, request }, index) => ({
        channel,
        request,
        bytes: texts[index]?.length ?? 0,
      })),
    };
    await writeWhole(
      firstAnswersPath(dataFolder),
      [`${JSON.stringify(head)}\n`, ...texts],
      fileMode,
    );
  }
}

/** Whether the program still gives the answers that the page got from the last run. */
export async function areCurrent({ given }: FirstAnswers, dispatch: Dispatch): Promise<boolean> {
  for (const { channel, request, text } of given) {
    const isData = firstChannels.has(channel);
    if (isData && JSON.stringify(await dispatch(channel, request)) !== text) return false;
  }
  return true;
}

function answerOf(screen: LastScreen): Reply<LastScreen> {
  return { ok: true, value: screen };
}
