import type { NoAnswerReason, Server } from '../../../shared/bridge/errors.ts';
import { t, type Message } from '../words.ts';

/** How a server is called at the beginning of a sentence. */
const serverNames: Record<Server, Message> = {
  ovh: 'OVHcloud',
  provider: 'The secret provider',
  controlPlane: 'Control Plane',
  update: 'The update feed',
  connection: 'The server',
};

const titles: Record<NoAnswerReason, Message> = {
  unreachable: '{server} cannot be reached from here.',
  timeout: '{server} did not answer in time.',
  untrustedCertificate: '{server} has a certificate that this computer does not trust.',
  rateLimited: '{server} asks for fewer requests at a time.',
  serverError: '{server} could not answer because of a fault on its side.',
  unexpectedAnswer: '{server} does not answer as expected.',
};

type Remedies = { usual: Message } & Partial<Record<Server, Message>>;

const remedies: Record<NoAnswerReason, Remedies> = {
  unreachable: {
    usual: 'Check its address and the network, proxy or VPN that leads to it, then try again.',
    ovh: 'Check the network, the proxy and the address of the endpoint, then try again. What was found before stays readable.',
    connection:
      'Check the network, VPN or proxy that leads to it, and which addresses may connect to it.',
  },
  timeout: {
    usual: 'Check the connection of this computer, then try again.',
    connection:
      'Check the host and the port, and that no firewall drops connections from this computer. OVHcloud’s databases answer allowed addresses only.',
  },
  untrustedCertificate: {
    usual:
      'Check its address. If your company inspects traffic or signs certificates itself, choose the file of its authority in Settings, under Network. Nothing that signs in was sent.',
    provider:
      'Check the address. Where an authority of your own signs it, add its certificate to the provider, or in Settings under Network. Nothing that signs in was sent.',
    update:
      'Check its address; a feed of your company needs a certificate that this computer itself trusts. The file in Settings, under Network, does not count for updates.',
    connection:
      'Check the host. Where an authority of your own signs it, add its certificate to the app or to the system.',
  },
  rateLimited: { usual: 'Wait a minute, then try again.' },
  serverError: {
    usual: 'Try again in a few minutes. If it lasts, ask who runs it.',
    ovh: 'Try again in a few minutes. If it lasts, look at the OVHcloud status page, or quote the reference to its support.',
  },
  unexpectedAnswer: {
    usual: 'Check its address, and that no proxy or sign-in page answers in its place.',
    provider:
      'Check the address and the kind of provider, that the secret is text, and that no proxy or sign-in page answers in its place.',
    controlPlane:
      'Check the address and the organisation, and that no proxy or sign-in page answers in its place.',
    update:
      'Check its address: the folder has to hold the descriptions that electron-builder writes beside packages.',
  },
};

/** The words for a server that gave no answer, or none that can be used. */
export function noAnswerText({ server, reason }: { server: Server; reason: NoAnswerReason }) {
  const { usual, [server]: own = usual } = remedies[reason];
  return { title: t(titles[reason], { server: t(serverNames[server]) }), remedy: t(own) };
}
