/** Addresses of articles without what only counts readers. */

/** Query parameters that say where a reader came from, never which article it is. */
const TRACKING = [
  /^utm_/,
  /^at_(?:medium|campaign|custom|link|bbc|format|ptr|content)/,
  /^ns_(?:mchannel|source|campaign|linkname|fee)$/,
  /^mc_(?:cid|eid)$/,
  /^(?:fb|g|dcl|ms|tw|yc|wbraid|gbraid|ttc|li_fat_|igsh)(?:clid|id)$/,
  /^(?:igshid|igsh|gclsrc|_hsenc|_hsmi|mkt_tok|vero_id|wickedid|oly_enc_id|oly_anon_id)$/,
  /^(?:cmp|cmpid|cmp_id|icid|ocid|ito|ftag|xtor|smid|smtyp|emc|rss|traffic_source|feedtype|feedname|taid|campaign_id|instance_id|segment_id|partner)$/,
  /^(?:__twitter_impression|_ga|_gl|spm|sref|wt_mc|wt\.mc_id|guccounter|guce_referrer|guce_referrer_sig|trk|trkcampaign|s_cid)$/,
];

/** An article's address without tracking parameters, fragment and default port. `url` is absolute http(s). */
export function canonicalUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  if (!parsed.hash.startsWith('#!')) parsed.hash = '';
  if (parsed.search !== '') {
    const kept = parsed.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !isTracking(pair));
    parsed.search = kept.join('&');
  }
  return parsed.href;
}

function isTracking(pair: string): boolean {
  const name = pair.split('=', 1)[0]?.toLowerCase() ?? '';
  return TRACKING.some((pattern) => pattern.test(name));
}

/** What two addresses of one page share: no scheme, `www.` or closing slash. For comparing, never for following. */
export function urlKey(url: string): string {
  return canonicalUrl(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}
