import type { Metadata } from "next";
import { KeptQuestions } from "@/components/conversations/KeptQuestions";

export const metadata: Metadata = { title: "Kept questions" };

export default function KeptQuestionsPage() {
  return <KeptQuestions />;
}
