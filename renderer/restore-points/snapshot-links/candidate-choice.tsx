import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type { LinkCandidate } from '../../../shared/restore-points/snapshot-link.ts';
import { useLinkCandidates } from './queries.ts';
import { t } from '../../text/translate.ts';
import { evidenceText } from './evidence-text.ts';
import styles from './candidate-choice.module.css';
import snapshotRowStyles from './snapshot-row.module.css';

interface CandidateChoiceProps {
  inventoryId: string;
  point: RestorePoint;
  isSaving: boolean;
  onLink: (instance: { urn: string; name: string }) => void;
}

/** Instances that a snapshot may belong to, most likely first; loaded when the list is opened. */
export function CandidateChoice({ inventoryId, point, isSaving, onLink }: CandidateChoiceProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<LinkCandidate | null>(null);
  const { projectId, id: pointId } = point;
  // The displayed choice is not a search.
  const wanted = search === chosen?.name ? '' : search;
  const asked = isAsked ? { inventoryId, projectId, pointId, search: wanted } : null;
  const found = useLinkCandidates(asked);
  const candidates = found.data?.candidates ?? [];
  const known = [chosen, ...candidates].filter((each) => each !== null);
  const byUrn = new Map(known.map((each) => [each.urn, each]));
  return (
    <span className={styles['snapshot-link-choice']}>
      <Select
        aria-label={t('restorePoints.instanceOfSnapshot', { snapshot: point.name })}
        placeholder={t('restorePoints.chooseInstance')}
        size="xs"
        searchable
        comboboxProps={{ width: 320, position: 'bottom-end' }}
        nothingFoundMessage={found.data ? t('restorePoints.chooseInstanceEmpty') : null}
        data={[...byUrn.values()].map(({ urn, name }) => ({ value: urn, label: name }))}
        // Main has already filtered.
        filter={({ options }) => options}
        renderOption={({ option }) => <Candidate candidate={byUrn.get(option.value)} />}
        value={chosen?.urn ?? null}
        onChange={(urn) => setChosen(byUrn.get(urn ?? '') ?? null)}
        searchValue={search}
        onSearchChange={setSearch}
        onDropdownOpen={() => setIsAsked(true)}
      />
      <Button
        variant="default"
        size="xs"
        disabled={chosen === null || isSaving}
        aria-label={t('restorePoints.linkNamed', { snapshot: point.name })}
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
