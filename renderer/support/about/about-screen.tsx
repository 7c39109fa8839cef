import { FailureAlert } from '../../kit/failure-alert.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { useAppFacts } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { FolderSection } from './folder-section.tsx';
import { LicenceSection } from './licence-section.tsx';
import { NetworkSection } from './network-section.tsx';
import { Group, Text, Title } from '@mantine/core';
import icon from '../../../build/icon.svg';
import type { AppFacts } from '../../../shared/support/diagnostics.ts';
import { AboutFact } from './about-fact.tsx';
import { CopyDiagnosticsButton } from '../copy-diagnostics-button.tsx';
import aboutStyles from './about.module.css';
import styles from './about-screen.module.css';

/** About OVHcloud Inventory: versions, network, folders, licences. */
export function AboutScreen() {
  const { data: facts, error, refetch } = useAppFacts();
  return (
    <div className="screen">
      <PageHeader title={t('common.about')} />
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {facts && <AppIdentity facts={facts} />}
      <NetworkSection />
      {facts && <FolderSection facts={facts} />}
      <DiagnosticsSection />
      <LicenceSection />
    </div>
  );
}

/** Name, icon and versions. */
function AppIdentity({ facts }: { facts: AppFacts }) {
  return (
    <section className={`panel ${aboutStyles['about-section']}`} aria-labelledby="about-app">
      <div className={styles['about-identity']}>
        <img src={icon} width={64} height={64} alt="" />
        <div className={styles['about-name']}>
          <Title order={2} id="about-app">
            OVHcloud Inventory
          </Title>
          <Text c="dimmed">{t('support.version', { version: facts.version })}</Text>
        </div>
      </div>
      <dl className={aboutStyles['about-facts']}>
        <AboutFact term={t('support.system')}>
          {facts.systemVersion} · {facts.platform}
        </AboutFact>
        <AboutFact term="Electron">{facts.electronVersion}</AboutFact>
        <AboutFact term="Chromium">{facts.chromeVersion}</AboutFact>
        <AboutFact term="Node.js">{facts.nodeVersion}</AboutFact>
      </dl>
    </section>
  );
}

/** The diagnostics, for support requests. */
function DiagnosticsSection() {
  return (
    <section
      className={`panel ${aboutStyles['about-section']}`}
      aria-labelledby="about-diagnostics"
    >
      <Title order={2} id="about-diagnostics">
        {t('support.diagnostics')}
      </Title>
      <Text size="sm" maw="75ch">
        {t('support.diagnosticsHelp')}
      </Text>
      <Group>
        <CopyDiagnosticsButton />
      </Group>
    </section>
  );
}
