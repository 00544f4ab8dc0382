/** Addresses by which people reach the library, made of what its settings say. */

/**
 * @param repository as src/hosting/site.yaml gives it
 * @returns where a problem is told to everybody: GitHub's and GitLab's own page for it, else the repository
 */
export function issueAddress(repository: string): string {
  if (/^https:\/\/github\.com\//.test(repository)) return `${repository}/issues/new/choose`;
  if (/^https:\/\/gitlab\.com\//.test(repository)) return `${repository}/-/issues/new`;
  return repository;
}

/** @returns an address that opens a mail program; the subject can hold anything */
export function mailAddress(mailbox: string, subject: string): string {
  return `mailto:${encodeURIComponent(mailbox).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
}
