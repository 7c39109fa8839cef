import { useLocation } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { useActionDialog } from '../../actions/use-action-dialog.ts';
import { notify } from '../../kit/notify.ts';
import { notifyFailure } from '../../kit/notify-failure.ts';
import { resourcesAddress } from '../../navigation/resources-link.ts';
import { t } from '../../text/translate.ts';
import { mostPinned } from '../listed-inventories.ts';
import { useSync } from '../page/use-sync.ts';
import { useInventories } from '../queries.ts';
import { usePins } from '../use-pins.ts';
import type {
  InventoryAction,
  InventoryDialogKind,
  InventoryFacts,
  InventoryTools,
} from './inventory-actions.ts';
import { onDemand } from '../../kit/on-demand.tsx';

const InventorySettingsModal = onDemand(
  async () => (await import('../page/inventory-settings-modal.tsx')).InventorySettingsModal,
);
const DeleteInventoryModal = onDemand(
  async () => (await import('../page/delete-inventory-modal.tsx')).DeleteInventoryModal,
);
const GroupModal = onDemand(async () => (await import('../list/group-modal.tsx')).GroupModal);

/** Performs actions on inventories, with the dialogs that some of them open. */
export function useInventoryActions({ isOnPage = false } = {}) {
  const [, navigate] = useLocation();
  const inventories = useInventories().data ?? [];
  const pins = usePins(inventories);
  const sync = useSync(notifyFailure);
  const { dialog, open, close, startFrom } = useActionDialog<OpenDialog>();
  const facts: InventoryFacts = { isOnPage, pins };

  const tools: InventoryTools = {
    open: ({ id }) => navigate(`/inventories/${id}`),
    browse: ({ id }) => navigate(resourcesAddress({ inventory: id })),
    // Without keys a sync would fail: ask for them at once.
    sync: (inventory) =>
      inventory.credentials.state === 'absent'
        ? open({ kind: 'keys', id: inventory.id })
        : sync.start(inventory),
    cancelSync: sync.cancel,
    showDialog: (kind, { id }) => open({ kind, id }),
    togglePin: ({ id }) => {
      if (pins.isPinned(id) || pins.canPin) pins.toggle(id);
      else notify({ message: t('frame.pinLimit', { count: mostPinned }) });
    },
  };

  /** `from`: what had the focus before the menu, and gets it back after a dialog. */
  function perform(
    { run }: Pick<InventoryAction, 'run'>,
    inventory: InventorySummary,
    from: Element | null,
  ) {
    startFrom(from, () => run(inventory, tools));
  }

  // With its newest data; null once it is deleted.
  const inventory = inventories.find(({ id }) => id === dialog?.id);
  const shown = dialog && inventory && (
    <ActionDialog {...{ kind: dialog.kind, inventory, inventories }} onClose={close} />
  );
  return { facts, tools, perform, dialog: shown };
}

interface OpenDialog {
  kind: InventoryDialogKind;
  /** Of the inventory. */
  id: string;
}

interface ActionDialogProps {
  kind: InventoryDialogKind;
  inventory: InventorySummary;
  inventories: readonly InventorySummary[];
  onClose: () => void;
}

function ActionDialog({ kind, inventory, inventories, onClose }: ActionDialogProps) {
  if (kind === 'group') return <GroupModal {...{ inventory, inventories, onClose }} />;
  if (kind === 'delete') return <DeleteInventoryModal {...{ inventory, onClose }} />;
  return <InventorySettingsModal {...{ inventory, onClose }} isForKeys={kind === 'keys'} />;
}
