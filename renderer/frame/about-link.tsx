import { Tooltip } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { t } from '../text/words.ts';

/** The way to what this app is: a sign only, beside the settings. */
export function AboutLink() {
  const [location] = useLocation();
  const label = t('About OVHcloud Inventory');
  return (
    <Tooltip label={label} position="right">
      <Link
        href="/about"
        className="rail-link rail-link-sign"
        aria-label={label}
        aria-current={location === '/about' ? 'page' : undefined}
      >
        <IconInfoCircle size={18} stroke={1.75} aria-hidden="true" />
      </Link>
    </Tooltip>
  );
}
