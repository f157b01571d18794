/** What the form holds. */
export interface Passwords {
  readonly current: string;
  readonly next: string;
  /** The new one once more. */
  readonly again: string;
}

export const emptyPasswords: Passwords = { current: '', next: '', again: '' };

export type PasswordsFault = 'missing' | 'different' | 'same';

/** Why the form is not even sent; null where it is. How long a password is to be, the server says. */
export function faultOfPasswords({ current, next, again }: Passwords): PasswordsFault | null {
  if (current === '' || next === '' || again === '') return 'missing';
  if (next !== again) return 'different';
  return next === current ? 'same' : null;
}
