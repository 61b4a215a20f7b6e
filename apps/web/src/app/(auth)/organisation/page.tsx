import { Title } from "@mantine/core";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HostedOrganisations } from "@/components/auth/hosted";
import { HOME } from "@/lib/auth/next-path";
import { authConfig } from "@/lib/auth/server";

export const metadata: Metadata = { title: "Choose an organisation" };

/** Where people are sent who are signed in at a hosted provider, but in no organisation of theirs. */
export default async function OrganisationPage() {
  const { mode } = await authConfig();
  if (mode === "local") redirect(HOME);
  return (
    <>
      <Title order={1} size="h2">
        Choose an organisation
      </Title>
      <p>
        Documents belong to organisations. Enter one of yours, or ask an administrator of one to
        invite you.
      </p>
      <HostedOrganisations />
    </>
  );
}
