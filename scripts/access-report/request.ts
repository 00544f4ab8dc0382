/**
 * What a report needs of one line of a log, and nothing more: who asked is never taken out of the line. Whether a
 * program says of itself that it is a robot is looked at, and what it is called is not kept.
 */

export interface LoggedRequest {
  /** As it was asked for: `/lessons/road-safety/road-safety-plan.pdf`, `/search/?q=road`. */
  readonly address: string;
  readonly status: number;
  /** Year, month, day: `2026-11-30`. */
  readonly day: string;
  readonly isRobot: boolean;
}

/** `other`: whole and of no use here, such as a comment or what was sent to the server. `broken`: cannot be read. */
export type ReadLine = LoggedRequest | 'other' | 'broken';

/**
 * nginx's "combined", which Apache has too: address, name, user, [time], "request", status, bytes, "referrer",
 * "browser".
 */
const combined =
  /^\S+ \S+ \S+ \[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):[^\]]*\] "([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const robots = /bot\b|crawl|spider|slurp|monitor|curl|wget|python|headless|preview|scan/i;

/**
 * @returns a reader of the lines of one log, in order: the W3C format of IIS says in a line of its own what stands in
 * the lines after it
 */
export function lineReader(): (line: string) => ReadLine {
  let fields: readonly string[] | undefined;
  return (line) => {
    if (line.trim() === '') return 'other';
    if (line.startsWith('#')) {
      if (line.startsWith('#Fields: ')) fields = line.slice('#Fields: '.length).trim().split(/\s+/);
      return 'other';
    }
    return fields ? fromW3c(line, fields) : fromCombined(line);
  };
}

function fromCombined(line: string): ReadLine {
  const [, day, month = '', year, method, address = '', status, agent = ''] = combined.exec(line) ?? [];
  if (status === undefined || !months.includes(month)) return 'broken';
  if (method !== 'GET') return 'other';
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  return { address, status: Number(status), day: `${year}-${number}-${day}`, isRobot: robots.test(agent) };
}

function fromW3c(line: string, fields: readonly string[]): ReadLine {
  const values = line.trim().split(' ');
  if (values.length !== fields.length) return 'broken';
  const value = (name: string) => {
    const written = values[fields.indexOf(name)];
    return written === undefined || written === '-' ? '' : written;
  };
  const status = value('sc-status');
  const day = value('date');
  const stem = value('cs-uri-stem');
  if (!/^\d{3}$/.test(status) || !/^\d{4}-\d{2}-\d{2}$/.test(day) || stem === '') return 'broken';
  if (value('cs-method') !== 'GET') return 'other';
  const query = value('cs-uri-query');
  return {
    address: query === '' ? stem : `${stem}?${query}`,
    status: Number(status),
    day,
    isRobot: robots.test(value('cs(User-Agent)')),
  };
}
