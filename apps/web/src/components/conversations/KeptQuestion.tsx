"use client";

import { ActionIcon, Menu } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { Fragment, useState } from "react";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { TextDialog } from "@/components/feedback/TextDialog";
import { Row } from "@/components/settings/Section";
import { When } from "@/components/time/When";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { useSession } from "@/lib/auth/session";
import { paths } from "@/lib/paths";
import classes from "./Conversations.module.css";

/** A kept question, what is expected of an answer to it, and what can be done with it. */
export function KeptQuestion({ kept }: { kept: Schemas["TestCase"] }) {
  const { user } = useSession();
  const { id, question, note, createdBy, createdByName, createdAt } = kept;
  return (
    <Row actions={<KeptMenu kept={kept} />}>
      <span className={classes.question}>{question}</span>
      <span className={classes.detail}>
        <Expected kept={kept} />
      </span>
      <span className={classes.detail}>
        {createdBy === user.id ? "Kept by you" : `Kept by ${createdByName ?? "a former member"}`}{" "}
        <When at={createdAt} />
      </span>
      {note ? (
        <span className={classes.note} id={`note-${id}`}>
          {note}
        </span>
      ) : null}
    </Row>
  );
}

/** The spans that a good answer rests on, each the way to it. */
function Expected({ kept: { expected, withheld } }: { kept: Schemas["TestCase"] }) {
  return (
    <>
      {expected.length > 0 ? "Rests on " : null}
      {expected.map(({ documentId, documentName, version, start, end, page, locator }, i) => (
        <Fragment key={`${documentId} ${start}`}>
          {i > 0 ? ", " : null}
          <Link href={paths.document(documentId, { version, start, end })} prefetch={false}>
            {documentName}
            {locator ? `, ${locator}` : page ? `, page ${page}` : null}
          </Link>
        </Fragment>
      ))}
      {withheld
        ? expected.length > 0
          ? ", and on documents that you may not read"
          : "Rests on documents that you may not read"
        : null}
    </>
  );
}

function KeptMenu({ kept }: { kept: Schemas["TestCase"] }) {
  const [dialog, setDialog] = useState<"note" | "drop">();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const queries = useQueryClient();
  const params = { path: { id: kept.id } };
  const close = () => setDialog(undefined);
  async function drop() {
    setBusy(true);
    try {
      await api.DELETE("/v1/test-cases/{id}", { params });
      close();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["test-cases"] }),
        // Its answer is no longer shown as kept.
        queries.invalidateQueries({ queryKey: ["conversations", "one"] }),
      ]);
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
  }
  async function note(text: string) {
    await unwrap(api.PATCH("/v1/test-cases/{id}", { params, body: { note: text } }));
    await queries.invalidateQueries({ queryKey: ["test-cases"] });
  }
  return (
    <>
      <Menu position="bottom-end" width={208}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            className={classes.button}
            size={32}
            aria-label={`Actions for ${kept.question}`}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setDialog("note")}
          >
            {kept.note ? "Change the note" : "Add a note"}
          </Menu.Item>
          <Menu.Item
            className={classes.remove}
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => setDialog("drop")}
          >
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === "note" ? (
        <TextDialog
          title="Note"
          label="Note"
          description="Why it matters, or what a good answer says."
          text={kept.note ?? ""}
          maxLength={2000}
          field="note"
          note
          action="Save"
          onText={note}
          onClose={close}
        />
      ) : null}
      <ConfirmDialog
        opened={dialog === "drop"}
        onClose={close}
        title="Delete the kept question?"
        action="Delete"
        onConfirm={drop}
        pending={busy}
        error={problem}
      >
        “{kept.question}” is no longer a test case. The conversation stays.
      </ConfirmDialog>
    </>
  );
}
