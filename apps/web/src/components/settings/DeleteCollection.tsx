"use client";

import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { notifyProblem, offerUndo } from "@/components/feedback/notices";
import { api } from "@/lib/api/browser";
import { type Schemas, unwrap } from "@/lib/api/client";
import { grantsQuery } from "@/lib/api/queries";
import { paths } from "@/lib/paths";
import { newGrantFrom } from "./grants";
import { Section } from "./Section";

/** Deletes an empty collection. Undo makes it anew, with the access it had. */
export function DeleteCollection({ collection }: { collection: Schemas["Collection"] }) {
  const queries = useQueryClient();
  const router = useRouter();
  const { id, name, description, documents } = collection;
  const refresh = () => queries.invalidateQueries({ queryKey: ["collections"] });
  const remove = useMutation({
    mutationFn: async () => {
      const { grants } = await queries.fetchQuery(grantsQuery(id));
      await api.DELETE("/v1/collections/{id}", { params: { path: { id } } });
      return grants;
    },
    onSuccess: (grants) => {
      router.push(paths.collections);
      void refresh();
      offerUndo(`“${name}” was deleted.`, () =>
        makeAgain({ name, description }, grants).finally(refresh),
      );
    },
    onError: (error) => notifyProblem("The collection was not deleted", error),
  });
  return (
    <Section
      title="Delete"
      hint={
        documents > 0
          ? "Only an empty collection can be deleted. Move or delete its documents first."
          : "The collection is empty, and can be deleted."
      }
    >
      <Button
        variant="default"
        onClick={() => remove.mutate()}
        loading={remove.isPending}
        disabled={documents > 0}
      >
        Delete this collection
      </Button>
    </Section>
  );
}

async function makeAgain(body: Schemas["NewCollection"], grants: Schemas["Grant"][]) {
  const { id } = await unwrap(api.POST("/v1/collections", { body }));
  for (const grant of grants) {
    await api.POST("/v1/collections/{id}/grants", {
      params: { path: { id } },
      body: newGrantFrom(grant),
    });
  }
}
