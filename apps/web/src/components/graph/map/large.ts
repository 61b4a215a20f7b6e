import { EdgeLineProgram, NodePointProgram } from "sigma/rendering";
import type { EdgeAttributes, NodeAttributes } from "./graph-of";
import type { Motion } from "./motion";

type RenderParams = Parameters<EdgeLineProgram["render"]>[0];
type Program = Parameters<NodePointProgram["setUniforms"]>[1];

/**
 * How a map of thousands is drawn: dots as points and connections as lines of a
 * pixel, which cost a graphics card, or a processor in its place, the least;
 * and while it moves neither the connections nor the hidden picture that tells
 * which dot is under the mouse.
 */
export function largePrograms(motion: Motion) {
  class Dots extends NodePointProgram<NodeAttributes, EdgeAttributes> {
    protected override renderProgram(params: RenderParams, program: Program) {
      if (!(program.isPicking && motion.moving)) super.renderProgram(params, program);
    }
  }
  class Lines extends EdgeLineProgram<NodeAttributes, EdgeAttributes> {
    override render(params: RenderParams) {
      if (!motion.moving) super.render(params);
    }
  }
  return { nodeProgramClasses: { circle: Dots }, edgeProgramClasses: { line: Lines } };
}
