import { useQuery } from "@tanstack/react-query";
import { collectionsQuery } from "@/lib/api/queries";

/** Where uploads go, under the collection that is shown. */
export interface UploadTarget {
  /** Undefined when the service chooses. */
  id?: string;
  name?: string;
  /** Why nothing can be put in, for a person. */
  refused?: string;
  /** Whether that is because there is no collection at all. */
  noCollection?: boolean;
}

/** The collection that is shown takes uploads; with none shown, the service chooses the first that the viewer may write to. */
export function useUploadTarget(collection: string | undefined): UploadTarget {
  const { data } = useQuery(collectionsQuery());
  if (!data) return { id: collection };
  if (data.collections.length === 0) {
    return {
      refused: "Documents are kept in collections, and there is none yet.",
      noCollection: true,
    };
  }
  const writable = data.collections.filter((c) => c.access !== "read");
  if (writable.length === 0) {
    return {
      refused:
        "You may read here, but not add anything. An administrator can give you write access to a collection.",
    };
  }
  if (!collection) return writable.length === 1 ? { name: writable[0]?.name } : {};
  const shown = data.collections.find((c) => c.id === collection);
  if (shown?.access === "read")
    return { refused: `You may read ${shown.name}, but not add to it. Choose another collection.` };
  return { id: collection, name: shown?.name };
}
