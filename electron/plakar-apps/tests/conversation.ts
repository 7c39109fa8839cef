import type { Socket } from 'node:net';
import { AppError } from '../../../shared/bridge/errors.ts';

/** More than any greeting is long; what goes on beyond it is of another protocol. */
const maxBytes = 16 * 1024;

/** A line on which each side says its part in turn, until somebody else takes it over. */
export class Conversation {
  readonly #socket: Socket;
  #heard = Buffer.alloc(0);
  #isOver = false;
  #error: Error | null = null;
  #wake: () => void = () => {};

  readonly #onData = (chunk: Buffer) => {
    this.#heard = Buffer.concat([this.#heard, chunk]);
    this.#wake();
  };
  readonly #onError = (error: Error) => {
    this.#error = error;
    this.#wake();
  };
  readonly #onEnd = () => {
    this.#isOver = true;
    this.#wake();
  };

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', this.#onData);
    socket.on('error', this.#onError);
    socket.on('end', this.#onEnd);
    socket.on('close', this.#onEnd);
  }

  say(bytes: Buffer): void {
    this.#socket.write(bytes);
  }

  /** What was heard from the start on, once `isEnough` says so of it. */
  async hear(isEnough: (heard: Buffer) => boolean): Promise<Buffer> {
    for (;;) {
      if (isEnough(this.#heard)) return this.#heard;
      if (this.#error !== null) throw this.#error;
      if (this.#isOver || this.#heard.length > maxBytes) {
        throw new AppError('connection.unexpectedAnswer');
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Gives the line away; what comes on it now is not heard here. */
  release(): Socket {
    this.#socket.off('data', this.#onData);
    this.#socket.off('end', this.#onEnd);
    this.#socket.off('close', this.#onEnd);
    this.#socket.pause();
    return this.#socket;
  }
}
