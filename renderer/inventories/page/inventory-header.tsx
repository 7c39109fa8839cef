import { ActionIcon, Group, Tooltip } from '@mantine/core';
import {
  IconChevronRight,
  IconDots,
  IconPlayerStop,
  IconRefresh,
  IconSettings,
} from '@tabler/icons-react';
import { Link } from 'wouter';
import { below } from '../../actions/menu-place.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { AutomaticSyncPause } from '../../sync/automatic-sync-pause.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import type { OnInventoryMenu } from '../actions/use-inventory-menu.tsx';
import { t } from '../../text/translate.ts';
import styles from './inventory-header.module.css';
import { AccountFacts } from '../account-facts.tsx';
import dottedFactsStyles from '../../kit/dotted-facts.module.css';

interface InventoryHeaderProps {
  inventory: InventorySummary;
  isStarting: boolean;
  isCancelling: boolean;
  onSync: () => void;
  onCancel: () => void;
  onSettings: () => void;
  onMenu: OnInventoryMenu;
}

export function InventoryHeader(props: InventoryHeaderProps) {
  const { inventory } = props;
  return (
    <PageHeader
      title={inventory.name}
      breadcrumbs={<Breadcrumbs name={inventory.name} />}
      subtitle={
        <>
          <Identity inventory={inventory} />
          <AutomaticSyncPause inventory={inventory} />
        </>
      }
      actions={<Actions {...props} />}
    />
  );
}

function Breadcrumbs({ name }: { name: string }) {
  return (
    <nav aria-label={t('inventories.breadcrumb')} className={styles['breadcrumbs']}>
      <Link href="/">{t('common.inventories')}</Link>
      <IconChevronRight size={14} aria-hidden="true" />
      <span aria-current="page" className={styles['breadcrumbs-current']}>
        <MiddleEllipsis text={name} />
      </span>
    </nav>
  );
}

function Identity({ inventory }: { inventory: InventorySummary }) {
  return (
    <div className={dottedFactsStyles['dotted-facts']}>
      <AccountFacts inventory={inventory} />
      <span className={styles['short-id']}>
        <code title={inventory.id}>{inventory.id.slice(0, 8)}</code>
        <CopyButton value={inventory.id} label={t('inventories.copyId')} />
      </span>
    </div>
  );
}

function Actions(props: InventoryHeaderProps) {
  const { inventory, isStarting, isCancelling, onSync, onCancel, onSettings, onMenu } = props;
  return (
    <Group gap="xs">
      {inventory.progress ? (
        <BusyButton
          className={styles['sync-button']}
          variant="default"
          loading={isCancelling}
          leftSection={<IconPlayerStop size={16} aria-hidden="true" />}
          onClick={onCancel}
        >
          {t('inventories.syncCancel')}
        </BusyButton>
      ) : (
        <BusyButton
          className={styles['sync-button']}
          loading={isStarting}
          leftSection={<IconRefresh size={16} aria-hidden="true" />}
          onClick={onSync}
        >
          {t('inventories.syncStart')}
        </BusyButton>
      )}
      <Tooltip label={t('inventories.settings')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('inventories.settings')}
          onClick={onSettings}
        >
          <IconSettings size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <ActionIcon
        variant="default"
        size={36}
        aria-haspopup="menu"
        aria-label={t('inventories.moreActions')}
        onClick={(event) => onMenu({ subject: inventory, ...below(event.currentTarget) })}
      >
        <IconDots size={18} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
