import { Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { Protection } from '../../../shared/model/resource.ts';
import type { InventorySummary } from '../../../shared/model/inventory.ts';
import { CoverageBar } from '../../components/coverage-bar.tsx';
import { PolicyNote } from '../../components/policy-note.tsx';
import { useSettings } from '../../ipc/settings-queries.ts';
import { ProtectionBadge } from '../../components/protection-badge.tsx';
import { coverageHeadline } from '../../format/coverage-text.ts';
import { formatCount } from '../../format/numbers.ts';

/** How much of the account could be brought back. */
export function CoverageCard({ inventory }: { inventory: InventorySummary }) {
  const { coverage, id } = inventory;
  const rows: { protection: Protection; count: number }[] = [
    { protection: 'protected', count: coverage.protected },
    { protection: 'stale', count: coverage.stale },
    { protection: 'not-protected', count: coverage.notProtected },
    { protection: 'unknown', count: coverage.unknown },
    { protection: 'excluded', count: coverage.excluded },
  ];
  const settings = useSettings().data;
  const isRead = inventory.syncedAt !== null;
  return (
    <section className="panel inventory-panel" aria-labelledby="coverage-title">
      <header className="inventory-panel-head">
        <div>
          <Title order={2} id="coverage-title">
            Backup coverage
          </Title>
          <Text size="sm" c="dimmed">
            {isRead ? coverageHeadline(coverage) : 'Not synced yet'}
          </Text>
        </div>
      </header>
      {isRead && (
        <div className="inventory-panel-body">
          <CoverageBar figure={coverage} />
          {settings && (
            <Text c="dimmed" size="xs" mt={8}>
              <PolicyNote policy={settings.coverage} />
            </Text>
          )}
          <ul className="coverage-rows">
            {rows.map(({ protection, count }) => (
              <li key={protection}>
                <Link
                  href={`/resources?inventory=${id}&protection=${protection}`}
                  className="coverage-row"
                >
                  <ProtectionBadge protection={protection} />
                  <span>{formatCount(count)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
