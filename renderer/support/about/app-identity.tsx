import { Text, Title } from '@mantine/core';
import icon from '../../../build/icon.svg';
import type { AppFacts } from '../../../shared/support/diagnosis.ts';
import { t } from '../../text/words.ts';
import { AboutFact } from './about-fact.tsx';

/** Name, sign and versions. */
export function AppIdentity({ facts }: { facts: AppFacts }) {
  return (
    <section className="panel about-section" aria-labelledby="about-app">
      <div className="about-identity">
        <img src={icon} width={64} height={64} alt="" />
        <div className="about-name">
          <Title order={2} id="about-app">
            OVHcloud Inventory
          </Title>
          <Text c="dimmed">{t('Version {version}', { version: facts.version })}</Text>
        </div>
      </div>
      <dl className="about-facts">
        <AboutFact term={t('System')}>
          {facts.systemVersion} · {facts.platform}
        </AboutFact>
        <AboutFact term="Electron">{facts.electronVersion}</AboutFact>
        <AboutFact term="Chromium">{facts.chromeVersion}</AboutFact>
        <AboutFact term="Node.js">{facts.nodeVersion}</AboutFact>
      </dl>
    </section>
  );
}
