import { describe, expect, it } from 'vitest';
import { homepageOf } from '../../../../scripts/package/homepage.mjs';
import {
  debControl,
  readFpmArguments,
  rpmArchitecture,
  rpmSpec,
} from '../../../../scripts/package/linux-package.mjs';

/** As electron-builder 26 calls fpm. */
const argv = [
  '-s dir --force -t deb -d libgtk-3-0 -d libnss3 --deb-recommends libappindicator3-1',
  '--deb-compression xz --architecture amd64 --after-install /t/in --after-remove /t/out',
  '--version 1.2.3-rc.1 --package /out/a.deb --name app --vendor V --url https://example.org',
  '--category admin --deb-priority optional --license MIT',
]
  .flatMap((line) => line.split(' '))
  .concat('--description', 'Short line\n \n Longer\n  lines', '--maintainer', 'M <m@example.org>')
  .concat('/build/a=b/=/opt/App', '/icons/16.png=/usr/share/icons/16.png');
const { options, places } = readFpmArguments(argv);

describe('readFpmArguments', () => {
  it('reads options, lists, and the target of each file', () => {
    expect(options['-d']).toEqual(['libgtk-3-0', 'libnss3']);
    expect(options['--package']).toBe('/out/a.deb');
    expect(places).toEqual([
      { from: '/build/a=b/', to: '/opt/App' },
      { from: '/icons/16.png', to: '/usr/share/icons/16.png' },
    ]);
  });
});

describe('debControl', () => {
  it('writes the fields that Debian requires', () => {
    expect(debControl(options, 321).split('\n')).toEqual([
      'Package: app',
      'Version: 1.2.3-rc.1',
      'Architecture: amd64',
      'Maintainer: M <m@example.org>',
      'Installed-Size: 321',
      'Depends: libgtk-3-0, libnss3',
      'Recommends: libappindicator3-1',
      'Section: admin',
      'Priority: optional',
      'Homepage: https://example.org',
      'Description: Short line',
      ' Longer',
      ' lines',
      '',
    ]);
  });
});

describe('rpmSpec', () => {
  const spec = rpmSpec(options, {
    root: "/tmp/it's",
    paths: ['/opt/App'],
    afterInstall: 'echo in',
    afterRemove: 'echo out',
  });

  it('has a version that rpm accepts', () => {
    expect(spec).toContain('Version: 1.2.3~rc.1\n');
  });

  it('copies from a folder of any name', () => {
    expect(spec).toContain(`cp -a '/tmp/it'\\''s/.' "%{buildroot}"`);
  });

  it('runs the removal script only when no newer version replaces it', () => {
    expect(spec).toMatch(/%postun -p \/bin\/bash\n.*\nif \[ "\$1" = 0 \]; then\necho out\nfi\n$/);
  });

  it('names architectures as rpm does', () => {
    expect(rpmArchitecture('amd64')).toBe('x86_64');
    expect(rpmArchitecture('noarch')).toBe('noarch');
  });
});

describe('the homepage', () => {
  const spec = { root: '/tmp/a', paths: [], afterInstall: '', afterRemove: '' };

  it('is the repository that the release workflow runs in', () => {
    expect(
      homepageOf({ GITHUB_SERVER_URL: 'https://git.test', GITHUB_REPOSITORY: 'some/where' }),
    ).toBe('https://git.test/some/where');
    expect(rpmSpec(options, spec)).toContain('URL: https://example.org\n');
  });

  it('is in no package if there is none', () => {
    const without = { ...options, '--url': homepageOf({}) };
    expect(debControl(without, 321)).not.toContain('Homepage');
    expect(rpmSpec(without, spec)).not.toContain('URL');
  });
});
