import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { UploadsProvider, useLibraryUploads } from "./UploadsProvider";
import { sendFile } from "./upload-request";

vi.mock("./upload-request", () => ({ sendFile: vi.fn() }));

const queries = new QueryClient();
let add: ReturnType<typeof useLibraryUploads>["add"];

function Library() {
  const uploads = useLibraryUploads();
  add = uploads.add;
  return uploads.uploads.map(({ key, name, step }) => <p key={key}>{`${name}: ${step.state}`}</p>);
}

const app = (page: "library" | "other") => (
  <QueryClientProvider client={queries}>
    <UploadsProvider>{page === "library" ? <Library /> : null}</UploadsProvider>
  </QueryClientProvider>
);

it("sends files on while another page is shown, and shows them when the library is back", async () => {
  vi.mocked(sendFile).mockReturnValue(new Promise(() => {}));
  const { rerender } = render(app("library"));
  await act(async () => add([new File(["words"], "guide.txt")]));
  rerender(app("other"));
  expect(vi.mocked(sendFile).mock.calls[0]?.[0].signal.aborted).toBe(false);
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  rerender(app("library"));
  expect(screen.getByText("guide.txt: sending")).toBeTruthy();
});
