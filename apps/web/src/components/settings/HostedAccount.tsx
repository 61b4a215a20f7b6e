"use client";

import { Button } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useAuthActions } from "@/lib/auth/actions";
import { useSession } from "@/lib/auth/session";
import { Section } from "./Section";

/** The way to an account that a hosted provider manages. */
export function HostedAccount() {
  const { user } = useSession();
  const { hosted } = useAuthActions();
  return (
    <Section
      title="Account"
      hint="Clerk manages your name, addresses, password and second factors."
      action={
        <Button
          variant="default"
          leftSection={<IconExternalLink size={16} aria-hidden />}
          onClick={hosted?.openProfile}
        >
          Manage account
        </Button>
      }
    >
      <p>
        You are {user.name}, {user.email}.
      </p>
    </Section>
  );
}
