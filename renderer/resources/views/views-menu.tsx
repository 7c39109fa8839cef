import { Button, Menu } from '@mantine/core';
import {
  IconBookmark,
  IconCheck,
  IconDeviceFloppy,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { Protection } from '../../../shared/resources/resource.ts';
import type { ResourceTable, ResourceView } from '../../../shared/resources/resource-view.ts';
import { useViewCommand, useViews } from '../queries.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { type Filters, noFilters } from '../filters/filters.ts';
import { offerUndo } from '../../kit/undo-notification.tsx';
import { notifyFailure } from '../../kit/notify-failure.ts';
import { ViewNameModal } from './view-name-modal.tsx';
import styles from './views-menu.module.css';

/** The current table state. */
interface Shown {
  filters: Filters;
  search: string;
  table: ResourceTable;
}

/** Shows the resources of a view. Without a table, columns and sorting do not change. */
export type PickView = (view: Pick<Shown, 'filters' | 'search'> & Partial<Shown>) => void;

interface ViewsMenuProps extends Shown {
  onPick: PickView;
}

const builtIn: readonly Protection[] = ['not-protected', 'unknown', 'stale'];

type Dialog = { kind: 'add' } | { kind: 'rename'; view: ResourceView };

/** Saved views: search, filters, columns and sorting. */
export function ViewsMenu({ filters, search, table, onPick }: ViewsMenuProps) {
  const views = useViews().data?.views ?? [];
  const [pickedId, setPickedId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const shown = { filters, search: search.trim(), table };
  const current = views.find((view) => isShown(view, shown));
  const picked = views.find(({ id }) => id === (current?.id ?? pickedId));
  const renamed = dialog?.kind === 'rename' ? dialog.view : null;

  function pick(view: ResourceView) {
    setPickedId(view.id);
    onPick(view);
  }

  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconBookmark size={16} aria-hidden="true" />}
            classNames={{ label: styles['views-label'] }}
          >
            {current ? t('resources.viewCurrent', { name: current.name }) : t('resources.views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <BuiltInViews onPick={onPick} />
          {views.length > 0 && <Menu.Divider />}
          {views.map((view) => (
            <ViewOption key={view.id} view={view} isCurrent={view === current} onPick={pick} />
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setDialog({ kind: 'add' })}
          >
            {t('resources.viewSaveAs')}
          </Menu.Item>
          {picked && (
            <PickedView
              view={picked}
              shown={picked === current ? null : shown}
              onRename={() => setDialog({ kind: 'rename', view: picked })}
            />
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog && (
        <ViewNameModal
          view={renamed ?? shown}
          names={views.filter(({ id }) => id !== renamed?.id).map(({ name }) => name)}
          onClose={() => setDialog(null)}
          onSaved={setPickedId}
        />
      )}
    </>
  );
}

function BuiltInViews({ onPick }: Pick<ViewsMenuProps, 'onPick'>) {
  return builtIn.map((protection) => (
    <Menu.Item
      key={protection}
      onClick={() => onPick({ filters: { ...noFilters, protections: [protection] }, search: '' })}
    >
      {protectionLabel(protection)}
    </Menu.Item>
  ));
}

interface ViewOptionProps {
  view: ResourceView;
  isCurrent: boolean;
  onPick: (view: ResourceView) => void;
}

function ViewOption({ view, isCurrent, onPick }: ViewOptionProps) {
  return (
    <Menu.Item
      leftSection={
        <IconCheck size={14} aria-hidden="true" visibility={isCurrent ? 'visible' : 'hidden'} />
      }
      className="break-anywhere"
      aria-current={isCurrent || undefined}
      onClick={() => onPick(view)}
    >
      {view.name}
    </Menu.Item>
  );
}

interface PickedViewProps {
  view: ResourceView;
  /** What it can be updated to. null: no changes. */
  shown: Shown | null;
  onRename: () => void;
}

/** Actions for the view that was picked last. */
function PickedView({ view, shown, onRename }: PickedViewProps) {
  const { id, ...saved } = view;
  const { name } = view;
  const add = useViewCommand('view.add');
  const update = useViewCommand('view.update');
  const remove = useViewCommand('view.delete');
  const onError = notifyFailure;

  function deleteView() {
    remove.mutate(
      { viewId: id },
      {
        onSuccess: () => offerUndo(t('resources.viewDeleteDone'), () => add.mutateAsync(saved)),
        onError,
      },
    );
  }

  return (
    <>
      {shown && (
        <Menu.Item
          leftSection={<IconDeviceFloppy size={14} aria-hidden="true" />}
          className="break-anywhere"
          onClick={() => update.mutate({ ...view, ...shown }, { onError })}
        >
          {t('resources.viewUpdate', { name })}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconPencil size={14} aria-hidden="true" />}
        className="break-anywhere"
        onClick={onRename}
      >
        {t('resources.viewRenameNamed', { name })}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTrash size={14} aria-hidden="true" />}
        className="break-anywhere"
        onClick={deleteView}
      >
        {t('resources.viewDelete', { name })}
      </Menu.Item>
    </>
  );
}

function isShown(view: Shown, shown: Shown): boolean {
  return markOf(view) === markOf(shown);
}

/** A key for comparison, independent of the order of values in a filter. */
function markOf({ filters, search, table }: Shown): string {
  const sets = Object.entries({ ...noFilters, ...filters }).map(([name, values]) => [
    name,
    values.toSorted((a, b) => (a < b ? -1 : 1)),
  ]);
  const { columns, widths, sort } = table;
  const widthsInOrder = columns.map((column) => widths?.[column] ?? null);
  return JSON.stringify([sets, search, columns, widthsInOrder, sort.column, sort.isDescending]);
}
