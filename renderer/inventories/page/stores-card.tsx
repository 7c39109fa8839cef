import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { RoleIcon } from '../../kit/role-icon.tsx';
import { resourceAddress } from '../../navigation/resources-link.ts';
import { AppMenu } from '../../plakar-apps/app-menu.tsx';
import { protocolName, temperatureWord } from '../../plakar-apps/app-text.ts';
import { LastCheck } from '../../plakar-apps/last-check.tsx';
import { useApps } from '../../plakar-apps/queries.ts';
import { t } from '../../text/translate.ts';
import { AddStoreModal } from './add-store-modal.tsx';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import styles from './stores-card.module.css';

/** The buckets of an inventory that Plakar stores backups in. */
export function StoresCard({ inventory }: { inventory: InventorySummary }) {
  const [isAdding, setIsAdding] = useState(false);
  const stores = useApps().data?.filter(
    ({ inventoryId, role }) => inventoryId === inventory.id && role === 'store',
  );
  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="stores-title"
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <div>
          <Title order={2} id="stores-title">
            {t('inventories.storesTitle')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('inventories.storesHelp')}
          </Text>
        </div>
        <Button
          className={styles['stores-add']}
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setIsAdding(true)}
        >
          {t('common.addStore')}
        </Button>
      </header>
      {stores && (
        <div className={inventoryPanelStyles['inventory-panel-body']}>
          {stores.length === 0 ? (
            <Text c="dimmed">{t('inventories.storesEmpty')}</Text>
          ) : (
            <StoreList stores={stores} />
          )}
        </div>
      )}
      {isAdding && <AddStoreModal inventory={inventory} onClose={() => setIsAdding(false)} />}
    </section>
  );
}

function StoreList({ stores }: { stores: readonly PlakarAppSummary[] }) {
  return (
    <ul className={styles['stores']} aria-labelledby="stores-title">
      {stores.map((store) => (
        <Store key={store.id} store={store} />
      ))}
    </ul>
  );
}

function Store({ store }: { store: PlakarAppSummary }) {
  const { name, role, protocol, temperature, fields, resourceName, resourceState } = store;
  const facts = [protocolName(protocol, role), temperature && temperatureWord(temperature)];
  return (
    <li className={styles['store']}>
      <span className={styles['store-name']}>
        <RoleIcon role={role} />
        <span className={styles['store-words']}>
          <strong>
            <MiddleEllipsis text={name} />
          </strong>
          <span className={styles['store-small']}>
            {facts.filter((fact) => fact !== null).join(' · ')}
          </span>
        </span>
      </span>
      <span className={styles['store-words']}>
        {resourceState === 'known' ? (
          <Link
            className={styles['store-bucket']}
            href={resourceAddress(store.inventoryId, store.resourceUrn)}
          >
            <MiddleEllipsis text={resourceName} />
          </Link>
        ) : (
          <MiddleEllipsis text={resourceName} />
        )}
        <span className={styles['store-small']}>
          <MiddleEllipsis text={fields['location'] ?? ''} />
        </span>
      </span>
      <LastCheck app={store} />
      <AppMenu app={store} />
    </li>
  );
}
