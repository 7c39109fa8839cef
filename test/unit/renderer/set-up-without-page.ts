import { afterAll, beforeEach, vi } from 'vitest';
import { languages, loadTexts } from '../../../renderer/text/catalogues.ts';
import { setLanguage } from '../../../renderer/text/language.ts';

// The parts of a page that texts need: its language, and requests when parts of it are loaded.
vi.stubGlobal('document', { documentElement: { lang: '' } });
vi.stubGlobal('navigator', { userAgent: '' });

await Promise.all(languages.map(({ code }) => loadTexts(code)));

const speakEnglish = () => setLanguage({ language: 'en', locale: 'en-GB' });
beforeEach(speakEnglish);
// Tables of tests are built while a file is loaded, before its first test.
afterAll(speakEnglish);
