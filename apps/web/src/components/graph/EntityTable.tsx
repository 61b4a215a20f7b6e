import Link from "next/link";
import { type ReactNode, useRef } from "react";
import { useRowKeys } from "@/components/library/useRowKeys";
import type { Schemas } from "@/lib/api/client";
import { EntityName } from "./EntityName";
import classes from "./EntityTable.module.css";

interface EntityTableProps {
  caption: string;
  /** The heads of the columns behind the first, which names the entity. */
  columns: { head: string; number?: boolean }[];
  /** Whether what it shows is being replaced. */
  stale: boolean;
  children: ReactNode;
}

/** Entities in rows, which j and k walk through. */
export function EntityTable({ caption, columns, stale, children }: EntityTableProps) {
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  return (
    <table ref={table} className={classes.table} data-stale={stale || undefined}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Entity</th>
          {columns.map(({ head, number }) => (
            <th key={head} scope="col" className={number ? classes.number : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** The head of a row: the entity, and the way to what is around it. */
export function EntityHead({ entity, href }: { entity: Schemas["GraphEntity"]; href: string }) {
  return (
    <th scope="row">
      <Link href={href} className={classes.link} data-row-link>
        <EntityName entity={entity} />
      </Link>
    </th>
  );
}
