import type { Settings } from "sigma/settings";
import type { MapColours } from "./colours";
import type { EdgeAttributes, NodeAttributes } from "./graph-of";

/** Draws the label of an entity under the mouse in a box, so that it can be read over everything. */
export function hoverLabel({
  ink,
  canvas,
  edge,
  font,
}: MapColours): Settings<NodeAttributes, EdgeAttributes>["defaultDrawNodeHover"] {
  return (context, { x, y, size, label }) => {
    context.font = `500 13px ${font}`;
    const text = label ?? "";
    const width = context.measureText(text).width + 16;
    const right = x + size + 4;
    const left = right + width > context.canvas.clientWidth ? x - size - 4 - width : right;
    context.fillStyle = canvas;
    context.strokeStyle = edge;
    context.beginPath();
    context.roundRect(left, y - 13, width, 26, 6);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.textBaseline = "middle";
    context.fillText(text, left + 8, y + 1);
    context.textBaseline = "alphabetic";
  };
}
