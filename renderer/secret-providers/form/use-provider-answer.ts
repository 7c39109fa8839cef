import { useState } from 'react';
import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import {
  type ProviderReport,
  type ProviderSecretField,
} from '../../../shared/secret-providers/secret-provider.ts';
import { failureText, toFailure } from '../../text/error-text.ts';
import type { ProviderProblems } from './provider-values.ts';

const fields: Partial<Record<ErrorCode, string>> = {
  'provider.nameTaken': 'name',
  'provider.wrongReference': 'reference',
  'provider.fieldNotFound': 'reference',
  'provider.pathNotFound': 'reference',
  'provider.wrongCertificate': 'certificate',
  'provider.certificateExpired': 'certificate',
  'provider.certificateNotYetValid': 'certificate',
  'provider.certificateRefused': 'certificate',
  'provider.wrongPrivateKey': 'privateKey',
  'provider.otherPrivateKey': 'privateKey',
  'provider.wrongKeyPassphrase': 'keyPassphrase',
  'provider.otherDomain': 'okmsId',
};

/** The field that a failure is about; the rest is about the form as a whole. */
function fieldOf(code: ErrorCode, mainSecret: ProviderSecretField | undefined): string | null {
  const isAboutSecret = code === 'provider.wrongToken' || code === 'provider.otherAddress';
  return (isAboutSecret ? mainSecret : fields[code]) ?? null;
}

/** What the input of a field has, so that it is found when it is wrong. */
export function markOf(field: string) {
  return { 'data-provider-field': field };
}

function focusFirst(problems: ProviderProblems): void {
  // After React has drawn the error: a field that is disabled meanwhile takes no focus.
  requestAnimationFrame(() => {
    for (const input of document.querySelectorAll<HTMLElement>('[data-provider-field]')) {
      if (problems[input.dataset['providerField'] ?? ''] === undefined) continue;
      input.focus();
      return;
    }
  });
}

/** What is said of a provider in the form: what is wrong, and where, or what a test found. */
export function useProviderAnswer(mainSecret: ProviderSecretField | undefined) {
  const [problems, setProblems] = useState<ProviderProblems>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [report, setReport] = useState<ProviderReport | null>(null);

  /** Shows what is wrong, and goes to the first field of it. */
  function tell(found: ProviderProblems) {
    setProblems(found);
    focusFirst(found);
  }

  return {
    problems,
    report,
    /** Also one that a field says the words of. */
    failure,
    /** null when a field says the words of it already. */
    error: Object.keys(problems).length > 0 ? null : failure,
    /** Main said so: what is stored belongs to another place than the one that is typed now. */
    isElsewhere: failure !== null && toFailure(failure).code === 'provider.otherAddress',
    tell,
    showReport: setReport,
    /** `at`: the field that it is known to be about. */
    showFailure: (thrown: unknown, at?: string) => {
      const { title, remedy } = failureText(toFailure(thrown));
      const field = at ?? fieldOf(toFailure(thrown).code, mainSecret);
      setFailure(thrown);
      if (field !== null) tell({ [field]: `${title} ${remedy}` });
    },
    forget: () => {
      setProblems({});
      setFailure(null);
      setReport(null);
    },
  };
}
