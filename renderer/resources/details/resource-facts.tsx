import type { ReactNode } from 'react';
import { engineName } from '../../plakar-apps/engine-name.ts';
import { kubernetesVolumeOf } from '../../plakar-apps/kubernetes-volume.ts';
import { engineOf } from '../../../shared/resources/rules/urn.ts';
import type { Resource, ResourceDetails } from '../../../shared/resources/resource.ts';
import { ClassIcon } from '../../kit/class-icon.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { formatInstant } from '../../text/dates.ts';
import { kubernetesFact, kubernetesLabel } from '../../plakar-apps/kubernetes-text.ts';
import { formatBytes, noValue } from '../../text/numbers.ts';
import { t } from '../../text/translate.ts';
import { VersioningFact } from './versioning.tsx';
import { classLabel, roleLabel, subclassLabel } from '../../text/status-text.ts';
import styles from './resource-facts.module.css';
import { kindLabel } from '../../text/kind-text.ts';

/** The facts that OVHcloud reports, and our classification. Read-only. */
export function ResourceFacts({ details }: { details: ResourceDetails }) {
  const { resource, projectName } = details;
  const { asOf } = resource;
  const engine = engineOf(resource.urn);
  return (
    <dl className={styles['resource-facts']}>
      <Fact label={t('common.name')} isWide copied={resource.name}>
        <bdi>{resource.name}</bdi>
      </Fact>
      <Fact label={t('resources.resourceUrn')} isWide isCode copied={resource.urn}>
        {resource.urn}
      </Fact>
      <Fact label={t('common.class')}>
        <ClassIcon class={resource.class} /> {classLabel(resource.class)}
      </Fact>
      <Fact label={t('resources.subclass')}>
        {resource.subclass === null ? noValue : subclassLabel(resource.subclass)}
      </Fact>
      {engine !== null && <Fact label={t('resources.engine')}>{engineName(engine)}</Fact>}
      <Fact label={t('resources.tags')} isWide>
        <Tags tags={resource.tags} />
      </Fact>
      <Fact label={t('resources.roles')}>
        {resource.roles.map(roleLabel).join(', ') || noValue}
      </Fact>
      <Fact label={t('resources.providerStatus')}>{resource.status ?? noValue}</Fact>
      <Fact label={t('resources.product')}>{kindLabel(resource.kind)}</Fact>
      <Fact label={t('common.project')}>
        <bdi>{projectName}</bdi>
      </Fact>
      <Fact label={resource.regions.length > 1 ? t('common.regions') : t('common.region')}>
        {resource.regions.join(', ') || noValue}
      </Fact>
      <Fact label={t('common.size')}>{formatBytes(resource.sizeBytes)}</Fact>
      <Fact label={t('resources.created')}>
        {resource.createdAt === null ? noValue : formatInstant(resource.createdAt)}
      </Fact>
      {resource.kind === 's3-bucket' && (
        <Fact label={t('resources.versioning')}>
          <VersioningFact details={details} />
        </Fact>
      )}
      <KubernetesFact resource={resource} />
      {asOf !== null && (
        <Fact label={t('resources.lastRead')}>
          {t('resources.lastReadValue', { instant: formatInstant(asOf) })}
        </Fact>
      )}
      {resource.endpoints.map((endpoint) => (
        <Fact key={endpoint} label={endpointLabel(endpoint)} isWide isCode copied={endpoint}>
          {endpoint}
        </Fact>
      ))}
    </dl>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return noValue;
  return tags.map((tag) => (
    <span key={tag} className={styles['resource-tag']}>
      {tag}
    </span>
  ));
}

function KubernetesFact({ resource }: { resource: Resource }) {
  const kubernetes = kubernetesVolumeOf(resource);
  if (kubernetes === null) return null;
  return (
    <Fact label={kubernetesLabel(kubernetes)} isWide>
      {kubernetesFact(kubernetes)}
    </Fact>
  );
}

interface FactProps {
  label: string;
  children: ReactNode;
  isWide?: boolean;
  isCode?: boolean;
  /** The value of a copy button. */
  copied?: string;
}

function Fact({ label, children, isWide = false, isCode = false, copied }: FactProps) {
  return (
    <div className={styles['resource-fact']} data-wide={isWide}>
      <dt>{label}</dt>
      <dd data-code={isCode}>
        <span className={styles['resource-fact-value']}>{children}</span>
        {copied !== undefined && (
          <CopyButton value={copied} label={t('common.copyValue', { label })} />
        )}
      </dd>
    </div>
  );
}

/** An instance has addresses of both families; a bucket or a database has a name and a port. */
function endpointLabel(endpoint: string): string {
  if (/^\d+(\.\d+){3}$/.test(endpoint)) return t('resources.addressV4');
  return /^[\da-f:]*:[\da-f:]*:[\da-f:.]*$/i.test(endpoint)
    ? t('resources.addressV6')
    : t('common.endpoint');
}
