import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/bridge/contract.ts';

type Listener = (payload: never) => void;

const listeners = new Map<string, Set<Listener>>();

// One listener for all events: Electron warns of a leak at the eleventh.
ipcRenderer.on('app:event', (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never);
});

/** The page's only way to main. It names no calls: main checks the name, the sender and the payload. */
const bridge: Bridge = {
  call: (channel, request) => ipcRenderer.invoke('app:call', channel, request),
  on: (event, listener) => {
    // A function of its own, so that each registration is removed alone.
    const registered: Listener = (payload) => listener(payload);
    const ofEvent = listeners.get(event) ?? new Set();
    listeners.set(event, ofEvent.add(registered));
    return () => void ofEvent.delete(registered);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
