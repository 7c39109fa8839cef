import { cleanPastedKey } from '../../../shared/model/credentials.ts';
import { BaseUrl, type Endpoint, PresetEndpoint } from '../../../shared/model/endpoint.ts';

export type EndpointChoice = PresetEndpoint | 'custom';

/** What is typed, as typed. */
export interface InventoryFormValues {
  name: string;
  applicationKey: string;
  applicationSecret: string;
  consumerKey: string;
  endpoint: EndpointChoice;
  baseUrl: string;
}

export type InventoryField = keyof InventoryFormValues;

export const keyFields = ['applicationKey', 'applicationSecret', 'consumerKey'] as const;

/** In the order of the form: the first one with an error gets the focus. */
export const fieldOrder: readonly InventoryField[] = ['name', ...keyFields, 'endpoint', 'baseUrl'];

export const emptyValues: InventoryFormValues = {
  name: '',
  applicationKey: '',
  applicationSecret: '',
  consumerKey: '',
  endpoint: 'ovh-eu',
  baseUrl: '',
};

export function valuesOf(inventory: { name: string; endpoint: Endpoint }): InventoryFormValues {
  const { name, endpoint } = inventory;
  return {
    ...emptyValues,
    name,
    endpoint: endpoint.kind === 'preset' ? endpoint.name : 'custom',
    baseUrl: endpoint.kind === 'custom' ? endpoint.baseUrl : '',
  };
}

export function endpointOf(values: InventoryFormValues): Endpoint {
  return values.endpoint === 'custom'
    ? { kind: 'custom', baseUrl: values.baseUrl.trim() }
    : { kind: 'preset', name: values.endpoint };
}

export function keysOf(values: InventoryFormValues) {
  return {
    applicationKey: cleanPastedKey(values.applicationKey),
    applicationSecret: cleanPastedKey(values.applicationSecret),
    consumerKey: cleanPastedKey(values.consumerKey),
  };
}

export function isEndpointChoice(text: string): text is EndpointChoice {
  return text === 'custom' || PresetEndpoint.safeParse(text).success;
}

export function isBaseUrl(text: string): boolean {
  return BaseUrl.safeParse(text).success;
}
