import { Checkbox, Pill, TagsInput, Text } from '@mantine/core';
import type { Project } from '../../shared/resources/project.ts';
import { maxNamedProjects } from '../../shared/accounts/wanted-rights.ts';
import { t } from '../text/translate.ts';
import { problemIn, type RightsChoice } from './rights-choice.ts';
import styles from './projects-choice.module.css';

interface ProjectsChoiceProps {
  choice: RightsChoice;
  onChange: (change: Partial<RightsChoice>) => void;
  /** Suggestions; empty if no projects are known yet. */
  known: readonly Project[];
  isDisabled: boolean;
}

/** Whether to limit keys to individual projects, and the consequences. */
export function ProjectsChoice({ choice, onChange, known, isDisabled }: ProjectsChoiceProps) {
  const { isNarrowed, projects } = choice;
  const nameOf = (id: string) => known.find((project) => project.id === id)?.name;
  return (
    <>
      <Checkbox
        size="xs"
        label={t('accounts.keyScopeProjects')}
        checked={isNarrowed}
        disabled={isDisabled}
        onChange={({ currentTarget: { checked } }) => onChange({ isNarrowed: checked })}
      />
      {isNarrowed && (
        <>
          <TagsInput
            size="xs"
            label={t('accounts.projectIds')}
            description={t('accounts.projectIdsHelp')}
            descriptionProps={{ size: 'sm' }}
            placeholder={projects.length === 0 ? '0123456789abcdef0123456789abcdef' : ''}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            spellCheck={false}
            disabled={isDisabled}
            maxTags={maxNamedProjects}
            splitChars={[',', ';', ' ', '\t', '\r', '\n']}
            data={known
              .filter(({ id }) => !projects.includes(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            renderOption={({ option }) => (
              <span className={styles['project-option']}>
                {nameOf(option.value) !== option.value && nameOf(option.value)}{' '}
                <span className={styles['project-id']}>{option.value}</span>
              </span>
            )}
            renderPill={({ value = '', onRemove, disabled = false }) => (
              <Pill withRemoveButton={!disabled} {...(onRemove && { onRemove })} title={value}>
                {nameOf(value) ?? value}
              </Pill>
            )}
            value={projects}
            onChange={(entered) => onChange({ projects: [...new Set(entered.map(asId))] })}
            error={problemIn(choice) === 'projectWrong'}
          />
          <Text size="xs" c="dimmed">
            {t('accounts.keyScopeProjectsHelp')}
          </Text>
        </>
      )}
    </>
  );
}

/** OVHcloud writes ids in lower case. */
function asId(text: string): string {
  return text.trim().toLowerCase();
}
