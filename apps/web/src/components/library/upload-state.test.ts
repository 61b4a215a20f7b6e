import { expect, it } from "vitest";
import { document } from "@/test/documents";
import { isUnderWay, type Upload, type UploadAction, uploadReducer } from "./upload-state";

const added: UploadAction = {
  type: "added",
  uploads: [
    { key: "1", name: "a.pdf", size: 10 },
    { key: "2", name: "b.pdf", size: 20 },
  ],
};
const uploadsAfter = (...actions: UploadAction[]) =>
  actions.reduce<readonly Upload[]>(uploadReducer, []);

it("lists files the moment they are dropped, the last one first", () => {
  expect(uploadsAfter(added).map((u) => [u.name, u.step.state])).toEqual([
    ["b.pdf", "queued"],
    ["a.pdf", "queued"],
  ]);
});

it("moves each file on its own", () => {
  const uploads = uploadsAfter(added, {
    type: "stepped",
    key: "1",
    step: { state: "sending", sent: 4 },
  });
  expect(uploads.map((u) => u.step)).toEqual([{ state: "queued" }, { state: "sending", sent: 4 }]);
});

it("counts a file as under way until it was answered", () => {
  const duplicate = { state: "duplicate", document: document() } as const;
  const refused = {
    state: "refused",
    code: "too_large",
    message: "Too large.",
    again: false,
  } as const;
  for (const step of [duplicate, refused]) {
    expect(isUnderWay({ key: "1", name: "a", size: 1, step })).toBe(false);
  }
  expect(uploadsAfter(added).every(isUnderWay)).toBe(true);
});

it("takes a dismissed row away", () => {
  expect(uploadsAfter(added, { type: "dismissed", key: "2" }).map((u) => u.key)).toEqual(["1"]);
});
