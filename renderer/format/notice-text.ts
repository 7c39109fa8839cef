import type { Notice } from '../../shared/model/notice.ts';
import type { ErrorWords } from './error-text.ts';

const ofSubject = (subject: string | null) => (subject === null ? '' : ` of “${subject}”`);

/** The words for something that happened to the user's files. */
export function noticeText(notice: Pick<Notice, 'code' | 'subject'>): ErrorWords {
  const whose = ofSubject(notice.subject);
  if (notice.code === 'storage.unreadable') {
    return {
      title: `A file${whose} cannot be read.`,
      remedy:
        'Check who may read it, then start the app again. Until then nothing is written over it.',
    };
  }
  return {
    title: `A damaged file${whose} was set aside.`,
    remedy: notice.subject
      ? 'It could not be read back. Nothing was deleted; sync this inventory to discover its resources again.'
      : 'It could not be read back. Nothing was deleted; what it held can be entered again.',
  };
}
