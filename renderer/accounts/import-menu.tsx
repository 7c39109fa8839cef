import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconFile } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportCandidate } from '../../shared/accounts/key-import.ts';
import { candidateContents, candidateTitle, unsupportedImport } from './sign-in-text.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import styles from './import-menu.module.css';

interface ImportMenuProps {
  onChosen: (candidate: ImportCandidate) => void;
  onFailure: (error: unknown) => void;
}

/** Keys that OVHcloud's own clients would find on this computer, or those in a file that the user chooses. */
export function ImportMenu({ onChosen, onFailure }: ImportMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [candidates, setCandidates] = useState<ImportCandidate[] | null>(null);
  const list = useCommand('import.list');
  const choose = useCommand('import.choose');

  function open() {
    setCandidates(null);
    setIsOpen(true);
    list.mutate(undefined, {
      onSuccess: setCandidates,
      onError: (error) => {
        setIsOpen(false);
        onFailure(error);
      },
    });
  }

  function chooseFile() {
    choose.mutate(undefined, { onSuccess: offer, onError: onFailure });
  }

  function offer(found: ImportCandidate[]) {
    const [only] = found;
    if (found.length === 0) return;
    if (found.length === 1 && only && only.endpoint !== null) {
      onChosen(only);
      return;
    }
    setCandidates(found);
    setIsOpen(true);
  }

  return (
    <Menu
      opened={isOpen}
      onChange={(wanted) => (wanted ? open() : setIsOpen(false))}
      position="bottom-start"
      width={360}
      shadow="md"
    >
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          loading={choose.isPending}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {t('accounts.import')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles['import-menu']}>
        <Candidates candidates={candidates} onChosen={onChosen} />
        <Menu.Divider />
        <Menu.Item leftSection={<IconFile size={14} aria-hidden="true" />} onClick={chooseFile}>
          {t('accounts.importChooseFile')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface CandidatesProps {
  candidates: ImportCandidate[] | null;
  onChosen: (candidate: ImportCandidate) => void;
}

function Candidates({ candidates, onChosen }: CandidatesProps) {
  if (candidates === null) return <Menu.Label>{t('accounts.importSearching')}</Menu.Label>;
  if (candidates.length === 0) {
    return <Menu.Label>{t('accounts.importEmpty')}</Menu.Label>;
  }
  return candidates.map((candidate) => (
    <Menu.Item
      key={candidate.importId}
      disabled={candidate.endpoint === null}
      onClick={() => onChosen(candidate)}
    >
      <Text size="sm">{candidateTitle(candidate)}</Text>
      <Text size="xs" c="dimmed" className="break-anywhere">
        {candidate.endpoint === null ? unsupportedImport() : candidateContents(candidate)}
      </Text>
    </Menu.Item>
  ));
}
