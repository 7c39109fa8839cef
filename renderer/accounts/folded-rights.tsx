import { Disclosure } from '../kit/disclosure.tsx';
import { t } from '../text/translate.ts';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import { problemIn, wantedRightsOf, wrongProjectIn } from './rights-choice.ts';
import { WantedRightsChoice } from './wanted-rights-choice.tsx';
import { choiceProblemText, rightsSummary } from './wanted-rights-text.ts';
import styles from './folded-rights.module.css';

/** The rights for new keys, in one line until the user wants to change them. */
export function FoldedRights({ dialog, inventory }: InventoryFieldsProps) {
  const { rights, signIn } = dialog;
  const problem = problemIn(rights.choice);
  const wanted = wantedRightsOf(rights.choice);
  const summary =
    problem === null
      ? wanted && rightsSummary(wanted)
      : choiceProblemText(problem, wrongProjectIn(rights.choice) ?? '');
  return (
    <div>
      <Disclosure label={t('accounts.rightsTitle')} meaning={summary ?? ''}>
        <div className={styles['rights']}>
          <WantedRightsChoice
            choice={rights.choice}
            onChange={rights.change}
            known={inventory?.projects ?? []}
            // Rights must not change while their confirmation page is open.
            isDisabled={signIn.attempt?.state === 'waiting' || signIn.isBeginning}
          />
        </div>
      </Disclosure>
    </div>
  );
}
