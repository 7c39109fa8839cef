import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ExternalPage } from '../../../shared/ipc/contract.ts';
import { useCommand } from '../../ipc/queries.ts';
import { CopyButton } from '../copy-button.tsx';
import type { EndpointChoice } from './form-values.ts';

const pages: Record<EndpointChoice, ExternalPage | null> = {
  'ovh-eu': 'create-keys-eu',
  'ovh-ca': 'create-keys-ca',
  'ovh-us': 'create-keys-us',
  custom: null,
};

const rights = ['GET /cloud/project', 'GET /cloud/project/*'];

/** Where keys come from, and the rights that they need. */
export function KeyHelp({ endpoint }: { endpoint: EndpointChoice }) {
  const openPage = useCommand('page.open');
  const page = pages[endpoint];
  return (
    <Stack gap={6} className="key-help">
      <Group justify="space-between" gap="xs">
        <Text size="sm">The keys need two rights, to read only:</Text>
        {page && (
          <Button
            variant="transparent"
            size="compact-sm"
            px={0}
            rightSection={<IconExternalLink size={14} aria-hidden="true" />}
            onClick={() => openPage.mutate({ page })}
          >
            Create keys on OVHcloud
          </Button>
        )}
      </Group>
      <Group gap="lg">
        {rights.map((right) => (
          <Group key={right} gap={4} wrap="nowrap">
            <Code>{right}</Code>
            <CopyButton value={right} label={`Copy ${right}`} />
          </Group>
        ))}
      </Group>
    </Stack>
  );
}
