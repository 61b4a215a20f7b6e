import {
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconMarkdown,
  IconWorld,
} from "@tabler/icons-react";
import { kindOf } from "./kinds";

/** A document's format at a glance; the format's name stands beside it in words. */
export function KindIcon({ mediaType }: { mediaType: string }) {
  switch (kindOf(mediaType)) {
    case "pdf":
      return <IconFileTypePdf size={20} aria-hidden />;
    case "html":
      return <IconWorld size={20} aria-hidden />;
    case "markdown":
      return <IconMarkdown size={20} aria-hidden />;
    case "text":
      return <IconFileText size={20} aria-hidden />;
    default:
      return <IconFile size={20} aria-hidden />;
  }
}
