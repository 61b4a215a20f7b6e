import { IconFileUnknown } from "@tabler/icons-react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { kindOf } from "@/components/library/kinds";
import { LinkButton } from "@/components/navigation/LinkButton";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { Arrival } from "./Arrival";
import { DocumentText } from "./DocumentText";
import { Outline } from "./Outline";
import type { Opened } from "./open-document";
import { InView } from "./pages/InView";
import { PagesView } from "./pages/PagesView";
import type { View } from "./pages/view";
import classes from "./Reader.module.css";
import { ReaderHeader } from "./ReaderHeader";
import { ReaderProblem } from "./ReaderProblem";
import { cutBlocks, type Span } from "./slices";
import { Unread } from "./Unread";
import { VersionBanner } from "./VersionBanner";

interface ReaderProps {
  opened: Opened;
  /** The version and the words that the address asks for. */
  version: number | undefined;
  span: Span | undefined;
  conversation: string | undefined;
  /** The view that was chosen last. */
  view: View;
}

/** A document to read, or why there is none. */
export function Reader({ opened, version, span, conversation, view }: ReaderProps) {
  switch (opened.state) {
    case "text":
      return <ReaderPage text={opened.text} span={span} conversation={conversation} view={view} />;
    case "unread":
      return (
        <>
          <ReaderHeader document={opened.document} conversation={conversation} />
          <Unread document={opened.document} />
        </>
      );
    case "noVersion":
      return (
        <>
          <ReaderHeader document={opened.document} conversation={conversation} />
          <EmptyState
            icon={<IconFileUnknown size={24} aria-hidden />}
            title={`There is no version ${version} of this document`}
            action={
              <LinkButton href={paths.document(opened.document.id)} variant="default">
                Read the newest version
              </LinkButton>
            }
          >
            It may never have been read, or the link was changed on its way to you.
          </EmptyState>
        </>
      );
    case "missing":
      return <Missing />;
    case "problem":
      return (
        <div className={classes.alone}>
          <h1 className="visually-hidden">Document</h1>
          <ReaderProblem problem={opened.problem} />
        </div>
      );
  }
}

function ReaderPage({
  text,
  span,
  conversation,
  view,
}: Pick<ReaderProps, "span" | "conversation" | "view"> & { text: Schemas["DocumentText"] }) {
  const paper = isPaper(text) ? { remembered: view, arriving: span !== undefined } : undefined;
  const header = (
    <ReaderHeader
      document={text.document}
      version={text.version}
      conversation={conversation}
      paper={paper}
    />
  );
  if (!paper) {
    return (
      <>
        {header}
        <TextView text={text} span={span} />
      </>
    );
  }
  const { document, version } = text;
  return (
    <>
      {header}
      <InView view="text" {...paper}>
        <TextView text={text} span={span} />
      </InView>
      <InView view="pages" {...paper}>
        <div className={classes.notes}>
          <VersionBanner text={text} spanMissing={false} />
        </div>
        <PagesView
          edition={{ id: document.id, version }}
          title={document.title || document.name}
          span={span}
        />
      </InView>
    </>
  );
}

/** Whether the text comes from pages that look the same everywhere. */
function isPaper({ document, pages }: Schemas["DocumentText"]): boolean {
  return kindOf(document.mediaType) === "pdf" && pages > 0;
}

function TextView({ text, span }: { text: Schemas["DocumentText"]; span: Span | undefined }) {
  const blocks = cutBlocks(text, span);
  const spanMissing = span !== undefined && !blocks.some((b) => b.arrival);
  return (
    <>
      <div className={classes.columns} data-outline={text.outline.length > 1 || undefined}>
        {text.outline.length > 1 ? <Outline headings={text.outline} /> : null}
        <article className={classes.article} aria-label={text.document.title || text.document.name}>
          <VersionBanner text={text} spanMissing={spanMissing} />
          <DocumentText blocks={blocks} />
        </article>
      </div>
      {span ? <Arrival at={`${text.version}:${span.start}:${span.end}`} /> : null}
    </>
  );
}

function Missing() {
  return (
    <div className={classes.alone}>
      <EmptyState
        icon={<IconFileUnknown size={24} aria-hidden />}
        heading="h1"
        title="There is no such document, or you may not see it"
        action={
          <LinkButton href={paths.library} variant="default">
            Go to the Library
          </LinkButton>
        }
      >
        It may have been deleted, or its collection is not open to you. Whoever sent you the link
        can give you access.
      </EmptyState>
    </div>
  );
}
