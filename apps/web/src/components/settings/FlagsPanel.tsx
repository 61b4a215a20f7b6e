"use client";

import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import type { Schemas } from "@/lib/api/client";
import { flagsQuery } from "@/lib/api/queries";
import classes from "./FlagsPanel.module.css";
import { Section } from "./Section";

/** The flags as they stand for this organisation, to read. */
export function FlagsPanel() {
  const { data, error, refetch } = useQuery(flagsQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Flags are loading" rows={3} />;
  return (
    <Section
      title="Flags"
      hint="What this installation decides while it runs. They are set where Forebay is operated, and can only be read here."
    >
      <table className={classes.table}>
        <thead className="visually-hidden-narrow">
          <tr>
            <th scope="col">Flag</th>
            <th scope="col">Value</th>
            <th scope="col">Variants</th>
            <th scope="col">Owner</th>
            <th scope="col">Expires</th>
          </tr>
        </thead>
        <tbody>
          {data.flags.map((flag) => (
            <FlagRow key={flag.key} flag={flag} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function FlagRow({ flag }: { flag: Schemas["Flag"] }) {
  return (
    <tr>
      <th scope="row">
        <code>{flag.key}</code>
        <p className={classes.purpose}>{flag.purpose}</p>
      </th>
      <td data-label="Value">
        <span className={classes.value} data-changed={flag.value !== flag.default || undefined}>
          {flag.value}
        </span>
      </td>
      <td data-label="Variants">
        {flag.variants
          .map((variant) => (variant === flag.default ? `${variant} (default)` : variant))
          .join(", ")}
      </td>
      <td data-label="Owner">{flag.owner}</td>
      <td data-label="Expires">{flag.expires ?? "Never"}</td>
    </tr>
  );
}
