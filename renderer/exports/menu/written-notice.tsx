import { Anchor, Group, Text } from '@mantine/core';
import { hideNotification, notify } from '../../kit/notify.ts';
import type { WrittenFile } from '../../../shared/exports/export.ts';
import { failureText, toFailure } from '../../text/error-text.ts';
import { call } from '../../bridge/client.ts';
import { t } from '../../text/translate.ts';

/** One notification at a time: several would cover the next dialog. */
const noticeId = 'written-file';

/** Notifies that a file was written, where, and with which remark. */
export function notifyWritten(file: WrittenFile, title: string, remark: string | null): void {
  hideNotification(noticeId);
  notify({
    id: noticeId,
    color: remark === null ? 'green' : 'orange',
    title,
    autoClose: 15_000,
    recorded: remark === null ? file.path : `${remark} ${file.path}`,
    message: (
      <>
        {remark !== null && <Text size="sm">{remark}</Text>}
        <Text size="xs" c="dimmed" className="break-anywhere" dir="auto">
          {file.path}
        </Text>
        <Group gap="md">
          {file.canOpen && (
            <Anchor component="button" type="button" size="sm" onClick={() => open(file)}>
              {t('common.open')}
            </Anchor>
          )}
          <Anchor component="button" type="button" size="sm" onClick={() => reveal(file)}>
            {t('common.showInFolder')}
          </Anchor>
        </Group>
      </>
    ),
  });
}

/** Notifies that no file was written, and why. */
export function notifyNotWritten(error: unknown): void {
  const { title, remedy } = failureText(toFailure(error));
  hideNotification(noticeId);
  notify({ id: noticeId, color: 'red', title, message: remedy, autoClose: false });
}

function open({ exportId }: WrittenFile): void {
  call('export.open', { exportId }).catch(notifyNotWritten);
}

function reveal({ exportId }: WrittenFile): void {
  // Not a hook, because the notification outlives the screen that showed it.
  call('export.reveal', { exportId }).catch(notifyNotWritten);
}
