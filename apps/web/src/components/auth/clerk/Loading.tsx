import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";

/** Stands where one of Clerk's forms will. */
export function Loading({ label }: { label: string }) {
  return <RowsSkeleton label={label} rows={3} />;
}
