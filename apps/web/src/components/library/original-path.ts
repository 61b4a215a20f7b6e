/** Where a document's bytes can be downloaded as they came; without a version, the newest. */
export function originalPath(id: string, version?: number): string {
  return `/api/v1/documents/${id}/original${version === undefined ? "" : `?version=${version}`}`;
}
