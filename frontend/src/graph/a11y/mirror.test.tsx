// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type EntityId, entityId } from '../model/elements';
import { edge, node } from '../testing/build';
import { mirrorItems } from './items';
import { ChartMirror } from './mirror';

afterEach(cleanup);

const items = mirrorItems(
  { nodes: [node('b'), node('a10'), node('a9'), node('g', { kind: 'CASE' })], edges: [edge('b', 'g'), edge('b', 'b')] },
  'en',
);

function show(focus: EntityId | null, list = items) {
  const heard: string[] = [];
  render(
    <ChartMirror
      items={list}
      selected={new Set([entityId('b')])}
      focus={focus}
      label="Entities on the chart"
      describe={({ node: { label }, links }) => `${label}, ${links} links`}
      onFocus={(id) => heard.push(`focus ${id}`)}
      onToggle={(id) => heard.push(`toggle ${id}`)}
      onAction={(action) => heard.push(action)}
    />,
  );
  return heard;
}

describe('ChartMirror', () => {
  it('reads nodes by kind and label, with their links', () => {
    show(null);
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'g, 1 links',
      'a9, 0 links',
      'a10, 0 links',
      'b, 2 links',
    ]);
  });

  it('tells what is selected and which option is active', () => {
    show(entityId('a9'));
    const listbox = screen.getByRole('listbox', { name: 'Entities on the chart' });
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('b, 2 links');
    expect(listbox.getAttribute('aria-activedescendant')).toBe(screen.getByText('a9, 0 links').id);
  });

  it('walks by arrows, selects by Space and hands other keys on', async () => {
    const heard = show(entityId('a9'));
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{End} {x}{Shift>}X{/Shift}{Enter}');
    expect(heard).toEqual(['focus a10', 'focus g', 'focus b', 'toggle a9', 'expand', 'expandRepeat', 'inspect']);
  });

  it('renders a window of a large chart and tells the whole', () => {
    const many = mirrorItems({ nodes: Array.from({ length: 5_000 }, (_, at) => node(`n${at}`)), edges: [] }, 'en');
    show(entityId('n2500'), many);
    const option = screen.getByText('n2500, 0 links');
    expect(screen.getAllByRole('option')).toHaveLength(60);
    expect([option.getAttribute('aria-posinset'), option.getAttribute('aria-setsize')]).toEqual(['2501', '5000']);
  });

  it('has no accessibility violations', async () => {
    show(entityId('a9'));
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
