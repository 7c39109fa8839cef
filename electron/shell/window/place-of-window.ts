import { screen } from 'electron';
import { storedValue } from './stored-value.ts';
import { fitToDisplays, isWindowBounds } from './window-bounds.ts';

/** Returns the options for a new window, and whether it was maximised. Usable after Electron's `ready` event. */
export function placeOfWindow(dataFolder: string) {
  const place = storedValue(dataFolder, 'window');
  if (!isWindowBounds(place)) return { bounds: {}, isMaximized: false };
  const { id } = screen.getPrimaryDisplay();
  const displays = screen
    .getAllDisplays()
    .toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
  const areas = displays.map(({ workArea }) => workArea);
  return { bounds: fitToDisplays(place, areas), isMaximized: place.isMaximized };
}
