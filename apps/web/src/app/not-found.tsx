import { IconMapOff } from "@tabler/icons-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/feedback/EmptyState";
import { LinkButton } from "@/components/navigation/LinkButton";
import { HOME } from "@/lib/auth/next-path";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <main>
      <EmptyState
        heading="h1"
        icon={<IconMapOff size={24} aria-hidden />}
        title="There is nothing at this address"
        action={<LinkButton href={HOME}>Go to Ask</LinkButton>}
      >
        It may have moved, or the link was cut short.
      </EmptyState>
    </main>
  );
}
