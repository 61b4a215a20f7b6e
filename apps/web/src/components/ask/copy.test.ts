import { expect, it } from "vitest";
import { newAnswer } from "./answer-state";
import { answerAsText } from "./copy";

it("copies an answer with its marks and where each leads", () => {
  const citation = {
    documentId: "d1",
    documentName: "Guide.pdf",
    collectionId: "c1",
    version: 2,
    start: 10,
    end: 20,
    quote: "It waits.",
  };
  const text = answerAsText(
    {
      ...newAnswer,
      phase: "answered",
      sentences: [
        { text: "It waits.", break: false },
        { text: "It recovers.", break: false },
        { text: "Nobody knows.", break: true },
      ],
      citations: [
        { ...citation, number: 1, sentence: 0, page: 3 },
        { ...citation, number: 2, sentence: 1 },
      ],
    },
    "https://forebay.example",
  );
  expect(text).toBe(
    "It waits. [1] It recovers. [2]\n\nNobody knows.\n\n" +
      "[1] Guide.pdf, page 3: “It waits.”\n    https://forebay.example/documents/d1?version=2&start=10&end=20\n" +
      "[2] Guide.pdf: “It waits.”\n    https://forebay.example/documents/d1?version=2&start=10&end=20",
  );
});
