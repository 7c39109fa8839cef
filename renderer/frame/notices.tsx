import { Alert, Group, Text } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { noticeText } from '../inventories/notice-text.ts';
import { useCommand } from '../bridge/commands.ts';
import { useNotices } from '../inventories/queries.ts';
import { t } from '../text/translate.ts';
import { CopyButton } from '../kit/copy-button.tsx';

/** Problems with the user's files; shown until dismissed. */
export function Notices() {
  const notices = useNotices().data ?? [];
  const dismiss = useCommand('notice.dismiss');
  if (notices.length === 0) return null;
  return (
    <div className="content-notices">
      {notices.map((notice) => {
        const { title, remedy } = noticeText(notice);
        return (
          <Alert
            key={notice.id}
            color="orange"
            role="alert"
            icon={<IconFileAlert aria-hidden="true" />}
            title={title}
            withCloseButton
            closeButtonLabel={t('frame.noticeDismiss')}
            onClose={() => dismiss.mutate({ id: notice.id })}
          >
            <Text size="sm">{remedy}</Text>
            {notice.movedTo !== null && (
              <Group gap={4} wrap="nowrap">
                <Text size="xs" ff="monospace" className="break-anywhere">
                  {notice.movedTo}
                </Text>
                <CopyButton value={notice.movedTo} label={t('frame.noticeCopyPath')} />
              </Group>
            )}
          </Alert>
        );
      })}
    </div>
  );
}
