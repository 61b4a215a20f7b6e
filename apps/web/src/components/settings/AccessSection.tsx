"use client";

import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { grantsQuery } from "@/lib/api/queries";
import { AddGrantForm } from "./AddGrantForm";
import { GrantRow } from "./GrantRow";
import { Row, Rows, Section } from "./Section";
import classes from "./Section.module.css";

/** Who may do what with a collection. */
export function AccessSection({ collectionId }: { collectionId: string }) {
  const { data, error, refetch } = useQuery(grantsQuery(collectionId));
  return (
    <Section
      title="Access"
      hint="Reading includes finding and asking; writing adds uploading, replacing and deleting; managing adds granting."
    >
      {error && !data ? (
        <ProblemNotice error={error} retry={refetch} />
      ) : (
        <Rows label="Access">
          <Row>
            <div className={classes.name}>Administrators</div>
            <div className={classes.detail}>Manage every collection, always</div>
          </Row>
          {data ? (
            data.grants.map((grant) => (
              <GrantRow key={grant.id} collectionId={collectionId} grant={grant} />
            ))
          ) : (
            <Row>
              <Skeleton height={16} width="40%" />
            </Row>
          )}
        </Rows>
      )}
      <AddGrantForm collectionId={collectionId} />
    </Section>
  );
}
