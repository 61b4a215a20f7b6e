"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Schemas } from "@/lib/api/client";
import type { Span } from "../slices";
import { PageBar } from "./PageBar";
import { PageSheet } from "./PageSheet";
import classes from "./Pages.module.css";
import { layOut, pageOfSpan, pictureWidth, touches } from "./page-list";
import { boxesQuery, type Edition } from "./page-queries";
import { usePlace } from "./usePlace";

interface PagesListProps {
  edition: Edition;
  title: string;
  span: Span | undefined;
  pages: readonly Schemas["PageShape"][];
}

/** All pages of a document, of which only those near the screen exist. */
export function PagesList({ edition, title, span, pages }: PagesListProps) {
  const list = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const place = usePlace(list, bar, (width) => layOut(pages, width));
  const { layout, width, from, to, current, scrollTo } = place;
  const cited = pageOfSpan(pages, span);

  const said = useArrival({
    edition,
    span,
    page: cited,
    ready: width > 0,
    arrive: (page, share) => scrollTo(page, share),
  });
  return (
    <>
      <PageBar
        bar={bar}
        current={current + 1}
        count={pages.length}
        go={(number) => scrollTo(number - 1, 0)}
      />
      <div ref={list} className={classes.list} style={{ height: layout.height }}>
        {pages.slice(from, to).map((page, i) => {
          const number = from + i + 1;
          return (
            <PageSheet
              key={number}
              edition={edition}
              number={number}
              title={title}
              width={pictureWidth(width, window.devicePixelRatio)}
              height={layout.heights[number - 1] ?? 0}
              top={layout.tops[number - 1] ?? 0}
              span={span && touches(page, span) ? span : undefined}
              arrival={said !== "" && number - 1 === cited}
            />
          );
        })}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface ArrivalOptions {
  edition: Edition;
  span: Span | undefined;
  page: number | undefined;
  /** Whether the list is laid out. */
  ready: boolean;
  /** Brings a place of a page into view: the share of its height from its top. */
  arrive: (page: number, share: number) => void;
}

/** Brings the cited words into view once it is known where they stand; what is said about it. */
function useArrival({ edition, span, page, ready, arrive }: ArrivalOptions): string {
  const [said, setSaid] = useState("");
  const boxes = useQuery({
    ...boxesQuery(edition, (page ?? 0) + 1, span ?? { start: 0, end: 0 }),
    enabled: span !== undefined && page !== undefined,
  });
  const first = boxes.data?.boxes[0];
  const known = boxes.isSuccess || boxes.isError;
  const share = first ? (first.top + first.bottom) / 2 : 0;
  const at = span && page !== undefined && ready && known ? `${span.start}:${span.end}` : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another citation is gone to
  useEffect(() => {
    if (at === undefined || page === undefined) return;
    arrive(page, share);
    setSaid(
      first
        ? `You are at the cited passage, on page ${page + 1}.`
        : `The cited passage is on page ${page + 1}. Where on it is not known.`,
    );
  }, [at]);
  return said;
}
