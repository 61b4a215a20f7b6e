import Link from "next/link";
import type { Schemas } from "@/lib/api/client";
import { placeWords } from "@/lib/place";
import { citationPath } from "./citation-path";
import classes from "./NearestPassages.module.css";
import { WhyThis } from "./WhyThis";

interface NearestPassagesProps {
  passages: readonly Schemas["Passage"][];
  conversationId?: string;
  messageId?: string;
}

/** What came nearest to an answer, to judge for oneself. */
export function NearestPassages({ passages, conversationId, messageId }: NearestPassagesProps) {
  if (passages.length === 0) return null;
  return (
    <div className={classes.nearest}>
      <h3 className={classes.heading}>Nearest passages</h3>
      <ul className={classes.list}>
        {passages.map((passage, at) => (
          <li key={`${passage.documentId}-${passage.start}`} className={classes.card}>
            <Link
              href={citationPath(passage, conversationId)}
              prefetch={false}
              className={classes.passage}
            >
              <span className={classes.document}>
                {passage.title || passage.documentName}
                {placeWords(passage) ? (
                  <span className={classes.page}>{placeWords(passage)}</span>
                ) : null}
              </span>
              <span className={classes.words}>{passage.text}</span>
            </Link>
            <WhyThis
              of={passage.title || passage.documentName}
              why={passage.why}
              conversationId={conversationId}
              messageId={messageId}
              pick={({ nearest }) => nearest[at]}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
