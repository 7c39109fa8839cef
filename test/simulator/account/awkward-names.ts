/** Names that break naive code: markup, quoting, paths, lengths, directions. */
export const awkwardNames = {
  emoji: 'Boutique 🛒 été 👩‍👩‍👧',
  quotes: `O'Brien "quoted" \`back\` \\ slash`,
  slashes: '../../etc/passwd //srv/share',
  html: '<img src=x onerror=alert(1)><b>&amp;</b>',
  long: `long-${'x'.repeat(249)}!`,
  rightToLeft: 'خادم الويب \u202Egpj.exe\u202C שרת',
  formula: '=HYPERLINK("http://example.com","click")',
  spaces: '  padded name  ',
} as const;

/** The name of three instances and of an ambiguous snapshot. */
export const sharedInstanceName = 'web';
