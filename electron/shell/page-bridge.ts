import type { IpcRenderer } from 'electron';
import type { Bridge } from '../../shared/bridge/contract.ts';

type Listener = (payload: never) => void;

/**
 * The page's only way to main. It names no calls: main checks the name, the sender and the payload. Electron gets one
 * listener for all events, because it warns of a leak at the eleventh.
 */
export function createPageBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on'>): Bridge {
  const listeners = new Map<string, Set<Listener>>();
  ipc.on('app:event', (_event, name: string, payload: unknown) => {
    // A copy: a listener may remove itself.
    for (const listener of [...(listeners.get(name) ?? [])]) listener(payload as never);
  });
  return {
    call: (channel, request) => ipc.invoke('app:call', channel, request),
    on: (event, listener) => {
      // Each registration is removed on its own, even if two share a listener.
      const registered: Listener = (payload) => listener(payload);
      const ofEvent = listeners.get(event) ?? new Set();
      listeners.set(event, ofEvent.add(registered));
      return () => void ofEvent.delete(registered);
    },
  };
}
