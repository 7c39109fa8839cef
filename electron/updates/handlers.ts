import type { Handlers } from '../../shared/bridge/contract.ts';
import type { Updates } from './updates.ts';

/** The calls about newer versions of the program. */
export function updateHandlers({ updates }: { updates: Updates }) {
  return {
    'update.read': async () => updates.read(),
    'update.setFeed': ({ feed }) => updates.setFeed(feed),
    'update.check': () => updates.check(),
    'update.download': () => updates.download(),
    'update.cancel': async () => updates.cancel(),
    'update.install': () => updates.install(),
  } satisfies Partial<Handlers>;
}
