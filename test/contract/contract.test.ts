import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls, events } from '../../shared/ipc/contract.ts';

const secretName = /secret|password|consumer_?key|application_?key|cipher|token|passphrase/i;

function propertyNames(schema: z.ZodType): string[] {
  const names: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && typeof value === 'object')
        names.push(...Object.keys(value ?? {}));
      walk(value);
    }
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }));
  return names;
}

describe('the contract between window and main', () => {
  it.each(Object.entries(calls))(
    'answers %s with nothing that could hold a secret',
    (_name, call) => {
      expect(propertyNames(call.response).filter((name) => secretName.test(name))).toEqual([]);
    },
  );

  it.each(Object.entries(events))(
    'tells %s without anything that could hold a secret',
    (_name, event) => {
      expect(propertyNames(event).filter((name) => secretName.test(name))).toEqual([]);
    },
  );

  it('takes secrets in four calls only', () => {
    const taking = Object.entries(calls)
      .filter(([, call]) => propertyNames(call.request).some((name) => secretName.test(name)))
      .map(([name]) => name);
    expect(taking).toEqual([
      'inventory.add',
      'inventory.update',
      'connection.test',
      'connection.retest',
    ]);
  });

  it('names calls noun.verb and events noun.pastParticiple', () => {
    expect(Object.keys(calls).filter((name) => !/^[a-z]+\.[a-z]+[A-Za-z]*$/.test(name))).toEqual(
      [],
    );
    expect(Object.keys(events).filter((name) => !/^[a-z]+\.[a-z]+ed$/.test(name))).toEqual([]);
  });
});
