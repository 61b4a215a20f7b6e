import { When } from "@/components/time/When";
import classes from "./models.module.css";
import type { Endpoint } from "./settings";

/** What stopped a model, and whether it goes on by itself. */
export function ModelFailure({ endpoint }: { endpoint: Endpoint }) {
  const { failure, retryAt, purpose } = endpoint;
  return (
    <p className={classes.failure} data-tone={retryAt ? "waiting" : "broken"}>
      {failure}{" "}
      {retryAt ? (
        <>
          It goes on by itself <When at={retryAt} />.
        </>
      ) : purpose === "embeddings" ? (
        "Once that is mended, press Test, and it goes on. Search by words is not affected."
      ) : null}
    </p>
  );
}
