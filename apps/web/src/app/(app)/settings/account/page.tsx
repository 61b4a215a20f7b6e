import type { Metadata } from "next";
import { HostedAccount } from "@/components/settings/HostedAccount";
import { PasswordForm } from "@/components/settings/PasswordForm";
import { authConfig } from "@/lib/auth/server";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const { mode, minPasswordLength } = await authConfig();
  if (mode === "clerk") return <HostedAccount />;
  return <PasswordForm minPasswordLength={minPasswordLength} />;
}
