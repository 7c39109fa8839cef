import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/bridge/contract.ts';

/** The page's only way to main. It names no calls: main checks the name, the sender and the payload. */
const bridge: Bridge = {
  call: (channel, request) => ipcRenderer.invoke('app:call', channel, request),
  on: (event, listener) => {
    const listen = (_event: unknown, name: string, payload: Parameters<typeof listener>[0]) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on('app:event', listen);
    return () => ipcRenderer.off('app:event', listen);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
