// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderScreen } from '../../testing/renderScreen';
import { answer, hypothesis } from './fixtures';
import { Ranking } from './ranking';

afterEach(cleanup);

const none = hypothesis('None of the 137 actors you can see', [], {
  isUnknown: true,
  rank: 2,
  rankWithoutPrior: null,
  low: null,
  high: null,
});
const first = hypothesis('APT28', [2], { rankWithoutPrior: 3 });

it('says each hypothesis in words and numbers, and which one is shown', () => {
  renderScreen(<Ranking answer={answer([first, none])} chosen="hidden 1" onChoose={() => undefined} />);
  const buttons = screen.getAllByRole('button');
  expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-pressed')])).toEqual([
    ['1APT28likely · rank 3 by the evidence alone63 %41 % to 78 %', 'true'],
    ['2None of the 137 actors you can seelikely63 %', 'false'],
  ]);
  expect(screen.getByText('All other actors together: 2 %')).toBeDefined();
});

it('is chosen from by keys', async () => {
  const chosen: string[] = [];
  renderScreen(<Ranking answer={answer([first, none])} chosen="hidden 1" onChoose={(key) => chosen.push(key)} />);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual(['none']);
});
