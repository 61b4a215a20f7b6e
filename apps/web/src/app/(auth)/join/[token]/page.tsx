import { IconMailOff } from "@tabler/icons-react";
import type { Metadata } from "next";
import { JoinForm } from "@/components/auth/JoinForm";
import { EmptyState } from "@/components/feedback/EmptyState";
import { LinkButton } from "@/components/navigation/LinkButton";
import { unwrap } from "@/lib/api/client";
import { serverApi } from "@/lib/api/server";
import { authConfig } from "@/lib/auth/server";
import { ProblemError } from "@/lib/problem";

export const metadata: Metadata = { title: "Join", referrer: "no-referrer" };

/** The problems that mean that the link itself is no good. */
const ended = ["invitation_ended", "not_found", "invalid", "managed_elsewhere"];

export default async function JoinPage({ params }: PageProps<"/join/[token]">) {
  const { token } = await params;
  const api = await serverApi();
  try {
    const [offer, config] = await Promise.all([
      unwrap(api.GET("/v1/invitations/{invitation}", { params: { path: { invitation: token } } })),
      authConfig(),
    ]);
    return <JoinForm token={token} offer={offer} minPasswordLength={config.minPasswordLength} />;
  } catch (error) {
    if (!(error instanceof ProblemError) || !ended.includes(error.code)) throw error;
    return (
      <EmptyState
        heading="h1"
        icon={<IconMailOff size={24} aria-hidden />}
        title="This invitation no longer works"
        action={
          <LinkButton href="/sign-in" variant="default">
            Go to sign-in
          </LinkButton>
        }
      >
        {error.message}
      </EmptyState>
    );
  }
}
