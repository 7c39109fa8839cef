import { keyFieldsOf } from '../../shared/accounts/sign-in.ts';
import { FillingHelp } from './filling-help.tsx';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import { KeyField } from './key-field.tsx';
import { MethodChoice } from './method-choice.tsx';

/** The keys of a sign-in method, to enter. */
export function KeysFields({ dialog, focusedKey }: InventoryFieldsProps) {
  const { form } = dialog;
  return (
    <>
      <MethodChoice value={form.values.method} onChange={form.setMethod} />
      {keyFieldsOf[form.values.method].map((field) => (
        <KeyField key={field} field={field} dialog={dialog} hasFocus={field === focusedKey} />
      ))}
      <FillingHelp dialog={dialog} hasFileButton />
    </>
  );
}
