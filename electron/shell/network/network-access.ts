import type { AppPorts } from '../../ports.ts';
import { ExtraAuthorities } from '../../network/extra-authorities.ts';
import { OwnAuthoritiesFetch } from '../../network/own-authorities-fetch.ts';
import { fetchThroughProxies, type LoginFor } from './proxy-sign-in.ts';
import { renewNetwork, trustInNode } from './trust.ts';

type Ports = Omit<ConstructorParameters<typeof ExtraAuthorities>[0], 'onChanged'> &
  Pick<AppPorts, 'proxyFor'> & { loginFor: LoginFor };

/** Creates the network access: through Chromium, and through Node for servers with an authority that the user added. */
export function networkAccess({
  loginFor,
  proxyFor,
  ...ports
}: Ports): Pick<
  AppPorts,
  'authorities' | 'renewNetwork' | 'fetch' | 'fetchUpdates' | 'proxyLoginFor'
> {
  const renew = () => {
    renewNetwork();
    trusting.renew();
  };
  const authorities = new ExtraAuthorities({ ...ports, onChanged: renew });
  trustInNode(authorities);
  const fetchByChromium = fetchThroughProxies(loginFor);
  const trusting = new OwnAuthoritiesFetch({
    fetch: fetchByChromium,
    extraAuthorities: () => authorities.pems,
    proxyFor,
    proxyLoginFor: loginFor,
  });
  return {
    authorities,
    renewNetwork: renew,
    fetch: trusting.fetch,
    fetchUpdates: fetchByChromium,
    proxyLoginFor: loginFor,
  };
}
