import type { Metadata } from "next";
import { PasswordForm } from "@/components/settings/PasswordForm";
import { authConfig } from "@/lib/auth/server";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const { minPasswordLength } = await authConfig();
  return <PasswordForm minPasswordLength={minPasswordLength} />;
}
