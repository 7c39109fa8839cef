import { Checkbox } from '@mantine/core';
import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { t } from '../../text/translate.ts';
import styles from './exclude-checkbox.module.css';
import { resourceKey } from '../queries.ts';
import { ExcludedByRule } from './excluded-by-rule.tsx';
import { useDecide } from './use-decide.tsx';

/** Excludes the resource from coverage or includes it again at once, like the row's menu. */
export function ExcludeCheckbox({ details }: { details: ResourceDetails }) {
  const { inventoryId, resource, excluded } = details;
  const { decide, isDeciding } = useDecide();
  const client = useQueryClient();
  /** The requested state, until main answers. */
  const [wanted, setWanted] = useState<boolean | null>(null);

  async function choose(next: boolean) {
    // Not disabled meanwhile, which would lose the focus.
    if (isDeciding) return;
    setWanted(next);
    const isChanged = await decide([{ inventoryId, urns: [resource.urn] }], next);
    if (isChanged) {
      // Not until the details are read again: an undo may follow before that, and they would never show this state.
      const queryKey = [...resourceKey, inventoryId, resource.urn];
      // An answer on its way may be from before.
      await client.cancelQueries({ queryKey, exact: true });
      client.setQueryData<ResourceDetails>(queryKey, (was) => was && { ...was, excluded: next });
      void client.invalidateQueries({ queryKey, exact: true });
    }
    // After the new details are rendered, which the query client does later: the box would flicker otherwise.
    notifyManager.schedule(() => setWanted(null));
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
