import { namesOf } from '../../shared/basics/names-of.ts';
import { referenceExample } from '../../shared/secret-providers/rules/secret-reference.ts';
import type {
  ProviderKind,
  ProviderSecretField,
  ProviderSettings,
} from '../../shared/secret-providers/secret-provider.ts';
import { type TextId, t } from '../text/translate.ts';

/** In display order. */
const kindWords: Record<ProviderKind, { label: TextId; description: TextId }> = {
  vault: {
    label: 'secretProviders.kindVault',
    description: 'secretProviders.kindVaultHelp',
  },
  ovhcloud: {
    label: 'secretProviders.kindOvhcloud',
    description: 'secretProviders.kindOvhcloudHelp',
  },
  aws: {
    label: 'secretProviders.kindAws',
    description: 'secretProviders.kindAwsHelp',
  },
  google: {
    label: 'secretProviders.kindGoogle',
    description: 'secretProviders.kindGoogleHelp',
  },
  scaleway: {
    label: 'secretProviders.kindScaleway',
    description: 'secretProviders.kindScalewayHelp',
  },
  environment: {
    label: 'secretProviders.kindEnvironment',
    description: 'secretProviders.kindEnvironmentHelp',
  },
  file: {
    label: 'secretProviders.kindFile',
    description: 'secretProviders.kindFileHelp',
  },
};

export const providerKinds = namesOf(kindWords);

export function providerKindLabel(kind: ProviderKind): string {
  return t(kindWords[kind].label);
}

export function providerKindDescription(kind: ProviderKind): string {
  return t(kindWords[kind].description);
}

/** The chosen kind and typed settings, which determine the fields. */
type Chosen = { kind: ProviderKind; settings: Readonly<Record<string, string>> };

/** One form field that is not secret. */
export interface SettingField {
  name: string;
  label: TextId;
  help?: TextId;
  placeholder?: string;
  /** Asks for it. Absent: it is not required. */
  missing?: TextId;
  input: 'text' | 'certificate' | 'path' | 'choice';
  /** The options; the first one is the default. */
  choices?: readonly { value: string; label: TextId }[];
}

const text = (
  name: string,
  label: TextId,
  more: Partial<Omit<SettingField, 'name' | 'label'>> = {},
): SettingField => ({ name, label, input: 'text', ...more });

const region = (placeholder: string) =>
  text('region', 'common.region', { missing: 'secretProviders.regionMissing', placeholder });

const privateAddress = text('address', 'secretProviders.fieldApiAddress', {
  help: 'secretProviders.fieldApiAddressHelp',
});

const signInChoices = [
  { value: 'token', label: 'secretProviders.personalAccessToken' },
  { value: 'certificate', label: 'secretProviders.accessCertificate' },
] as const;

/** The fields of each kind, named as in its settings. */
const settingFields: Record<ProviderKind, readonly SettingField[]> = {
  vault: [
    text('address', 'common.address', {
      missing: 'secretProviders.addressError',
      placeholder: 'https://vault.example.com:8200',
    }),
    text('namespace', 'secretProviders.fieldNamespace', {
      help: 'secretProviders.fieldNamespaceHelp',
    }),
    text('caCertificate', 'secretProviders.fieldCaCertificate', {
      input: 'certificate',
      help: 'secretProviders.fieldCaCertificateHelp',
    }),
  ],
  ovhcloud: [
    text('address', 'secretProviders.fieldOvhcloudAddress', {
      missing: 'secretProviders.ovhcloudAddressMissing',
      placeholder: 'https://eu-west-rbx.okms.ovh.net',
      help: 'secretProviders.fieldOvhcloudAddressHelp',
    }),
    text('okmsId', 'secretProviders.fieldOkmsId', {
      missing: 'secretProviders.okmsIdError',
      placeholder: '734b9b45-8b1a-469c-b140-b10bd6540017',
    }),
    text('signIn', 'common.signInMethod', { input: 'choice', choices: signInChoices }),
    text('certificate', 'secretProviders.accessCertificate', {
      missing: 'secretProviders.certificateError',
      input: 'certificate',
      help: 'secretProviders.fieldCertificateHelp',
    }),
  ],
  aws: [
    region('eu-west-3'),
    privateAddress,
    text('accessKeyId', 'secretProviders.fieldAccessKeyId', {
      help: 'secretProviders.fieldAccessKeyIdHelp',
    }),
  ],
  google: [
    text('projectId', 'secretProviders.fieldProjectId', {
      missing: 'secretProviders.projectIdMissing',
      placeholder: 'my-project-1234',
    }),
    privateAddress,
  ],
  scaleway: [region('fr-par'), privateAddress],
  environment: [],
  file: [
    text('path', 'secretProviders.fieldPath', {
      missing: 'secretProviders.pathMissing',
      input: 'path',
      placeholder: '/etc/ovh.conf',
    }),
  ],
};

