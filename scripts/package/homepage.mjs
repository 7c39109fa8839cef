/** electron-builder makes no deb or rpm without an address. Nobody can register this one (RFC 2606). */
export const noHomepage = 'https://homepage.invalid/';

/** Where a package says that it comes from: the repository that the release workflow runs in, if it does. */
export function homepageOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
  return server && repository ? `${server}/${repository}` : noHomepage;
}
