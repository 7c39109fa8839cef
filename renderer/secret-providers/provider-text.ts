import { referenceExample } from '../../shared/secret-providers/rules/secret-reference.ts';
import type {
  ProviderKind,
  ProviderSecretField,
  ProviderSettings,
} from '../../shared/secret-providers/secret-provider.ts';
import { type Message, t } from '../text/words.ts';

/** In the order of the list to choose from. */
export const providerKinds: readonly ProviderKind[] = [
  'vault',
  'ovhcloud',
  'aws',
  'google',
  'scaleway',
  'environment',
  'file',
];

const kindWords: Record<ProviderKind, { label: Message; description: Message }> = {
  vault: {
    label: 'HashiCorp Vault or OpenBao',
    description: 'Key-value engines, version 1 or 2, with a token.',
  },
  ovhcloud: {
    label: 'OVHcloud Secret Manager',
    description:
      'Secrets of an OKMS domain, with a personal access token or an access certificate.',
  },
  aws: {
    label: 'AWS Secrets Manager',
    description: 'With an access key, or with the AWS settings of this computer.',
  },
  google: {
    label: 'Google Cloud Secret Manager',
    description: 'With a service account key, or with the Google settings of this computer.',
  },
  scaleway: { label: 'Scaleway Secret Manager', description: 'With a secret key.' },
  environment: {
    label: 'Environment variables',
    description: 'Variables of the app itself, as it was started.',
  },
  file: {
    label: 'File like ovh.conf',
    description: 'A file on this computer, in the format of OVHcloud’s own clients.',
  },
};

export function providerKindLabel(kind: ProviderKind): string {
  return t(kindWords[kind].label);
}

export function providerKindDescription(kind: ProviderKind): string {
  return t(kindWords[kind].description);
}

/** What is chosen or typed in the form: which fields there are depends on it. */
type Chosen = { kind: ProviderKind; settings: Readonly<Record<string, string>> };

/** One field of the form that is no secret. */
export interface SettingField {
  name: string;
  label: Message;
  help?: Message;
  placeholder?: string;
  isRequired: boolean;
  input: 'text' | 'certificate' | 'path' | 'choice';
  /** What can be chosen, the first unless something is. */
  choices?: readonly { value: string; label: Message }[];
}

const text = (
  name: string,
  label: Message,
  more: Partial<Omit<SettingField, 'name' | 'label'>> = {},
): SettingField => ({ name, label, isRequired: true, input: 'text', ...more });

const privateAddress = text('address', 'API address', {
  isRequired: false,
  help: 'Only for a private endpoint; leave empty otherwise.',
});

const signInChoices = [
  { value: 'token', label: 'Personal access token' },
  { value: 'certificate', label: 'Access certificate' },
] as const;

/** The fields of each kind, named as in its settings. */
const settingFields: Record<ProviderKind, readonly SettingField[]> = {
  vault: [
    text('address', 'Address', { placeholder: 'https://vault.example.com:8200' }),
    text('namespace', 'Namespace', { isRequired: false, help: 'Leave empty if there is none.' }),
    text('caCertificate', 'CA certificate', {
      isRequired: false,
      input: 'certificate',
      help: 'In PEM. Leave empty to trust what this computer trusts.',
    }),
  ],
  ovhcloud: [
    text('address', 'Region, or its address', {
      placeholder: 'https://eu-west-rbx.okms.ovh.net',
      help: 'Such as eu-west-rbx. Your control panel has it with the OKMS domain.',
    }),
    text('okmsId', 'OKMS domain id', { placeholder: '734b9b45-8b1a-469c-b140-b10bd6540017' }),
    text('signIn', 'Sign in with', { input: 'choice', choices: signInChoices }),
    text('certificate', 'Access certificate', {
      input: 'certificate',
      help: 'In PEM: the file that ends in _certificate.pem.',
    }),
  ],
  aws: [
    text('region', 'Region', { placeholder: 'eu-west-3' }),
    privateAddress,
    text('accessKeyId', 'Access key id', {
      isRequired: false,
      help: 'Leave the keys empty to use the AWS settings of this computer.',
    }),
  ],
  google: [text('projectId', 'Project id', { placeholder: 'my-project-1234' }), privateAddress],
  scaleway: [text('region', 'Region', { placeholder: 'fr-par' }), privateAddress],
  environment: [],
  file: [text('path', 'File', { input: 'path', placeholder: '/etc/ovh.conf' })],
};

export function settingFieldsOf({ kind, settings }: Chosen): readonly SettingField[] {
  const isByToken = settings['signIn'] !== 'certificate';
  const isHidden = ({ name }: SettingField) =>
    kind === 'ovhcloud' && name === 'certificate' && isByToken;
  return settingFields[kind].filter((field) => !isHidden(field));
}

export const secretWords: Record<ProviderSecretField, { label: Message; help?: Message }> = {
  token: { label: 'Token' },
  secretAccessKey: { label: 'Secret access key' },
  sessionToken: { label: 'Session token', help: 'Only for temporary access keys.' },
  serviceAccountKey: {
    label: 'Service account key',
    help: 'The whole JSON file. Leave empty to use the Google settings of this computer.',
  },
  secretKey: { label: 'Secret key' },
  privateKey: {
    label: 'Private key',
    help: 'In PEM: the file that ends in _privatekey.pem, or the key that you made the certificate’s request with.',
  },
  keyPassphrase: {
    label: 'Passphrase of the private key',
    help: 'Leave empty if the key has none.',
  },
};

/** Without these nothing can be read; the others may come from this computer's settings, or be needed by few. */
const alwaysNeeded: ReadonlySet<ProviderSecretField> = new Set([
  'token',
  'secretKey',
  'privateKey',
]);

export function isNeeded(field: ProviderSecretField): boolean {
  return alwaysNeeded.has(field);
}

const referenceForms: Record<ProviderKind, Message> = {
  vault: 'engine/path#field',
  ovhcloud: 'secret/path#field',
  aws: 'name#field, or a name for the whole secret',
  google: 'name, or name#field for JSON',
  scaleway: 'id#field, or an id for the whole secret',
  environment: 'the name of a variable',
  file: 'section#field',
};

export function referenceHelp(kind: ProviderKind): string {
  return t('{form}. Example: {example}', {
    form: t(referenceForms[kind]),
    example: referenceExample[kind],
  });
}

export const providerProblems = {
  nameMissing: 'Give this provider a name, to tell it from others.',
  missing: 'This is needed.',
  wrong: {
    address: 'Enter an address that starts with https://, without a query.',
    certificate: 'Paste a certificate that begins with -----BEGIN CERTIFICATE-----.',
    okmsId: 'Enter the id of the OKMS domain, such as 734b9b45-8b1a-469c-b140-b10bd6540017.',
    caCertificate: 'Paste a certificate that begins with -----BEGIN CERTIFICATE-----.',
    other: 'This has spaces or characters that cannot be part of it.',
  },
  reference: 'This is not a reference of this kind of provider.',
} as const satisfies Record<string, Message | Record<string, Message>>;

/** Where a provider is: its address, region, project or file. */
export function providerPlace(settings: ProviderSettings): string {
  if (settings.kind === 'vault' || settings.kind === 'ovhcloud') return settings.address;
  if (settings.kind === 'aws' || settings.kind === 'scaleway') return settings.region;
  if (settings.kind === 'google') return settings.projectId;
  return settings.kind === 'file' ? settings.path : t('This computer');
}
