import { describe, expect, it } from "vitest";
import { stepTo } from "./step";

const from = { x: 0, y: 0 };
const at = (name: string, x: number, y: number) => ({ name, x, y });

describe("where an arrow key leads", () => {
  const places = [
    at("east", 10, 1),
    at("far east", 30, 0),
    at("north", -2, -10),
    at("west", -5, 4),
  ];
  it("is the nearest place in its direction", () => {
    expect(stepTo(from, places, "right")?.name).toBe("east");
    expect(stepTo(from, places, "up")?.name).toBe("north");
    expect(stepTo(from, places, "left")?.name).toBe("west");
  });
  it("is nowhere when nothing is there", () => {
    expect(stepTo(from, [at("north", 0, -5)], "down")).toBeUndefined();
    expect(stepTo(from, [], "up")).toBeUndefined();
  });
  it("is not a place that lies more aside than ahead", () => {
    expect(stepTo(from, [at("aside", 1, 10)], "right")).toBeUndefined();
  });
  it("prefers what lies on the line to what is a little nearer aside", () => {
    expect(stepTo(from, [at("aside", 8, 8), at("ahead", 12, 0)], "right")?.name).toBe("ahead");
  });
  it("never stays where it is", () => {
    expect(stepTo(from, [at("here", 0, 0)], "right")).toBeUndefined();
  });
});
