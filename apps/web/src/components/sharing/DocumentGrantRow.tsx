"use client";

import { Button, Select } from "@mantine/core";
import { subjectFields, subjectOf } from "@/components/settings/grants";
import { Row } from "@/components/settings/Section";
import section from "@/components/settings/Section.module.css";
import type { Schemas } from "@/lib/api/client";
import { documentPermissions } from "./reasons";
import { useSharing } from "./useSharing";

interface DocumentGrantRowProps {
  documentId: string;
  grant: Schemas["DocumentGrant"];
}

/** What was set for somebody on one document, to change or to take back. */
export function DocumentGrantRow({ documentId, grant }: DocumentGrantRowProps) {
  const { share, unshare } = useSharing(documentId);
  const subject = subjectOf(grant);
  const change = (permission: string | null) => {
    if (!permission || permission === grant.permission) return;
    share.mutate({
      ...subjectFields(grant),
      permission: permission as Schemas["DocumentGrant"]["permission"],
    });
  };
  return (
    <Row
      actions={
        <>
          <Select
            aria-label={`What ${subject} may do with this document`}
            data={documentPermissions}
            value={share.isPending ? share.variables.permission : grant.permission}
            onChange={change}
            allowDeselect={false}
            disabled={share.isPending}
            w={148}
          />
          <Button
            variant="default"
            onClick={() => unshare.mutate(grant.id)}
            loading={unshare.isPending}
            aria-label={`Leave ${subject} to the collection`}
          >
            Remove
          </Button>
        </>
      }
    >
      <div className={section.name}>{subject}</div>
    </Row>
  );
}
