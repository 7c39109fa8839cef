import '@testing-library/jest-dom/vitest';
import { notifications } from '@mantine/notifications';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { setLanguage } from '../../../renderer/text/language.ts';
import { languageOf } from '../../../shared/basics/language.ts';

beforeEach(() => setLanguage(languageOf('en', [])));

afterEach(() => {
  cleanup();
  notifications.clean();
  notifications.cleanQueue();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/#/');
});
