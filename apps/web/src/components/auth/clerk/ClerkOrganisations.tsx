"use client";

import { OrganizationList } from "@clerk/nextjs";
import { HOME } from "@/lib/auth/next-path";
import { appearance } from "./appearance";
import { Loading } from "./Loading";
import { Unreachable } from "./Unreachable";

/** The person's organisations to enter one of, and the way to make one where the application allows it. */
export default function ClerkOrganisations() {
  return (
    <>
      <OrganizationList
        hidePersonal
        afterSelectOrganizationUrl={HOME}
        afterCreateOrganizationUrl={HOME}
        appearance={appearance}
        fallback={<Loading label="Your organisations are loading" />}
      />
      <Unreachable />
    </>
  );
}
