"use client";

import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import type { Span } from "../slices";
import classes from "./Pages.module.css";
import { PagesList } from "./PagesList";
import { type Edition, pagesQuery } from "./page-queries";

interface PagesViewProps {
  edition: Edition;
  title: string;
  span: Span | undefined;
}

/** A document as it looks on paper, page below page. */
export function PagesView({ edition, title, span }: PagesViewProps) {
  const pages = useQuery(pagesQuery(edition));
  if (pages.isError) {
    return (
      <div className={classes.list}>
        <ProblemNotice
          title="The pages could not be loaded"
          error={pages.error}
          retry={() => void pages.refetch()}
        />
      </div>
    );
  }
  if (!pages.data) {
    return (
      <div className={classes.list} aria-busy="true">
        <Skeleton className={classes.first} />
      </div>
    );
  }
  return <PagesList edition={edition} title={title} span={span} pages={pages.data.pages} />;
}
