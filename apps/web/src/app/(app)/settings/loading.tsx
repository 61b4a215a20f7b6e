import { RowsSkeleton } from "@/components/feedback/RowsSkeleton";

export default function Loading() {
  return <RowsSkeleton label="Settings are loading" rows={4} />;
}
