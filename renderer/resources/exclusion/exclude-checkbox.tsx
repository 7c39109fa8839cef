import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { t } from '../../text/translate.ts';
import styles from './exclude-checkbox.module.css';
import { ExcludedByRule } from './excluded-by-rule.tsx';
import { useDecide } from './use-decide.tsx';

/** Excludes the resource from coverage or includes it again at once, like the row's menu. */
export function ExcludeCheckbox({ details }: { details: ResourceDetails }) {
  const { inventoryId, resource, excluded } = details;
  const { decide, isDeciding } = useDecide();
  /** The requested state, until the details confirm it. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (wanted === excluded) setWanted(null);

  async function choose(next: boolean) {
    // Not disabled meanwhile, which would lose the focus.
    if (isDeciding) return;
    setWanted(next);
    const isChanged = await decide([{ inventoryId, urns: [resource.urn] }], next);
    if (!isChanged) setWanted(null);
  }

  return (
    <div className={styles['exclude-checkbox']}>
      <Checkbox
        label={t('resources.excludeChoice')}
        description={t('resources.excludeChoiceHelp')}
        checked={wanted ?? excluded}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      <ExcludedByRule details={details} />
    </div>
  );
}
