import type { ReactNode } from 'react';
import { PageHeader } from '../../components/page-header.tsx';
import { t } from '../../words/words.ts';

export function ResourcesHeader({ actions }: { actions?: ReactNode }) {
  return (
    <PageHeader
      title={t('Resources')}
      subtitle={t('Browse inventory resources.')}
      actions={actions}
    />
  );
}
