import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followLeaving } from '../../../../renderer/first-frame/leave-screen.ts';
import { createFakeBridge } from '../../../fakes/fake-bridge.ts';

const { asked, bridge, emit } = createFakeBridge({ 'lastScreen.leave': () => undefined });

beforeEach(() => {
  vi.stubGlobal('bridge', bridge);
  document.documentElement.lang = 'en';
});

afterEach(() => {
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

vi.stubGlobal('bridge', bridge);
followLeaving();

/** What the page leaves while it shows this. */
function leftBy(markup: string, address = '#/resources') {
  window.history.replaceState(null, '', `/${address}`);
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  emit('lastScreen.requested', {});
  return asked.at(-1)?.request;
}

it.each(['', '#/', '#/resources', '#/resources?search=a', '#/coverage'])(
  'leaves what the window shows, and under which conditions: %s',
  (address) => {
    expect(leftBy('<p>Shown</p>', address)).toEqual({
      markup: '<p>Shown</p>',
      conditions: {
        place: address.slice(1) || '/',
        language: 'en',
        isDark: false,
        display: '1024,768,1',
      },
    });
  },
);

it('leaves it when the window closes', () => {
  leftBy('<p>Shown</p>');
  asked.length = 0;
  window.dispatchEvent(new Event('beforeunload'));
  expect(asked).toMatchObject([{ channel: 'lastScreen.leave' }]);
});

it.each(['#/settings', '#/secret-providers', '#/apps', '#/inventories/1', '#/report/1'])(
  'leaves no screen that can have a secret, or that is not opened again: %s',
  (address) => {
    expect(leftBy('<p>Shown</p>', address)).toBeNull();
  },
);

it('leaves nothing that was typed, except a search', () => {
  const left = leftBy(
    '<input type="search" value="vm"><input value="typed"><input type="password" value="typed">',
  );
  expect(left).toMatchObject({
    markup: '<input type="search" value="vm"><input><input type="password">',
  });
});

it('leaves nothing that depends on the run', () => {
  const left = leftBy('<div class="content-notices">Locked</div><footer><p>Locked</p></footer>');
  expect(left).toMatchObject({ markup: '<footer></footer>' });
});

it.each([
  ['an open row', '<div role="grid"><button aria-expanded="true"></button></div>'],
  ['a selected row', '<div role="grid"><div role="row" aria-selected="true"></div></div>'],
  ['details beside the list', '<div role="grid"><div data-beside="true"></div></div>'],
  ['work that is going on', '<div role="progressbar"></div>'],
  ['too much', 'a'.repeat(600_001)],
])('leaves no screen with %s, which a start does not show', (_what, markup) => {
  expect(leftBy(markup)).toBeNull();
});

it('leaves no screen that is scrolled', () => {
  document.body.innerHTML = '';
  vi.spyOn(HTMLElement.prototype, 'scrollTop', 'get').mockReturnValue(1);
  expect(leftBy('<p>Shown</p>')).toBeNull();
  vi.restoreAllMocks();
  expect(leftBy('<p>Shown</p>')).not.toBeNull();
});
