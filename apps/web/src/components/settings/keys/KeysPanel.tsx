"use client";

import { Button } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import type { Schemas } from "@/lib/api/client";
import { keysQuery } from "@/lib/api/queries";
import { useIsAdmin, useSession } from "@/lib/auth/session";
import { Rows, Section } from "../Section";
import { KeyRow } from "./KeyRow";
import { NewKeyDialog } from "./NewKeyDialog";

type Key = Schemas["APIKey"];

/** The API keys: the viewer's own and, for an administrator, services' and other people's. */
export function KeysPanel() {
  const me = useSession().user.id;
  const isAdmin = useIsAdmin();
  const [making, setMaking] = useState<Key["kind"]>();
  const { data, error, refetch } = useQuery(keysQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Keys are loading" rows={3} />;
  const own = data.keys.filter((key) => key.kind === "person" && key.ownerId === me);
  const services = data.keys.filter((key) => key.kind === "service");
  const others = data.keys.filter((key) => key.kind === "person" && key.ownerId !== me);
  return (
    <>
      <Section
        title="Your keys"
        hint="A key lets a program act as you: it may do what you may at that moment, and only what the key is for."
        action={<Button onClick={() => setMaking("person")}>New key</Button>}
      >
        <KeyList
          label="Your keys"
          keys={own}
          empty="You have no keys"
          hint="Make one to use Forebay from a script or another program."
        />
      </Section>
      {isAdmin ? (
        <>
          <Section
            title="Services"
            hint="A service is a program that acts for itself. It may read nothing until access is given to it, in a collection's settings or with a document's Share."
            action={
              <Button variant="default" onClick={() => setMaking("service")}>
                New service
              </Button>
            }
          >
            <KeyList
              label="Services"
              keys={services}
              empty="There are no services"
              hint="Make one for a program that should not depend on a person."
            />
          </Section>
          {others.length > 0 ? (
            <Section title="Other people's keys" hint="You can revoke them, and not change them.">
              <Rows label="Other people's keys">
                {others.map((key) => (
                  <KeyRow key={key.id} apiKey={key} foreign />
                ))}
              </Rows>
            </Section>
          ) : null}
        </>
      ) : null}
      {making ? <NewKeyDialog kind={making} onClose={() => setMaking(undefined)} /> : null}
    </>
  );
}

interface KeyListProps {
  label: string;
  keys: Key[];
  empty: string;
  hint: string;
}

function KeyList({ label, keys, empty, hint }: KeyListProps) {
  if (keys.length === 0) {
    return (
      <EmptyState icon={<IconKey size={24} aria-hidden />} title={empty}>
        {hint}
      </EmptyState>
    );
  }
  return (
    <Rows label={label}>
      {keys.map((key) => (
        <KeyRow key={key.id} apiKey={key} />
      ))}
    </Rows>
  );
}
