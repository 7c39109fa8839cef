import { Button, Text, Title } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import type { AppFacts } from '../../../shared/support/diagnostics.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import aboutStyles from './about.module.css';
import styles from './folder-section.module.css';

/** The data folder and the log folder. */
export function FolderSection({ facts }: { facts: AppFacts }) {
  const open = useCommand('folder.open');
  return (
    <section className={`panel ${aboutStyles['about-section']}`} aria-labelledby="about-folders">
      <Title order={2} id="about-folders">
        {t('support.folders')}
      </Title>
      <ul className={styles['about-folders']}>
        <Folder
          name={t('support.dataFolder')}
          meaning={t('support.dataFolderHelp')}
          path={facts.dataFolder}
          openLabel={t('support.openDataFolder')}
          onOpen={() => open.mutate({ folder: 'data' })}
        />
        <Folder
          name={t('support.logFolder')}
          meaning={t('support.logFolderHelp')}
          path={facts.logFolder}
          openLabel={t('support.openLogFolder')}
          onOpen={() => open.mutate({ folder: 'logs' })}
        />
      </ul>
      {open.error && <FailureAlert error={open.error} />}
    </section>
  );
}

interface FolderProps {
  name: string;
  meaning: string;
  path: string;
  openLabel: string;
  onOpen: () => void;
}

function Folder({ name, meaning, path, openLabel, onOpen }: FolderProps) {
  return (
    <li className={styles['about-folder']}>
      <div className={styles['about-folder-words']}>
        <Text fw={600}>{name}</Text>
        <span className={aboutStyles['about-path']}>
          <span className={aboutStyles['about-code']}>{path}</span>
          <CopyButton value={path} label={t('common.copyPath', { path })} />
        </span>
        <Text size="sm" c="dimmed">
          {meaning}
        </Text>
      </div>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFolderOpen size={16} aria-hidden="true" />}
        onClick={onOpen}
      >
        {openLabel}
      </Button>
    </li>
  );
}
