import { describe, expect, it } from 'vitest';
import { projectUrnOf, urnOf } from '../../../../../shared/resources/rules/urn.ts';

const project = 'urn:v1:eu:resource:publicCloudProject:p1';

describe('urnOf', () => {
  it.each([
    ['volume', `${project}:volume:region:RBX-A:id1`],
    ['instance', `${project}:instance:region:RBX-A:id1`],
    ['s3-bucket', `${project}:storage:region:RBX-A:id1`],
    ['swift-container', `${project}:swift:region:RBX-A:id1`],
  ] as const)('names a %s by its region', (kind, urn) => {
    expect(urnOf(project, { kind, region: 'RBX-A', id: 'id1' })).toBe(urn);
  });

  it('names a database by its engine', () => {
    expect(urnOf(project, { kind: 'database', engine: 'mysql', id: 'id1' })).toBe(
      `${project}:database:mysql:id1`,
    );
  });
});

describe('projectUrnOf', () => {
  it('contains the apiRegion of the API', () => {
    expect(projectUrnOf('ca', 'p1')).toBe('urn:v1:ca:resource:publicCloudProject:p1');
  });
});
