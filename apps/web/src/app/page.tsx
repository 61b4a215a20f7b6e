import { redirect } from "next/navigation";
import { HOME } from "@/lib/auth/next-path";

export default function Root() {
  redirect(HOME);
}
