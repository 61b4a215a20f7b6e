import { LibrarySkeleton } from "@/components/library/LibrarySkeleton";

export default LibrarySkeleton;
