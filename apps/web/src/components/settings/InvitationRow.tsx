"use client";

import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notifyDone, notifyProblem } from "@/components/feedback/notices";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { Row } from "./Section";
import classes from "./Section.module.css";

/** An open invitation. Revoking it costs nothing that a new one does not bring back. */
export function InvitationRow({ invitation }: { invitation: Schemas["Invitation"] }) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE("/v1/invitations/{invitation}", {
          params: { path: { invitation: invitation.id } },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["members"] });
      notifyDone(`The link for ${invitation.email} no longer works.`);
    },
    onError: (error) => notifyProblem("The invitation was not revoked", error),
  });
  return (
    <Row
      actions={
        <Button
          variant="default"
          onClick={() => revoke.mutate()}
          loading={revoke.isPending}
          aria-label={`Revoke the invitation of ${invitation.email}`}
        >
          Revoke
        </Button>
      }
    >
      <div className={classes.name}>{invitation.email}</div>
      <div className={classes.detail}>
        {invitation.role === "admin" ? "As an administrator" : "As a member"} · expires{" "}
        <When at={invitation.expiresAt} />
      </div>
    </Row>
  );
}
