/** A confidence from 0 to 1 as people read it; never all or nothing, which no count of words can say. */
export function percent(confidence: number): string {
  return `${Math.min(99, Math.max(1, Math.round(confidence * 100)))} %`;
}
