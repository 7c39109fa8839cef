import { z } from 'zod';
import { call, nothing, secretCall } from '../bridge/call.ts';
import { ProviderId } from '../bridge/ids.ts';
import {
  ChosenKey,
  ProviderName,
  ProviderReport,
  ProviderSecrets,
  ProviderSettings,
  SecretProviderSummary,
} from './secret-provider.ts';

const NewProvider = z.object({
  name: ProviderName,
  settings: ProviderSettings,
  secrets: ProviderSecrets,
  /** Id of a private key file that the user chose. null: use the key among the secrets. */
  keyId: z.uuid().nullable().default(null),
});
const ofProvider = z.object({ providerId: ProviderId });

export const providerCalls = {
  'provider.list': call(nothing, z.array(SecretProviderSummary)),
  'provider.add': secretCall(NewProvider, SecretProviderSummary),
  'provider.update': secretCall(NewProvider.extend(ofProvider.shape), SecretProviderSummary),
  /** Opens a file dialog; null: cancelled. */
  'provider.chooseCertificate': call(nothing, z.object({ certificate: z.string().nullable() })),
  'provider.chooseKey': call(nothing, ChosenKey.nullable()),
  'provider.delete': call(ofProvider, nothing),
  /** Signs in, and reads `reference` if one is given. */
  'provider.test': secretCall(
    NewProvider.omit({ name: true }).extend({
      providerId: ProviderId.nullable(),
      reference: z.string().trim().max(1000),
    }),
    ProviderReport,
  ),
};
