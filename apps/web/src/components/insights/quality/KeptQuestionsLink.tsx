import Link from "next/link";
import { paths } from "@/lib/paths";
import classes from "./quality.module.css";

/** The way to the questions that a run asks. */
export function KeptQuestionsLink() {
  return (
    <Link href={paths.keptQuestions} className={classes.link}>
      kept questions
    </Link>
  );
}
