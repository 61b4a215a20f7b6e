import { IconAlertTriangle, IconHistory } from "@tabler/icons-react";
import Link from "next/link";
import type { Schemas } from "@/lib/api/client";
import { paths } from "@/lib/paths";
import classes from "./Reader.module.css";

interface VersionBannerProps {
  text: Schemas["DocumentText"];
  /** Whether a span was asked for that this text does not have. */
  spanMissing: boolean;
}

/** Says when what is shown is not what the reader may expect: an older version, or a text without the cited words. */
export function VersionBanner({ text, spanMissing }: VersionBannerProps) {
  const { document, version, current } = text;
  return (
    <>
      {current ? null : (
        <div className={classes.banner} role="note">
          <IconHistory size={18} aria-hidden />
          <p>
            You are reading version {version}. {newest(document)}
          </p>
        </div>
      )}
      {spanMissing ? (
        <div className={classes.banner} role="note">
          <IconAlertTriangle size={18} aria-hidden />
          <p>The passage that the link names is not in this version, so nothing is marked.</p>
        </div>
      ) : null}
    </>
  );
}

function newest({ id, version, status, failure }: Schemas["Document"]) {
  if (status === "failed")
    return `Version ${version} is newer, but could not be read. ${failure?.message ?? ""}`;
  if (status !== "searchable") return `Version ${version} is on its way.`;
  return <Link href={paths.document(id)}>Read version {version}, the newest.</Link>;
}
