"use client";

import { Button, Checkbox, Select } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { notifyDone, notifyProblem, offerUndo } from "@/components/feedback/notices";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { useAuthActions } from "@/lib/auth/actions";
import { useIsAdmin, useSession } from "@/lib/auth/session";
import { Row } from "./Section";
import classes from "./Section.module.css";

type Member = Schemas["Member"];

export const roles = [
  { value: "admin", label: "Administrator" },
  { value: "member", label: "Member" },
];

/** A member, with the role and the way out that an administrator may change. */
export function MemberRow({ member }: { member: Member }) {
  const isAdmin = useIsAdmin();
  const isSelf = useSession().user.id === member.user.id;
  const { change, remove } = useMemberChanges(member, isSelf);
  const [removing, setRemoving] = useState(false);
  const [erasing, setErasing] = useState(false);
  const { user, role } = member;
  const { hosted } = useAuthActions();
  return (
    <Row
      actions={
        hosted ? (
          <span>{roles.find(({ value }) => value === role)?.label}</span>
        ) : (
          <>
            <Select
              aria-label={`Role of ${user.name}`}
              data={roles}
              value={change.isPending ? change.variables : role}
              onChange={(value) =>
                value && value !== role && change.mutate(value as Member["role"])
              }
              allowDeselect={false}
              disabled={!isAdmin || change.isPending}
              w={148}
            />
            <Button
              variant="default"
              onClick={() => setRemoving(true)}
              disabled={!isAdmin}
              aria-label={`Remove ${user.name}`}
            >
              Remove
            </Button>
          </>
        )
      }
    >
      <div className={classes.name}>
        {user.name}
        {isSelf ? <span className={classes.tag}>You</span> : null}
      </div>
      <div className={classes.detail}>
        {user.email} · joined <When at={member.joinedAt} />
      </div>
      <ConfirmDialog
        opened={removing}
        onClose={() => {
          setRemoving(false);
          remove.reset();
        }}
        title={isSelf ? "Leave this organisation?" : `Remove ${user.name}?`}
        action={isSelf ? "Leave" : "Remove"}
        onConfirm={() => remove.mutate(erasing)}
        pending={remove.isPending}
        error={remove.error}
      >
        {isSelf ? "You lose" : `${user.email} loses`} access to every document here at once. What
        was added stays. Coming back takes a new invitation.
        {isSelf ? null : (
          <Checkbox
            mt="md"
            checked={erasing}
            onChange={(event) => setErasing(event.currentTarget.checked)}
            label="Also erase their personal data"
            description="Questions, answers, opinions, keys and their name go for good. Documents stay, put in by a former member."
          />
        )}
      </ConfirmDialog>
    </Row>
  );
}

function useMemberChanges({ user, role }: Member, isSelf: boolean) {
  const queries = useQueryClient();
  const path = { userId: user.id };
  const setRole = (next: Member["role"]) =>
    unwrap(api.PATCH("/v1/members/{userId}", { params: { path }, body: { role: next } }));
  const refresh = () => queries.invalidateQueries({ queryKey: ["members"] });
  // The viewer's own role decides what every page offers, so the page begins anew.
  const settle = () => (isSelf ? window.location.reload() : refresh());
  const change = useMutation({
    mutationFn: setRole,
    onSuccess: async (_, next) => {
      await settle();
      offerUndo(`${user.name} is now ${next === "admin" ? "an administrator" : "a member"}.`, () =>
        setRole(role).then(settle),
      );
    },
    onError: (error) => notifyProblem("The role was not changed", error),
  });
  const remove = useMutation({
    mutationFn: (erase: boolean) =>
      erase
        ? unwrap(api.POST("/v1/members/{userId}/erase", { params: { path } })).then(() => {})
        : unwrap(api.DELETE("/v1/members/{userId}", { params: { path } })).then(() => {}),
    onSuccess: async () => {
      await settle();
      notifyDone(`${user.name} was removed.`);
    },
  });
  return { change, remove };
}
