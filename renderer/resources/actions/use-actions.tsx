import { notify } from '../../kit/notify.ts';
import { useLocation } from 'wouter';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { useActionDialog } from '../../actions/use-action-dialog.ts';
import { useCommand } from '../../bridge/commands.ts';
import { copyText } from '../../kit/copy-text.ts';
import { notifyFailure } from '../../kit/notify-failure.ts';
import { AssignAppModal } from '../../plakar-apps/app-form/assign-app-modal.tsx';
import { SnapshotLinksModal } from '../../restore-points/snapshot-links/snapshot-links-modal.tsx';
import { t } from '../../text/translate.ts';
import { useDecide } from '../exclusion/use-decide.tsx';
import { addressOf } from '../filters/filter-address.ts';
import { noFilters } from '../filters/filters.ts';
import type { ActionTools, ResourceAction } from './resource-actions.ts';

interface OpenDialog {
  kind: 'app' | 'snapshots';
  row: TableRow;
}

/** Performs actions on resources, with the dialogs that some of them open. */
export function useActions() {
  const [, navigate] = useLocation();
  const { dialog, open, close, startFrom } = useActionDialog<OpenDialog>();
  const { decide } = useDecide();
  const { mutate: openPage } = useCommand('page.open');

  const tools: ActionTools = {
    copy: (value) => void copyText(value).then(showCopied),
    openInOvhcloud: ({ inventoryId, urn }) =>
      openPage({ page: 'resource', inventoryId, urn }, { onError: notifyFailure }),
    assignApp: (row) => open({ kind: 'app', row }),
    linkSnapshots: (row) => open({ kind: 'snapshots', row }),
    search: ({ inventoryId }, search) =>
      navigate(addressOf({ ...noFilters, inventoryIds: [inventoryId] }, search)),
    exclude: ({ inventoryId, urn }, isExcluded) =>
      void decide([{ inventoryId, urns: [urn] }], isExcluded),
  };

  /** `from`: what had the focus before the menu, and gets it back after a dialog. */
  function perform({ run }: Pick<ResourceAction, 'run'>, row: TableRow, from: Element | null) {
    startFrom(from, () => run(row, tools));
  }

  return { perform, dialog: dialog && <ActionDialog {...dialog} onClose={close} /> };
}

function showCopied(isCopied: boolean): void {
  notify({ message: isCopied ? t('common.copied') : t('common.clipboardError') });
}

function ActionDialog({ kind, row, onClose }: OpenDialog & { onClose: () => void }) {
  const { inventoryId, urn, name } = row;
  if (kind === 'app') {
    const { kind: resourceKind, subclass, endpoints = [] } = row;
    const resource = { urn, name, kind: resourceKind, class: row.class, subclass, endpoints };
    const target = { inventoryId, resource };
    return <AssignAppModal target={target} onClose={onClose} />;
  }
  return (
    <SnapshotLinksModal
      inventoryId={inventoryId}
      instance={{ inventoryId, urn, name }}
      onClose={onClose}
    />
  );
}
