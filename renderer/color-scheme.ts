import { localStorageColorSchemeManager } from '@mantine/core';

/** Set before the first paint by `first-frame/before-paint.ts`. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'color-scheme' });
