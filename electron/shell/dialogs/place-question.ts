import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { AppPorts } from '../../ports.ts';
import { isUnverified } from '../../agreed-places/place.ts';
import { isAgreed, oneLine } from './question.ts';
import type { ShellWords } from '../words.ts';

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
      const ofAddress = isUnverified(place) ? texts.unverified : texts.address;
      const { message, detail, yes } = isFile ? texts.file : ofAddress;
      const whole = oneLine(isFile ? place.slice(fileScheme.length) : place);
      // Of an address, all but its scheme: a host with its port.
      const short = isFile ? basename(whole) : whole.replace(/^.*?:\/\//, '');
      return isAgreed(window(), {
        message: message(short),
        detail: detail(whole),
        yes,
        no: cancel,
      });
    },
  };
}
