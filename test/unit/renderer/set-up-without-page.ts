import { afterAll, beforeEach, vi } from 'vitest';
import { languages, loadTexts } from '../../../renderer/text/catalogues.ts';
import { setLanguage } from '../../../renderer/text/language.ts';

// All that texts ask of a page: it is told their language. And what is asked for when parts of it are loaded.
vi.stubGlobal('document', { documentElement: { lang: '' } });
vi.stubGlobal('navigator', { userAgent: '' });

await Promise.all(languages.map(({ code }) => loadTexts(code)));

const speakEnglish = () => setLanguage({ language: 'en', locale: 'en-GB' });
beforeEach(speakEnglish);
// Tables of tests are made while a file is loaded, before its first test.
afterAll(speakEnglish);
