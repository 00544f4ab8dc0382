/** The headers that every answer of the site carries, whichever server sends it. */

/**
 * What a page may load: its own files and nothing else. No inline script or style, no other site, no frame around it.
 * - `wasm-unsafe-eval` lets Pagefind run its search, which is WebAssembly; it does not allow JavaScript from strings.
 * - `form-action 'self'` because the search box of every page is a form that leads to the site's own search page.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** What a page of the library never asks for, so that nothing on it can. */
const permissionsPolicy = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Nobody else learns which page somebody came from: a lesson's address can say what a class talked about.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
};
