"use client";

import { Skeleton } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import classes from "./Pages.module.css";
import { type Edition, pictureQuery } from "./page-queries";

/** How long a page must be near before its picture is asked for, so that scrolling past asks for nothing, in milliseconds. */
const SETTLED = 100;

interface PagePictureProps {
  edition: Edition;
  number: number;
  /** Of the picture, in pixels. */
  width: number;
  alt: string;
}

/** A page's picture, or why there is none; the room for it is there already. */
export function PagePicture({ edition, number, width, alt }: PagePictureProps) {
  const settled = useSettled();
  const picture = useQuery({
    ...pictureQuery(edition, number, width),
    enabled: settled,
    placeholderData: keepPreviousData,
  });
  const url = useObjectUrl(picture.data);
  if (picture.isError) {
    return (
      <div className={classes.failed}>
        <ProblemNotice
          title={`Page ${number} could not be shown`}
          error={picture.error}
          retry={() => void picture.refetch()}
        />
      </div>
    );
  }
  if (!url) return <Skeleton className={classes.waiting} aria-hidden />;
  // Not next/image: the picture is made for this very width, and lives in this page's memory.
  // biome-ignore lint/performance/noImgElement: as above
  return <img className={classes.picture} src={url} alt={alt} decoding="async" />;
}

function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}

/** An address for a picture in memory, for as long as it is shown. */
function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return blob ? url : undefined;
}
