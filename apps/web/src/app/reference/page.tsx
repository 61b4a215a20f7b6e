import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { FieldTable, fieldsOf } from "@/components/reference/FieldTable";
import { OperationSection } from "@/components/reference/OperationSection";
import { type OpenApi, openapi, routesByTag } from "@/components/reference/openapi";
import { problemCodes } from "@/components/reference/problem-codes";
import { type Entry, ReferenceNav } from "@/components/reference/ReferenceNav";
import classes from "@/components/reference/reference.module.css";
import { Mark } from "@/components/shell/Mark";
import { HOME } from "@/lib/auth/next-path";

export const metadata: Metadata = { title: "API reference" };

/** The API's reference, made from its contract; it needs no network and no session. */
export default function ReferencePage() {
  const tags = routesByTag(openapi);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Link href={HOME} className={classes.brand}>
          <Mark size={28} /> Forebay
        </Link>
        <a href="/api/openapi.json" className={classes.download}>
          openapi.json
        </a>
      </header>
      <ReferenceNav entries={entriesOf(openapi)} />
      <main id="content" className={classes.content}>
        <h1 className={classes.title}>API reference</h1>
        <p className={classes.lead}>{openapi.info.description}</p>
        {tags.map(({ name, description, routes }) => (
          <section key={name} aria-labelledby={`tag-${name}`}>
            <h2 id={`tag-${name}`} className={classes.group}>
              {description ?? name}
            </h2>
            {routes.map((route) => (
              <OperationSection key={route.operationId} route={route} />
            ))}
          </section>
        ))}
        <Problems />
        <Types />
      </main>
    </div>
  );
}

function Problems() {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" className={classes.group}>
        Problems
      </h2>
      <p>
        Every failure is a <a href="#Problem">Problem</a> with one of these codes. They are added
        to, never renamed.
      </p>
      {Object.entries(problemCodes).map(([code, meaning]) => (
        <section key={code} id={code} className={classes.problem}>
          <h3 className={classes.code}>
            <a href={`#${code}`}>{code}</a>
          </h3>
          <p className={classes.meaning}>{withCode(meaning)}</p>
        </section>
      ))}
    </section>
  );
}

/** A text whose names of fields stand between backticks. */
function withCode(text: string): ReactNode[] {
  return text.split("`").map((part, at) => (at % 2 === 1 ? <code key={part}>{part}</code> : part));
}

function Types() {
  return (
    <section aria-labelledby="types">
      <h2 id="types" className={classes.group}>
        Types
      </h2>
      {Object.entries(openapi.components.schemas).map(([name, schema]) => (
        <section key={name} id={name} className={classes.operation}>
          <h3 className={classes.code}>
            <a href={`#${name}`}>{name}</a>
          </h3>
          {schema.description ? <p>{schema.description}</p> : null}
          <FieldTable label={`Fields of ${name}`} fields={fieldsOf(schema)} />
        </section>
      ))}
    </section>
  );
}

function entriesOf(spec: OpenApi): Entry[] {
  const operations = routesByTag(spec).flatMap(({ name, description, routes }) =>
    routes.map(({ operationId, summary, method, path }) => ({
      id: operationId,
      label: summary ?? operationId,
      group: description ?? name,
      words: `${method} ${path} ${operationId}`,
    })),
  );
  const problems = Object.entries(problemCodes).map(([code, meaning]) => ({
    id: code,
    label: code,
    group: "Problems",
    words: meaning,
  }));
  const types = Object.keys(spec.components.schemas).map((name) => ({
    id: name,
    label: name,
    group: "Types",
    words: "",
  }));
  return [...operations, ...problems, ...types];
}
