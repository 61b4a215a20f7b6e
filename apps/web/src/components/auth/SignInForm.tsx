"use client";

import { Button, PasswordInput, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { toProblem } from "@/lib/problem";
import { useHydrated } from "@/lib/useHydrated";
import classes from "./auth.module.css";
import { DemoAccounts } from "./DemoAccounts";

interface SignInFormProps {
  /** Where to go afterwards; a path of this origin. */
  next: string;
  demo: Schemas["DemoAccount"][];
}

/** E-mail and password, or one click on an account of a fresh development installation. */
export function SignInForm({ next, demo }: SignInFormProps) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () => unwrap(api.POST("/v1/auth/sign-in", { body: { email, password } })),
    // A whole new page: nothing of an earlier session may stay in memory.
    onSuccess: () => window.location.assign(next),
  });
  const first = useRef<HTMLInputElement>(null);
  const awake = useHydrated();
  useEffect(() => {
    if (awake) first.current?.focus();
  }, [awake]);
  const problem = signIn.error ? toProblem(signIn.error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <form method="post" onSubmit={submit} className={classes.form}>
      <Title order={1} size="h2">
        Sign in
      </Title>
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        ref={first}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={problem?.fields.email}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={problem?.code === "wrong_password" ? problem.message : problem?.fields.password}
      />
      {problem && problem.code !== "wrong_password" ? (
        <ProblemNotice error={problem} retry={() => signIn.mutate()} />
      ) : null}
      <Button type="submit" fullWidth size="md" loading={signIn.isPending || signIn.isSuccess}>
        Sign in
      </Button>
      {demo.length > 0 ? (
        <DemoAccounts
          accounts={demo}
          onPick={(account) => {
            setEmail(account.email);
            setPassword(account.password);
            signIn.reset();
          }}
        />
      ) : null}
    </form>
  );
}
