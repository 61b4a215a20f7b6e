import { KINDS, type Kind } from "../kinds";

/** The colours of a map, as the scheme has them. */
export interface MapColours {
  kinds: Record<Kind, string>;
  ink: string;
  canvas: string;
  edge: string;
  strong: string;
  faded: string;
  font: string;
}

/** Reads the colours that the style sheet gives an element: WebGL knows no variables. */
export function coloursOf(element: HTMLElement): MapColours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, read(`--fb-kind-${kind}`)])) as Record<
      Kind,
      string
    >,
    ink: read("--fb-ink"),
    canvas: read("--fb-raised"),
    edge: read("--map-edge"),
    strong: read("--fb-accent"),
    faded: read("--map-faded"),
    font: style.fontFamily,
  };
}