export function settingFieldsOf({ kind, settings }: Chosen): readonly SettingField[] {
  const isByToken = settings['signIn'] !== 'certificate';
  const isHidden = ({ name }: SettingField) =>
    kind === 'ovhcloud' && name === 'certificate' && isByToken;
  return settingFields[kind].filter((field) => !isHidden(field));
}

export const secretWords: Record<ProviderSecretField, { label: TextId; help?: TextId }> = {
  token: { label: 'secretProviders.fieldToken' },
  secretAccessKey: { label: 'common.secretAccessKey' },
  sessionToken: {
    label: 'secretProviders.fieldSessionToken',
    help: 'secretProviders.fieldSessionTokenHelp',
  },
  serviceAccountKey: {
    label: 'secretProviders.fieldServiceAccountKey',
    help: 'secretProviders.fieldServiceAccountKeyHelp',
  },
  secretKey: { label: 'secretProviders.fieldSecretKey' },
  privateKey: {
    label: 'common.privateKey',
    help: 'secretProviders.fieldPrivateKeyHelp',
  },
  keyPassphrase: {
    label: 'secretProviders.fieldKeyPassphrase',
    help: 'secretProviders.fieldKeyPassphraseHelp',
  },
};

type NeededSecret = 'token' | 'secretKey' | 'privateKey';

/** Required to read anything; other secrets may come from this computer's settings, or are rarely needed. */
const isAlwaysNeeded: { [F in ProviderSecretField]: F extends NeededSecret ? true : false } = {
  token: true,
  secretKey: true,
  privateKey: true,
  secretAccessKey: false,
  sessionToken: false,
  serviceAccountKey: false,
  keyPassphrase: false,
};

export function isNeeded(field: ProviderSecretField): field is NeededSecret {
  return isAlwaysNeeded[field];
}

const referenceForms: Record<ProviderKind, TextId> = {
  vault: 'secretProviders.referenceFormVault',
  ovhcloud: 'secretProviders.referenceFormOvhcloud',
  aws: 'secretProviders.referenceFormAws',
  google: 'secretProviders.referenceFormGoogle',
  scaleway: 'secretProviders.referenceFormScaleway',
  environment: 'secretProviders.referenceFormEnvironment',
  file: 'secretProviders.referenceFormFile',
};

export function referenceHelp(kind: ProviderKind): string {
  return t('secretProviders.referenceHelp', {
    form: t(referenceForms[kind]),
    example: referenceExample[kind],
  });
}

export const providerProblems = {
  nameMissing: 'secretProviders.nameError',
  missing: {
    token: 'secretProviders.tokenMissing',
    secretKey: 'secretProviders.secretKeyMissing',
    privateKey: 'secretProviders.privateKeyMissing',
    accessKeyId: 'secretProviders.accessKeyIdMissing',
    secretAccessKey: 'common.secretAccessKeyMissing',
  },
  wrong: {
    address: 'secretProviders.addressError',
    certificate: 'secretProviders.certificateError',
    okmsId: 'secretProviders.okmsIdError',
    caCertificate: 'secretProviders.certificateError',
    other: 'secretProviders.valueError',
  },
  reference: 'secretProviders.referenceError',
} as const satisfies Record<string, TextId | Record<string, TextId>>;

/** Location of a provider: its address, region, project or file. */
export function providerLocation(settings: ProviderSettings): string {
  const { kind } = settings;
  // A kind without a case does not compile.
  let location: string;
  switch (kind) {
    case 'vault':
    case 'ovhcloud':
      location = settings.address;
      break;
    case 'aws':
    case 'scaleway':
      location = settings.region;
      break;
    case 'google':
      location = settings.projectId;
      break;
    case 'file':
      location = settings.path;
      break;
    case 'environment':
      location = t('secretProviders.locationThisComputer');
  }
  return location;
}
