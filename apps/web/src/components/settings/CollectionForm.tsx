"use client";

import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { toProblem } from "@/lib/problem";
import classes from "./Section.module.css";

interface CollectionFormProps {
  /** What stands there now. Default: nothing. */
  initial?: { name: string; description: string };
  /** The deed, as a verb: "Create". */
  action: string;
  onSubmit: (value: { name: string; description: string }) => void;
  pending: boolean;
  error: unknown;
  /** Default false. */
  disabled?: boolean;
}

/** A collection's name and description. */
export function CollectionForm(props: CollectionFormProps) {
  const { initial = { name: "", description: "" }, action, onSubmit, pending, error } = props;
  const [name, setName] = useState(initial.name);
  const [description, setDescription] = useState(initial.description);
  const unchanged = name.trim() === initial.name && description.trim() === initial.description;
  const fields = error ? toProblem(error).fields : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({ name: name.trim(), description: description.trim() });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label="Name"
        required
        withAsterisk={false}
        maxLength={120}
        data-autofocus
        disabled={props.disabled}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fields.name}
      />
      <Textarea
        label="Description"
        description="What belongs here, for those who look for it or add to it"
        maxLength={500}
        autosize
        minRows={2}
        disabled={props.disabled}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        error={fields.description}
      />
      {error && Object.keys(fields).length === 0 ? <ProblemNotice error={error} /> : null}
      <Group justify="flex-end">
        <Button
          type="submit"
          loading={pending}
          disabled={props.disabled || unchanged || !name.trim()}
        >
          {action}
        </Button>
      </Group>
    </form>
  );
}
