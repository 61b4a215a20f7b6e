"use client";

import { SignIn } from "@clerk/nextjs";
import { appearance } from "./appearance";
import { Loading } from "./Loading";
import { Unreachable } from "./Unreachable";

/** Clerk's own form, with sign-up where the application allows it, and the steps that it asks for afterwards. */
export default function ClerkSignIn({ next }: { next: string }) {
  return (
    <>
      <SignIn
        routing="hash"
        withSignUp
        fallbackRedirectUrl={next}
        signUpFallbackRedirectUrl={next}
        appearance={appearance}
        fallback={<Loading label="The sign-in form is loading" />}
      />
      <Unreachable />
    </>
  );
}
