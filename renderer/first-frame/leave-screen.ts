import { type LastScreen, longestMarkup } from '../../shared/first-answers/last-screen.ts';
import { call } from '../bridge/client.ts';

/** Sends main what the window shows, when it closes or the program is about to quit. */
export function followLeaving(): void {
  window.bridge.on('lastScreen.requested', leave);
  window.addEventListener('beforeunload', leave);
}

function leave(): void {
  void call('lastScreen.leave', picture());
}

/** The markup of the page; null if a start would show something else. */
function picture(): LastScreen | null {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null || !isPictured() || isUsed(root)) return null;
  const copy = root.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll(partsOfRun)) each.remove();
  // Nothing that the user typed, except a search, which the address has.
  for (const field of copy.querySelectorAll('input:not([type=search]), textarea')) {
    field.removeAttribute('value');
  }
  const markup = copy.innerHTML;
  return markup.length > longestMarkup ? null : { markup, conditions: conditions() };
}

/** Screens whose fields never hold a secret. */
function isPictured(): boolean {
  return /^(#\/((resources|coverage)\b.*)?)?$/.test(window.location.hash);
}

const usedParts = [
  '[role=grid] [aria-expanded=true]',
  '[role=grid] [aria-selected=true]',
  '[role=grid] [data-beside=true]',
  '[role=progressbar]',
].join();

/** What the next run shows only once the program runs: the state of the vault, the next sync, notices. */
const partsOfRun = 'footer > *, .content-notices';

/** Whether the user scrolled, opened or selected something, or work is going on: a start begins without. */
function isUsed(root: Element): boolean {
  return (
    root.querySelector(usedParts) !== null ||
    [...root.querySelectorAll('*')].some(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft > 0)
  );
}

function conditions(): LastScreen['conditions'] {
  const { lang, dataset } = document.documentElement;
  const { width, height } = window.screen;
  return {
    place: window.location.hash.slice(1) || '/',
    language: lang,
    isDark: dataset['mantineColorScheme'] === 'dark',
    display: [width, height, window.devicePixelRatio].join(),
  };
}
