import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Keys } from '../../test/simulator/simulator.ts';

/** Calls to the simulator process, and their answers. */
export interface Calls {
  latency: { request: number; answer: null };
  counts: { request: null; answer: Counts };
  resetCounts: { request: null; answer: null };
  /** Starts a TLS server in front of the simulator, for clients that only support https. */
  tlsFront: { request: null; answer: { port: number; certificate: string } };
}

interface Counts {
  /** Excludes requests for the server's time. */
  requests: number;
  timeRequests: number;
}

export interface Ready {
  baseUrl: string;
  keys: Keys;
  fewestRequests: number;
}

type Call = keyof Calls;
export type Message = { [Name in Call]: { call: Name; request: Calls[Name]['request'] } }[Call];

export interface SimulatorProcess extends Ready {
  call<Name extends Call>(
    call: Name,
    request: Calls[Name]['request'],
  ): Promise<Calls[Name]['answer']>;
  close(): Promise<void>;
}

/** Starts the simulator in its own process, so that it shares no event loop with the measured code. */
export async function startSimulatorProcess(size: number): Promise<SimulatorProcess> {
  const child = fork(fileURLToPath(new URL('./simulator-child.ts', import.meta.url)), [
    String(size),
  ]);
  const nextMessage = () =>
    new Promise<unknown>((resolve, reject) => {
      const onExit = () => reject(new Error('The simulator ended.'));
      child.once('exit', onExit);
      child.once('message', (message) => {
        child.off('exit', onExit);
        resolve(message);
      });
    });
  const ready = (await nextMessage()) as Ready;
  return {
    ...ready,
    async call<Name extends Call>(call: Name, request: Calls[Name]['request']) {
      const answer = nextMessage();
      child.send({ call, request });
      return (await answer) as Calls[Name]['answer'];
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}
