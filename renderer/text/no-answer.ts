import type { NoAnswerReason, Server } from '../../shared/bridge/errors.ts';
import { t, type TextId } from './translate.ts';

/** A server's name at the beginning of a sentence. */
const serverNames: Record<Server, TextId> = {
  ovh: 'common.ovhcloud',
  provider: 'errors.serverNameProvider',
  controlPlane: 'errors.serverNameControlPlane',
  update: 'errors.serverNameUpdate',
  connection: 'errors.serverNameConnection',
};

const titles: Record<NoAnswerReason, TextId> = {
  unreachable: 'errors.unreachableTitle',
  timeout: 'errors.timeoutTitle',
  untrustedCertificate: 'errors.untrustedCertificateTitle',
  rateLimited: 'errors.rateLimitedTitle',
  serverError: 'errors.serverErrorTitle',
  unexpectedAnswer: 'errors.unexpectedAnswerTitle',
};

type Remedies = { usual: TextId } & Partial<Record<Server, TextId>>;

const remedies: Record<NoAnswerReason, Remedies> = {
  unreachable: {
    usual: 'errors.unreachableRemedy',
    ovh: 'errors.unreachableOvhRemedy',
    connection: 'errors.unreachableConnectionRemedy',
  },
  timeout: {
    usual: 'errors.timeoutRemedy',
    connection: 'errors.timeoutConnectionRemedy',
  },
  untrustedCertificate: {
    usual: 'errors.untrustedCertificateRemedy',
    provider: 'errors.untrustedCertificateProviderRemedy',
    update: 'errors.untrustedCertificateUpdateRemedy',
    connection: 'errors.untrustedCertificateConnectionRemedy',
  },
  rateLimited: { usual: 'errors.rateLimitedRemedy' },
  serverError: {
    usual: 'errors.serverErrorRemedy',
    ovh: 'errors.serverErrorOvhRemedy',
  },
  unexpectedAnswer: {
    usual: 'errors.unexpectedAnswerRemedy',
    provider: 'errors.unexpectedAnswerProviderRemedy',
    controlPlane: 'errors.unexpectedAnswerControlPlaneRemedy',
    update: 'errors.unexpectedAnswerUpdateRemedy',
  },
};

/** The message for a server that gave no usable answer. */
export function noAnswerText({ server, reason }: { server: Server; reason: NoAnswerReason }) {
  const { usual, [server]: own = usual } = remedies[reason];
  return { title: t(titles[reason], { server: t(serverNames[server]) }), remedy: t(own) };
}
