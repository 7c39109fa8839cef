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
import type { Place } from './approvals/place.ts';
import type { PowerWatch } from './sync/power-watch.ts';
import type { DiagnosisPorts } from './support/diagnosis-ports.ts';
import type { Log } from './log/log.ts';
import type { ReportJob } from './exports/pdf-reports.ts';
import type { LogBug } from './bridge/dispatch.ts';
import type { ExtraAuthorities } from './network/extra-authorities.ts';
import type { Fetch, NodeRoute } from './http/node-fetch.ts';
import type { Processes } from './processes/processes.ts';
import type { Document } from './storage/document.ts';
import type { UpdatePorts } from './updates/updates.ts';
import type { VaultQuestions } from './vault/asked-changes.ts';
import type { IdleWatch } from './vault/auto-lock.ts';
import type { KeyStore } from './vault/cipher.ts';
import type { PassphraseLocks } from './vault/passphrase-locks.ts';
import type { VaultDocument } from './vault/vault-document.ts';

/** What is kept in the data folder, beside snapshots. */
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
  approvals: Document<Place[]>;
}

/** The time, ids, and those who are told what happened. */
export interface BasicPorts {
  now: () => Date;
  newId: () => string;
  emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  logBug: LogBug;
  log: Log;
}

/** How requests leave this computer. */
export interface NetworkPorts extends Required<NodeRoute> {
  /** Electron's, which uses the system's proxy and certificates. */
  fetch: Fetch;
  /** The same for the update feed: no authority that the user named vouches for it. */
  fetchUpdates: Fetch;
  /** Certificate authorities that are trusted beside the system's. */
  authorities: ExtraAuthorities;
  /** Forgets what connections of before were told: whom to trust, who signs in at a proxy. */
  renewNetwork: () => void;
}

/** Files of this computer, and the system's dialogs that choose them. */
export interface FilePorts {
  environment: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
  workingFolder: string;
  /** Text of a file; null when there is none, it may not be read, or it is too large to be settings. */
  readText: (path: string, maxBytes?: number) => Promise<string | null>;
  chooseFile: () => Promise<string | null>;
  /** Where the user wants a file to be; null: they want none. */
  saveFile: (wish: { suggestedName: string; extension: string }) => Promise<string | null>;
  /** Shows a file in the system's file browser. */
  revealFile: (path: string) => void;
}

/** Questions in windows of the system's, which a page that was taken over cannot answer. */
export interface QuestionPorts extends VaultQuestions {
  /** Whether the app may send requests to a place, or read it. */
  confirmPlace: (place: Place) => Promise<boolean>;
  /** Whether plakar may start what these fields of an app name, and open what they name. */
  confirmLocalFields: (appName: string, fields: readonly LocalField[]) => Promise<boolean>;
  /** Whether the secrets of these apps may be written to a file in plain text. */
  confirmSecrets: (appNames: readonly string[]) => Promise<boolean>;
}

/** What else the desktop has and does. */
export interface DesktopPorts {
  keyStore: KeyStore;
  passphraseLocks: PassphraseLocks;
  idle: IdleWatch;
  power: PowerWatch;
  processes: Processes;
  /** How this copy is replaced by a newer one. */
  updates: UpdatePorts;
  /** Whether this desktop shows icons in a tray. */
  isTrayDrawn: () => Promise<boolean>;
  openUrl: (url: string) => Promise<void>;
  /** Draws the page of a report in a window of its own, and prints it once `drawn` says that it may. */
  printReport: (job: ReportJob) => Promise<Uint8Array>;
  /** What a choice of language comes to on this computer. */
  languageOf: (choice: LanguageChoice) => SpokenLanguage;
  /** The locale by which spreadsheets on this computer read a file. */
  spreadsheetLocale: (choice: LanguageChoice) => string;
  diagnosis: DiagnosisPorts;
  description: {
    version: string;
    electronVersion: string;
    chromeVersion: string;
    platform: string;
  };
}

/**
 * Everything the app needs of the world. The shell fills it with Electron, tests with what they like. Only the
 * composition takes it whole; a feature asks for what it needs.
 */
export type AppPorts = DocumentPorts &
  BasicPorts &
  NetworkPorts &
  FilePorts &
  QuestionPorts &
  DesktopPorts;
