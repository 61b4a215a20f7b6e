"use client";

import { Button, Group, Modal, Select } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import section from "../Section.module.css";
import { KeySecret } from "./KeySecret";
import { defaultLife, lives } from "./scopes";

interface RenewKeyDialogProps {
  apiKey: Schemas["APIKey"];
  onClose: () => void;
}

/** Gives a key another secret and end; what was granted to it stays. */
export function RenewKeyDialog({ apiKey: { id, name }, onClose }: RenewKeyDialogProps) {
  const queries = useQueryClient();
  const [days, setDays] = useState(defaultLife);
  const renew = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST("/v1/keys/{id}/renew", { params: { path: { id } }, body: { days: Number(days) } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["keys"] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    renew.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={`Renew ${name}`}>
      {renew.data?.secret ? (
        <KeySecret secret={renew.data.secret} onDone={onClose} />
      ) : (
        <form onSubmit={submit} className={section.form}>
          <p className={section.hint}>
            The key gets another secret. The one that is in use now is refused from its next request
            on; what was granted to the key stays.
          </p>
          <Select
            label="It lasts for"
            data={lives}
            value={days}
            onChange={(value) => value && setDays(value)}
            allowDeselect={false}
            data-autofocus
          />
          {renew.error ? <ProblemNotice error={renew.error} /> : null}
          <Group justify="flex-end">
            <Button type="submit" loading={renew.isPending}>
              Renew
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  );
}
