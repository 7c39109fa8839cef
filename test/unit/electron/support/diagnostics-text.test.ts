import { expect, it } from 'vitest';
import { settingLines } from '../../../../electron/support/diagnostics-text.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';

it('reports of a free-text setting only whether it is set', () => {
  const settings = { ...defaultSettings, feed: 'planted', other: '', part: { minutes: 5 } };
  const lines = settingLines(settings);
  expect(lines).toContain('feed: set');
  expect(lines).toContain('other: empty');
  expect(lines).toContain('part.minutes: 5');
  expect(lines).toContain('language: system');
});
