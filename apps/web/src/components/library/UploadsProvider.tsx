"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useDocumentLists } from "./useLibrary";
import { useUploads } from "./useUploads";

const Context = createContext<ReturnType<typeof useUploads> | undefined>(undefined);

/** Holds the files on their way to the library above its page, so that they go on while another page is shown. */
export function UploadsProvider({ children }: { children: ReactNode }) {
  const { put } = useDocumentLists();
  return <Context value={useUploads(put)}>{children}</Context>;
}

/** The files on their way to the library. Only below the app's layout. */
export function useLibraryUploads(): ReturnType<typeof useUploads> {
  const uploads = useContext(Context);
  if (!uploads) throw new Error("useLibraryUploads outside of UploadsProvider");
  return uploads;
}
