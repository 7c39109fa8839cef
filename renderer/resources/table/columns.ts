import { IconApps, type TablerIcon } from '@tabler/icons-react';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { ResourceColumn as AnyColumn } from '../../../shared/resources/resource-view.ts';
import type { Language } from '../../../shared/basics/language.ts';
import { language } from '../../text/language.ts';
import type { Message } from '../../text/words.ts';

/** How a column of the table looks. */
export interface ColumnLook {
  label: Message;
  /** Pixels that it needs for its words. */
  minWidth: Record<Language, number>;
  /** Its part of what is left over. */
  share: number;
  isSortable: boolean;
  /** Drawn in the head in a language whose word needs more room than the cells. */
  icons?: Partial<Record<Language, TablerIcon>> | undefined;
  isNumber: boolean;
}

function text(label: Message, en: number, share: number, fr = en): ColumnLook {
  return { label, minWidth: { en, fr }, share, isSortable: true, isNumber: false };
}

const looks: Record<ResourceColumn, ColumnLook> = {
  // Its least width is the style sheet’s: it sticks, so it depends on the room there is.
  name: text('Name', 0, 4),
  class: text('Class', 184, 1.2),
  apps: { ...text('Apps', 52, 0), isSortable: false, icons: { fr: IconApps } },
  status: text('Status', 128, 0.7),
  project: text('Project', 94, 1),
  region: text('Region', 108, 0.7),
  inventory: text('Inventory', 104, 0.8),
  'provider-status': text('OVHcloud status', 150, 0.7, 156),
  size: { ...text('Size', 92, 0.4), isNumber: true },
  created: { ...text('Created', 132, 0.5), isNumber: true },
  'latest-point': { ...text('Latest restore point', 184, 0.5, 260), isNumber: true },
  roles: text('Roles', 184, 0.9),
  tags: text('Tags', 160, 1),
  kind: text('Kind', 168, 0.8, 196),
  urn: text('URN', 300, 2),
};

/** Of the column with the checkboxes, which is before all others. */
const selectWidth = 40;

export const allColumns: readonly ResourceColumn[] = AnyColumn.options;

export function columnLook(column: ResourceColumn): ColumnLook {
  return looks[column];
}

function widthOf(column: ResourceColumn): number {
  return looks[column].minWidth[language()];
}

/** The tracks of the grid that draws these columns, and the width that those beside the name need. */
export function tracksOf(columns: readonly ResourceColumn[]): { tracks: string; width: number } {
  const tracks = columns.map((column) => {
    const { share } = looks[column];
    const minWidth = widthOf(column);
    if (column === 'name') return `minmax(var(--name-width), ${share}fr)`;
    return share === 0 ? `${minWidth}px` : `minmax(${minWidth}px, ${share}fr)`;
  });
  const width = columns.reduce((sum, column) => sum + widthOf(column), selectWidth);
  return { tracks: [`${selectWidth}px`, ...tracks].join(' '), width };
}
