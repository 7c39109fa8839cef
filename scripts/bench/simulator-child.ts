import { startSimulator } from '../../test/simulator/simulator.ts';
import { startTlsFront } from '../../test/unit/simulator/tls-front.ts';
import type { Calls, Message, Ready } from './simulator-process.ts';

/* Child process of `startSimulatorProcess`: ends when its parent disconnects. */

const simulator = await startSimulator({ seed: 7, size: Number(process.argv[2]) });
const handlers: Handlers = {
  latency(latencyMs) {
    simulator.set({ latencyMs });
    return null;
  },
  counts() {
    const { total, byPath } = simulator.requests;
    const timeRequests = byPath['/auth/time'] ?? 0;
    return { requests: total - timeRequests, timeRequests };
  },
  resetCounts() {
    simulator.resetRequests();
    return null;
  },
  async tlsFront() {
    const { port, certificate } = await startTlsFront(simulator);
    return { port, certificate };
  },
};
process.on('disconnect', () => process.exit(0));
process.on('message', ({ call, request }: Message) => {
  // The message's type links the two; TypeScript cannot infer that.
  const handle = handlers[call] as (given: Message['request']) => unknown;
  void Promise.resolve(handle(request)).then((answer) => process.send?.(answer));
});
process.send?.({
  baseUrl: simulator.baseUrl,
  keys: simulator.keys,
  fewestRequests: simulator.fewestRequests(),
} satisfies Ready);

type Handlers = {
  [Name in keyof Calls]: (
    request: Calls[Name]['request'],
  ) => Calls[Name]['answer'] | Promise<Calls[Name]['answer']>;
};
