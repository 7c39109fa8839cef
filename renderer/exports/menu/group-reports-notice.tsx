import { Anchor, Group, Progress, Text } from '@mantine/core';
import type { GroupReportsResult, ReportProgress } from '../../../shared/exports/report.ts';
import { getOrAdd } from '../../../shared/basics/get-or-add.ts';
import { call } from '../../bridge/client.ts';
import { hideNotification, notify, showProgress } from '../../kit/notify.ts';
import { failureText } from '../../text/error-text.ts';
import { groupLabel } from '../../text/group-label.ts';
import { firstNames } from '../../text/lists.ts';
import { t } from '../../text/translate.ts';
import { notifyNotWritten } from './written-notice.tsx';

const progressId = 'group-reports-progress';
const resultId = 'group-reports';

/** How many reports are saved so far, and a way to cancel. */
export function notifyGroupReportsProgress({ done, total }: ReportProgress): void {
  const words = t('exports.groupReportsProgress', { done, total });
  hideNotification(resultId);
  showProgress(
    progressId,
    <>
      <Text size="sm">{words}</Text>
      <Progress value={(done / total) * 100} size="sm" my={6} aria-label={words} />
      <Anchor component="button" type="button" size="sm" onClick={cancel}>
        {t('common.cancel')}
      </Anchor>
    </>,
  );
}

export function hideGroupReportsProgress(): void {
  hideNotification(progressId);
}

/** How many reports were saved, where, and which were not. */
export function notifyGroupReports(result: GroupReportsResult): void {
  const { folder, first, written, failed, isCancelled } = result;
  const remarks = remarksOf(failed);
  hideNotification(resultId);
  notify({
    id: resultId,
    color: colorOf(result),
    title: titleOf(result),
    autoClose: failed.length === 0 ? 15_000 : false,
    recorded: [...remarks, ...(written > 0 ? [folder] : [])].join(' '),
    message: (
      <>
        {remarks.map((remark) => (
          <Text key={remark} size="sm" className="break-anywhere">
            {remark}
          </Text>
        ))}
        {first !== null && (
          <Text size="xs" c="dimmed" className="break-anywhere" dir="auto">
            {folder}
          </Text>
        )}
        {first === null && isCancelled && <Text size="sm">{t('exports.groupReportsNone')}</Text>}
        {first !== null && (
          <Group gap="md">
            <Anchor component="button" type="button" size="sm" onClick={() => reveal(first)}>
              {t('common.showInFolder')}
            </Anchor>
          </Group>
        )}
      </>
    ),
  });
}

function colorOf({ written, failed, isCancelled }: GroupReportsResult): string {
  if (failed.length > 0) return written === 0 ? 'red' : 'orange';
  return isCancelled ? 'gray' : 'green';
}

function titleOf({ written, total, isCancelled }: GroupReportsResult): string {
  if (isCancelled) return t('exports.groupReportsCancelled', { written, total });
  return written === total
    ? t('exports.groupReportsDone', { count: written })
    : t('exports.groupReportsPartial', { written, total });
}

const namedGroups = 5;

/** `Not saved: Acme and Umbrella. The disk is full. Free some space.` for each reason. */
function remarksOf(failed: GroupReportsResult['failed']): string[] {
  const groupsOf = new Map<string, string[]>();
  for (const { group, failure } of failed) {
    const { title, remedy } = failureText(failure);
    getOrAdd(groupsOf, `${title} ${remedy}`, () => []).push(groupLabel(group));
  }
  return [...groupsOf].map(([reason, groups]) =>
    t('exports.groupReportsFailed', { groups: firstNames(groups, namedGroups), reason }),
  );
}

function cancel(): void {
  call('report.cancel', undefined).catch(notifyNotWritten);
}

function reveal(exportId: string): void {
  call('export.reveal', { exportId }).catch(notifyNotWritten);
}
