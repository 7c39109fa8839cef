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
import { t } from '../../text/words.ts';
import { VersioningFact } from './versioning.tsx';
import { classLabel, roleLabel, subclassLabel } from '../../text/status-text.ts';
import styles from './resource-facts.module.css';
import { kindLabel } from '../../text/kind-text.ts';

/** What OVHcloud tells of the resource, and how this product reads it. Nothing here can be changed. */
export function ResourceFacts({ details }: { details: ResourceDetails }) {
  const { resource, projectName } = details;
  const { asOf } = resource;
  const engine = engineOf(resource.urn);
  return (
    <dl className={styles['resource-facts']}>
      <Fact label={t('Name')} isWide copied={resource.name}>
        <bdi>{resource.name}</bdi>
      </Fact>
      <Fact label={t('Resource URN')} isWide isCode copied={resource.urn}>
        {resource.urn}
      </Fact>
      <Fact label={t('Class')}>
        <ClassIcon class={resource.class} /> {classLabel(resource.class)}
      </Fact>
      <Fact label={t('Subclass')}>
        {resource.subclass === null ? noValue : subclassLabel(resource.subclass)}
      </Fact>
      {engine !== null && <Fact label={t('Engine')}>{engineName(engine)}</Fact>}
      <Fact label={t('Tags')} isWide>
        {resource.tags.length === 0
          ? noValue
          : resource.tags.map((tag) => (
              <span key={tag} className={styles['resource-tag']}>
                {tag}
              </span>
            ))}
      </Fact>
      <Fact label={t('Roles')}>{resource.roles.map(roleLabel).join(', ') || noValue}</Fact>
      <Fact label={t('OVHcloud status')}>{resource.status ?? noValue}</Fact>
      <Fact label={t('Kind')}>{kindLabel(resource.kind)}</Fact>
      <Fact label={t('Project')}>
        <bdi>{projectName}</bdi>
      </Fact>
      <Fact label={resource.regions.length > 1 ? t('Regions') : t('Region')}>
        {resource.regions.join(', ') || noValue}
      </Fact>
      <Fact label={t('Size')}>{formatBytes(resource.sizeBytes)}</Fact>
      <Fact label={t('Created')}>
        {resource.createdAt === null ? noValue : formatInstant(resource.createdAt)}
      </Fact>
      {resource.kind === 's3-bucket' && (
        <Fact label={t('Versioning')}>
          <VersioningFact details={details} />
        </Fact>
      )}
      <KubernetesFact resource={resource} />
      {asOf !== null && (
        <Fact label={t('As of')}>
          {t('{instant}; its list could not be read since', { instant: formatInstant(asOf) })}
        </Fact>
      )}
      {resource.endpoints.map((endpoint) => (
        <Fact key={endpoint} label={t('Endpoint')} isWide isCode copied={endpoint}>
          {endpoint}
        </Fact>
      ))}
    </dl>
  );
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
  /** Offered to be copied. */
  copied?: string;
}

function Fact({ label, children, isWide = false, isCode = false, copied }: FactProps) {
  return (
    <div className={styles['resource-fact']} data-wide={isWide}>
      <dt>{label}</dt>
      <dd data-code={isCode}>
        <span className={styles['resource-fact-value']}>{children}</span>
        {copied !== undefined && <CopyButton value={copied} label={t('Copy {label}', { label })} />}
      </dd>
    </div>
  );
}
