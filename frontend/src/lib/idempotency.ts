/** A key that makes a write safe to repeat. `crypto.randomUUID` is missing on plain HTTP outside loopback. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
