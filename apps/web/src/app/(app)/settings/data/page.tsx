import type { Metadata } from "next";
import { DataPanel } from "@/components/settings/DataPanel";

export const metadata: Metadata = { title: "Data" };

export default function DataPage() {
  return <DataPanel />;
}
