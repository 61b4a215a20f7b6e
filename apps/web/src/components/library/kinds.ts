/** The formats that the library tells apart. */
export type Kind = "pdf" | "html" | "markdown" | "text";

const words: Record<Kind, string> = {
  pdf: "PDF",
  html: "Web page",
  markdown: "Markdown",
  text: "Text",
};

/** A media type's format, undefined for one that Forebay does not read. */
export function kindOf(mediaType: string): Kind | undefined {
  switch (mediaType.split(";")[0]?.trim().toLowerCase()) {
    case "application/pdf":
      return "pdf";
    case "text/html":
    case "application/xhtml+xml":
      return "html";
    case "text/markdown":
      return "markdown";
    case "text/plain":
      return "text";
    default:
      return undefined;
  }
}

/** A format in words. */
export function kindWords(kind: Kind | undefined): string {
  return kind ? words[kind] : "File";
}
