import { useState } from 'react';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { onDemand } from '../kit/on-demand.tsx';

const ProxyLoginModal = onDemand(
  async () => (await import('./proxy-login-modal.tsx')).ProxyLoginModal,
);

/** Opens the proxy sign-in on top of whatever requested it. */
export function ProxyLoginGate() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('proxyLogin', () => setIsOpen(true));
  return isOpen ? <ProxyLoginModal onClose={() => setIsOpen(false)} /> : null;
}
