import type { Notice } from '../../shared/bridge/notice.ts';
import { t } from '../text/translate.ts';
import type { ErrorWords } from '../text/error-text.ts';

/** The message for a problem with the user's files. */
export function noticeText({ code, subject: name }: Pick<Notice, 'code' | 'subject'>): ErrorWords {
  if (code === 'storage.unreadable') {
    return {
      title:
        name === null
          ? t('inventories.noticeFileUnreadable')
          : t('inventories.noticeNamedFileUnreadable', { name }),
      remedy: t('inventories.noticeFileUnreadableHelp'),
    };
  }
  if (name === null) {
    return {
      title: t('inventories.noticeFileDamaged'),
      remedy: t('inventories.noticeFileDamagedHelp'),
    };
  }
  return {
    title: t('inventories.noticeNamedFileDamaged', { name }),
    remedy: t('inventories.noticeNamedFileDamagedHelp'),
  };
}
