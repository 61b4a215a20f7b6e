"use client";

import { Button, Select } from "@mantine/core";
import type { Schemas } from "@/lib/api/client";
import { newGrantFrom, permissions, subjectOf } from "./grants";
import { Row } from "./Section";
import classes from "./Section.module.css";
import { useGrantChanges } from "./useGrantChanges";

type Grant = Schemas["Grant"];

/** One grant, with its permission to change and itself to remove. */
export function GrantRow({ collectionId, grant }: { collectionId: string; grant: Grant }) {
  const { add, remove } = useGrantChanges(collectionId);
  const subject = subjectOf(grant);
  const change = (permission: string | null) => {
    if (!permission || permission === grant.permission) return;
    // A second grant for the same subject replaces the first.
    add.mutate({ ...newGrantFrom(grant), permission: permission as Grant["permission"] });
  };
  return (
    <Row
      actions={
        <>
          <Select
            aria-label={`What ${subject} may do`}
            data={permissions}
            value={add.isPending ? add.variables.permission : grant.permission}
            onChange={change}
            allowDeselect={false}
            disabled={add.isPending}
            w={148}
          />
          <Button
            variant="default"
            onClick={() => remove.mutate(grant)}
            loading={remove.isPending}
            aria-label={`Remove the access of ${subject}`}
          >
            Remove
          </Button>
        </>
      }
    >
      <div className={classes.name}>{subject}</div>
    </Row>
  );
}
