"use client";

import { OrganizationSwitcher } from "@clerk/nextjs";
import type { ReactNode } from "react";
import { HOME } from "@/lib/auth/next-path";
import { appearance } from "./appearance";

/** Clerk's own switch. Until it has loaded, or where it cannot, the organisation's name stands there. */
export default function ClerkOrganisationSwitch({ fallback }: { fallback: ReactNode }) {
  return (
    <OrganizationSwitcher
      hidePersonal
      afterSelectOrganizationUrl={HOME}
      afterCreateOrganizationUrl={HOME}
      afterLeaveOrganizationUrl="/organisation"
      appearance={appearance}
      fallback={fallback}
    />
  );
}
