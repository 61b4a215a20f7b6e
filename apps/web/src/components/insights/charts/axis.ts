/** Maps a range of values to a range of pixels; what lies outside is put at the end. */
export function scale(from: number, to: number, start: number, end: number) {
  return (value: number): number => {
    if (to === from) return (start + end) / 2;
    const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
    return start + share * (end - start);
  };
}

/** Round numbers inside a range, about so many parts of it. */
export function ticks(from: number, to: number, parts: number): number[] {
  if (to <= from) return [from];
  const step = roundStep((to - from) / parts);
  const list: number[] = [];
  for (let n = Math.ceil(from / step - 1e-9); n * step <= to + step * 1e-9; n += 1)
    list.push(Number((n * step).toPrecision(12)));
  return list;
}

/** The marks of an axis, all with as many decimals as the one that needs most. */
export function tickWords(marks: readonly number[]): string[] {
  const decimals = Math.max(...marks.map((mark) => `${mark}`.split(".")[1]?.length ?? 0));
  return marks.map((mark) => mark.toFixed(decimals));
}

/** The nearest of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const nearest = [1, 2, 2.5, 5, 10].reduce((best, n) =>
    Math.abs(n * power - rough) < Math.abs(best * power - rough) ? n : best,
  );
  return nearest * power;
}
