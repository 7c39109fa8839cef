import type { FieldKey } from '../../../shared/plakar-apps/integration-schema.ts';
import type { PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { fieldsOf } from '../../../shared/plakar-apps/rules/integration-fields.ts';

/** A field of an app, with its value. */
export interface LocalField {
  key: FieldKey;
  text: string;
}

/**
 * Returns the fields from the window that make plakar start a program or open a file on this computer: the user has to
 * approve them outside of the window. A user name with shell characters counts too, because `ssh` passes it to commands
 * in the user's own configuration.
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
