import type { CoverageOverview } from '../../shared/coverage/coverage.ts';
import { type TextId, t } from '../text/translate.ts';
import {
  classGroups,
  countsInSeveral,
  type CoverageGroup,
  inventoryGroups,
  projectGroups,
  regionGroups,
} from './groups.ts';

/** A way to break coverage down, on the page and in the report. */
interface Grouping {
  key: string;
  title: TextId;
  subject: TextId;
  /** Sorted by attention needed; empty: not worth showing. */
  groupsOf: (overview: CoverageOverview, inventoryId: string | null) => CoverageGroup[];
  /** Why the groups sum up to more than the total. null: they do not. */
  noteOf: (overview: CoverageOverview) => string | null;
}

const inTwo = ({ seenTwice }: CoverageOverview) =>
  seenTwice === 0 ? null : t('coverage.seenTwiceHelp', { count: seenTwice });

export const groupings: readonly Grouping[] = [
  {
    key: 'class',
    title: 'common.byClass',
    subject: 'common.class',
    groupsOf: classGroups,
    noteOf: () => null,
  },
  {
    key: 'inventory',
    title: 'coverage.byInventory',
    subject: 'common.inventory',
    groupsOf: (overview) => {
      const groups = inventoryGroups(overview);
      return groups.length > 1 ? groups : [];
    },
    noteOf: inTwo,
  },
  {
    key: 'project',
    title: 'common.byProject',
    subject: 'common.project',
    groupsOf: projectGroups,
    noteOf: inTwo,
  },
  {
    key: 'region',
    title: 'coverage.byRegion',
    subject: 'common.region',
    groupsOf: regionGroups,
    noteOf: (overview) => (countsInSeveral(overview) ? t('coverage.byRegionHelp') : null),
  },
];
