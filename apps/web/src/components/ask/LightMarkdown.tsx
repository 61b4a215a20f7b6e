import { Fragment } from "react";
import { lightMarkdown } from "./light-markdown";

/**
 * A sentence with its bold words and code as such. Nothing else of Markdown is
 * rendered, and no HTML: what a model writes never becomes a link or a picture.
 */
export function LightMarkdown({ text }: { text: string }) {
  return lightMarkdown(text).map((part) => {
    switch (part.kind) {
      case "bold":
        return <strong key={part.start}>{part.text}</strong>;
      case "code":
        return <code key={part.start}>{part.text}</code>;
      default:
        return <Fragment key={part.start}>{part.text}</Fragment>;
    }
  });
}
