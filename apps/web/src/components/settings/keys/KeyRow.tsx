"use client";

import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { notifyDone } from "@/components/feedback/notices";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { Row } from "../Section";
import section from "../Section.module.css";
import classes from "./Keys.module.css";
import { RenewKeyDialog } from "./RenewKeyDialog";

interface KeyRowProps {
  apiKey: Schemas["APIKey"];
  /** Whether it acts for somebody else, and can only be revoked. */
  foreign?: boolean;
}

/** One key: how to recognise it, what it is for, when it was used, and its end. */
export function KeyRow({ apiKey, foreign = false }: KeyRowProps) {
  const { id, name, prefix, scopes, kind, ownerName, createdAt, expiresAt, lastUsedAt } = apiKey;
  const [asking, setAsking] = useState<"renew" | "revoke">();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => unwrap(api.DELETE("/v1/keys/{id}", { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["keys"] });
      notifyDone(`“${name}” was revoked.`);
    },
  });
  const expired = new Date(expiresAt) <= new Date();
  return (
    <Row
      actions={
        <>
          {foreign ? null : (
            <Button
              variant="default"
              onClick={() => setAsking("renew")}
              aria-label={`Renew ${name}`}
            >
              Renew
            </Button>
          )}
          <Button
            variant="default"
            onClick={() => setAsking("revoke")}
            aria-label={`Revoke ${name}`}
          >
            Revoke
          </Button>
        </>
      }
    >
      <div className={section.name}>
        {name}
        {scopes.map((scope) => (
          <span key={scope} className={section.tag}>
            {scope}
          </span>
        ))}
      </div>
      <div className={section.detail}>
        <code className={classes.prefix}>{prefix}…</code>
        {foreign || kind === "service" ? <> · by {ownerName || "somebody who has left"}</> : null} ·
        made <When at={createdAt} /> · {expired ? "expired" : "expires"} <When at={expiresAt} />
      </div>
      <div className={section.detail}>
        {lastUsedAt ? (
          <>
            Last used <When at={lastUsedAt} />
          </>
        ) : (
          "Never used"
        )}
      </div>
      <ConfirmDialog
        opened={asking === "revoke"}
        onClose={() => {
          setAsking(undefined);
          revoke.reset();
        }}
        title={`Revoke ${name}?`}
        action="Revoke"
        onConfirm={() => revoke.mutate()}
        pending={revoke.isPending}
        error={revoke.error}
      >
        Whatever uses it is refused from its next request on, and what runs with it is stopped.
        {kind === "service" ? " What was granted to the service is taken back." : null} This cannot
        be undone.
      </ConfirmDialog>
      {asking === "renew" ? (
        <RenewKeyDialog apiKey={apiKey} onClose={() => setAsking(undefined)} />
      ) : null}
    </Row>
  );
}
