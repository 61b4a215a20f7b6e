/** The cookie that keeps the rail's width, so that the server draws it right at once. */
export const RAIL_COOKIE = "forebay_rail";

/** Remembers the rail's width for a year. */
export function rememberRail(collapsed: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context, which a self-hosted address may lack
  document.cookie = `${RAIL_COOKIE}=${collapsed ? "collapsed" : "open"}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
