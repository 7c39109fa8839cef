import { Anchor, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { WrittenFile } from '../../../shared/exports/export.ts';
import { failureText, toFailure } from '../../text/error-text.ts';
import { call } from '../../bridge/client.ts';
import { t } from '../../text/translate.ts';

/** One at a time: they would pile up over what the next dialog asks. */
const noticeId = 'written-file';

/** Says that a file was written, where, and what is to be known of it. */
export function tellWritten(file: WrittenFile, title: string, remark: string | null): void {
  notifications.hide(noticeId);
  notifications.show({
    id: noticeId,
    color: remark === null ? 'green' : 'orange',
    title,
    autoClose: 15_000,
    message: (
      <>
        {remark !== null && <Text size="sm">{remark}</Text>}
        <Text size="xs" c="dimmed" className="break-anywhere" dir="auto">
          {file.path}
        </Text>
        <Anchor component="button" type="button" size="sm" onClick={() => reveal(file)}>
          {t('common.showInFolder')}
        </Anchor>
      </>
    ),
  });
}

/** Says that no file was written, and why. */
export function tellNotWritten(error: unknown): void {
  const { title, remedy } = failureText(toFailure(error));
  notifications.hide(noticeId);
  notifications.show({ id: noticeId, color: 'red', title, message: remedy, autoClose: false });
}

function reveal({ exportId }: WrittenFile): void {
  // Not by a hook: the notice outlives the screen that showed it.
  call('export.reveal', { exportId }).catch(tellNotWritten);
}
