import type { Notice } from '../../shared/bridge/notice.ts';
import type { FileContent } from './json-file.ts';

/** Returns the notice about a damaged or unreadable file of `subject`. */
export function noticeOfFile(
  content: Extract<FileContent<unknown>, { kind: 'corrupt' | 'unreadable' }>,
  { id, subject }: Pick<Notice, 'id' | 'subject'>,
): Notice {
  return content.kind === 'corrupt'
    ? { id, code: 'storage.corrupt', subject, movedTo: content.movedTo }
    : { id, code: 'storage.unreadable', subject, movedTo: content.path };
}

/** Notices about the user's files, until the user dismisses them. */
export class FileNotices {
  readonly #notices = new Map<string, Notice>();
  readonly #onRaised: (notice: Notice) => void;

  constructor(onRaised: (notice: Notice) => void) {
    this.#onRaised = onRaised;
  }

  raise(notice: Notice): void {
    this.#notices.set(notice.id, notice);
    this.#onRaised(notice);
  }

  list(): Notice[] {
    return [...this.#notices.values()];
  }

  dismiss(id: string): void {
    this.#notices.delete(id);
  }
}
