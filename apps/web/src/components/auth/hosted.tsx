"use client";

import dynamic from "next/dynamic";
import { Loading } from "./clerk/Loading";

/**
 * The hosted provider's own forms, each a file of its own, which local
 * installations never load.
 */
export const HostedSignIn = dynamic(() => import("./clerk/ClerkSignIn"), {
  loading: () => <Loading label="The sign-in form is loading" />,
});

export const HostedOrganisations = dynamic(() => import("./clerk/ClerkOrganisations"), {
  loading: () => <Loading label="Your organisations are loading" />,
});

export const HostedOrganisationSwitch = dynamic(() => import("./clerk/ClerkOrganisationSwitch"));
