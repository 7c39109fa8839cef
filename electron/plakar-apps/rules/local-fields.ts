import type { FieldKey } from '../../../shared/plakar-apps/integration.ts';
import type { PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { fieldsOf } from '../../../shared/plakar-apps/rules/integrations.ts';

/** A field of an app, with what it says. */
export interface LocalField {
  key: FieldKey;
  text: string;
}

/**
 * The fields by which plakar starts a program or opens a file of this computer that the window named: the
 * user agrees to them outside of it. A user name with signs that mean something to a shell is one too,
 * for `ssh` hands it to commands of the user's own settings.
 */
export function localFieldsOf({
  protocol,
  role,
  fields,
}: Pick<PlakarApp, 'protocol' | 'role' | 'fields'>): LocalField[] {
  return fieldsOf(protocol, role).flatMap(({ key, kind }) => {
    const text = fields[key] ?? '';
    const isLocal =
      kind === 'file' ||
      key === 'passphrase_cmd' ||
      (protocol === 'sftp' && key === 'username' && !/^[\p{L}\p{N}._@+\\-]*$/u.test(text));
    return isLocal && text !== '' ? [{ key, text }] : [];
  });
}
