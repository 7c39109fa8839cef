import {
  IconCamera,
  IconCopy,
  IconDatabase,
  IconExternalLink,
  IconEye,
  IconEyeOff,
  IconPlus,
  IconServer,
} from '@tabler/icons-react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { isAssignable } from '../../../shared/plakar-apps/rules/app-fit.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import { type Action, always, offeredOf } from '../../actions/action.ts';
import { hasControlPanel } from '../rows/control-panel.ts';
import type { DataSet } from '../rows/data-set.ts';

/** What decides whether an action is offered. */
export interface ActionFacts {
  data: DataSet;
  inventories: readonly InventorySummary[];
}

/** What actions can do. */
export interface ActionTools {
  copy: (value: string) => void;
  openInOvhcloud: (row: TableRow) => void;
  assignApp: (row: TableRow) => void;
  linkSnapshots: (row: TableRow) => void;
  /** Shows what a search finds in the inventory of a row. */
  search: (row: TableRow, search: string) => void;
  exclude: (row: TableRow, isExcluded: boolean) => void;
}

/** An action on one resource. */
export type ResourceAction = Action<TableRow, ActionFacts, ActionTools>;

/** All actions on one resource, in display order. */
const resourceActions = {
  copyName: {
    label: 'resources.nameCopy',
    Icon: IconCopy,
    group: 'copy',
    isOffered: always,
    run: ({ name }, { copy }) => copy(name),
  },
  copyAddress: {
    label: 'resources.addressCopy',
    Icon: IconCopy,
    group: 'copy',
    isOffered: ({ endpoints = [] }) => endpoints.length > 0,
    // Public ones come first.
    run: ({ endpoints = [] }, { copy }) => copy(endpoints[0] ?? ''),
  },
  copyId: {
    label: 'resources.idCopy',
    Icon: IconCopy,
    group: 'copy',
    // The id of a bucket is its name.
    isOffered: ({ urn, name }) => idAtEnd(urn) !== name,
    run: ({ urn }, { copy }) => copy(idAtEnd(urn)),
  },
  copyUrn: {
    label: 'resources.urnCopy',
    Icon: IconCopy,
    group: 'copy',
    isOffered: always,
    run: ({ urn }, { copy }) => copy(urn),
  },
  openInOvhcloud: {
    label: 'resources.openInOvhcloud',
    Icon: IconExternalLink,
    group: 'open',
    isOffered: ({ inventoryId }, { inventories }) => hasControlPanel(inventories, inventoryId),
    run: (row, tools) => tools.openInOvhcloud(row),
  },
  showInstance: {
    label: 'resources.instanceShow',
    Icon: IconServer,
    group: 'open',
    isOffered: (row, { data }) => data.attachments.instanceNames(row).length > 0,
    run: (row, { search }) =>
      search(row, (row.instanceIds ?? []).map((id) => `id:${id}`).join(' ')),
  },
  showVolumes: {
    label: 'resources.volumesShow',
    Icon: IconDatabase,
    group: 'open',
    isOffered: (row, { data }) => data.attachments.hasVolumes(row),
    run: (row, { search }) => search(row, `instance:${idAtEnd(row.urn)}`),
  },
  assignApp: {
    label: 'resources.appAssign',
    Icon: IconPlus,
    group: 'protect',
    isOffered: isAssignable,
    run: (row, tools) => tools.assignApp(row),
  },
  linkSnapshots: {
    label: 'restorePoints.linkSnapshots',
    Icon: IconCamera,
    group: 'protect',
    isOffered: ({ kind }) => kind === 'instance',
    run: (row, tools) => tools.linkSnapshots(row),
  },
  exclude: {
    label: 'resources.excludeFromCoverage',
    Icon: IconEyeOff,
    group: 'coverage',
    isOffered: ({ protection }) => protection !== 'excluded',
    run: (row, { exclude }) => exclude(row, true),
  },
  include: {
    label: 'resources.includeInCoverage',
    Icon: IconEye,
    group: 'coverage',
    isOffered: ({ protection }) => protection === 'excluded',
    run: (row, { exclude }) => exclude(row, false),
  },
} satisfies Record<string, ResourceAction>;

/** The actions that are offered for a resource, in display order. */
export function actionsOn(row: TableRow, facts: ActionFacts) {
  return offeredOf(resourceActions, row, facts);
}
