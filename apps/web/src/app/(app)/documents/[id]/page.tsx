import type { Metadata } from "next";
import { cookies } from "next/headers";
import { cache } from "react";
import { openDocument } from "@/components/reader/open-document";
import { readView, VIEW_COOKIE } from "@/components/reader/pages/view";
import { Reader } from "@/components/reader/Reader";
import { readSpan, readVersion } from "@/components/reader/slices";

interface DocumentPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once a request, for the page and for its title. */
const open = cache(openDocument);

export async function generateMetadata(props: DocumentPageProps): Promise<Metadata> {
  const { id, version } = await asked(props);
  const opened = await open(id, version);
  if (opened.state === "text")
    return { title: opened.text.document.title || opened.text.document.name };
  return { title: "document" in opened ? opened.document.name : "Document" };
}

export default async function DocumentPage(props: DocumentPageProps) {
  const { id, version, span, conversation } = await asked(props);
  const view = readView((await cookies()).get(VIEW_COOKIE)?.value) ?? "text";
  return (
    <Reader
      opened={await open(id, version)}
      version={version}
      span={span}
      conversation={conversation}
      view={view}
    />
  );
}

/** What the address asks for; what does not fit is left out. */
async function asked({ params, searchParams }: DocumentPageProps) {
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const one = (name: string) => [search[name]].flat()[0];
  const conversation = one("conversation");
  return {
    id,
    version: readVersion(one("version")),
    span: readSpan(one("start"), one("end")),
    conversation: conversation && /^[0-9a-f-]{36}$/i.test(conversation) ? conversation : undefined,
  };
}
