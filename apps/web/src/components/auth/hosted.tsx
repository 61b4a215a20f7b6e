"use client";

import dynamic from "next/dynamic";
import { Loading } from "./clerk/Loading";

/**
 * The hosted provider's own forms, each a file of its own, which local
 * installations never load. They are made in the browser only: the provider's
 * script may be there before React is, and then the server's page would differ.
 */
export const HostedSignIn = dynamic(() => import("./clerk/ClerkSignIn"), {
  ssr: false,
  loading: () => <Loading label="The sign-in form is loading" />,
});

export const HostedOrganisations = dynamic(() => import("./clerk/ClerkOrganisations"), {
  ssr: false,
  loading: () => <Loading label="Your organisations are loading" />,
});

export const HostedOrganisationSwitch = dynamic(() => import("./clerk/ClerkOrganisationSwitch"), {
  ssr: false,
});
