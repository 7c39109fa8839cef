import './about.css';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { PageHeader } from '../../kit/page-header.tsx';
import { useAppFacts } from '../queries.ts';
import { t } from '../../text/words.ts';
import { AppIdentity } from './app-identity.tsx';
import { DiagnosisSection } from './diagnosis-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { LicenceSection } from './licence-section.tsx';
import { NetworkSection } from './network-section.tsx';

/** What this app is, how it reaches the network, where it keeps things, and what it is made of. */
export function AboutScreen() {
  const { data: facts, error, refetch } = useAppFacts();
  return (
    <div className="screen">
      <PageHeader title={t('About OVHcloud Inventory')} />
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {facts && <AppIdentity facts={facts} />}
      <NetworkSection />
      {facts && <FolderSection facts={facts} />}
      <DiagnosisSection />
      <LicenceSection />
    </div>
  );
}
