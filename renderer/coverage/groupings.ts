import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageOverview } from '../../shared/coverage/coverage.ts';
import { type TextId, t } from '../text/translate.ts';
import {
  classGroups,
  countedAgain,
  type CoverageGroup,
  inventoryGroupLines,
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
  groupsOf: (overview: CoverageOverview, scope: CoverageScope) => CoverageGroup[];
  /** Why the groups sum up to more than the total. null: they do not. */
  noteOf: (overview: CoverageOverview) => string | null;
}

/** One line is the total again. */
function severalOf(groups: CoverageGroup[]): CoverageGroup[] {
  return groups.length > 1 ? groups : [];
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
    key: 'group',
    title: 'coverage.byGroup',
    subject: 'common.group',
    groupsOf: (overview) => severalOf(inventoryGroupLines(overview)),
    noteOf: (overview) => {
      const count = countedAgain(overview.byGroup, overview);
      return count > 0 ? t('coverage.inTwoGroupsHelp', { count }) : null;
    },
  },
  {
    key: 'inventory',
    title: 'coverage.byInventory',
    subject: 'common.inventory',
    groupsOf: (overview) => severalOf(inventoryGroups(overview)),
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
    noteOf: (overview) =>
      countedAgain(overview.byRegion, overview) > 0 ? t('coverage.byRegionHelp') : null,
  },
];
