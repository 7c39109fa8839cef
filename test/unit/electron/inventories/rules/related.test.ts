import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../../../electron/inventories/rules/related.ts';
import { aBucket, aList, anInstance, aResource, aSnapshot } from '../../../../fakes/builders.ts';

const instance = anInstance();
const other = anInstance({ providerId: 'i2' });
const attached = aResource({ providerId: 'v1', attachedTo: [instance.urn] });
const loose = aResource({ providerId: 'v2', attachedTo: [] });
const lists = [aList('volume'), aList('instance')];

function related(resources: Parameters<typeof aSnapshot>[0] = {}) {
  const snapshot = aSnapshot({
    lists,
    resources: [instance, other, attached, loose],
    ...resources,
  });
  return (of: typeof instance) => relatedTo(of, snapshot)?.map(({ urn }) => urn) ?? null;
}

describe('the related resources', () => {
  it('are the instance of a volume, and the volumes of an instance', () => {
    expect(related()(attached)).toEqual([instance.urn]);
    expect(related()(instance)).toEqual([attached.urn]);
  });

  it('are none if all relevant lists were read', () => {
    expect(related()(loose)).toEqual([]);
    expect(related()(other)).toEqual([]);
  });

  it('are unknown for a volume that does not report its instance', () => {
    const { attachedTo: _, ...silent } = attached;
    expect(related({ resources: [instance, silent] })(silent)).toBeNull();
    expect(related({ resources: [instance, silent] })(instance)).toBeNull();
  });

  it('are unknown for an instance whose project’s volumes were not read', () => {
    expect(related({ lists: [aList('volume', { isRead: false })] })(other)).toBeNull();
    expect(related({ lists: [aList('volume', { isComplete: false })] })(other)).toBeNull();
    expect(related({ lists: [] })(other)).toBeNull();
  });

  it('still include the known volumes', () => {
    expect(related({ lists: [] })(instance)).toEqual([attached.urn]);
  });

  it('do not apply to a bucket', () => {
    expect(related()(aBucket())).toBeNull();
  });
});
