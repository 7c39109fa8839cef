import { beforeEach, vi } from 'vitest';
import { setLanguage } from '../../../renderer/text/language.ts';
import { languageOf } from '../../../shared/basics/language.ts';

// All that texts ask of a page: it is told their language. And what is asked for when parts of it are loaded.
vi.stubGlobal('document', { documentElement: { lang: '' } });
vi.stubGlobal('navigator', { userAgent: '' });

beforeEach(() => setLanguage(languageOf('en', [])));
