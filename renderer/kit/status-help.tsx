import { Stack } from '@mantine/core';
import type { Protection } from '../../shared/resources/resource.ts';
import { type MaxAges, protectionLabel, protectionMeaning } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { HelpLink } from './help-link.tsx';

const states: readonly Protection[] = [
  'protected',
  'stale',
  'not-protected',
  'unknown',
  'excluded',
];

interface StatusHelpProps {
  protection?: Protection;
  /** Makes the meanings exact. */
  policy?: MaxAges | null;
}

/** What a status means; without one, what each of them means. */
export function StatusHelp({ protection, policy = null }: StatusHelpProps) {
  if (protection !== undefined) {
    return (
      <HelpLink
        term={protectionLabel(protection)}
        meaning={protectionMeaning(protection, policy)}
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
              <strong>{protectionLabel(state)}</strong>: {protectionMeaning(state, policy)}
            </span>
          ))}
        </Stack>
      }
      section="statuses"
    />
  );
}
