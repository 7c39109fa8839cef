import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../../../renderer/restore-points/snapshot-links/list-entries.ts';
import { anUnmatched, aSuggestion } from './unmatched.ts';

const exact = anUnmatched('web-1 2026', { suggestion: aSuggestion({ isExact: true }) });
const likely = anUnmatched('old web-1', { suggestion: aSuggestion({ nameFit: 'part' }) });
const other = anUnmatched('golden', { suggestion: null });
const hidden = anUnmatched('Été', { suggestion: null, isHidden: true });
const all = [exact, likely, other, hidden];
const groupsOf = (search: string, isHidden = false) =>
  listEntries(all, { search, isHidden }).map(({ group, groupCount }) => [group, groupCount]);

describe('the entries of the list', () => {
  it('are grouped by certainty, with the size of each group above its first', () => {
    const second = { ...exact, pointId: 'second' };
    const entries = listEntries([exact, second, likely, other], { search: '', isHidden: false });
    expect(entries.map(({ group, groupCount }) => [group, groupCount])).toEqual([
      ['exact', 2],
      ['exact', null],
      ['likely', 1],
      ['none', 1],
    ]);
  });

  it('are those whose name, or whose instance’s name, contains the search', () => {
    expect(groupsOf(' WEB-1 ')).toEqual([
      ['exact', 1],
      ['likely', 1],
    ]);
    expect(groupsOf('golden')).toEqual([['none', 1]]);
    expect(groupsOf('nothing')).toEqual([]);
  });

  it('show what is hidden on request only', () => {
    expect(groupsOf('', false).map(([group]) => group)).not.toContain('hidden');
    expect(groupsOf('ete', true)).toEqual([['hidden', 1]]);
  });

  it.each([
    ['another name', aSuggestion({ nameFit: 'none' })],
    ['a younger instance', aSuggestion({ isYounger: true })],
    ['a rejected instance', aSuggestion({ isRefused: true })],
  ])('are no match with %s', (_title, suggestion) => {
    const [entry] = listEntries([anUnmatched('x', { suggestion })], {
      search: '',
      isHidden: false,
    });
    expect(entry?.group).toBe('none');
  });
});
