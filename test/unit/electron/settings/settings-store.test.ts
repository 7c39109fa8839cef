import { describe, expect, it } from 'vitest';
import { SettingsStore } from '../../../../electron/settings/settings-store.ts';
import { withMaxAge } from '../../../../shared/coverage/rules/max-age.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

function storeOf() {
  return new SettingsStore({ document: memoryDocument(defaultSettings), onChanged: () => {} });
}

describe('how old restore points may be', () => {
  const { coverage } = defaultSettings;

  it('is decided once the user changes it, wherever that is', () => {
    const store = storeOf();
    store.update({ coverage: withMaxAge(coverage, 7) });
    expect(store.read().isMaxAgeDecided).toBe(true);
    store.update({ coverage });
    expect(store.read().isMaxAgeDecided).toBe(true);
  });

  it('is decided if the user confirms it', () => {
    const store = storeOf();
    expect(store.update({ isMaxAgeDecided: true }).coverage).toEqual(coverage);
    expect(store.read().isMaxAgeDecided).toBe(true);
  });

  it('stays undecided when anything else changes', () => {
    const store = storeOf();
    store.update({ coverage: { ...coverage, countsProviderPoints: false }, isInTray: true });
    expect(store.read().isMaxAgeDecided).toBe(false);
  });
});
