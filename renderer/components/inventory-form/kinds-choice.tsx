import { Checkbox, Collapse, Group, Input, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { rulesToCreate } from '../../../shared/domain/access-rules.ts';
import { ResourceKind } from '../../../shared/model/resource.ts';
import { fieldProblems } from '../../format/form-text.ts';
import { rightLabel } from '../../format/rights-text.ts';
import { t } from '../../words/words.ts';
import { RuleList } from './rule-list.tsx';

interface KindsChoiceProps {
  kinds: readonly ResourceKind[];
  onChange: (kinds: ResourceKind[]) => void;
  isDisabled: boolean;
}

/** What the keys shall be allowed to read, and the rules that this takes. */
export function KindsChoice({ kinds, onChange, isDisabled }: KindsChoiceProps) {
  const id = useId();
  return (
    <>
      <fieldset className="kinds-choice" aria-describedby={`${id}-rules`} disabled={isDisabled}>
        <legend>{t('Keys that may read')}</legend>
        <div className="kinds">
          {ResourceKind.options.map((kind) => (
            <Checkbox
              key={kind}
              size="xs"
              label={rightLabel(kind)}
              checked={kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  ResourceKind.options.filter((each) =>
                    each === kind ? checked : kinds.includes(each),
                  ),
                )
              }
            />
          ))}
        </div>
      </fieldset>
      <div id={`${id}-rules`}>
        {kinds.length === 0 ? (
          <Input.Error role="alert">{t(fieldProblems.kindsMissing)}</Input.Error>
        ) : (
          <RulesNeeded kinds={kinds} />
        )}
      </div>
    </>
  );
}

function RulesNeeded({ kinds }: { kinds: readonly ResourceKind[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const rules = rulesToCreate(kinds).map((path) => `GET ${path}`);
  const isEverything = kinds.length === ResourceKind.options.length;
  return (
    <>
      <Group gap={6} align="flex-start" wrap="nowrap">
        <UnstyledButton
          className="rules-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconChevronRight size={14} aria-hidden="true" data-open={isOpen} />
          {t('{count, plural, one {# rule} other {# rules}}', { count: rules.length })}
        </UnstyledButton>
        <Text size="xs" c="dimmed">
          {isEverything
            ? t(
                'The * covers everything below every project, at any depth; to read only, never to change.',
              )
            : t(
                'To read only, never to change. Where OVHcloud lists projects by id only, these do not tell their names.',
              )}
        </Text>
      </Group>
      <Collapse expanded={isOpen} id={id}>
        <RuleList rules={rules} />
      </Collapse>
    </>
  );
}
