import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";

export default function Loading() {
  return <RowsSkeleton label="Conversations are loading" rows={5} />;
}
