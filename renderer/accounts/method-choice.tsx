import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { SignInMethod } from '../../shared/accounts/sign-in.ts';
import { methodLabel } from './sign-in-text.ts';
import { t } from '../text/translate.ts';

interface MethodChoiceProps {
  value: SignInMethod;
  onChange: (method: SignInMethod) => void;
}

/** Chooses the kind of keys for the account. */
export function MethodChoice({ value, onChange }: MethodChoiceProps) {
  const id = useId();
  return (
    <div>
      <Input.Label id={id} labelElement="div" mb={4}>
        {t('common.signInMethod')}
      </Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={SignInMethod.options.map((method) => ({
          value: method,
          label: methodLabel(method),
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
