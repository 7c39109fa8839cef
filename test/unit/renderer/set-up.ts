import '@testing-library/jest-dom/vitest';
import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { loadTexts } from '../../../renderer/text/catalogues.ts';
import { languages } from '../../../shared/texts/languages.ts';
import { forgetNotifications } from '../../../renderer/kit/notify.ts';
import { forgetChanges } from '../../../renderer/kit/undo-stack.ts';
import { forgetBrowser } from '../../../renderer/resources/browser-memory.ts';
import { setLanguage } from '../../../renderer/text/language.ts';

// jsdom (29) has none.
Object.assign(window, {
  requestIdleCallback: (run: () => void) => setTimeout(run),
  cancelIdleCallback: clearTimeout,
});

await Promise.all(Object.keys(languages).map(loadTexts));

// A machine that does other work at the same time is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

const speakEnglish = () => setLanguage({ language: 'en', locale: 'en-GB' });
beforeEach(speakEnglish);
// Tables of tests are built while a file is loaded, before its first test.
afterAll(speakEnglish);

afterEach(() => {
  cleanup();
  forgetBrowser();
  forgetChanges();
  notifications.clean();
  notifications.cleanQueue();
  forgetNotifications();
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/#/');
});
