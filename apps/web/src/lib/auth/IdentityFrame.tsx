"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";

/** A file of its own, which local installations never load. */
const ClerkFrame = dynamic(() => import("./clerk/ClerkFrame"));

interface IdentityFrameProps {
  /** Set where Clerk manages the accounts. */
  clerkKey?: string;
  nonce: string;
  children: ReactNode;
}

/** What the identity provider needs around every page: nothing, with accounts of this installation. */
export function IdentityFrame({ clerkKey, nonce, children }: IdentityFrameProps) {
  if (!clerkKey) return children;
  return (
    <ClerkFrame publishableKey={clerkKey} nonce={nonce}>
      {children}
    </ClerkFrame>
  );
}
