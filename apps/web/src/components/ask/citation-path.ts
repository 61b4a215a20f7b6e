import { paths } from "@/lib/paths";

interface Cited {
  documentId: string;
  version: number;
  start: number;
  end: number;
}

/** Where a citation leads: the document at exactly its span, knowing the way back to the conversation. */
export function citationPath(cited: Cited, conversationId?: string): string {
  const href = paths.document(cited.documentId, cited);
  return conversationId ? `${href}&conversation=${conversationId}` : href;
}
