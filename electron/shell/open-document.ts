import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import type { Document } from '../storage/document.ts';
import { type DocumentOptions, openDocument } from '../storage/document-file.ts';

/** A document that electron-store keeps. */
export function openStoredDocument<Value>(options: DocumentOptions<Value>): Document<Value> {
  const document = openDocument(ElectronStore, options);
  // For stores of pages, electron-store (11.0.2) answers on a channel of its own. Our page has one channel only.
  ipcMain.removeAllListeners('electron-store-get-data');
  return document;
}
