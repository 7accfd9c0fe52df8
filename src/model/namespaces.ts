/**
 * The namespaces of the vocabularies that feeds are extended with, by their customary prefixes. Readers compare the
 * addresses character by character, so each is as its specification has it, with its last slash.
 */
export const namespaces = {
  at: 'http://purl.org/atompub/tombstones/1.0',
  atom: 'http://www.w3.org/2005/Atom',
  cc: 'http://creativecommons.org/ns#',
  content: 'http://purl.org/rss/1.0/modules/content/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  fh: 'http://purl.org/syndication/history/1.0',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  georss: 'http://www.georss.org/georss',
  googleplay: 'http://www.google.com/schemas/play-podcasts/1.0',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  mi: 'http://schemas.ingestion.microsoft.com/common/',
  podcast: 'https://podcastindex.org/namespace/1.0',
  rsl: 'https://rslstandard.org/rsl',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  snf: 'http://www.smartnews.be/snf',
  source: 'https://source.scripting.com/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  thr: 'http://purl.org/syndication/thread/1.0',
  webfeeds: 'http://webfeeds.org/rss/1.0',
  wfw: 'http://wellformedweb.org/CommentAPI/',
} as const satisfies Record<string, string>;
