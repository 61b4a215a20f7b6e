import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { AnswerEnd } from "./AnswerEnd";
import { type Answer, answerReducer, newAnswer } from "./answer-state";

/** What is said of a question that ended with this code before its answer began. */
function said(code: string): string | null {
  const problem = { code, message: "The connection broke." };
  const answer = answerReducer(newAnswer, { type: "gaveUp", problem });
  render(
    <MantineProvider>
      <AnswerEnd answer={answer} onAgain={() => undefined} />
    </MantineProvider>,
  );
  return screen.getByRole("alert").textContent;
}

it("says where to look for a question that may have been asked", () => {
  const words = said("outcome_unknown");
  expect(words).toContain("This may have been asked: look under Recent first.");
  expect(words).toContain("Your question is back in the box below.");
});

it("says of a refused question that it was not asked", () => {
  expect(said("overloaded")).toContain("Not asked. Your question is back in the box below.");
});

it("says how much was looked through to who asked, and to nobody else", () => {
  const words = (searched: number | undefined) => {
    const done: Answer["done"] = {
      status: "unsupported",
      tookMs: 1,
      advice: "Ask wider.",
      searched,
    };
    const { container, unmount } = render(
      <MantineProvider>
        <AnswerEnd
          answer={{ ...newAnswer, phase: "unsupported", done }}
          onAgain={() => undefined}
        />
      </MantineProvider>,
    );
    const text = container.textContent;
    unmount();
    return text;
  };
  expect(words(14)).toContain("All 14 documents within reach");
  expect(words(0)).toContain("no document within reach");
  expect(words(undefined)).not.toContain("within reach");
  expect(words(undefined)).toContain("Ask wider.");
});
