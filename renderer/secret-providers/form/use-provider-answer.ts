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

/** The field that a failure belongs to; other failures concern the whole form. */
function fieldOf(code: ErrorCode, mainSecret: ProviderSecretField | undefined): string | null {
  const isAboutSecret = code === 'provider.wrongToken' || code === 'provider.otherAddress';
  return (isAboutSecret ? mainSecret : fields[code]) ?? null;
}

/** Attributes of a field's input, used to find it when it is invalid. */
export function markOf(field: string) {
  return { 'data-provider-field': field };
}

function focusFirst(problems: ProviderProblems): void {
  // After React has rendered the error: a disabled field cannot take the focus.
  requestAnimationFrame(() => {
    for (const input of document.querySelectorAll<HTMLElement>('[data-provider-field]')) {
      if (problems[input.dataset['providerField'] ?? ''] === undefined) continue;
      input.focus();
      return;
    }
  });
}

/** State of the provider form's answer: problems by field, or a test result. */
export function useProviderAnswer(mainSecret: ProviderSecretField | undefined) {
  const [problems, setProblems] = useState<ProviderProblems>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [report, setReport] = useState<ProviderReport | null>(null);

  /** Shows problems, and focuses the first field that has one. */
  function showProblems(found: ProviderProblems) {
    setProblems(found);
    focusFirst(found);
  }

  return {
    problems,
    report,
    /** Also set if a field already shows it. */
    failure,
    /** null if a field already shows it. */
    error: Object.keys(problems).length > 0 ? null : failure,
    /** Main reported that the stored secrets belong to another address than the one typed now. */
    isElsewhere: failure !== null && toFailure(failure).code === 'provider.otherAddress',
    showProblems,
    showReport: setReport,
    /** `at`: the field that it is known to concern. */
    showFailure: (thrown: unknown, at?: string) => {
      const { title, remedy } = failureText(toFailure(thrown));
      const field = at ?? fieldOf(toFailure(thrown).code, mainSecret);
      setFailure(thrown);
      if (field !== null) showProblems({ [field]: `${title} ${remedy}` });
    },
    forget: () => {
      setProblems({});
      setFailure(null);
      setReport(null);
    },
  };
}
