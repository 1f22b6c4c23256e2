import type { BoxName } from '../inbox/boxes.ts';
import { isBox } from '../inbox/boxes.ts';

/** Where in the page somebody is. */
export type Route =
  | { readonly page: 'inbox'; readonly box: BoxName }
  | { readonly page: 'dispute'; readonly id: string }
  | { readonly page: 'register' }
  | { readonly page: 'unknown' };

/** Reads an address; the hub answers these and no others with the page. */
export function routeOf(path: string): Route {
  const [first = '', second = '', ...rest] = path.split('/').slice(1);
  if (rest.length > 0) return { page: 'unknown' };
  if (first === '' || (first === 'inbox' && second === '')) return { page: 'inbox', box: 'fresh' };
  if (first === 'inbox' && isBox(second)) return { page: 'inbox', box: second };
  if (first === 'register' && second === '') return { page: 'register' };
  if (first === 'disputes' && second !== '') return { page: 'dispute', id: decodeURIComponent(second) };
  return { page: 'unknown' };
}

/** The address of a place, as `routeOf` reads it. */
export function pathOf(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'inbox':
      return `/inbox/${route.box}`;
    case 'dispute':
      return `/disputes/${encodeURIComponent(route.id)}`;
    case 'register':
      return '/register';
  }
}
