"use client";

import { Button, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Schemas } from "@/lib/api/client";
import { membersQuery, servicesQuery } from "@/lib/api/queries";
import classes from "./AddGrantForm.module.css";
import { newGrant, permissions, subjectOptions } from "./grants";
import { useGrantChanges } from "./useGrantChanges";

/** Gives somebody access to a collection. */
export function AddGrantForm({ collectionId }: { collectionId: string }) {
  const { data } = useQuery(membersQuery());
  const services = useQuery(servicesQuery()).data?.services;
  const { add } = useGrantChanges(collectionId);
  const [subject, setSubject] = useState<string | null>(null);
  const [permission, setPermission] = useState<Schemas["Grant"]["permission"]>("read");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (subject) add.mutate(newGrant(subject, permission), { onSuccess: () => setSubject(null) });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Select
        label="Give access to"
        placeholder="A person, a service or everyone"
        data={subjectOptions(data?.members ?? [], services)}
        value={subject}
        onChange={setSubject}
        searchable
        nothingFoundMessage="Nobody here has this name"
        className={classes.subject}
      />
      <Select
        label="They may"
        data={permissions}
        value={permission}
        onChange={(value) => value && setPermission(value as typeof permission)}
        allowDeselect={false}
        w={148}
      />
      <Button type="submit" disabled={!subject} loading={add.isPending}>
        Give access
      </Button>
    </form>
  );
}
