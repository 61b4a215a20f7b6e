/** Forebay's mark: a still basin, and the stream that leaves it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#116577" />
      <path
        d="M7 9v7a9 9 0 0 0 9 9h9"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M12.5 11.5h12.5" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M13.5 18h11.5" stroke="#8cc4ce" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
