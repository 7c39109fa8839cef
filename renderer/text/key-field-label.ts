import type { KeyField } from '../../shared/accounts/sign-in.ts';
import { type TextId, t } from './translate.ts';

const keyFieldLabels: Record<KeyField, TextId> = {
  applicationKey: 'common.applicationKey',
  applicationSecret: 'common.applicationSecret',
  consumerKey: 'common.consumerKey',
  clientId: 'common.clientId',
  clientSecret: 'common.clientSecret',
};

/** The name of each key. */
export function keyFieldLabel(field: KeyField): string {
  return t(keyFieldLabels[field]);
}
