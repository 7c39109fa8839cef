import type { Notice } from '../../shared/bridge/notice.ts';
import { t } from '../text/words.ts';
import type { ErrorWords } from '../text/error-text.ts';

/** The words for something that happened to the user's files. */
export function noticeText({ code, subject: name }: Pick<Notice, 'code' | 'subject'>): ErrorWords {
  if (code === 'storage.unreadable') {
    return {
      title:
        name === null
          ? t('A file cannot be read.')
          : t('A file of “{name}” cannot be read.', { name }),
      remedy: t(
        'Check who may read it, then start the app again. Until then nothing is written over it.',
      ),
    };
  }
  if (name === null) {
    return {
      title: t('A damaged file was set aside.'),
      remedy: t(
        'It could not be read back. Nothing was deleted; what it held can be entered again.',
      ),
    };
  }
  return {
    title: t('A damaged file of “{name}” was set aside.', { name }),
    remedy: t(
      'It could not be read back. Nothing was deleted; sync this inventory to discover its resources again.',
    ),
  };
}
