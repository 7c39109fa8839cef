import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import type { Document } from '../storage/document.ts';
import { type DocumentOptions, openDocument } from '../storage/document-file.ts';

/** Opens a document that electron-store saves. */
export function openStoredDocument<Value>(options: DocumentOptions<Value>): Document<Value> {
  const document = openDocument(ElectronStore, options);
  // electron-store (11.0.2) answers stores in pages on its own channel. Our page must have only one channel.
  ipcMain.removeAllListeners('electron-store-get-data');
  return document;
}
