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
  'controlPlane.rateLimited': {
    title: 'Control Plane asks for fewer requests at a time.',
    remedy: 'Wait a minute, then try again.',
  },
  'controlPlane.serverError': {
    title: 'Control Plane could not answer because of a fault on its side.',
    remedy: 'Try again in a few minutes. If it lasts, look at the logs of Control Plane.',
  },
  'controlPlane.timeout': {
    title: 'Control Plane did not answer in time.',
    remedy: 'Check the connection of this computer, then try again.',
  },
  'controlPlane.unreachable': {
    title: 'Control Plane cannot be reached from here.',
    remedy: 'Check the address, the network and the VPN of this computer, then try again.',
  },
  'controlPlane.untrustedCertificate': {
    title: 'The certificate of Control Plane is not trusted by this computer.',
    remedy:
      'If your organisation has a certificate authority of its own, choose its file in Settings, under Network.',
  },
  'controlPlane.unexpectedAnswer': {
    title: 'The answer is not one of a Control Plane that this app understands.',
    remedy:
      'Check the address and the organisation, and that no proxy or sign-in page answers in its place.',
  },
} satisfies Record<string, { title: Message; remedy: Message }>;
