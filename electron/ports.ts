import type { LanguageChoice, SpokenLanguage } from '../shared/basics/language.ts';
import type { LocalField } from './plakar-apps/rules/local-fields.ts';
import type { EventName, EventPayload } from '../shared/bridge/contract.ts';
import type { ExclusionRule } from '../shared/resources/exclusion-rule.ts';
import type { Inventory } from '../shared/inventories/inventory.ts';
import type { RestorePointSource } from '../shared/restore-points/restore-point-source.ts';
import type { PlakarApp } from '../shared/plakar-apps/plakar-app.ts';
import type { ResourceViews } from '../shared/resources/resource-view.ts';
import type { SecretProvider } from '../shared/secret-providers/secret-provider.ts';
import type { Settings } from '../shared/settings/settings.ts';
import type { Address } from './approvals/address.ts';
import type { PowerWatch } from './sync/power-watch.ts';
import type { DiagnosticsPorts } from './support/diagnostics-ports.ts';
import type { Log } from './log/log.ts';
import type { ReportJob } from './exports/pdf-reports.ts';
import type { LogBug } from './bridge/dispatch.ts';
import type { ExtraAuthorities } from './network/extra-authorities.ts';
import type { LeftScreen } from './first-answers/left-screen.ts';
import type { Fetch, NodeRoute } from './http/node-fetch.ts';
import type { Processes } from './processes/processes.ts';
import type { Document } from './storage/document.ts';
import type { DemoSwitch } from './demo/demo-switch.ts';
import type { UpdatePorts } from './updates/updates.ts';
import type { VaultQuestions } from './vault/asked-changes.ts';
import type { IdleWatch } from './vault/auto-lock.ts';
import type { KeyStore } from './vault/cipher.ts';
import type { PassphraseLocks } from './vault/passphrase-locks.ts';
import type { VaultDocument } from './vault/vault-document.ts';

/** Documents in the data folder. Inventory snapshots are stored beside them. */
export interface DocumentPorts {
  dataFolder: string;
  inventories: Document<Inventory[]>;
  providers: Document<SecretProvider[]>;
  apps: Document<PlakarApp[]>;
  settings: Document<Settings>;
  restorePointSources: Document<RestorePointSource[]>;
  exclusions: Document<ExclusionRule[]>;
  views: Document<ResourceViews>;
  vault: Document<VaultDocument>;
  approvals: Document<Address[]>;
}

/** The clock, ids, events and logs. */
export interface BasicPorts {
  now: () => Date;
  newId: () => string;
  emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  logBug: LogBug;
  log: Log;
}

/** How requests leave this computer. */
export interface NetworkPorts extends Required<NodeRoute> {
  /** Electron's, with the system's proxy and certificates. */
  fetch: Fetch;
  /** The same for the update feed, without the certificate authorities that the user added. */
  fetchUpdates: Fetch;
  /** Certificate authorities that are trusted in addition to the system's. */
  authorities: ExtraAuthorities;
  /** Drops earlier connections and what they remember, after a change of authorities or of a proxy login. */
  renewNetwork: () => void;
}

/** Files on this computer, and the system's dialogs that choose them. */
export interface FilePorts {
  environment: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
  workingFolder: string;
  /** The text of a file; null if it does not exist, may not be read, or is too large for a settings file. */
  readText: (path: string, maxBytes?: number) => Promise<string | null>;
  chooseFile: () => Promise<string | null>;
  /** Lets the user choose a folder to save files in; null: they chose none. */
  chooseFolder: () => Promise<string | null>;
  /** Lets the user choose where to save a file; null: they chose none. */
  saveFile: (wish: { suggestedName: string; extension: string }) => Promise<string | null>;
  /** Shows a file in the system's file browser. */
  revealFile: (path: string) => void;
  /** Opens a file with the system's program for it. Rejects if there is none. */
  openFile: (path: string) => Promise<void>;
}

/** Questions in system windows, which a compromised page cannot answer. */
export interface QuestionPorts extends VaultQuestions {
  /** Whether OVHcloud Inventory may send requests to an address, or read a file. */
  confirmAddress: (address: Address) => Promise<boolean>;
  /** Whether plakar may start what these fields of an app name, and open what they name. */
  confirmLocalFields: (appName: string, fields: readonly LocalField[]) => Promise<boolean>;
  /** Whether the secrets of these apps may be written to a file in plain text. */
  confirmSecrets: (appNames: readonly string[]) => Promise<boolean>;
}

/** Everything else that the desktop provides. */
export interface DesktopPorts {
  keyStore: KeyStore;
  passphraseLocks: PassphraseLocks;
  idle: IdleWatch;
  power: PowerWatch;
  processes: Processes;
  /** How a newer version replaces this one. */
  updates: UpdatePorts;
  /** Whether this desktop shows tray icons. */
  isTrayDrawn: () => Promise<boolean>;
  openUrl: (url: string) => Promise<void>;
  demo: DemoSwitch;
  /** Takes what the window shows, for the next start. */
  leftScreen: Pick<LeftScreen, 'leave'>;
  /** Draws the page of a report in its own window, and prints it once `drawn` resolves. */
  printReport: (job: ReportJob) => Promise<Uint8Array>;
  /** The language that a choice results in on this computer. */
  languageOf: (choice: LanguageChoice) => SpokenLanguage;
  /** The locale that spreadsheets on this computer read files with. */
  spreadsheetLocale: (choice: LanguageChoice) => string;
  diagnostics: DiagnosticsPorts;
  description: {
    version: string;
    electronVersion: string;
    chromeVersion: string;
    platform: string;
  };
}

/**
 * Everything that OVHcloud Inventory needs from its environment. The shell implements it with Electron, tests with
 * fakes. Only the composition root takes all of it; a feature asks for what it needs.
 */
export type AppPorts = DocumentPorts &
  BasicPorts &
  NetworkPorts &
  FilePorts &
  QuestionPorts &
  DesktopPorts;
