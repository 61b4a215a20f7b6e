import { Button } from "@mantine/core";
import { IconArrowLeft, IconArrowUpRight } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { LoadMore } from "@/components/paging/LoadMore";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { placeWords } from "@/lib/place";
import { EntityName } from "./EntityName";
import { edgeQuery } from "./queries";
import classes from "./SidePanel.module.css";
import type { Graph } from "./useGraph";
import { count, statementWords } from "./words";

interface ConnectionPanelProps {
  graph: Graph;
  from: string;
  to: string;
}

/** Two entities, and the sentences that bring them together. */
export function ConnectionPanel({ graph, from, to }: ConnectionPanelProps) {
  const edge = useInfiniteQuery(edgeQuery(from, to));
  if (edge.error && !edge.data)
    return (
      <ProblemNotice
        title="The sentences could not be read"
        error={edge.error}
        retry={edge.refetch}
      />
    );
  const first = edge.data?.pages[0];
  if (!edge.data || !first) return <RowsSkeleton label="Sentences are loading" rows={4} />;
  const evidence = edge.data.pages.flatMap((page) => page.evidence);
  const back = () => graph.replace({ to: undefined });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.back}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={back}
      >
        {first.from.name}
      </Button>
      <h2 className={classes.title}>
        <EntityName entity={first.from} />
        <span className={classes.soft}> and </span>
        <EntityName entity={first.to} />
      </h2>
      <p className={classes.facts}>
        {first.passages > 0
          ? `${count(first.passages, "passage")}${first.passages === 200 ? " or more" : ""} ${first.passages === 1 ? "mentions" : "mention"} both`
          : "No passage mentions both by name"}
      </p>
      {first.statements.length > 0 ? (
        <ul className={classes.statements}>
          {first.statements.map((statement) => {
            const words = statementWords(statement, first.from.name, first.to.name);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      ) : null}
      {evidence.length === 0 ? (
        <EmptyState title="No sentence" heading="h3">
          They stand around the same entities, but no passage that you may read mentions both.
        </EmptyState>
      ) : (
        <ul className={classes.evidence} aria-label="Sentences">
          {evidence.map((item) => (
            <li key={`${item.documentId} ${item.start}`}>
              <Quote evidence={item} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={edge} label="More sentences" />
    </>
  );
}

/** A sentence with both names marked, and the way to it. */
function Quote({ evidence }: { evidence: Schemas["GraphEvidence"] }) {
  const where = [evidence.title || evidence.documentName, placeWords(evidence)];
  return (
    <figure className={classes.quote}>
      <blockquote>
        {evidence.quote.map(({ text, of }, at) =>
          of ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
            <mark key={at} className={classes.mark} data-of={of}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      <figcaption>
        <Link href={paths.document(evidence.documentId, evidence)} className={classes.source}>
          {where.filter(Boolean).join(", ")}
          <IconArrowUpRight size={14} aria-hidden />
        </Link>
      </figcaption>
    </figure>
  );
}
