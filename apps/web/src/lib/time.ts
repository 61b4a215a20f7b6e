const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "medium" });

/** From the largest unit down: its length in milliseconds, and up to where days are counted. */
const units = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** A moment as people say it, within a week "3 hours ago" or "in 2 days", else the date. */
export function relatively(at: string, now: number): string {
  const distance = Date.parse(at) - now;
  if (Math.abs(distance) >= 7 * 86_400_000) return date.format(Date.parse(at));
  for (const [unit, length] of units) {
    if (Math.abs(distance) >= length) return relative.format(Math.trunc(distance / length), unit);
  }
  return "just now";
}

/** A moment to the second, in the reader's own time zone. */
export function exactly(at: string): string {
  return exact.format(Date.parse(at));
}
