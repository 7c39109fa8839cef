import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ExclusionRule } from '../../shared/resources/exclusion-rule.ts';
import { Inventory } from '../../shared/inventories/inventory.ts';
import { NetworkDocument, noNetworkChoices } from '../../shared/network/network.ts';
import type { Notice } from '../../shared/bridge/notice.ts';
import { RestorePointSource } from '../../shared/restore-points/restore-point-source.ts';
import { PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';
import { defaultResourceViews, ResourceViews } from '../../shared/resources/resource-view.ts';
import { SecretProvider } from '../../shared/secret-providers/secret-provider.ts';
import { defaultSettings, Settings } from '../../shared/settings/settings.ts';
import type { Document } from '../storage/document.ts';
import { openStoredDocument } from './open-document.ts';
import { noUpdates, UpdateDocument } from '../../shared/updates/update.ts';
import { emptyVault, VaultDocument } from '../vault/vault-document.ts';

/**
 * The settings files in the data folder. Each is read when it is opened. Their names and properties stay as the first
 * version wrote them.
 */
export class Documents {
  /** Files that were set aside, reported once there is a window. */
  readonly notices: Notice[] = [];
  readonly #folder: string;
  readonly #now: () => Date;

  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Separate from the others, because the window needs the language before it opens. */
  openSettings(): Document<Settings> {
    return this.#open('settings', Settings, defaultSettings);
  }

  openNetwork(): Document<NetworkDocument> {
    return this.#open('network', NetworkDocument, noNetworkChoices);
  }

  openUpdates(): Document<UpdateDocument> {
    return this.#open('updates', UpdateDocument, noUpdates);
  }

  openOthers() {
    return {
      inventories: this.#open('inventories', z.array(Inventory), []),
      providers: this.#open('secret-providers', z.array(SecretProvider), []),
      restorePointSources: this.#open('point-sources', z.array(RestorePointSource), []),
      apps: this.#open('apps', z.array(PlakarApp), []),
      exclusions: this.#open('exclusion-rules', z.array(ExclusionRule), []),
      views: this.#open('views', ResourceViews, defaultResourceViews),
      vault: this.#open('vault', VaultDocument, emptyVault),
      approvals: this.#open('agreed-places', z.array(z.string()), []),
    };
  }

  #open<Value>(name: string, schema: z.ZodType<Value>, empty: Value): Document<Value> {
    const onCorrupt = (movedTo: string) =>
      this.notices.push({ id: randomUUID(), code: 'storage.corrupt', subject: null, movedTo });
    return openStoredDocument({
      folder: this.#folder,
      name,
      schema,
      empty,
      onCorrupt,
      now: this.#now,
    });
  }
}
