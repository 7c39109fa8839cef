import type { Message } from '../words.ts';

/** Words for what goes wrong with restore point sources beside plakar's own. */
export const controlPlaneErrors = {
  'pointsource.otherAddress': {
    title: 'The stored key belongs to another address.',
    remedy: 'Enter an API key of the Control Plane at this address: a key is sent to no other.',
  },
  'pointsource.secretMissing': {
    title: 'The API key is missing.',
    remedy: 'Enter an API key of this Control Plane, or choose the secret provider that has it.',
  },
  'controlPlane.wrongAddress': {
    title: 'This address cannot be used.',
    remedy:
      'Enter an address that begins with https://. http:// is accepted for this computer only.',
  },
  'controlPlane.unauthorized': {
    title: 'Control Plane does not accept this API key.',
    remedy:
      'Check that it is copied whole, and was not revoked. If so, create another in Control Plane and enter it here.',
  },
  'controlPlane.forbidden': {
    title: 'Control Plane refuses what this API key asks for.',
    remedy:
      'Give the user of this key the right to read inventories, resources and restore points, and check the organisation.',
  },
} satisfies Record<string, { title: Message; remedy: Message }>;
