import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { SignInMethod } from '../../../shared/model/sign-in.ts';
import { methodLabel } from '../../format/sign-in-text.ts';

interface MethodChoiceProps {
  value: SignInMethod;
  onChange: (method: SignInMethod) => void;
}

const methods = SignInMethod.options.map((value) => ({ value, label: methodLabel(value) }));

/** With which kind of keys the account is read. */
export function MethodChoice({ value, onChange }: MethodChoiceProps) {
  const id = useId();
  return (
    <div>
      <Input.Label id={id} labelElement="div" mb={4}>
        Sign in with
      </Input.Label>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={methods}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
