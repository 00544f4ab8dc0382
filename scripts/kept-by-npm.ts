/**
 * npm keeps for itself every option that stands before a `--`, and says so to nobody. People forget the `--`, and
 * PowerShell with an older npm takes it away: then a command gets `durham` and never `--force`. What npm kept it leaves
 * in environment variables, and by these a command can tell.
 */

/** npm reads these as something else: --lang as -l -a -n -g, and of those the first is for nothing else here. */
const readAs: Readonly<Record<string, string>> = { lang: 'long' };

/**
 * @param options the names of a command's options. Not `cache`: npm sets a variable of that name always
 * @param words what the command was given
 * @returns the options that npm kept, as they were written
 */
export function keptByNpm(
  options: readonly string[],
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  // One that came through shows that npm was told where its own end.
  if (words.some((word) => word.startsWith('-'))) return [];
  return options.filter((name) => env[`npm_config_${readAs[name] ?? name}`]).map((name) => `--${name}`);
}

/** @param use how the command is written, with its `--` */
export function whatToType(kept: readonly string[], use: string): string {
  const [first = ''] = use.split('\n');
  return [
    `npm kept ${kept.join(' and ')} for itself, so it never got here: nothing told npm where its own options end.`,
    'Write -- before the words, as below. PowerShell takes a bare -- away, so put it in quotes there:',
    `     ${first.replace(' -- ', " '--' ").replace(' [-- ', " ['--' ")}`,
  ].join('\n');
}
