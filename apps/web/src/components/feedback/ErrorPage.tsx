"use client";

import { useEffect } from "react";
import classes from "./ErrorPage.module.css";
import { ProblemNotice } from "./ProblemNotice";

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** Stands in for a page that could not be made. */
export function ErrorPage({ error, retry }: ErrorPageProps) {
  useEffect(() => console.error(error), [error]);
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>This page could not be shown</h1>
      <ProblemNotice error={error} retry={retry} />
    </div>
  );
}
