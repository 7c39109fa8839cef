import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { EventName } from '../../shared/bridge/contract.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { type App, createApp } from '../app.ts';
import { traceOf } from '../log/rules/trace.ts';
import { Stage } from '../demo/stage.ts';
import { childProcesses } from '../processes/child-processes.ts';
import type { AppPorts } from '../ports.ts';
import { findOnPath } from '../processes/on-path.ts';
import type { LeftScreen } from '../first-answers/left-screen.ts';
import type { Document } from '../storage/document.ts';
import { workerPassphraseLocks } from '../vault/passphrase-locks.ts';
import type { Watch } from './crash/watch.ts';
import { diagnosticsSources } from './diagnostics-sources.ts';
import { localFieldsQuestion } from './dialogs/local-fields-question.ts';
import { approvalQuestion } from './dialogs/approval-question.ts';
import { secretsQuestion } from './dialogs/secrets-question.ts';
import { trustQuestion } from './dialogs/trust-question.ts';
import { showNotInstalled, updateQuestions } from './dialogs/update-questions.ts';
import { vaultQuestions } from './dialogs/vault-questions.ts';
import type { Documents } from './documents.ts';
import { electronUpdater } from './electron-updater.ts';
import { installationKind } from './installation.ts';
import { sendEvent } from './ipc-transport.ts';
import { networkAccess } from './network/network-access.ts';
import type { LoginFor } from './network/proxy-sign-in.ts';
import { openUrl } from './open-url.ts';
import { powerIdle } from './power/power-idle.ts';
import { powerWatch } from './power/power-watch.ts';
import { languageIn, textsIn } from './settings-language.ts';
import { systemKeyStore } from './system-key-store.ts';
import { findTrayHost } from './tray/tray-host.ts';
import { printReport } from './window/report-window.ts';
import { workstation } from './workstation.ts';

const now = () => new Date();

/** Returns what draws tray icons here; null if nothing does. */
export function findHost(): Promise<string | null> {
  const { env: environment, platform } = process;
  return findTrayHost({ platform, environment, processes: childProcesses(), findOnPath });
}

/** What exists before the program's core is created. */
export interface Opened {
  /** The folder of the build. */
  distFolder: string;
  dataFolder: string;
  documents: Documents;
  settings: Document<Settings>;
  window: () => BrowserWindow | null;
  watch: Watch;
  leftScreen: LeftScreen;
  /** Saves everything before the program is replaced. */
  prepareToQuit: () => Promise<void>;
  /** Called for every event of the user's own data. */
  onEvent: (event: EventName) => void;
  /** Loads the window again, at an inventory or at the start. */
  reload: (inventoryId: string | null) => void;
}

/** The program on Electron: its core, and what the window shows of it. */
export interface ElectronApp {
  inventoryApp: App;
  stage: Stage;
}

/** Creates the program's core on Electron: with its files, network, dialogs and desktop. */
export function createElectronApp(opened: Opened): ElectronApp {
  const { documents, window, onEvent } = opened;
  const stage = new Stage({
    program: () => inventoryApp,
    startDemo: async () => {
      const { startDemo } = await import('../demo/demo-app.ts');
      return startDemo({
        ...ports,
        demoFolder: join(opened.dataFolder, 'demo'),
        emit: emitAs('demo'),
        // A start shows the user's own data.
        leftScreen: { leave: () => {} },
      });
    },
    reload: opened.reload,
  });
  const emitAs =
    (sender: 'program' | 'demo'): AppPorts['emit'] =>
    (event, payload) => {
      if (sender === 'program') onEvent(event);
      if (stage.isHeard(sender, event)) sendEvent(window(), event, payload);
    };
  const loginFor: LoginFor = (asking) => inventoryApp.proxyLoginFor(asking);
  const ports = { ...portsOf(opened, loginFor), demo: stage, emit: emitAs('program') };
  const inventoryApp = createApp(ports);
  for (const notice of documents.notices) inventoryApp.notices.raise(notice);
  return { inventoryApp, stage };
}

function portsOf(opened: Opened, loginFor: LoginFor): Omit<AppPorts, 'demo' | 'emit'> {
  const { distFolder, dataFolder, documents, settings, window, leftScreen } = opened;
  const { log } = opened.watch;
  const texts = () => textsIn(settings);
  const here = workstation(window);
  return {
    dataFolder,
    settings,
    leftScreen,
    ...documents.openOthers(),
    keyStore: systemKeyStore,
    passphraseLocks: workerPassphraseLocks(join(distFolder, 'lock-worker.cjs')),
    idle: powerIdle,
    power: powerWatch,
    updates: updatePorts(opened, loginFor),
    processes: childProcesses(),
    isTrayDrawn: async () => (await findHost()) !== null,
    ...here,
    ...networkAccess({
      ...here,
      loginFor,
      document: documents.openNetwork(),
      confirm: trustQuestion(window, texts),
    }),
    ...localFieldsQuestion(window, texts),
    ...secretsQuestion(window, texts, () => languageIn(settings).locale),
    ...vaultQuestions(window, texts),
    ...approvalQuestion(window, texts),
    now,
    newId: randomUUID,
    openUrl,
    printReport: (job) => printReport(distFolder, job),
    logBug: (reference, error) => log.error('bug', { reference, trace: traceOf(error) }),
    log,
    diagnostics: diagnosticsSources(distFolder, log),
    description: describe(),
  };
}

/** How this installation is updated. */
function updatePorts(
  { documents, settings, window, prepareToQuit }: Opened,
  loginFor: LoginFor,
): AppPorts['updates'] {
  const texts = () => textsIn(settings);
  return {
    document: documents.openUpdates(),
    kind: installationKind(),
    platform: process.platform,
    arch: process.arch,
    updater: electronUpdater({
      loginFor,
      prepare: prepareToQuit,
      sayNotInstalled: () => showNotInstalled(texts()),
    }),
    questions: updateQuestions(window, texts),
  };
}

function describe(): AppPorts['description'] {
  return {
    version: app.getVersion(),
    electronVersion: process.versions['electron'] ?? '',
    chromeVersion: process.versions['chrome'] ?? '',
    platform: `${process.platform} ${process.arch}`,
  };
}
