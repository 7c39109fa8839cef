import { referenceExample } from '../../shared/domain/secret-reference.ts';
import type { CredentialSummary } from '../../shared/model/credentials.ts';
import type {
  ProviderKind,
  ProviderReport,
  ProviderSecretField,
  ProviderSettings,
} from '../../shared/model/secret-provider.ts';
import { type Message, t } from '../words/words.ts';
import { formatInstant } from './dates.ts';

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
    description: 'Secrets of an OKMS domain, with a personal access token.',
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

/** One field of the form that is no secret. */
export interface SettingField {
  name: string;
  label: Message;
  help?: Message;
  placeholder?: string;
  isRequired: boolean;
  input: 'text' | 'certificate' | 'path';
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

/** The fields of each kind, named as in its settings. */
export const settingFields: Record<ProviderKind, readonly SettingField[]> = {
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
    text('address', 'Address of the region', { placeholder: 'https://eu-west-rbx.okms.ovh.net' }),
    text('okmsId', 'OKMS domain id', { placeholder: '734b9b45-8b1a-469c-b140-b10bd6540017' }),
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

export const secretWords: Record<ProviderSecretField, { label: Message; help?: Message }> = {
  token: { label: 'Token' },
  secretAccessKey: { label: 'Secret access key' },
  sessionToken: { label: 'Session token', help: 'Only for temporary access keys.' },
  serviceAccountKey: {
    label: 'Service account key',
    help: 'The whole JSON file. Leave empty to use the Google settings of this computer.',
  },
  secretKey: { label: 'Secret key' },
};

/** Secrets without which nothing can be read; the rest may come from this computer's settings. */
export const neededSecrets: Record<ProviderKind, readonly ProviderSecretField[]> = {
  vault: ['token'],
  ovhcloud: ['token'],
  aws: [],
  google: [],
  scaleway: ['secretKey'],
  environment: [],
  file: [],
};

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

const tokenWords: Record<CredentialSummary['state'], Message> = {
  stored: 'Stored',
  memory: 'In memory until the app quits',
  locked: 'Locked',
  unreadable: 'Cannot be opened',
  provided: 'None needed',
  absent: 'None stored',
};

/** The state of what we sign in with there. */
export function providerTokenLabel(
  settings: ProviderSettings,
  { state }: CredentialSummary,
): string {
  if (state !== 'absent') return t(tokenWords[state]);
  if (settings.kind === 'environment' || settings.kind === 'file') return t('None needed');
  if (settings.kind === 'aws' || settings.kind === 'google') return t('Settings of this computer');
  return t(tokenWords.absent);
}

/** What a test found, in a sentence or two. */
export function reportWords({ isReferenceRead, expiresAt }: ProviderReport): string {
  const read = isReferenceRead
    ? t('The reference leads to a secret. It was read and is not shown.')
    : t('The provider answers. Give a reference to test that it leads to a secret.');
  if (expiresAt === null) return read;
  return `${read} ${t('The token ends {instant}.', { instant: formatInstant(expiresAt) })}`;
}
