import { describe, expect, it } from 'vitest';
import { integrationsFor } from '../../../../shared/plakar-apps/rules/app-fit.ts';
import { classify } from '../../../../shared/resources/rules/classify.ts';
import { otherPlakarOptionsFor } from '../../../../renderer/plakar-apps/other-plakar-options.ts';
import type { ResourceKind } from '../../../../shared/resources/resource.ts';

describe('other ways to back up a resource with Plakar', () => {
  it.each<[ResourceKind, string | null, string[]]>([
    ['instance', null, ['compute-app', 'instance-package']],
    ['volume', null, ['compute-app-of-volume', 'volume-package']],
    ['database', 'mongodb', ['mongodb-app', 'mongodb-package']],
    ['database', 'redis', ['redis-package']],
    ['database', 'valkey', []],
    ['database', 'clickhouse', []],
    ['database', 'mysql', []],
    ['s3-bucket', null, []],
    ['swift-container', null, []],
  ])('%s of %s: %j', (kind, engine, options) => {
    expect(otherPlakarOptionsFor({ kind, ...classify(kind, engine) })).toEqual(options);
  });

  it('offers no form if no working configuration is possible', () => {
    for (const engine of ['mongodb', 'redis']) {
      const fit = integrationsFor({ kind: 'database', ...classify('database', engine) }, 'source');
      expect(fit).toEqual({ kind: 'none', reason: 'unreleased' });
    }
  });
});
