import { expect, it } from "vitest";
import { formatCost } from "./cost";

it("shows what a call cost, however little that is", () => {
  expect([3, 0.5, 0.1234, 0.0123, 0.000456].map(formatCost)).toEqual([
    "$3.00",
    "$0.50",
    "$0.12",
    "$0.012",
    "$0.00046",
  ]);
});
