import Link from "next/link";
import type { Schemas } from "@/lib/api/client";
import { placeWords } from "@/lib/place";
import classes from "./AnswerText.module.css";
import { citationPath } from "./citation-path";

interface CitationMarkProps {
  citation: Schemas["Citation"];
  conversationId?: string;
}

/** The mark after a sentence: a link to exactly the words that support it. */
export function CitationMark({ citation, conversationId }: CitationMarkProps) {
  const place = placeWords(citation);
  const where = place ? `${citation.documentName}, ${place}` : citation.documentName;
  return (
    <Link
      href={citationPath(citation, conversationId)}
      prefetch={false}
      className={classes.mark}
      data-citation={citation.number}
      aria-label={`Source ${citation.number}: ${where}`}
      title={where}
    >
      [{citation.number}]
    </Link>
  );
}
