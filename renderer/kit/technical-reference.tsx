import './technical-reference.css';
import { Group, Text } from '@mantine/core';
import type { Failure } from '../../shared/bridge/errors.ts';
import { t } from '../text/translate.ts';
import { CopyButton } from './copy-button.tsx';

type TechnicalReferenceProps = Pick<Failure, 'code' | 'message' | 'httpStatus' | 'reference'>;

/** The provider's message, the code, the status and the id to quote, in small type and copied together. */
export function TechnicalReference(props: TechnicalReferenceProps) {
  const { code, message, httpStatus, reference } = props;
  const facts = [
    message === null ? null : t('common.quoted', { text: message }),
    code,
    httpStatus === null ? null : `HTTP ${httpStatus}`,
    reference === null ? null : t('common.errorReference', { reference }),
  ].filter((fact) => fact !== null);
  const text = facts.join(' · ');
  return (
    <Group gap={4} wrap="nowrap" align="flex-start" className="technical-reference">
      <Text component="span" size="xs" ff="monospace" className="break-anywhere">
        {text}
      </Text>
      <CopyButton value={text} label={t('common.copyErrorReference')} />
    </Group>
  );
}
