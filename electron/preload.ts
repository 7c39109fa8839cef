import { contextBridge, ipcRenderer } from 'electron';
import { createPageBridge } from './shell/page-bridge.ts';

contextBridge.exposeInMainWorld('bridge', createPageBridge(ipcRenderer));
