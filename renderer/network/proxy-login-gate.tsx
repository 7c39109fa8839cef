import { useState } from 'react';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { ProxyLoginModal } from './proxy-login-modal.tsx';

/** Opens the form of who signs in at a proxy, on top of whatever asks for it. */
export function ProxyLoginGate() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('proxyLogin', () => setIsOpen(true));
  return isOpen ? <ProxyLoginModal onClose={() => setIsOpen(false)} /> : null;
}
