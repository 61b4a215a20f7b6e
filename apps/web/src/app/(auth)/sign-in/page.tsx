import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { HostedSignIn } from "@/components/auth/hosted";
import { SignInForm } from "@/components/auth/SignInForm";
import { safeNext } from "@/lib/auth/next-path";
import { authConfig, getSession } from "@/lib/auth/server";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next } = await searchParams;
  const target = safeNext(typeof next === "string" ? next : undefined);
  if (await getSession()) redirect(target);
  const { mode, demo = [] } = await authConfig();
  if (mode === "clerk") return <HostedSignIn next={target} />;
  return <SignInForm next={target} demo={demo} />;
}
