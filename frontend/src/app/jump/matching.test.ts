import { expect, it } from 'vitest';
import { matching } from './matching';

const items = ['Save chart', 'Across borders', 'Undo', 'Chart', 'Fenêtre principale'].map((label) => ({ label }));
const found = (text: string) => matching(items, text).map(({ label }) => label);

it('finds by the beginning of any word, those that begin with the text first', () => {
  expect([found('cha'), found('bor acr'), found('nd')]).toEqual([['Chart', 'Save chart'], ['Across borders'], []]);
});

it('does not mind case and accents', () => {
  expect(found('FENETRE')).toEqual(['Fenêtre principale']);
});

it('shows everything in its order before something is typed', () => {
  expect(found(' ')).toEqual(items.map(({ label }) => label));
});
