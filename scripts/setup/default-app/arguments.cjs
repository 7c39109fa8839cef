/** Parses a command line of the form `electron [-r FILE]… [OPTION]… FOLDER [ARGUMENT]…`. */
exports.readArguments = function readArguments(args) {
  const result = { preload: [], folder: undefined, version: false };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      if (index < args.length) result.preload.push(args[index]);
    } else if (argument === '-v' || argument === '--version') {
      result.version = true;
    } else if (!argument.startsWith('-')) {
      // The rest belongs to the application.
      result.folder = argument;
      break;
    }
  }
  return result;
};
