"use client";

import { Button, PasswordInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { notifyDone } from "@/components/feedback/notices";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { unwrap } from "@/lib/api/client";
import { useSession } from "@/lib/auth/session";
import { toProblem } from "@/lib/problem";
import { Section } from "./Section";
import classes from "./Section.module.css";

/** Changes the viewer's password. Their sessions elsewhere end. */
export function PasswordForm({ minPasswordLength }: { minPasswordLength: number }) {
  const { user } = useSession();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({
    mutationFn: () => unwrap(api.POST("/v1/me/password", { body: { current, new: next } })),
    onSuccess: () => {
      setCurrent("");
      setNext("");
      notifyDone("The password is changed. Your other sessions have ended.");
    },
  });
  const problem = change.error ? toProblem(change.error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const wrong = problem?.code === "wrong_password";
  const weak = problem?.code === "weak_password";
  return (
    <Section title="Password" hint="Changing it ends your sessions on other devices.">
      <form method="post" onSubmit={submit} className={`${classes.form} ${classes.narrow}`}>
        <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
        <PasswordInput
          label="Current password"
          name="current-password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={wrong ? problem.message : undefined}
        />
        <PasswordInput
          label="New password"
          description={`At least ${minPasswordLength} characters`}
          name="new-password"
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={minPasswordLength}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          error={weak ? problem.message : problem?.fields.new}
        />
        {problem && !wrong && !weak ? <ProblemNotice error={problem} /> : null}
        <div>
          <Button type="submit" loading={change.isPending}>
            Change password
          </Button>
        </div>
      </form>
    </Section>
  );
}
