"use client";

import { Button } from "@mantine/core";
import { useIsAdmin } from "@/lib/auth/session";
import { EndOrganisation } from "./EndOrganisation";
import { ErasureList } from "./ErasureList";
import { Section } from "./Section";

/** What an organisation may do with its data as a whole: take a copy, see what was erased, end. */
export function DataPanel() {
  const isAdmin = useIsAdmin();
  if (!isAdmin) {
    return (
      <Section
        title="Data"
        hint="Only an administrator can take a copy of the organisation's data or erase it."
      >
        {null}
      </Section>
    );
  }
  return (
    <>
      <Section
        title="Take a copy"
        hint="One zip archive with every document as it was uploaded, and everything else as JSON: collections, access, members, conversations, opinions, settings and the audit trail. No passwords or keys. It is written while it is downloaded, so a large library takes a while."
      >
        <div>
          <Button component="a" href="/api/v1/organisation/export" download variant="default">
            Download the archive
          </Button>
        </div>
      </Section>
      <ErasureList />
      <EndOrganisation />
    </>
  );
}
