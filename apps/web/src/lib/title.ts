/** What stands around a page's own name in the browser's tab; `%s` is the name. */
export const TITLE_TEMPLATE = "%s · Forebay";

/** A page's title as the tab shows it. */
export function pageTitle(name: string): string {
  return TITLE_TEMPLATE.replace("%s", () => name);
}
