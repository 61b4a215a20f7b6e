"use client";

import { Modal, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/components/feedback/ProblemNotice";
import { Row, Rows } from "@/components/settings/Section";
import section from "@/components/settings/Section.module.css";
import type { Schemas } from "@/lib/api/client";
import { sharingQuery } from "@/lib/api/queries";
import { DocumentGrantRow } from "./DocumentGrantRow";
import { reasonOf, wordOf } from "./reasons";
import classes from "./ShareDialog.module.css";
import { ShareForm } from "./ShareForm";

interface ShareDialogProps {
  document: Pick<Schemas["Document"], "id" | "name">;
  onClose: () => void;
}

/** Who may do what with one document and why, and what was decided for it alone. */
export function ShareDialog({ document, onClose }: ShareDialogProps) {
  const { data, error, refetch } = useQuery(sharingQuery(document.id));
  return (
    <Modal opened onClose={onClose} title={`Share ${document.name}`} size="lg">
      <p className={classes.intro}>
        The collection decides who may read it. What you set here counts for this document alone, in
        the collection's place.
      </p>
      <ShareForm documentId={document.id} />
      {error && !data ? <ProblemNotice error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton height={128} mt={24} /> : null}
      {data ? (
        <>
          {data.grants.length > 0 ? (
            <>
              <h3 className={classes.heading}>For this document alone</h3>
              <Rows label="For this document alone">
                {data.grants.map((grant) => (
                  <DocumentGrantRow key={grant.id} documentId={document.id} grant={grant} />
                ))}
              </Rows>
            </>
          ) : null}
          <h3 className={classes.heading}>Who may read it</h3>
          <Rows label="Who may read it">
            {data.readers.map((reader) => (
              <Row key={reader.id} actions={<span>{wordOf(reader.permission)}</span>}>
                <div className={section.name}>
                  {reader.name}
                  {reader.kind === "service" ? <span className={section.tag}>service</span> : null}
                </div>
                <div className={section.detail}>{reasonOf(reader)}</div>
              </Row>
            ))}
          </Rows>
        </>
      ) : null}
    </Modal>
  );
}
