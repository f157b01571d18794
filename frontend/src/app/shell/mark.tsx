/** The product's mark: two ends and what joins them. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2.2}
      aria-hidden="true"
    >
      <circle cx={6} cy={17.5} r={3.2} />
      <circle cx={18} cy={17.5} r={3.2} />
      <circle cx={12} cy={5.5} r={3.2} fill="currentColor" />
      <path d="M10.6 8.4 7.4 14.6M13.4 8.4l3.2 6.2" strokeLinecap="round" />
    </svg>
  );
}
