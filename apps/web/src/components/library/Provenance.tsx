import Link from "next/link";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";

type Came = Pick<Schemas["Document"], "origin" | "parentId" | "parentName">;

/** Where a document came from, when that was not simply an upload: an address, an archive, an e-mail. */
export function Provenance({ document, className }: { document: Came; className?: string }) {
  const { origin, parentId, parentName } = document;
  if (origin) {
    return (
      <span className={className}>
        from{" "}
        <a href={origin} target="_blank" rel="noreferrer" title={origin}>
          {hostOf(origin)}
        </a>
      </span>
    );
  }
  if (!parentId || !parentName) return null;
  return (
    <span className={className}>
      in{" "}
      <Link href={paths.document(parentId)} prefetch={false}>
        {parentName}
      </Link>
    </span>
  );
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
