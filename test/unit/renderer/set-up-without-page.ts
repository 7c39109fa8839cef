import { afterAll, beforeEach, vi } from 'vitest';
import { loadTexts } from '../../../renderer/text/catalogues.ts';
import { languages } from '../../../shared/texts/languages.ts';
import { setLanguage } from '../../../renderer/text/language.ts';

// The parts of a page that texts need: its language, and requests when parts of it are loaded.
vi.stubGlobal('document', { documentElement: { lang: '' } });
vi.stubGlobal('navigator', { userAgent: '' });

await Promise.all(Object.keys(languages).map(loadTexts));

const speakEnglish = () => setLanguage({ language: 'en', locale: 'en-GB' });
beforeEach(speakEnglish);
// Tables of tests are built while a file is loaded, before its first test.
afterAll(speakEnglish);
