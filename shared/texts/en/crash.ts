/** Shown when the window or main has failed. */
export const crash = {
  gone: 'The window has stopped working',
  goneDetail:
    'All saved data is safe, and a running sync continues. Reloading brings back the current screen. Unsaved input and table searches are lost.',
  looping: 'The window crashes repeatedly',
  loopingDetail:
    'It crashed three times within a minute. All saved data is safe. The log contains the cause: open the log folder. Then quit, or reload the window once more.',
  hanging: 'The window is not responding',
  hangingDetail:
    'It may be busy, so waiting can help. Reloading brings back the current screen. All saved data is safe, and a running sync continues. Unsaved input and table searches are lost.',
  exception: 'OVHcloud Inventory has encountered an error and cannot continue',
  exceptionDetail: 'All saved data is safe. A running sync is stopped; earlier data is preserved.',
  rejection: 'Something went wrong in OVHcloud Inventory',
  rejectionDetail:
    'You can continue, but the last action may not have been completed. All saved data is safe. If something no longer works, restart OVHcloud Inventory.',
  reference: 'Reference, also in the log: {reference}',
  reload: 'Reload the window',
  wait: 'Keep waiting',
  continue: 'Continue',
  restart: 'Restart',
  quit: 'Quit',
  openLogs: 'Open log folder',
};
