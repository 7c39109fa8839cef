import type { KeyField } from '../../shared/accounts/sign-in.ts';
import { type Message, t } from './words.ts';

const keyFieldLabels: Record<KeyField, Message> = {
  applicationKey: 'Application key',
  applicationSecret: 'Application secret',
  consumerKey: 'Consumer key',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
};

/** What each of the keys is called wherever it is named. */
export function keyFieldLabel(field: KeyField): string {
  return t(keyFieldLabels[field]);
}
