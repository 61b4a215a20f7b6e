import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Provenance } from "./Provenance";

it("leads to the page that a document was fetched from", () => {
  render(<Provenance document={{ origin: "https://example.org:8443/a?b=c" }} />);
  const link = screen.getByRole("link", { name: "example.org:8443" });
  expect(link.getAttribute("href")).toBe("https://example.org:8443/a?b=c");
});

it("leads to the archive that a document came in", () => {
  render(<Provenance document={{ parentId: "1", parentName: "papers.zip" }} />);
  expect(screen.getByRole("link", { name: "papers.zip" }).getAttribute("href")).toContain("1");
});

it("says nothing of an upload, nor of an archive that is gone or may not be seen", () => {
  const { container } = render(<Provenance document={{}} />);
  expect(container.textContent).toBe("");
  const gone = render(<Provenance document={{ parentId: "1" }} />);
  expect(gone.container.textContent).toBe("");
});
