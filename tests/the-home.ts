/** The address that our site gives of itself in tests: what it prints and links to begins with it. */
export const siteHome = 'https://library.example/';
