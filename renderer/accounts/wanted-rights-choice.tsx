import { Group, Input, Radio } from '@mantine/core';
import { useId } from 'react';
import { rulesToCreate } from '../../shared/accounts/rules/rules-to-create.ts';
import type { Project } from '../../shared/resources/project.ts';
import { KeyPurpose, type WantedRights } from '../../shared/accounts/wanted-rights.ts';
import { choiceProblemText, purposeLabel, rulesMeaning } from './wanted-rights-text.ts';
import { t } from '../text/translate.ts';
import { Disclosure } from '../kit/disclosure.tsx';
import { KindsChoice } from './kinds-choice.tsx';
import { ProjectsChoice } from './projects-choice.tsx';
import { problemIn, type RightsChoice, wantedRightsOf, wrongProjectIn } from './rights-choice.ts';
import { RuleList } from './rule-list.tsx';

interface WantedRightsChoiceProps {
  choice: RightsChoice;
  onChange: (change: Partial<RightsChoice>) => void;
  /** Known projects. */
  known: readonly Project[];
  isDisabled: boolean;
}

/** Purpose and rights of new keys, and the access rules for them. */
export function WantedRightsChoice(props: WantedRightsChoiceProps) {
  const { choice, onChange, known, isDisabled } = props;
  const id = useId();
  const problem = problemIn(choice);
  const wanted = wantedRightsOf(choice);
  return (
    <>
      <Radio.Group
        label={t('accounts.keyPurpose')}
        value={choice.purpose}
        onChange={(value) => onChange({ purpose: KeyPurpose.parse(value) })}
        aria-describedby={`${id}-rules`}
      >
        <Group gap="8px 16px" mt={6}>
          {KeyPurpose.options.map((purpose) => (
            <Radio
              key={purpose}
              size="xs"
              value={purpose}
              label={purposeLabel(purpose)}
              disabled={isDisabled}
            />
          ))}
        </Group>
      </Radio.Group>
      {choice.purpose === 'inventory' && (
        <>
          <KindsChoice
            kinds={choice.kinds}
            onChange={(kinds) => onChange({ kinds })}
            isDisabled={isDisabled}
          />
          <ProjectsChoice
            choice={choice}
            onChange={onChange}
            known={known}
            isDisabled={isDisabled}
          />
        </>
      )}
      <div id={`${id}-rules`}>
        {problem !== null && (
          <Input.Error role="alert">
            {choiceProblemText(problem, wrongProjectIn(choice) ?? '')}
          </Input.Error>
        )}
        {wanted !== null && <RulesNeeded wanted={wanted} />}
      </div>
    </>
  );
}

function RulesNeeded({ wanted }: { wanted: WantedRights }) {
  const rules = rulesToCreate(wanted).map((path) => `GET ${path}`);
  return (
    <Disclosure
      label={t('accounts.ruleCount', { count: rules.length })}
      meaning={rulesMeaning(wanted)}
    >
      <RuleList rules={rules} />
    </Disclosure>
  );
}
