import { ReaderSkeleton } from "@/components/reader/ReaderSkeleton";

export default ReaderSkeleton;
