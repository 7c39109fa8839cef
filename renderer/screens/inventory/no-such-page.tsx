import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';

const icon = <IconMapOff size={40} stroke={1.25} aria-hidden="true" />;
const wayBack = (
  <Button component={Link} href="/">
    Go to inventories
  </Button>
);

/** An address that leads nowhere. */
export function NoSuchPage() {
  return (
    <div className="screen">
      <PageHeader title="Page not found" />
      <EmptyState title="There is nothing at this address" icon={icon} action={wayBack} />
    </div>
  );
}

/** The page of an inventory that is not, or no longer, here. */
export function NoSuchInventory() {
  return (
    <div className="screen">
      <PageHeader title="Inventory not found" />
      <EmptyState title="This inventory is not here" icon={icon} action={wayBack}>
        It may have been deleted. Nothing at OVHcloud changes when that happens.
      </EmptyState>
    </div>
  );
}
