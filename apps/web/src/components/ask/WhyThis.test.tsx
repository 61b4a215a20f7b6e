import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Schemas } from "@/lib/api/client";
import { reasonsQuery } from "./queries";
import { WhyThis } from "./WhyThis";

const place = (documentName: string, text: string): Schemas["Place"] => ({
  documentId: documentName,
  chunkId: documentName,
  start: 0,
  end: text.length,
  documentName,
  version: 1,
  text,
});

const step: Schemas["Step"] = {
  entityId: "ada",
  entity: "Ada North",
  from: place("film.md", "It was directed by Ada North."),
  to: place("ada.md", "Ada North was born in Lisbon."),
};

/** Opens the reason of a passage whose path is as the service tells it. */
function open(why: Schemas["Reason"] | undefined, told?: Schemas["Step"][]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(reasonsQuery("talk", "message").queryKey, {
    citations: [{ number: 1, sentence: 0, why: { path: told } }],
    nearest: [],
  });
  const { container } = render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <WhyThis
          of="Source 1"
          why={why}
          conversationId="talk"
          messageId="message"
          pick={({ citations }) => citations[0]?.why}
        />
      </QueryClientProvider>
    </MantineProvider>,
  );
  const button = screen.queryByRole("button", { name: "Why this? Source 1" });
  if (button) fireEvent.click(button);
  return container.textContent ?? "";
}

it("says nothing of a passage whose reason is not known", () => {
  expect(open(undefined)).not.toContain("Why this?");
});

it("shows the words that a passage matched", () => {
  expect(open({ terms: ["born", "director"] })).toContain("borndirector");
});

it("leads from the question over each sentence to the passage", () => {
  const words = open({ path: [step] }, [step]);
  const order = ["The question", "It was directed by", "Ada North", "was born in Lisbon."];
  expect(order.map((w) => words.indexOf(w))).toEqual(
    order.map((w) => words.indexOf(w)).toSorted((a, b) => a - b),
  );
  expect(words).toContain("film.md");
});

it("says that a path can no longer be shown", () => {
  expect(open({ path: [step] }, [])).toContain("which you may not read");
});
