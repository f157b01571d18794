/** How much of something is done. Null: it is not known how much there is. */
export function Bar({ part, label }: { part: number | null; label: string }) {
  return (
    <progress
      className="progress"
      aria-label={label}
      {...(part === null ? {} : { value: Math.min(1, Math.max(0, part)), max: 1 })}
    />
  );
}
