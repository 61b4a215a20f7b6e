"use client";

import { createContext, useContext } from "react";
import { signOut } from "./browser";

/** What a person can do about their account and organisation, whoever manages them. */
export interface AuthActions {
  signOut(): Promise<void>;
  /** What a hosted provider shows in a window of its own; undefined where this installation manages accounts. */
  hosted?: {
    openProfile(): void;
    openOrganisation(): void;
  };
}

/** A hosted provider's frame replaces them. */
export const AuthActionsContext = createContext<AuthActions>({ signOut });

export function useAuthActions(): AuthActions {
  return useContext(AuthActionsContext);
}
