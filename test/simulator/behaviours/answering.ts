import { sources, type Behaviour } from './behaviour.ts';

/** How every call is checked and answered, whatever its route. */
export const answeringBehaviours: Record<string, Behaviour> = {
  'signature of the URL as it was addressed': {
    what: 'SHA-1 over secret, key, method, URL with query, body and time',
    sure: 'client',
    source: 'ovh/python-ovh client.py, ovh/go-ovh ovh.go; ovh/docs first-steps',
  },
  'order of the checks of a key': {
    what: 'application, consumer key, time, state, signature, address, rules',
    sure: 'guess',
    source:
      'php-ovh#62: INVALID_SIGNATURE for a key that is not confirmed, so the order may differ',
    ways: [
      {
        name: 'state first',
        options: {
          credential: { status: 'pendingValidation' },
          pendingKeyAnswer: 'invalidCredential',
        },
      },
      {
        name: 'own state reported',
        options: { credential: { status: 'pendingValidation' }, pendingKeyAnswer: 'status' },
      },
    ],
  },
  'a star in a rule': {
    what: 'stands for any run of characters, slashes included; /x/* is not /x',
    sure: 'client',
    source: 'ovh/python-ovh add_recursive_rules, ovh/go-ovh AddRecursiveRules',
  },
  'a space in a rule': {
    what: 'is compared like any other character: a trailing one matches no path',
    sure: 'report',
    source: 'reports of users of ovh/python-ovh',
  },
  'bearer tokens': {
    what: 'a form to /auth/oauth2/token, client_credentials and scope all',
    sure: 'client',
    source: 'ovh/go-ovh configuration.go, ovh/python-ovh oauth2.py, ovh/node-ovh lib/ovh.js',
  },
  'who asks, by a token': {
    what: '/auth/currentCredential knows no consumer key of a service account',
    sure: 'guess',
    source: 'not found anywhere',
    ways: [
      { name: 'no such credential', signIn: 'service-account' },
      {
        name: 'no such route',
        signIn: 'service-account',
        fail: { kind: 'status', status: 404, path: '/auth/currentCredential' },
      },
    ],
  },
  'request of a key': {
    what: 'POST /auth/credential answers consumerKey, validationUrl and state',
    sure: 'client',
    source: 'ovh/python-ovh consumer_key.py; auth.ApiCredentialRequest',
  },
  'page that confirms a key': {
    what: 'stands for OVHcloud’s own page',
    sure: 'no claim',
    source: 'a control for tests',
  },
  'X-Ovh-Queryid': {
    what: 'on every answer',
    sure: 'recorded',
    source: 'answers that reports quote, e.g. FR.ws-8.5860f657.4632.0180',
  },
  'X-Pagination-Elements': {
    what: 'how many there are in all, on expanded lists',
    sure: 'client',
    source: 'ovh/manager packages/manager/core/api/src/iceberg.ts',
  },
  'base paths': {
    what: '/1.0 and /v1 lead to the same routes',
    sure: 'client',
    source: 'ovh/go-ovh getTarget; ovh/docs apiv2',
  },
  'filter by region': {
    what: '?region= of instances, volumes and snapshots',
    sure: 'specification',
    source: sources.specification,
  },
};
