import { Stack } from '@mantine/core';
import type { Protection } from '../../shared/resources/resource.ts';
import { protectionLabel, protectionMeaning } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { HelpLink } from './help-link.tsx';

const states: readonly Protection[] = [
  'protected',
  'stale',
  'not-protected',
  'unknown',
  'excluded',
];

/** What a status means; without one, what each of them means. */
export function StatusHelp({ protection }: { protection?: Protection }) {
  if (protection !== undefined) {
    return (
      <HelpLink
        term={protectionLabel(protection)}
        meaning={protectionMeaning(protection)}
        section="statuses"
      />
    );
  }
  return (
    <HelpLink
      term={t('common.state')}
      meaning={
        <Stack component="span" gap={6}>
          {states.map((state) => (
            <span key={state}>
              <strong>{protectionLabel(state)}</strong>: {protectionMeaning(state)}
            </span>
          ))}
        </Stack>
      }
      section="statuses"
    />
  );
}
