import type { Settings, SettingsChange } from '../../shared/settings/settings.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import { isSamePolicy } from '../../shared/coverage/rules/coverage-history.ts';
import type { Document } from '../storage/document.ts';

const decided = { isMaxAgeDecided: true };

interface SettingsStorePorts {
  document: Document<Settings>;
  onChanged: (settings: Settings, before: Settings) => void;
}

/** The user's settings for the whole program. */
export class SettingsStore {
  readonly #ports: SettingsStorePorts;

  constructor(ports: SettingsStorePorts) {
    this.#ports = ports;
  }

  read(): Settings {
    return this.#ports.document.read();
  }

  /** Replaces the settings in the change. Throws an error of the disk; then nothing has changed. */
  update(change: SettingsChange): Settings {
    const before = this.read();
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    const after: Settings = {
      ...before,
      // Another maximum age is a decision on it.
      ...(change.coverage && !haveSameAges(change.coverage, before.coverage) && decided),
      ...Object.fromEntries(given),
    };
    this.#ports.document.write(after);
    this.#ports.onChanged(after, before);
    return after;
  }
}

function haveSameAges(one: CoveragePolicy, other: CoveragePolicy): boolean {
  return isSamePolicy({ ...one, countsProviderPoints: other.countsProviderPoints }, other);
}
