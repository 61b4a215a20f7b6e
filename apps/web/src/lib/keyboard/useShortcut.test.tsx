import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ShortcutId } from "./catalogue";
import { setSingleKeys } from "./preference";
import { useShortcut } from "./useShortcut";

function Answer(props: { id: ShortcutId; run: () => void; fallback?: boolean }) {
  useShortcut(props.id, props.run, { fallback: props.fallback });
  return null;
}

const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...init });

beforeEach(() => setSingleKeys(true));

describe("a shortcut", () => {
  it("does its work, and keeps the browser from doing its own", () => {
    const run = vi.fn();
    render(<Answer id="focusQuestion" run={run} />);
    const untouched = press("/");
    expect(run).toHaveBeenCalledTimes(1);
    expect(untouched).toBe(false);
  });

  it("does nothing once its part of the page is gone", () => {
    const run = vi.fn();
    render(<Answer id="focusQuestion" run={run} />).unmount();
    press("/");
    expect(run).not.toHaveBeenCalled();
  });

  it("belongs to the page before the shell, whichever came first", () => {
    const page = vi.fn();
    const shell = vi.fn();
    render(
      <>
        <Answer id="focusQuestion" run={page} />
        <Answer id="focusQuestion" run={shell} fallback />
      </>,
    );
    press("/");
    expect(page).toHaveBeenCalledTimes(1);
    expect(shell).not.toHaveBeenCalled();
  });

  it("leaves typing alone, except with a modifier", () => {
    const slash = vi.fn();
    const palette = vi.fn();
    render(
      <>
        <input aria-label="field" />
        <Answer id="focusQuestion" run={slash} />
        <Answer id="palette" run={palette} />
      </>,
    );
    const field = screen.getByLabelText("field");
    press("/", {}, field);
    press("k", { ctrlKey: true }, field);
    press("k", { metaKey: true }, field);
    expect(slash).not.toHaveBeenCalled();
    expect(palette).toHaveBeenCalledTimes(2);
  });

  it("leaves Enter to the button that has the focus", () => {
    const open = vi.fn();
    render(
      <>
        <button type="button">go</button>
        <Answer id="open" run={open} />
      </>,
    );
    press("Enter", {}, screen.getByText("go"));
    expect(open).not.toHaveBeenCalled();
    press("Enter");
    expect(open).toHaveBeenCalledTimes(1);
  });

  it("is silent behind an open dialog", () => {
    const run = vi.fn();
    render(
      <>
        <div role="dialog" aria-modal="true" />
        <Answer id="next" run={run} />
      </>,
    );
    press("j");
    expect(run).not.toHaveBeenCalled();
  });

  it("of one character can be switched off; the others stay", () => {
    const next = vi.fn();
    const stop = vi.fn();
    render(
      <>
        <Answer id="next" run={next} />
        <Answer id="stop" run={stop} />
      </>,
    );
    setSingleKeys(false);
    press("j");
    press("Escape");
    expect(next).not.toHaveBeenCalled();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
