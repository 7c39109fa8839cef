import { describe, expect, it } from 'vitest';
import { classify } from '../../../../../shared/resources/rules/classify.ts';

describe('classify', () => {
  it.each([
    ['instance', 'compute', null, ['source', 'destination']],
    ['volume', 'block-storage', null, ['source', 'destination']],
    ['s3-bucket', 'object-storage', 's3', ['source', 'store', 'destination']],
    ['swift-container', 'object-storage', null, []],
    ['database', 'database', null, ['source', 'destination']],
  ] as const)('puts %s into %s', (kind, resourceClass, subclass, roles) => {
    expect(classify(kind)).toEqual({ class: resourceClass, subclass, roles });
  });

  it.each([
    ['postgresql', 'postgresql'],
    ['mysql', 'mysql'],
    ['mongodb', 'mongodb'],
    ['redis', 'redis'],
    ['MySQL', 'mysql'],
    ['valkey', null],
    ['kafka', null],
    ['opensearch', null],
    ['m3db', null],
    ['constructor', null],
  ])('gives the engine %s the subclass %s', (engine, subclass) => {
    expect(classify('database', engine).subclass).toBe(subclass);
  });

  it('uses an engine for databases only', () => {
    expect(classify('instance', 'mysql').subclass).toBeNull();
  });

  it('gives each resource roles of its own', () => {
    classify('volume').roles.pop();
    expect(classify('volume').roles).toHaveLength(2);
  });
});
