import { Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { AppFormModal } from '../../plakar-apps/app-form/app-form-modal.tsx';
import { type AppForm, markOf, useAppForm } from '../../plakar-apps/app-form/use-app-form.ts';
import { notifyWithLink } from '../../kit/link-notification.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useDetailsOfChosen } from '../../plakar-apps/queries.ts';
import { useResources } from '../../resources/queries.ts';
import { t } from '../../text/translate.ts';
import { wordOrder } from '../../text/word-order.ts';

interface AddStoreModalProps {
  inventory: InventorySummary;
  onClose: () => void;
}

const shownBuckets = 50;

/** Adds one of the inventory's S3 buckets as a store. */
export function AddStoreModal({ inventory, onClose }: AddStoreModalProps) {
  const [urn, setUrn] = useState<string | null>(null);
  // The resource list has no endpoints: they are read once a bucket is chosen.
  const details = useDetailsOfChosen(inventory.id, urn);
  const resource = details.data?.resource ?? null;
  const target = resource === null ? null : { inventoryId: inventory.id, resource };
  const form = useAppForm({ app: null, target }, 'store');

  function choose(chosen: string) {
    setUrn(chosen);
    // The location typed for another bucket would point to that one.
    const { location: _, ...fields } = form.values.fields;
    form.change({ fields });
  }

  function notifySaved({ name }: PlakarAppSummary) {
    onClose();
    notifyWithLink({
      message: t('inventories.storeAddDone', { name }),
      link: t('inventories.storeShowInApps'),
      path: '/apps?role=store',
    });
  }

  return (
    <AppFormModal
      form={form}
      title={t('common.addStore')}
      submitLabel={t('common.addStore')}
      isReady={target !== null}
      onClose={onClose}
      onSaved={notifySaved}
    >
      <Text size="sm" c="dimmed">
        {t('inventories.storeAddHelp')}
      </Text>
      <BucketChoice form={form} inventoryId={inventory.id} urn={urn} onChoose={choose} />
      {details.error && <FailureAlert error={details.error} />}
    </AppFormModal>
  );
}

interface BucketChoiceProps {
  form: AppForm;
  inventoryId: string;
  urn: string | null;
  onChoose: (urn: string) => void;
}

function BucketChoice({ form, inventoryId, urn, onChoose }: BucketChoiceProps) {
  const buckets = useBuckets(inventoryId);
  const options = useMemo(
    () => buckets.map((row) => ({ value: row.urn, label: labelOf(row) })),
    [buckets],
  );
  if (buckets.length === 0) {
    return <Text>{t('inventories.storeBucketEmpty')}</Text>;
  }
  return (
    <Select
      label={t('inventories.storeBucket')}
      placeholder={t('inventories.storeBucketSearch')}
      aria-required
      searchable
      // It has the focus as the first field: the list opens when the user wants it.
      openOnFocus={false}
      limit={shownBuckets}
      nothingFoundMessage={t('inventories.storeBucketNoMatch')}
      data={options}
      allowDeselect={false}
      value={urn}
      error={form.problems['bucket']}
      onChange={(value) => {
        if (value !== null) onChoose(value);
      }}
      {...markOf('bucket')}
    />
  );
}

/** Buckets in different regions can have the same name. */
function labelOf({ name, regions }: TableRow): string {
  return regions.length === 0 ? name : `${name} · ${regions.join(', ')}`;
}

function useBuckets(inventoryId: string): readonly TableRow[] {
  const rows = useResources().data;
  return useMemo(
    () =>
      (rows ?? [])
        .filter((row) => row.inventoryId === inventoryId && row.kind === 's3-bucket')
        .toSorted((a, b) => wordOrder()(a.name, b.name)),
    [rows, inventoryId],
  );
}
