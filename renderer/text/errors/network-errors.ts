import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** The network of this computer. */
export const networkErrors = {
  'network.noCertificates': {
    title: 'There is no certificate of an authority in this file.',
    remedy:
      'Choose a text file in PEM format, with one certificate or more. Your network administrators have it.',
  },
  'network.invalidProxy': {
    title: 'This is not the address of a proxy.',
    remedy: 'Enter its host and its port, with a colon between.',
  },
  'network.notAgreed': {
    title: 'The app may not use this address or file yet.',
    remedy:
      'If you know it, try again yourself and agree when you are asked; what runs in the background does not ask. Nothing was sent.',
  },
  'network.proxyAuthRequired': {
    title: 'The proxy of this network does not let the app through.',
    remedy:
      'It wants a user name and a password, or others than it got. Enter them here or in Settings, under Network. The keys were not sent.',
  },
  'network.proxyNotSupported': {
    title: 'This connection cannot use the proxy of this computer.',
    remedy:
      'Connections with certificates of your own need a proxy of HTTP or HTTPS, not of SOCKS. Set one for this address in the system. Nothing was sent.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
