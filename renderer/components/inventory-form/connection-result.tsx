import { Alert, Code, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ConnectionReport } from '../../../shared/model/credentials.ts';
import { formatInstant } from '../../format/dates.ts';
import { formatCount } from '../../format/numbers.ts';
import { CopyButton } from '../copy-button.tsx';

function expiry(report: ConnectionReport): string {
  if (!report.isExpirationKnown) return 'Not told to these keys';
  return report.expiresAt === null ? 'Never' : formatInstant(report.expiresAt);
}

function MissingRights({ missing }: { missing: string[] | null }) {
  if (missing === null) return <>Not known: these keys may not list their own rights</>;
  if (missing.length === 0) return <>None</>;
  return (
    <Group gap="xs">
      {missing.map((rule) => (
        <Group key={rule} gap={2} wrap="nowrap">
          <Code>{rule}</Code>
          <CopyButton value={rule} label={`Copy the missing right ${rule}`} />
        </Group>
      ))}
    </Group>
  );
}

/** What OVHcloud says of keys that work. */
export function ConnectionResult({ report }: { report: ConnectionReport }) {
  const isComplete = report.missingRules === null || report.missingRules.length === 0;
  const Icon = isComplete ? IconCircleCheck : IconAlertTriangle;
  return (
    <Alert
      color={isComplete ? 'green' : 'orange'}
      icon={<Icon aria-hidden="true" />}
      title={isComplete ? 'The connection works' : 'The connection works, but rights are missing'}
    >
      <dl className="facts">
        <dt>Account</dt>
        <dd>{report.account ?? 'Not told to these keys'}</dd>
        <dt>Keys expire</dt>
        <dd>{expiry(report)}</dd>
        <dt>Rights missing</dt>
        <dd>
          <MissingRights missing={report.missingRules} />
        </dd>
        <dt>Projects</dt>
        <dd>{report.projectCount === null ? 'Not known' : formatCount(report.projectCount)}</dd>
      </dl>
      {!isComplete && (
        <Text size="sm" mt="xs">
          A sync reads what the rights allow, and names what it could not read.
        </Text>
      )}
    </Alert>
  );
}
