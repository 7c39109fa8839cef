/*
 * Converts fpm's arguments, as given by electron-builder, to a deb control file or an rpm spec.
 * https://www.debian.org/doc/debian-policy/ch-controlfields.html,
 * https://rpm-software-management.github.io/rpm/manual/spec.html
 */

import { noHomepage } from './homepage.mjs';

const FLAGS = new Set(['--force', '--debug']);
/** Options that can be repeated. */
const LISTS = new Set(['-d', '--deb-recommends']);

/** Parses fpm's arguments: options by name, and the destination of each file or folder. */
export function readFpmArguments(argv) {
  const options = { '-d': [], '--deb-recommends': [] };
  const places = [];
  for (let index = 0; index < argv.length; index += 1) {
    const name = argv[index];
    if (FLAGS.has(name)) continue;
    if (!name.startsWith('-')) {
      const cut = name.lastIndexOf('=');
      places.push({ from: name.slice(0, cut), to: name.slice(cut + 1) });
      continue;
    }
    index += 1;
    if (LISTS.has(name)) options[name].push(argv[index]);
    else options[name] = argv[index];
  }
  return { options, places };
}

/** The first line, and the rest. */
function descriptionOf(options) {
  const [synopsis = '', ...rest] = (options['--description'] ?? '').split('\n');
  return { synopsis: synopsis.trim(), lines: rest.map((line) => line.trim()).filter(Boolean) };
}

/** Undefined if there is none. */
function homepageIn({ '--url': url }) {
  return url === noHomepage ? undefined : url;
}

/** `installedKib`: disk space of the installed files. */
export function debControl(options, installedKib) {
  const { synopsis, lines } = descriptionOf(options);
  const fields = [
    ['Package', options['--name']],
    ['Version', options['--version']],
    ['Architecture', options['--architecture']],
    ['Maintainer', options['--maintainer']],
    ['Installed-Size', String(installedKib)],
    ['Depends', options['-d'].join(', ')],
    ['Recommends', options['--deb-recommends'].join(', ')],
    ['Section', options['--category']],
    ['Priority', options['--deb-priority']],
    ['Homepage', homepageIn(options)],
    ['Description', [synopsis, ...lines].join('\n ')],
  ];
  return fields
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

const rpmArchitectures = { amd64: 'x86_64', arm64: 'aarch64' };

export function rpmArchitecture(architecture) {
  return rpmArchitectures[architecture] ?? architecture;
}

/** `root`: the folder with the files as installed; `paths`: those that the package owns. */
export function rpmSpec(options, { root, paths, afterInstall, afterRemove }) {
  const { synopsis, lines } = descriptionOf(options);
  return `# The program is packaged as it is: neither searched for what it needs, nor stripped, nor compiled.
%global __os_install_post %{nil}
%global _build_id_links none
%global debug_package %{nil}
Name: ${options['--name']}
Version: ${options['--version'].replaceAll('-', '~')}
Release: 1
Summary: ${options['--rpm-summary'] ?? synopsis}
License: ${options['--license']}
Vendor: ${options['--vendor']}
Packager: ${options['--maintainer']}
${homepageIn(options) ? `URL: ${homepageIn(options)}\n` : ''}AutoReqProv: no
${options['-d'].map((name) => `Requires: ${name}\n`).join('')}
%description
${lines.join('\n') || synopsis}

%install
cp -a ${quoted(`${root}/.`)} "%{buildroot}"

%files
${paths.map((path) => `"${path}"\n`).join('')}
%post -p /bin/bash
${afterInstall}
%postun -p /bin/bash
# $1 is 0 when the package goes, 1 when a newer one takes its place.
if [ "$1" = 0 ]; then
${afterRemove}
fi
`;
}

/** Quotes a text as one shell word. */
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
