/** The formats that the library tells apart, in the order of its filter. */
export const KINDS = [
  "pdf",
  "word",
  "slides",
  "sheet",
  "book",
  "email",
  "archive",
  "html",
  "markdown",
  "text",
] as const;

export type Kind = (typeof KINDS)[number];

const words: Record<Kind, string> = {
  pdf: "PDF",
  word: "Document",
  slides: "Slides",
  sheet: "Table",
  book: "Book",
  email: "E-mail",
  archive: "Zip folder",
  html: "Web page",
  markdown: "Markdown",
  text: "Text",
};

const kinds: Record<string, Kind> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word",
  "application/vnd.oasis.opendocument.text": "word",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "slides",
  "application/vnd.oasis.opendocument.presentation": "slides",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "sheet",
  "application/vnd.oasis.opendocument.spreadsheet": "sheet",
  "text/csv": "sheet",
  "text/tab-separated-values": "sheet",
  "application/epub+zip": "book",
  "message/rfc822": "email",
  "application/zip": "archive",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "text/plain": "text",
};

/** A media type's format, undefined for one that Forebay does not read. */
export function kindOf(mediaType: string): Kind | undefined {
  return kinds[mediaType.split(";")[0]?.trim().toLowerCase() ?? ""];
}

/** A format in words. */
export function kindWords(kind: Kind | undefined): string {
  return kind ? words[kind] : "File";
}

/** What the file chooser offers first. The service looks at the bytes, so anything else may be chosen too. */
export const ACCEPTED = [
  ".pdf,.docx,.pptx,.xlsx,.odt,.odp,.ods,.epub,.csv,.tsv,.eml,.zip,.html,.htm,.md,.txt",
  "text/*",
].join(",");
