import type {
  ExclusionConditions,
  ExclusionRule,
} from '../../../shared/resources/exclusion-rule.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useExclusionPreview } from '../queries.ts';
import { t } from '../../text/translate.ts';
import styles from './exclusion-preview.module.css';

interface ExclusionPreviewProps {
  /** null: not enough conditions. */
  conditions: ExclusionConditions | null;
  /** The user tried to save without a condition. */
  isMissing: boolean;
  /** The rule being edited, which already excludes resources. */
  rule: ExclusionRule | null;
}

/** What a rule would match now. */
export function ExclusionPreview({ conditions, isMissing, rule }: ExclusionPreviewProps) {
  const preview = useExclusionPreview(conditions);
  if (conditions === null) {
    return (
      <p
        className={styles['exclusion-preview']}
        data-missing={isMissing}
        role={isMissing ? 'alert' : undefined}
      >
        {t('resources.ruleConditionsHelp')}
      </p>
    );
  }
  if (preview.error) return <FailureAlert error={preview.error} />;
  if (!preview.data)
    return <p className={styles['exclusion-preview']}>{t('resources.rulePreviewLoading')}</p>;
  const { matchCount, leavingCount, exceptionCount, names } = preview.data;
  return (
    <output className={styles['exclusion-preview']} aria-live="polite">
      <strong>{t('resources.ruleMatchCount', { count: matchCount })}</strong>
      {matchCount > 0 && !rule && (
        <span>{t('resources.rulePreviewExcludedCount', { count: leavingCount })}</span>
      )}
      {exceptionCount > 0 && (
        <span>{t('resources.rulePreviewExceptionCount', { count: exceptionCount })}</span>
      )}
      {names.length > 0 && (
        <span className={styles['exclusion-names']}>
          {names.map((name, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- names may be alike
            <bdi key={index} title={name}>
              {name}
            </bdi>
          ))}
          {matchCount > names.length && (
            <span>{t('resources.andMore', { count: matchCount - names.length })}</span>
          )}
        </span>
      )}
    </output>
  );
}
