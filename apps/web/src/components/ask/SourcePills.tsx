import { Loader } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconClockX, IconHandStop } from "@tabler/icons-react";
import type { Schemas } from "@/lib/api/client";
import classes from "./SourcePills.module.css";
import { sourceName, sourceWords } from "./source-names";

type Source = Schemas["SourceEvent"];

/** How each place that was searched is doing. */
export function SourcePills({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className={classes.pills} aria-label="Searched">
      {sources.map((source) => (
        <li
          key={source.name}
          className={classes.pill}
          data-state={source.state}
          title={source.reason || undefined}
        >
          <StateIcon state={source.state} />
          <span className={classes.name}>{sourceName(source.name)}</span>
          <span>{sourceWords(source)}</span>
        </li>
      ))}
    </ul>
  );
}

function StateIcon({ state }: { state: Source["state"] }) {
  switch (state) {
    case "searching":
      return <Loader size={12} aria-hidden />;
    case "done":
      return <IconCheck size={14} aria-hidden />;
    case "late":
      return <IconClockX size={14} aria-hidden />;
    case "failed":
      return <IconAlertTriangle size={14} aria-hidden />;
    case "refused":
      return <IconHandStop size={14} aria-hidden />;
  }
}
