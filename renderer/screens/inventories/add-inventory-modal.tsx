import { Alert } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { BusyButton } from '../../components/busy-button.tsx';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import { FormModal } from '../../components/inventory-form/form-modal.tsx';
import { FormOutcome } from '../../components/inventory-form/form-outcome.tsx';
import { emptyValues, endpointOf, keysOf } from '../../components/inventory-form/form-values.ts';
import { InventoryFields } from '../../components/inventory-form/inventory-fields.tsx';
import { useConnectionTest } from '../../components/inventory-form/use-connection-test.ts';
import { useInventoryForm } from '../../components/inventory-form/use-inventory-form.ts';
import { useAppDescription, useSecretCommand } from '../../ipc/queries.ts';

interface AddInventoryModalProps {
  onClose: () => void;
  onAdded: (inventory: InventorySummary) => void;
}

/** Main verifies the keys with OVHcloud before it keeps anything. */
export function AddInventoryModal({ onClose, onAdded }: AddInventoryModalProps) {
  const connection = useConnectionTest();
  const { form, formFailure, check, showFailure } = useInventoryForm({
    initialValues: emptyValues,
    mayKeepKeys: false,
    onConnectionChanged: connection.forget,
  });
  const add = useSecretCommand('inventory.add');
  const testConnection = useSecretCommand('connection.test');
  const vaultStrength = useAppDescription().data?.vaultStrength;
  const access = () => ({ endpoint: endpointOf(form.values), keys: keysOf(form.values) });

  function submit() {
    if (connection.isTesting || !check(true)) return;
    add.run({ name: form.values.name.trim(), ...access() }).then(onAdded, showFailure);
  }

  function test() {
    if (connection.isTesting || add.isPending || !check(false)) return;
    void connection.test(() => testConnection.run(access()), showFailure);
  }

  return (
    <FormModal
      title="Add a new OVHcloud inventory"
      submitLabel="Add inventory"
      isSubmitting={add.isPending}
      isDirty={form.isDirty()}
      onSubmit={submit}
      onClose={onClose}
      secondaryActions={
        <BusyButton variant="default" loading={connection.isTesting} onClick={test}>
          Test connection
        </BusyButton>
      }
    >
      {vaultStrength === 'memory' && (
        <Alert color="orange" icon={<IconKey aria-hidden="true" />}>
          This computer has no key store, so the keys are kept in memory only and are forgotten when
          the app quits.
        </Alert>
      )}
      <InventoryFields form={form} mayKeepKeys={false} />
      <FormOutcome formFailure={formFailure} report={connection.report} />
    </FormModal>
  );
}
