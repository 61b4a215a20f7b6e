/** Where in a document something is to be found: on a page, or where pages cannot say, at a locator such as "Sales, row 12". */
interface Place {
  page?: number;
  locator?: string;
}

/** A place in words, as it stands behind a document's name; undefined where nothing is known. A slide is a page, but is not called so. */
export function placeWords({ page, locator }: Place): string | undefined {
  return locator || (page ? `page ${page}` : undefined);
}

/** The number of the row that a locator names; undefined for any other. */
export function rowNumber(locator: string | undefined): string | undefined {
  return locator?.match(/\brow (\d+)$/i)?.[1];
}
