import { notifications } from '@mantine/notifications';
import { BusyButton } from '../../components/busy-button.tsx';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import { FormModal } from '../../components/inventory-form/form-modal.tsx';
import { FormOutcome } from '../../components/inventory-form/form-outcome.tsx';
import { endpointOf, keysOf, valuesOf } from '../../components/inventory-form/form-values.ts';
import { InventoryFields } from '../../components/inventory-form/inventory-fields.tsx';
import { useConnectionTest } from '../../components/inventory-form/use-connection-test.ts';
import { useInventoryForm } from '../../components/inventory-form/use-inventory-form.ts';
import { hasKeys } from '../../format/sync-text.ts';
import { useKnowInventory, useSecretCommand } from '../../ipc/queries.ts';

interface InventorySettingsModalProps {
  inventory: InventorySummary;
  onClose: () => void;
}

/** Everything given when the inventory was added; a key left empty stays as stored. */
export function InventorySettingsModal({ inventory, onClose }: InventorySettingsModalProps) {
  const mayKeepKeys = hasKeys(inventory);
  const connection = useConnectionTest();
  const { form, formFailure, check, showFailure } = useInventoryForm({
    initialValues: valuesOf(inventory),
    mayKeepKeys,
    onConnectionChanged: connection.forget,
  });
  const know = useKnowInventory();
  const update = useSecretCommand('inventory.update');
  const retest = useSecretCommand('connection.retest');
  const access = () => ({
    inventoryId: inventory.id,
    endpoint: endpointOf(form.values),
    keys: keysOf(form.values),
  });

  function save() {
    if (connection.isTesting || !check(true)) return;
    const name = form.values.name.trim();
    update.run({ name, ...access() }).then((updated) => {
      know(updated);
      onClose();
      notifications.show({ color: 'green', message: `The settings of “${name}” are saved.` });
    }, showFailure);
  }

  function test() {
    if (connection.isTesting || update.isPending || !check(false)) return;
    void connection.test(() => retest.run(access()), showFailure);
  }

  return (
    <FormModal
      title="Inventory settings"
      submitLabel="Save changes"
      isSubmitting={update.isPending}
      isDirty={form.isDirty()}
      onSubmit={save}
      onClose={onClose}
      secondaryActions={
        <BusyButton variant="default" loading={connection.isTesting} onClick={test}>
          Test connection
        </BusyButton>
      }
    >
      <InventoryFields form={form} mayKeepKeys={mayKeepKeys} />
      <FormOutcome formFailure={formFailure} report={connection.report} />
    </FormModal>
  );
}
