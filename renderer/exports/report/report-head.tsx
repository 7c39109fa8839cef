import type { ReactNode } from 'react';
import type { ReportContents } from '../../../shared/exports/report.ts';
import { formatInstant } from '../../text/dates.ts';
import { perLanguage } from '../../text/language.ts';
import { t } from '../../text/translate.ts';
import { scopeText } from './scope-text.ts';
import styles from './report-head.module.css';

/** Includes the time zone, which applies to all times in the report. */
const zoned = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' }),
);

/** Subject of the report, when it was made, and by which version. */
export function ReportHead({ contents }: { contents: ReportContents }) {
  const { scope, inventories, madeAt, appVersion, coverage } = contents;
  const accounts = [...new Set(inventories.flatMap(({ account }) => account ?? []))];
  return (
    <header>
      <p className={styles['report-product']}>OVHcloud Inventory</p>
      <h1>{t('report.title')}</h1>
      <dl className={styles['report-facts']}>
        <Fact name={t('report.scope')}>
          <bdi>{scopeText(scope, inventories.length)}</bdi>
        </Fact>
        <Fact name={t('report.accounts')}>
          <bdi>{accounts.length === 0 ? t('report.accountUnknown') : accounts.join(', ')}</bdi>
        </Fact>
        <Fact name={t('report.createdOn')}>{zoned().format(new Date(madeAt))}</Fact>
        <Fact name={t('report.createdWith')}>{`OVHcloud Inventory ${appVersion}`}</Fact>
        {coverage.asOf !== null && (
          <Fact name={t('report.dataAsOf')}>{formatInstant(coverage.asOf)}</Fact>
        )}
        <Fact name={t('report.timeZone')}>
          {new Intl.DateTimeFormat().resolvedOptions().timeZone}
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
