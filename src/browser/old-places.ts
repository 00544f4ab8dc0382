/**
 * Links and bookmarks from before a lesson had several pages: /lessons/road-safety/#step-2 leads to the page on which
 * that place is now. Without a script the links at the top of the page lead there.
 */
const { oldPlaces } = document.querySelector<HTMLElement>('[data-old-places]')?.dataset ?? {};
const place = decodedHash();
if (oldPlaces !== undefined && place !== '' && !document.getElementById(place)) {
  const { school, schoolPlaces, plan } = JSON.parse(oldPlaces) as Record<'school' | 'plan', string> & {
    schoolPlaces: readonly string[];
  };
  location.replace(`${schoolPlaces.includes(place) ? school : plan}${location.search}${location.hash}`);
}

function decodedHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
