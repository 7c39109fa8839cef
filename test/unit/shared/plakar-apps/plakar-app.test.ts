import { expect, it } from 'vitest';
import { PlakarApp } from '../../../../shared/plakar-apps/plakar-app.ts';
import { anApp } from '../../../fakes/apps.ts';

it('retains an app whose last test is no longer readable, without the test', () => {
  const lastCheck = { checkedAt: '2026-11-24T09:00:00.000Z', outcome: 'of a later version' };
  const read = PlakarApp.parse({ ...anApp(), lastCheck });
  expect(read).toMatchObject({ name: 'assets source', lastCheck: null });
});
