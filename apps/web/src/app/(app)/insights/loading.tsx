import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";

export default function Loading() {
  return <RowsSkeleton label="Insights are loading" rows={4} />;
}
