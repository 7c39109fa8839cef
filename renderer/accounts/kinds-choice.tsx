import { Checkbox } from '@mantine/core';
import { ResourceKind } from '../../shared/resources/resource.ts';
import { t } from '../text/translate.ts';
import { rightLabel } from '../text/kind-text.ts';
import styles from './kinds-choice.module.css';

interface KindsChoiceProps {
  kinds: readonly ResourceKind[];
  onChange: (kinds: ResourceKind[]) => void;
  isDisabled: boolean;
}

/** The kinds of resources that new keys should be able to read. */
export function KindsChoice({ kinds, onChange, isDisabled }: KindsChoiceProps) {
  return (
    <fieldset className={styles['kinds-choice']} disabled={isDisabled}>
      <legend>{t('accounts.keyScopeKinds')}</legend>
      <div className={styles['kinds']}>
        {ResourceKind.options.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            label={rightLabel(kind)}
            checked={kinds.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                ResourceKind.options.filter((each) =>
                  each === kind ? checked : kinds.includes(each),
                ),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
