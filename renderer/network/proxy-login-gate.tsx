import { useState } from 'react';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { ProxyLoginModal } from './proxy-login-modal.tsx';

/** Opens the proxy sign-in on top of whatever requested it. */
export function ProxyLoginGate() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('proxyLogin', () => setIsOpen(true));
  return isOpen ? <ProxyLoginModal onClose={() => setIsOpen(false)} /> : null;
}
