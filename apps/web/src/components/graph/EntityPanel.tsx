import { Button, UnstyledButton } from "@mantine/core";
import { IconFocus2, IconMessage2 } from "@tabler/icons-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { offerDraft } from "@/components/ask/useDraft";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import { placeWords } from "@/lib/place";
import { EntityName } from "./EntityName";
import { kindWord } from "./kinds";
import { entityQuery, neighboursQuery } from "./queries";
import classes from "./SidePanel.module.css";
import type { Graph } from "./useGraph";
import { count, reach } from "./words";

/** How many relations the panel names; the list has all. */
const STRONGEST = 8;

/** An entity's facts, its strongest relations, and where it is spoken of. */
export function EntityPanel({ graph, entity }: { graph: Graph; entity: string }) {
  const { data, error, refetch } = useQuery(entityQuery(entity));
  if (error && !data)
    return <ProblemNotice title="It could not be read" error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="The entity is loading" rows={5} />;
  return (
    <>
      <p className={classes.kind}>{kindWord(data.kind)}</p>
      <h2 className={classes.title}>
        <EntityName entity={data} />
      </h2>
      <p className={classes.facts}>{reach(data)}</p>
      {data.aliases.length > 0 ? (
        <p className={classes.facts}>Also called {data.aliases.join(", ")}</p>
      ) : null}
      <div className={classes.actions}>
        {graph.state.entity === entity ? null : (
          <Button
            variant="light"
            size="xs"
            leftSection={<IconFocus2 size={16} aria-hidden />}
            onClick={() => graph.open(entity)}
          >
            Show what is around it
          </Button>
        )}
        <Button
          component={Link}
          href={paths.newQuestion}
          variant="default"
          size="xs"
          leftSection={<IconMessage2 size={16} aria-hidden />}
          onClick={() => offerDraft("new", `What do the documents say about ${data.name}?`)}
        >
          Ask about this
        </Button>
      </div>
      <Relations graph={graph} entity={entity} />
      <Places places={data.places} />
    </>
  );
}

function Relations({ graph, entity }: { graph: Graph; entity: string }) {
  const { data, error, refetch } = useInfiniteQuery(neighboursQuery(entity));
  if (error && !data)
    return <ProblemNotice title="Its relations could not be read" error={error} retry={refetch} />;
  const strongest = data?.pages[0]?.neighbours.slice(0, STRONGEST);
  if (strongest?.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h3 id="relations" className={classes.label}>
        Strongest relations
      </h3>
      {strongest ? (
        <ul className={classes.relations}>
          {strongest.map(({ entity: other, together, statements }) => (
            <li key={other.id}>
              <UnstyledButton
                className={classes.relation}
                onClick={() => graph.replace({ pick: entity, to: other.id })}
              >
                <EntityName entity={other} />
                <span className={classes.soft}>
                  {statements[0]?.kind ?? count(together, "passage")}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      ) : (
        <RowsSkeleton label="Relations are loading" rows={4} />
      )}
    </section>
  );
}

function Places({ places }: { places: Schemas["GraphPlace"][] }) {
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="places">
      <h3 id="places" className={classes.label}>
        Spoken of in
      </h3>
      <ul className={classes.relations}>
        {places.map((place) => (
          <li key={place.documentId}>
            <Link href={paths.document(place.documentId, place)} className={classes.relation}>
              <span className={classes.document}>{place.title || place.documentName}</span>
              <span className={classes.soft}>
                {[placeWords(place), count(place.passages, "passage")].filter(Boolean).join(", ")}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
