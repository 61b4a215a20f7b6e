import {
  IconBook,
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconFileZip,
  IconMail,
  IconMarkdown,
  IconPresentation,
  IconTable,
  IconWorld,
} from "@tabler/icons-react";
import { type Kind, kindOf } from "./kinds";

const icons: Record<Kind, typeof IconFile> = {
  pdf: IconFileTypePdf,
  word: IconFileWord,
  slides: IconPresentation,
  sheet: IconTable,
  book: IconBook,
  email: IconMail,
  archive: IconFileZip,
  html: IconWorld,
  markdown: IconMarkdown,
  text: IconFileText,
};

/** A document's format at a glance; the format's name stands beside it in words. */
export function KindIcon({ mediaType }: { mediaType: string }) {
  const kind = kindOf(mediaType);
  const Icon = kind ? icons[kind] : IconFile;
  return <Icon size={20} aria-hidden />;
}
