import type { Category } from '../model/kinds';

/** Outline of each family as SVG path data in a box from -12 to 12; areas are alike so that none looks heavier. */
export const shapes: Readonly<Record<Category, string>> = {
  actor: 'M0-12L10.4-6V6L0 12L-10.4 6V-6Z',
  person: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0Z',
  event: 'M0-13L13 0L0 13L-13 0Z',
  capability:
    'M-7.5-10H7.5A2.5 2.5 0 0 1 10-7.5V7.5A2.5 2.5 0 0 1 7.5 10H-7.5A2.5 2.5 0 0 1-10 7.5V-7.5A2.5 2.5 0 0 1-7.5-10Z',
  technique: 'M0-12L12-3.2L7.4 10.6H-7.4L-12-3.2Z',
  infrastructure: 'M-9-8.5H9A4 4 0 0 1 13-4.5V4.5A4 4 0 0 1 9 8.5H-9A4 4 0 0 1-13 4.5V-4.5A4 4 0 0 1-9-8.5Z',
  money: 'M-4.6-11H4.6L11-4.6V4.6L4.6 11H-4.6L-11 4.6V-4.6Z',
  record: 'M-9-11.5H4L9-6.5V11.5H-9Z',
  other: 'M-10-10.5H10V2.5L0 12L-10 2.5Z',
};
