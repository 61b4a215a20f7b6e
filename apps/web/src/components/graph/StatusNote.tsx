import { IconAlertTriangle, IconLoader2 } from "@tabler/icons-react";
import { When } from "@/components/time/When";
import type { Schemas } from "@/lib/api/client";
import classes from "./GraphScreen.module.css";
import { count } from "./words";

/** While the graph is being built, how far it is; and what has stopped it. */
export function StatusNote({ status }: { status?: Schemas["GraphStatus"] }) {
  if (!status || (!status.building && !status.failure)) return null;
  const Icon = status.failure ? IconAlertTriangle : IconLoader2;
  return (
    <p className={classes.note} role="status" data-tone={status.failure ? "waiting" : undefined}>
      <Icon size={18} aria-hidden />
      <span>
        {status.building
          ? `The graph is being built: ${status.built.toLocaleString("en")} of ${count(status.documents, "document")}. `
          : ""}
        {status.failure ? `${status.failure} ` : ""}
        {status.failure && status.retryAt ? (
          <>
            It goes on by itself <When at={status.retryAt} />.
          </>
        ) : null}
      </span>
    </p>
  );
}
