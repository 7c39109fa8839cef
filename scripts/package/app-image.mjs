/*
 * electron-builder writes an AppRun of its own into an AppImage, and offers no setting for what is in it
 * (NucleusFramework/Nucleus#267); then it copies the app's folder over it, which is how ours takes its place.
 */

/** electron-builder's settings for a run that packs these targets: an AppImage is started by our own script. */
export function configFor(targets, config) {
  if (!targets.includes('AppImage')) return config;
  const appRun = { from: 'build/appimage/AppRun', to: 'AppRun' };
  return { ...config, extraFiles: [...config.extraFiles, appRun] };
}
