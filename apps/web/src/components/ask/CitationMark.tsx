import Link from "next/link";
import type { Schemas } from "@/lib/api/client";
import classes from "./AnswerText.module.css";
import { citationPath } from "./citation-path";

interface CitationMarkProps {
  citation: Schemas["Citation"];
  conversationId?: string;
}

/** The mark after a sentence: a link to exactly the words that support it. */
export function CitationMark({ citation, conversationId }: CitationMarkProps) {
  const page = citation.page ? `, page ${citation.page}` : "";
  return (
    <Link
      href={citationPath(citation, conversationId)}
      prefetch={false}
      className={classes.mark}
      data-citation={citation.number}
      aria-label={`Source ${citation.number}: ${citation.documentName}${page}`}
      title={`${citation.documentName}${page}`}
    >
      [{citation.number}]
    </Link>
  );
}
