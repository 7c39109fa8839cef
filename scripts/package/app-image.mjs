/*
 * electron-builder writes its own AppRun into an AppImage, without a setting to change its contents
 * (NucleusFramework/Nucleus#267). Afterwards it copies the application folder over it, so our AppRun replaces it.
 */

/** electron-builder's configuration for a run with these targets; an AppImage starts through our own script. */
export function configFor(targets, config) {
  if (!targets.includes('AppImage')) return config;
  const appRun = { from: 'build/appimage/AppRun', to: 'AppRun' };
  return { ...config, extraFiles: [...config.extraFiles, appRun] };
}
