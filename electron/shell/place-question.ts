import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { AppPorts } from '../create-app.ts';
import { isAgreed, oneLine } from './question.ts';
import type { ShellWords } from './words.ts';

const fileScheme = 'file:';

/** Asks outside of the page before the app sends requests to an address, or reads secrets from a file. */
export function placeQuestion(
  window: () => BrowserWindow | null,
  words: () => ShellWords,
): Pick<AppPorts, 'confirmPlace'> {
  return {
    confirmPlace(place) {
      const { cancel, place: texts } = words();
      const isFile = place.startsWith(fileScheme);
      const { message, detail, yes } = isFile ? texts.file : texts.address;
      const whole = oneLine(isFile ? place.slice(fileScheme.length) : place);
      const short = isFile ? basename(whole) : new URL(whole).host;
      return isAgreed(window(), {
        message: message(short),
        detail: detail(whole),
        yes,
        no: cancel,
      });
    },
  };
}
