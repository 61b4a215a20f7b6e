import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { toProblem } from "@/lib/problem";
import classes from "./notices.module.css";
import { ProblemDetails } from "./ProblemDetails";

/** Long enough to read the notice and reach its button. */
const SHOWN_MS = 8_000;

/** Says what has happened, and offers to take it back. */
export function offerUndo(message: string, undo: () => Promise<unknown>): void {
  const id = notifications.show({
    message: (
      <span className={classes.undo}>
        <span>{message}</span>
        <Button variant="light" size="compact-sm" onClick={() => takeBack()}>
          Undo
        </Button>
      </span>
    ),
    autoClose: SHOWN_MS,
  });
  async function takeBack() {
    notifications.hide(id);
    try {
      await undo();
    } catch (error) {
      notifyProblem("That could not be undone", error);
    }
  }
}

/** A short word that something worked. */
export function notifyDone(message: string): void {
  notifications.show({ message, autoClose: 4_000 });
}

/** A failure of something that has no place of its own on the page. */
export function notifyProblem(title: string, error: unknown): void {
  const problem = toProblem(error);
  notifications.show({
    color: "red",
    title,
    message: (
      <>
        {problem.message}
        <ProblemDetails problem={problem} />
      </>
    ),
    autoClose: 12_000,
  });
}
