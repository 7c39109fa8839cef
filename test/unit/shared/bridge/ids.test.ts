import { expect, it } from 'vitest';
import { InventoryId, looksLikeId } from '../../../../shared/bridge/ids.ts';

it.each([
  ['7c9e6679-7425-40de-944b-e07fc1f90ae7', true],
  ['7C9E6679-7425-40DE-944B-E07FC1F90AE7', true],
  ['list', false],
  ['/coverage?group=7c9e6679-7425-40de-944b-e07fc1f90ae7', false],
  [null, false],
  [undefined, false],
])('recognises an id without a schema: %s', (value, isId) => {
  expect(looksLikeId(value)).toBe(isId);
  expect(InventoryId.safeParse(value).success).toBe(isId);
});
