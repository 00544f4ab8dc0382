/** By itself, so that writers that run in a browser take nothing else along. */

/**
 * @param path how pages and lists name a page or a finding: `lessons/road-safety`, `findings/enjoyed-all`
 * @returns its address; a finding stands among the evidence: `/evidence/enjoyed-all/`
 */
export function addressOfPath(path: string): string {
  return `/${path.replace(/^findings\//, 'evidence/')}/`;
}
