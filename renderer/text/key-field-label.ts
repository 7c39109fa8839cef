import type { KeyField } from '../../shared/accounts/sign-in.ts';
import { type TextId, t } from './translate.ts';

const keyFieldLabels: Record<KeyField, TextId> = {
  applicationKey: 'common.applicationKey',
  applicationSecret: 'common.applicationSecret',
  consumerKey: 'common.consumerKey',
  clientId: 'common.clientId',
  clientSecret: 'common.clientSecret',
};

/** What each of the keys is called wherever it is named. */
export function keyFieldLabel(field: KeyField): string {
  return t(keyFieldLabels[field]);
}
