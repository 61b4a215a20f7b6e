import { AskSkeleton } from "@/components/ask/AskSkeleton";

export default AskSkeleton;
