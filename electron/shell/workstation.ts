import { homedir } from 'node:os';
import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { dialog, session, shell } from 'electron';
import type { AppPorts } from '../ports.ts';
import { nodeProxyIn } from '../network/system-proxy.ts';
import { readBoundedText } from '../storage/bounded-text.ts';
import { spreadsheetLocale, systemLanguage } from './system-language.ts';

/** What the program needs from this computer besides the network: files, variables and dialogs. */
export function workstation(
  window: () => BrowserWindow | null,
): Pick<
  AppPorts,
  | 'environment'
  | 'languageOf'
  | 'spreadsheetLocale'
  | 'homeFolder'
  | 'workingFolder'
  | 'readText'
  | 'chooseFile'
  | 'chooseFolder'
  | 'saveFile'
  | 'revealFile'
  | 'openFile'
  | 'proxyFor'
> {
  return {
    environment: process.env,
    languageOf: systemLanguage,
    spreadsheetLocale,
    homeFolder: homedir(),
    workingFolder: process.cwd(),
    readText: (path, maxBytes) => readBoundedText(path, maxBytes).catch(() => null),
    proxyFor,
    chooseFile: () => chooseIn(window(), ['openFile', 'showHiddenFiles']),
    chooseFolder: () => chooseIn(window(), ['openDirectory', 'createDirectory']),
    async saveFile({ suggestedName, extension }) {
      const options: SaveDialogOptions = {
        defaultPath: suggestedName,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      };
      const parent = window();
      const { canceled, filePath } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      return canceled || !filePath ? null : filePath;
    },
    revealFile: (path) => shell.showItemInFolder(path),
    async openFile(path) {
      const failure = await shell.openPath(path);
      if (failure !== '') throw new Error(failure);
    },
  };
}

async function chooseIn(
  parent: BrowserWindow | null,
  properties: OpenDialogOptions['properties'],
): Promise<string | null> {
  const options: OpenDialogOptions = properties ? { properties } : {};
  const { filePaths } = parent
    ? await dialog.showOpenDialog(parent, options)
    : await dialog.showOpenDialog(options);
  return filePaths[0] ?? null;
}

async function proxyFor(url: string): Promise<string | null> {
  return nodeProxyIn(await session.defaultSession.resolveProxy(url));
}
