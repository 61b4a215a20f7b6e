"use client";

import { ClerkProvider, useAuth, useClerk } from "@clerk/nextjs";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type AuthActions, AuthActionsContext } from "../actions";
import { HOME } from "../next-path";
import { setTokenSource } from "../session-token";

interface ClerkFrameProps {
  publishableKey: string;
  nonce: string;
  children: ReactNode;
}

/** Loads Clerk's script and hands its session to the pages below. */
export default function ClerkFrame({ publishableKey, nonce, children }: ClerkFrameProps) {
  return (
    <ClerkProvider
      publishableKey={publishableKey}
      nonce={nonce}
      signInUrl="/sign-in"
      signUpUrl="/sign-in"
      afterSignOutUrl="/sign-in"
      signInFallbackRedirectUrl={HOME}
      signUpFallbackRedirectUrl={HOME}
      telemetry={false}
    >
      <ClerkSession>{children}</ClerkSession>
    </ClerkProvider>
  );
}

function ClerkSession({ children }: { children: ReactNode }) {
  const clerk = useClerk();
  const { getToken, orgId } = useAuth();
  // While rendering, so that the first requests of the pages below have a token.
  useState(() => typeof window !== "undefined" && setTokenSource(() => getToken()));
  // Everything in memory belongs to the organisation before, so the page loads anew.
  const entered = useRef(orgId);
  useEffect(() => {
    if (entered.current && orgId && entered.current !== orgId) window.location.assign(HOME);
    entered.current = orgId;
  }, [orgId]);
  const actions = useMemo<AuthActions>(
    () => ({
      // A whole new page: nothing of the session may stay in memory.
      signOut: () => clerk.signOut(() => window.location.assign("/sign-in")),
      hosted: {
        openProfile: () => clerk.openUserProfile(),
        openOrganisation: () => clerk.openOrganizationProfile(),
      },
    }),
    [clerk],
  );
  return <AuthActionsContext value={actions}>{children}</AuthActionsContext>;
}
