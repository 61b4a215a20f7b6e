/** How a document is shown: its text, or its pages as they look on paper. */
export type View = "text" | "pages";

/** The cookie that keeps the choice, so that the server draws the right one at once. */
export const VIEW_COOKIE = "forebay_reader";

/** Reads a view from an address or a cookie; undefined when it names none. */
export function readView(value: string | null | undefined): View | undefined {
  return value === "text" || value === "pages" ? value : undefined;
}

/** Remembers the view for a year. */
export function rememberView(view: View): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs a secure context, which a self-hosted address may lack
  document.cookie = `${VIEW_COOKIE}=${view}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
