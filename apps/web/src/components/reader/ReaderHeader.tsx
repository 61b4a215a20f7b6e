import { IconArrowLeft } from "@tabler/icons-react";
import Link from "next/link";
import { kindOf, kindWords } from "@/components/library/kinds";
import { Provenance } from "@/components/library/Provenance";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { ViewSwitch } from "./pages/ViewSwitch";
import type { View } from "./pages/view";
import classes from "./Reader.module.css";
import { ReaderActions } from "./ReaderActions";

interface ReaderHeaderProps {
  document: Schemas["Document"];
  version?: number;
  /** The conversation that led here. */
  conversation?: string;
  /** Set when its pages can be shown: the view chosen last, and whether the reader follows a citation. */
  paper?: { remembered: View; arriving: boolean };
}

/** Which document this is, the way back, and what can be done with it. */
export function ReaderHeader({ document, version, conversation, paper }: ReaderHeaderProps) {
  const { title, name, collectionName, mediaType, pages = 0 } = document;
  const facts = [
    collectionName,
    kindWords(kindOf(mediaType)),
    pages > 0 ? `${pages} ${pages === 1 ? "page" : "pages"}` : undefined,
    version === undefined ? undefined : `version ${version}`,
  ].filter(Boolean);
  return (
    <header className={classes.header}>
      <Link
        href={conversation ? paths.conversation(conversation) : paths.library}
        className={classes.back}
      >
        <IconArrowLeft size={18} aria-hidden />
        <span className="visually-hidden-narrow">
          {conversation ? "Back to the answer" : "Library"}
        </span>
      </Link>
      <div className={classes.names}>
        <h1 className={classes.title} title={name}>
          {title || name}
        </h1>
        <p className={classes.facts}>
          {facts.join(" · ")}
          <Provenance document={document} className={classes.from} />
        </p>
        {document.notes?.map((note) => (
          <p key={note} className={classes.note}>
            {note}
          </p>
        ))}
      </div>
      {paper ? <ViewSwitch {...paper} /> : null}
      <ReaderActions
        document={{ id: document.id, name, access: document.access }}
        version={version}
      />
    </header>
  );
}
