/** electron-builder requires an address for deb and rpm. Nobody can register this one (RFC 2606). */
export const noHomepage = 'https://homepage.invalid/';

/** The package's homepage: the repository of the release workflow, if it runs in one. */
export function homepageOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
  return server && repository ? `${server}/${repository}` : noHomepage;
}
