import type { FailureEffect } from '../failures.ts';
import type { Behaviour } from './behaviour.ts';

/** A fault that any server, proxy or network may have. */
const anyNetwork = (what: string): Behaviour => ({
  what,
  sure: 'no claim',
  source: 'any network or proxy',
});

/** Every kind of failure that a test can switch on. */
export const failureBehaviours: Record<FailureEffect['kind'], Behaviour> = {
  rateLimit: {
    what: '429, with or without Retry-After; see the refusal tooManyRequests',
    sure: 'report',
    source: 'ovh/terraform-provider-ovh#980',
  },
  status: {
    what: 'any status; a 500 is Server::InternalServerError',
    sure: 'report',
    source: 'ovh/terraform-provider-ovh#588, #1148',
  },
  html: {
    what: 'a page instead of JSON, e.g. of a 408',
    sure: 'report',
    source: 'kubernetes-sigs/external-dns#1546',
  },
  ruleMissing: { what: '403 of a right that lacks', sure: 'report', source: 'php-ovh#102' },
  iamRefused: {
    what: '403 of an IAM policy that lacks',
    sure: 'client',
    source: 'ovh/go-ovh error_test.go',
  },
  credentialExpired: {
    what: '403 of a key that ends in mid-sync',
    sure: 'report',
    source: 'php-ovh#56',
  },
  reset: {
    what: 'a connection that is reset',
    sure: 'report',
    source: 'kubernetes-sigs/external-dns#1546',
  },
  hang: anyNetwork('no answer at all'),
  malformedJson: anyNetwork('JSON that ends too early'),
  truncatedBody: anyNetwork('a connection that ends before the body does'),
  wrongShape: anyNetwork('JSON of another shape'),
  slowDrip: anyNetwork('an answer byte by byte'),
};
