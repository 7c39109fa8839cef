import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import type { CoverageScope } from '../../../shared/coverage/coverage-scope.ts';
import { groupsIn } from '../../../shared/inventories/groups.ts';
import { useInventories } from '../../inventories/queries.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { t } from '../../text/translate.ts';
import { useSaveGroupReports } from './use-group-reports.tsx';
import { useSaveReport } from './use-saving.ts';

/** Saves the coverage report of what is shown, or one report per group. */
export function SaveReportButton({ scope }: { scope: CoverageScope }) {
  const report = useSaveReport();
  const groups = groupsIn(useInventories().data ?? []);
  const hasSeveral = groups.filter((group) => group !== null).length > 1;
  return (
    <Button.Group>
      <BusyButton
        variant="default"
        loading={report.isPending}
        leftSection={<IconDownload size={16} aria-hidden="true" />}
        onClick={() => void report.save(scope)}
      >
        {t('exports.reportSave')}
      </BusyButton>
      {hasSeveral && <GroupReportsMenu count={groups.length} />}
    </Button.Group>
  );
}

function GroupReportsMenu({ count }: { count: number }) {
  const { save, isRunning } = useSaveGroupReports();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button variant="default" px={8} aria-label={t('exports.reportMore')}>
          <IconChevronDown size={16} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={isRunning} onClick={() => void save()}>
          {t('exports.groupReports')}
          <Text size="xs" c="dimmed">
            {t('exports.groupReportsHelp', { count })}
          </Text>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
