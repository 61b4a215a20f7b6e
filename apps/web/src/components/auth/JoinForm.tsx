"use client";

import { Button, PasswordInput, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { HOME } from "@/lib/auth/next-path";
import { toProblem } from "@/lib/problem";
import classes from "./auth.module.css";

interface JoinFormProps {
  token: string;
  offer: Schemas["InvitationOffer"];
  minPasswordLength: number;
}

/** Accepts an invitation: with the password of an account there is, or by making one. */
export function JoinForm({ token, offer, minPasswordLength }: JoinFormProps) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const isNew = !offer.hasAccount;
  const join = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST("/v1/invitations/{invitation}/accept", {
          params: { path: { invitation: token } },
          body: { password, ...(isNew ? { name: name.trim() } : {}) },
        }),
      ),
    onSuccess: () => window.location.assign(HOME),
  });
  const problem = join.error ? toProblem(join.error) : undefined;
  const aboutPassword = problem?.code === "wrong_password" || problem?.code === "weak_password";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    join.mutate();
  };
  return (
    <form method="post" onSubmit={submit} className={classes.form}>
      <Title order={1} size="h2">
        Join {offer.organisation}
      </Title>
      <p className={classes.intro}>
        You are invited as {offer.role === "admin" ? "an administrator" : "a member"}.{" "}
        {isNew
          ? "Choose a name and a password."
          : "Your address has an account here: enter its password."}
      </p>
      <TextInput label="E-mail" name="email" autoComplete="username" value={offer.email} readOnly />
      {isNew ? (
        <TextInput
          label="Your name"
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={problem?.fields.name}
        />
      ) : null}
      <PasswordInput
        label={isNew ? "New password" : "Password"}
        description={isNew ? `At least ${minPasswordLength} characters` : undefined}
        name="password"
        autoComplete={isNew ? "new-password" : "current-password"}
        required
        withAsterisk={false}
        minLength={isNew ? minPasswordLength : undefined}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={aboutPassword ? problem.message : problem?.fields.password}
      />
      {problem && !aboutPassword ? (
        <ProblemNotice error={problem} retry={() => join.mutate()} />
      ) : null}
      <Button type="submit" fullWidth size="md" loading={join.isPending || join.isSuccess}>
        Join
      </Button>
    </form>
  );
}
