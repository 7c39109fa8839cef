import { Button, Checkbox } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useRef } from 'react';
import { BusyButton } from '../../kit/busy-button.tsx';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { t } from '../../text/words.ts';
import { ExcludedByRule } from './excluded-by-rule.tsx';
import { useExclusion } from './use-exclusion.ts';
import styles from './exclude-form.module.css';
import quietStyles from '../../kit/quiet.module.css';

interface ExcludeFormProps {
  details: ResourceDetails;
  draft: boolean | null;
  onDraft: (draft: boolean | null) => void;
}

/** The one thing about a resource that the user decides. */
export function ExcludeForm({ details, draft, onDraft }: ExcludeFormProps) {
  const exclusion = useExclusion(details, draft, onDraft);
  const checkbox = useRef<HTMLInputElement>(null);

  function discard() {
    exclusion.discard();
    // The button is of no more use, and could not keep the focus.
    checkbox.current?.focus();
  }

  return (
    <form
      className={styles['exclude-form']}
      onSubmit={(event) => {
        event.preventDefault();
        exclusion.save();
      }}
    >
      <Checkbox
        ref={checkbox}
        label={t('Exclude from backup coverage')}
        description={t(
          'Excluded resources are omitted from protection status and coverage reporting.',
        )}
        checked={exclusion.isExcluded}
        onChange={(event) => exclusion.choose(event.currentTarget.checked)}
      />
      <ExcludedByRule details={details} isExcluded={exclusion.isExcluded} />
      {exclusion.error && <FailureAlert error={exclusion.error} />}
      <div className={styles['exclude-actions']}>
        <output className={quietStyles['resource-quiet']}>{exclusion.note}</output>
        <Button variant="default" disabled={!exclusion.canDiscard} onClick={discard}>
          {t('Discard changes')}
        </Button>
        <BusyButton
          type="submit"
          loading={exclusion.isSaving}
          leftSection={<IconDeviceFloppy size={16} aria-hidden="true" />}
        >
          {t('Save changes')}
        </BusyButton>
      </div>
    </form>
  );
}
