import { render } from '@testing-library/react';
import { App } from '../../../renderer/app.tsx';
import { loadAll } from '../../../renderer/kit/on-demand.tsx';
import { followLiveUpdates } from '../../../renderer/live-updates/live-updates.ts';
import { createQueryClient } from '../../../renderer/bridge/query-client.ts';
import { createFakeBridge, type FakeHandlers } from '../../fakes/fake-bridge.ts';
import { quickUser } from './quick-user.ts';

// The window loads them when it is idle.
await loadAll(() => Promise.resolve());

/** The complete window with a fake main, at the address `hash`. */
export function renderApp(handlers: FakeHandlers = {}, hash = '#/') {
  const fake = createFakeBridge(handlers);
  Object.assign(window, { bridge: fake.bridge });
  window.history.replaceState(null, '', hash);
  const client = createQueryClient();
  followLiveUpdates(client);
  const view = render(<App client={client} env="test" />);
  return { ...fake, ...view, client, user: quickUser() };
}
