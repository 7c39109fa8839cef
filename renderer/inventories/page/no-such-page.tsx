import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { t } from '../../text/translate.ts';

const icon = <IconMapOff size={40} stroke={1.25} aria-hidden="true" />;

function WayBack() {
  return (
    <Button component={Link} href="/">
      {t('common.goToInventories')}
    </Button>
  );
}

/** Shown for an unknown address. */
export function NoSuchPage() {
  return (
    <div className="screen">
      <PageHeader title={t('inventories.pageNotFoundTitle')} />
      <EmptyState title={t('inventories.pageNotFound')} icon={icon} action={<WayBack />} />
    </div>
  );
}

/** Shown for an inventory that does not exist, or no longer. */
export function NoSuchInventory() {
  return (
    <div className="screen">
      <PageHeader title={t('inventories.notFoundTitle')} />
      <EmptyState title={t('inventories.notFound')} icon={icon} action={<WayBack />}>
        {t('inventories.notFoundHelp')}
      </EmptyState>
    </div>
  );
}
