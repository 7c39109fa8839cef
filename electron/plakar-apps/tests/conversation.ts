import type { Socket } from 'node:net';
import { AppError } from '../../../shared/bridge/errors.ts';

/** Larger than any greeting; anything longer is another protocol. */
const maxBytes = 16 * 1024;

/** A connection on which both sides take turns, until another owner takes it over. */
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

  /** Resolves with everything received since the start, as soon as `isEnough` accepts it. */
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

  /** Hands the connection over and stops listening. */
  release(): Socket {
    this.#socket.off('data', this.#onData);
    this.#socket.off('end', this.#onEnd);
    this.#socket.off('close', this.#onEnd);
    this.#socket.pause();
    return this.#socket;
  }
}
