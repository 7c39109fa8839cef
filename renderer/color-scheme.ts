import { localStorageColorSchemeManager } from '@mantine/core';

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'color-scheme' });

/** Sets the colour scheme before the first paint. Mantine's own script is inline, which the page's CSP forbids. */
export function applyColorScheme(): void {
  const chosen = colorSchemeManager.get('auto');
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'auto' ? (prefersDark ? 'dark' : 'light') : chosen;
  document.documentElement.dataset['mantineColorScheme'] = scheme;
}
