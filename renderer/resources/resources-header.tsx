import type { ReactNode } from 'react';
import { PageHeader } from '../kit/page-header.tsx';
import { t } from '../text/translate.ts';

export function ResourcesHeader({ actions }: { actions?: ReactNode }) {
  return (
    <PageHeader
      title={t('common.resources')}
      subtitle={t('resources.subtitle')}
      actions={actions}
    />
  );
}
