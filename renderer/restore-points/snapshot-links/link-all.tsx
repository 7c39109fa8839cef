import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { UnmatchedSnapshots } from '../../../shared/restore-points/snapshot-link.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { DialogFoot, focusOnMount } from '../../kit/dialog.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { formatInstant } from '../../text/dates.ts';
import { t } from '../../text/translate.ts';
import { evidenceText } from './evidence-text.ts';
import { exactMatches } from './snapshot-list.tsx';
import { useLink } from './use-link.ts';
import { VirtualList } from './virtual-list.tsx';
import styles from './link-all.module.css';

interface LinkAllProps {
  inventoryId: string;
  unmatched: UnmatchedSnapshots;
  onDone: () => void;
}

const rowHeight = 64;

/** What linking all exact matches would do, before it is done. */
export function LinkAll({ inventoryId, unmatched, onDone }: LinkAllProps) {
  // What is shown is what is linked, whatever a sync finds meanwhile.
  const [matches] = useState(() => exactMatches(unmatched));
  const { linkAll, isSaving } = useLink(inventoryId);

  async function link() {
    const links = matches.map(({ snapshot, suggestion: { urn } }) => ({ snapshot, urn }));
    if (await linkAll(links)) onDone();
  }

  return (
    <>
      <Text size="sm" mb="md" maw="75ch">
        {t('restorePoints.linkAllHelp', { count: matches.length })}
      </Text>
      <VirtualList
        label={t('restorePoints.linkList')}
        count={matches.length}
        reserved={matches.length}
        estimate={rowHeight}
        keyOf={(position) => matches[position]?.snapshot.pointId ?? ''}
      >
        {(position) => {
          const match = matches[position];
          if (!match) return null;
          const { snapshot, suggestion } = match;
          return (
            <div className={styles['link-all-row']}>
              <span className={styles['link-all-names']}>
                <MiddleEllipsis text={snapshot.name} />
                <span aria-hidden="true">→</span>
                <MiddleEllipsis text={suggestion.name} />
              </span>
              <span className={styles['link-all-small']}>
                {[formatInstant(snapshot.takenAt), snapshot.region, evidenceText(suggestion)]
                  .filter((fact) => fact !== null)
                  .join(' · ')}
              </span>
            </div>
          );
        }}
      </VirtualList>
      <DialogFoot>
        <Button variant="default" ref={focusOnMount} disabled={isSaving} onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <BusyButton loading={isSaving} onClick={() => void link()}>
          {t('restorePoints.linkAllSubmit', { count: matches.length })}
        </BusyButton>
      </DialogFoot>
    </>
  );
}
