import './apps.css';
import type { ResourceAppSummary } from '../../../shared/model/resource-app.ts';
import { checkText } from '../../format/app-text.ts';
import { t } from '../../words/words.ts';
import { Ago } from '../ago.tsx';

/** What keeps an app from being used, or else what its last test found. */
export function LastCheck({ app }: { app: ResourceAppSummary }) {
  const { lastCheck, credentials, sources, resourceState } = app;
  const isStored = Object.values(sources).some(({ kind }) => kind === 'vault');
  if (resourceState === 'gone') {
    return (
      <span className="app-check" data-state="fails">
        {t('Its resource is gone')}
      </span>
    );
  }
  if (isStored && credentials.state === 'absent') {
    return (
      <span className="app-check" data-state="fails">
        {t('Its secrets are not stored')}
      </span>
    );
  }
  if (isStored && credentials.state === 'unreadable') {
    return (
      <span className="app-check" data-state="fails">
        {t('Its secrets do not open')}
      </span>
    );
  }
  if (lastCheck === null) return <span className="app-check">{t('Not tested yet')}</span>;
  return (
    <span className="app-check" data-state={lastCheck.isWorking ? 'works' : 'fails'}>
      {checkText(lastCheck)}, <Ago at={lastCheck.checkedAt} />
    </span>
  );
}
