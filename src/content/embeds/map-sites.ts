import { decode } from '../decode.js';
import type { Site } from './site.js';

const number = String.raw`-?\d{1,3}(?:\.\d{1,20})?`;
const placeInFrame = new RegExp(`!2d(${number})!3d(${number})`);
const placeOfMarker = new RegExp(`^(${number}),(${number})$`);
const googleSearch = 'https://www.google.com/maps/search/?api=1&query=';

/** The page of a map that is asked for a place by name, or by where its middle is. */
function googlePage({ pathname, searchParams, href }: URL): string | undefined {
  if (!pathname.startsWith('/maps')) return undefined;
  const name = searchParams.get('q') ?? searchParams.get('query');
  if (name) return googleSearch + encodeURIComponent(name);
  const map = searchParams.get('mid');
  if (map && /^[\w-]+$/.test(map)) return `https://www.google.com/maps/d/viewer?mid=${map}`;
  const [, east, north] = placeInFrame.exec(decode(href)) ?? [];
  return north === undefined ? undefined : `${googleSearch}${north},${east}`;
}

/** The page of the marker of a map, else of its middle; it shows about as much as the frame did. */
function openStreetMapPage({ pathname, searchParams }: URL): string | undefined {
  if (pathname !== '/export/embed.html') return undefined;
  const [west, south, east, north] = (searchParams.get('bbox') ?? '').split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined;
  if (![west, south, east, north].every(Number.isFinite) || east <= west) return undefined;
  const zoom = Math.min(19, Math.max(1, Math.round(Math.log2(360 / (east - west))) + 1));
  const [, markedNorth, markedEast] = placeOfMarker.exec(searchParams.get('marker') ?? '') ?? [];
  const latitude = markedNorth ?? ((south + north) / 2).toFixed(5);
  const longitude = markedEast ?? ((west + east) / 2).toFixed(5);
  const marker = markedNorth === undefined ? '' : `?mlat=${latitude}&mlon=${longitude}`;
  return `https://www.openstreetmap.org/${marker}#map=${zoom}/${latitude}/${longitude}`;
}

/** Maps. */
export const mapSites: readonly Site[] = [
  { name: 'Google Maps', thing: 'Map', hosts: ['google.com', 'maps.google.com'], page: googlePage },
  { name: 'OpenStreetMap', thing: 'Map', hosts: ['openstreetmap.org'], page: openStreetMapPage },
];
