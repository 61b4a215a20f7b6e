import { GraphSkeleton } from "@/components/graph/GraphSkeleton";

export default GraphSkeleton;
