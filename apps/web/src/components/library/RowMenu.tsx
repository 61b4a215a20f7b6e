"use client";

import { ActionIcon, FileButton, Menu } from "@mantine/core";
import {
  IconDots,
  IconDownload,
  IconEraser,
  IconFolderSymlink,
  IconHistory,
  IconPencil,
  IconRefresh,
  IconReplace,
  IconShare,
  IconTrash,
} from "@tabler/icons-react";
import type { Schemas } from "@/lib/api/client";
import { ACCEPTED } from "./kinds";
import { originalPath } from "./original-path";
import classes from "./RowMenu.module.css";

/** What a row offers; the library decides how each is done. */
export interface RowActions {
  rename: (document: Schemas["Document"]) => void;
  replace: (document: Schemas["Document"], file: File) => void;
  versions: (document: Schemas["Document"]) => void;
  share: (document: Schemas["Document"]) => void;
  move: (documents: readonly Schemas["Document"][]) => void;
  erase: (document: Schemas["Document"]) => void;
  remove: (documents: readonly Schemas["Document"][]) => void;
  retry: (document: Schemas["Document"]) => void;
  /** Fetches a document from its address again. */
  refresh: (document: Schemas["Document"]) => void;
}

/** Everything that can be done with one document, as far as the viewer may. */
export function RowMenu({
  document,
  actions,
}: {
  document: Schemas["Document"];
  actions: RowActions;
}) {
  const writable = document.access !== "read";
  return (
    <FileButton accept={ACCEPTED} onChange={(file) => file && actions.replace(document, file)}>
      {({ onClick: choose }) => (
        <Menu position="bottom-end" width={208} withinPortal={false}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              className={classes.button}
              size={32}
              aria-label={`Actions for ${document.name}`}
            >
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              component="a"
              href={originalPath(document.id)}
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              Download original
            </Menu.Item>
            <Menu.Item
              leftSection={<IconHistory size={16} aria-hidden />}
              onClick={() => actions.versions(document)}
            >
              Versions
            </Menu.Item>
            {document.access === "manage" ? (
              <Menu.Item
                leftSection={<IconShare size={16} aria-hidden />}
                onClick={() => actions.share(document)}
              >
                Share…
              </Menu.Item>
            ) : null}
            {writable ? (
              <>
                <Menu.Divider />
                <Menu.Item
                  leftSection={<IconPencil size={16} aria-hidden />}
                  onClick={() => actions.rename(document)}
                >
                  Rename
                </Menu.Item>
                {document.origin ? (
                  <Menu.Item
                    leftSection={<IconRefresh size={16} aria-hidden />}
                    onClick={() => actions.refresh(document)}
                  >
                    Fetch again
                  </Menu.Item>
                ) : null}
                <Menu.Item leftSection={<IconReplace size={16} aria-hidden />} onClick={choose}>
                  Replace with a file
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconFolderSymlink size={16} aria-hidden />}
                  onClick={() => actions.move([document])}
                >
                  Move to a collection
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item
                  className={classes.remove}
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => actions.remove([document])}
                >
                  Delete
                </Menu.Item>
                {document.access === "manage" ? (
                  <Menu.Item
                    className={classes.remove}
                    leftSection={<IconEraser size={16} aria-hidden />}
                    onClick={() => actions.erase(document)}
                  >
                    Erase for good
                  </Menu.Item>
                ) : null}
              </>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      )}
    </FileButton>
  );
}
