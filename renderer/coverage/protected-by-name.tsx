import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type ResourcesLink, resourcesAddress } from '../navigation/resources-link.ts';
import { rich } from '../text/translate.ts';

interface ProtectedByNameProps {
  count: number;
  scope: ResourcesLink;
}

/** How many resources are protected only if the match by name of their restore points is right. */
export function ProtectedByName({ count, scope }: ProtectedByNameProps) {
  if (count === 0) return null;
  const address = resourcesAddress({ ...scope, protection: 'protected', match: 'name-only' });
  const link = (children: ReactNode) => (
    <Link key="by-name" href={address}>
      {children}
    </Link>
  );
  return <span> {rich('coverage.protectedByName', { count, a: link })}</span>;
}
