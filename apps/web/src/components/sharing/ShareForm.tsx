"use client";

import { Button, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { chosenSubject, subjectOptions } from "@/components/settings/grants";
import type { Schemas } from "@/lib/api/client";
import { membersQuery, servicesQuery } from "@/lib/api/queries";
import { documentPermissions } from "./reasons";
import classes from "./ShareDialog.module.css";
import { useSharing } from "./useSharing";

type Permission = Schemas["NewDocumentGrant"]["permission"];

/** Sets what somebody may do with one document. */
export function ShareForm({ documentId }: { documentId: string }) {
  const members = useQuery(membersQuery()).data?.members;
  const services = useQuery(servicesQuery()).data?.services;
  const { share } = useSharing(documentId);
  const [subject, setSubject] = useState<string | null>(null);
  const [permission, setPermission] = useState<Permission>("read");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!subject) return;
    share.mutate({ ...chosenSubject(subject), permission }, { onSuccess: () => setSubject(null) });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Select
        label="For"
        placeholder="A person, a service or everyone"
        data={subjectOptions(members ?? [], services)}
        value={subject}
        onChange={setSubject}
        searchable
        nothingFoundMessage="Nobody here has this name"
        className={classes.subject}
        data-autofocus
      />
      <Select
        label="They may"
        data={documentPermissions}
        value={permission}
        onChange={(value) => value && setPermission(value as Permission)}
        allowDeselect={false}
        w={148}
      />
      <Button type="submit" disabled={!subject} loading={share.isPending}>
        Set
      </Button>
    </form>
  );
}
