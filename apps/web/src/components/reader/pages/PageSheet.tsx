"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { type CSSProperties, useEffect, useRef } from "react";
import type { Schemas } from "@/lib/api/client";
import type { Span } from "../slices";
import { PagePicture } from "./PagePicture";
import classes from "./Pages.module.css";
import { boxesQuery, type Edition } from "./page-queries";

interface PageSheetProps {
  edition: Edition;
  number: number;
  title: string;
  /** Of the picture, in pixels. */
  width: number;
  /** The height that is kept for it, in CSS pixels. */
  height: number;
  top: number;
  /** The cited span, if words of it stand here. */
  span: Span | undefined;
  /** Whether the reader who follows the citation arrives here. */
  arrival: boolean;
}

/** One page as it looks on paper, with the cited words marked. */
export function PageSheet({
  edition,
  number,
  title,
  width,
  height,
  top,
  span,
  arrival,
}: PageSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (arrival) sheet.current?.focus({ preventScroll: true });
  }, [arrival]);
  return (
    <figure ref={sheet} className={classes.sheet} style={{ top }} tabIndex={-1}>
      <div className={classes.paper} style={{ height }}>
        <PagePicture
          edition={edition}
          number={number}
          width={width}
          alt={`Page ${number} of ${title}`}
        />
        {span ? <Marks edition={edition} number={number} span={span} /> : null}
      </div>
      <figcaption className={classes.caption}>
        <span>Page {number}</span>
        <Link href={`?version=${edition.version}&view=text#page-${number}`}>
          Read page {number} as text
        </Link>
      </figcaption>
    </figure>
  );
}

function Marks({
  edition,
  number,
  span,
}: Required<Pick<PageSheetProps, "edition" | "number">> & { span: Span }) {
  const { data } = useQuery(boxesQuery(edition, number, span));
  if (!data || data.boxes.length === 0) return null;
  return (
    <>
      {data.boxes.map((box) => (
        <div
          key={`${box.top}:${box.left}`}
          className={classes.mark}
          style={placeOf(box)}
          data-testid="cited-box"
          aria-hidden
        />
      ))}
      <p className="visually-hidden">The cited words are marked on this page.</p>
    </>
  );
}

function placeOf({ left, top, right, bottom }: Schemas["PageBox"]): CSSProperties {
  const percent = (share: number) => `${100 * share}%`;
  return {
    left: percent(left),
    top: percent(top),
    width: percent(right - left),
    height: percent(bottom - top),
  };
}
