"use client";

import { Button } from "@mantine/core";
import { IconExternalLink, IconUserPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";
import { membersQuery } from "@/lib/api/queries";
import { useAuthActions } from "@/lib/auth/actions";
import { useIsAdmin } from "@/lib/auth/session";
import { InvitationRow } from "./InvitationRow";
import { InviteDialog } from "./InviteDialog";
import { MemberRow } from "./MemberRow";
import { Rows, Section } from "./Section";

/** Who belongs to the organisation, and who is asked to. */
export function MembersPanel() {
  const isAdmin = useIsAdmin();
  const { hosted } = useAuthActions();
  const [inviting, setInviting] = useState(false);
  const { data, error, refetch } = useQuery(membersQuery());
  if (error && !data) return <ProblemNotice error={error} retry={refetch} />;
  if (!data) return <RowsSkeleton label="Members are loading" rows={4} />;
  return (
    <>
      <Section
        title="Members"
        hint={
          hosted
            ? "Clerk manages who belongs to this organisation, their roles and invitations. Changes there show here within seconds."
            : isAdmin
              ? "Administrators manage people, collections and access. Members work with what they may read."
              : "Only an administrator can invite people and change roles."
        }
        action={
          hosted ? (
            <Button
              variant="default"
              leftSection={<IconExternalLink size={16} aria-hidden />}
              onClick={hosted.openOrganisation}
            >
              Manage in Clerk
            </Button>
          ) : (
            <Button
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={() => setInviting(true)}
              disabled={!isAdmin}
            >
              Invite
            </Button>
          )
        }
      >
        <Rows label="Members">
          {data.members.map((member) => (
            <MemberRow key={member.user.id} member={member} />
          ))}
        </Rows>
      </Section>
      {data.invitations.length > 0 ? (
        <Section title="Open invitations" hint="A link works once, until it expires.">
          <Rows label="Open invitations">
            {data.invitations.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </Rows>
        </Section>
      ) : null}
      <InviteDialog opened={inviting} onClose={() => setInviting(false)} />
    </>
  );
}
