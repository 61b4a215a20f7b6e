import { describe, expect, it } from "vitest";
import { placeWords, rowNumber } from "./place";

describe("a place in a document", () => {
  it("is its locator, else its page", () => {
    expect(placeWords({ page: 3 })).toBe("page 3");
    expect(placeWords({ page: 3, locator: "Slide 3" })).toBe("Slide 3");
    expect(placeWords({ locator: "Sales, row 12" })).toBe("Sales, row 12");
    expect(placeWords({})).toBeUndefined();
  });

  it("can be a row", () => {
    expect(rowNumber("Sales, row 12")).toBe("12");
    expect(rowNumber("Row 3")).toBe("3");
    expect(rowNumber("Sales, rows 3–4")).toBeUndefined();
    expect(rowNumber("Slide 3")).toBeUndefined();
    expect(rowNumber(undefined)).toBeUndefined();
  });
});
