"use client";

import { UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { Schemas } from "@/lib/api/client";
import { WhyPath } from "./WhyPath";
import classes from "./WhyThis.module.css";

interface WhyThisProps {
  /** What it is about, for who hears the button without seeing its place. */
  of: string;
  why?: Schemas["Reason"];
  conversationId?: string;
  messageId?: string;
  /** Picks this passage's reason, with its words, out of the answer's. */
  pick: (reasons: Schemas["Reasons"]) => Schemas["Reason"] | undefined;
}

/** Why a passage was found, when asked for: the words it matched, or the path to it. */
export function WhyThis({ of, why, conversationId, messageId, pick }: WhyThisProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { terms = [], path = [] } = why ?? {};
  if (terms.length === 0 && path.length === 0) return null;
  return (
    <div className={classes.why}>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        Why this?<span className="visually-hidden"> {of}</span>
        <IconChevronDown size={14} aria-hidden />
      </UnstyledButton>
      {open ? (
        <div id={panel} className={classes.panel}>
          {terms.length > 0 ? (
            <>
              <p className={classes.lead}>It has these words of the question:</p>
              <ul className={classes.terms}>
                {terms.map((term) => (
                  <li key={term} className={classes.term}>
                    {term}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {path.length > 0 && conversationId && messageId ? (
            <WhyPath conversationId={conversationId} messageId={messageId} pick={pick} />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
