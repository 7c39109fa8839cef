export const kit = {
  browse: 'Browse',
  show: 'Show',
  hide: 'Hide',
  saved: 'Saved',
  tryAgain: 'Try again',
  discardTitle: 'Discard your changes?',
  continueEditing: 'Continue editing',
  discard: 'Discard',
  showWhilePressed: 'Press and hold to show',
  proxyCredentials: 'Enter proxy credentials…',
  undone: 'Undone: {what}',
  undoNone: 'Nothing to undo.',
};
