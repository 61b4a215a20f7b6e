/** Of a drawing, what tells that it moves, and what draws it again. */
export interface Moving {
  getCamera: () => {
    on: (event: "updated", listener: () => void) => unknown;
    off: (event: "updated", listener: () => void) => unknown;
  };
  scheduleRender: () => unknown;
}

/** For how many milliseconds a map stands still before all of it is drawn again. */
const REST_MS = 150;

/** Whether a map is on the move. Once it has come to rest, it is drawn once more. */
export class Motion {
  moving = false;
  private timer?: number;

  /** Watches a map until the function that it returns is called. */
  watch(drawing: Moving): () => void {
    const moved = () => {
      this.moving = true;
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.moving = false;
        drawing.scheduleRender();
      }, REST_MS);
    };
    const camera = drawing.getCamera();
    camera.on("updated", moved);
    return () => {
      camera.off("updated", moved);
      window.clearTimeout(this.timer);
    };
  }
}
