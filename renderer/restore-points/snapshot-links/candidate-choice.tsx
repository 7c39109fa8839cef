import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { LinkCandidate } from '../../../shared/restore-points/snapshot-link.ts';
import { focusOnMount } from '../../kit/dialog.tsx';
import { useLinkCandidates } from './queries.ts';
import { t } from '../../text/translate.ts';
import { evidenceText } from './evidence-text.ts';
import type { ChosenInstance, DecidedSnapshot } from './use-link.ts';
import styles from './candidate-choice.module.css';
import snapshotRowStyles from './snapshot-row.module.css';

interface CandidateChoiceProps {
  inventoryId: string;
  snapshot: DecidedSnapshot;
  isSaving: boolean;
  onLink: (instance: ChosenInstance) => void;
}

/** Instances that a snapshot may belong to, most likely first. */
export function CandidateChoice({ inventoryId, snapshot, isSaving, onLink }: CandidateChoiceProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<LinkCandidate | null>(null);
  const { projectId, pointId, name } = snapshot;
  // The displayed choice is not a search.
  const wanted = search === chosen?.name ? '' : search;
  const found = useLinkCandidates({ inventoryId, projectId, pointId, search: wanted });
  const candidates = found.data?.candidates ?? [];
  const known = [chosen, ...candidates].filter((each) => each !== null);
  const byUrn = new Map(known.map((each) => [each.urn, each]));
  return (
    <span className={styles['snapshot-link-choice']}>
      <Select
        className={styles['snapshot-link-select']}
        aria-label={t('restorePoints.instanceOfSnapshot', { snapshot: name })}
        placeholder={t('restorePoints.chooseInstance')}
        size="xs"
        searchable
        ref={focusOnMount}
        comboboxProps={{ position: 'bottom-start' }}
        nothingFoundMessage={found.data ? t('restorePoints.chooseInstanceEmpty') : null}
        data={[...byUrn.values()].map((each) => ({ value: each.urn, label: each.name }))}
        // Main has already filtered.
        filter={({ options }) => options}
        renderOption={({ option }) => <Candidate candidate={byUrn.get(option.value)} />}
        value={chosen?.urn ?? null}
        onChange={(urn) => setChosen(byUrn.get(urn ?? '') ?? null)}
        searchValue={search}
        onSearchChange={setSearch}
      />
      <Button
        size="xs"
        disabled={chosen === null || isSaving}
        aria-label={
          chosen
            ? t('restorePoints.linkToNamed', { snapshot: name, instance: chosen.name })
            : t('restorePoints.linkNamed', { snapshot: name })
        }
        onClick={() => chosen && onLink(chosen)}
      >
        {t('restorePoints.link')}
      </Button>
    </span>
  );
}

function Candidate({ candidate }: { candidate: LinkCandidate | undefined }) {
  if (!candidate) return null;
  return (
    <span className={styles['snapshot-link-candidate']}>
      <span>{candidate.name}</span>
      <span className={snapshotRowStyles['snapshot-link-small']}>
        {[...candidate.regions, evidenceText(candidate)].join(' · ')}
      </span>
    </span>
  );
}
