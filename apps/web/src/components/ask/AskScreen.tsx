"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { paths } from "@/lib/paths";
import { Conversation } from "./Conversation";

/**
 * The Ask page for whichever conversation the address names. A new
 * conversation gets its address while its first answer streams, without
 * leaving the page; every other change of address opens another conversation.
 */
export function AskScreen() {
  const addressed = conversationIn(usePathname());
  const [seat, setSeat] = useState({ addressed, opened: addressed, key: 0 });
  const [begun, setBegun] = useState<string>();

  if (addressed !== seat.addressed) {
    const same = addressed !== undefined && addressed === begun;
    setSeat(same ? { ...seat, addressed } : { addressed, opened: addressed, key: seat.key + 1 });
    setBegun(undefined);
  }
  function onBegun(id: string) {
    setBegun(id);
    window.history.replaceState(null, "", paths.conversation(id));
  }
  return <Conversation key={seat.key} opened={seat.opened} onBegun={onBegun} />;
}

function conversationIn(pathname: string): string | undefined {
  return /^\/ask\/([^/]+)/.exec(pathname)?.[1];
}
