import { expect, test } from 'vitest';
import { aliasVerdicts, decisionOf, relationOf } from './aliasVerdict';

test('verdicts_ofEveryKind_decideIdentityAndStateWhatBelongsTogether', () => {
  expect(aliasVerdicts.map((verdict) => [verdict, decisionOf(verdict), relationOf(verdict, 'a', 'b')])).toEqual([
    ['DIFFERENT', 'DIFFERENT', null],
    ['SAME', 'SAME', null],
    ['OVERLAPS', 'DIFFERENT', { from: 'a', type: 'OVERLAPS_WITH', to: 'b' }],
    ['PART', 'DIFFERENT', { from: 'a', type: 'SUB_GROUP_OF', to: 'b' }],
    ['WHOLE', 'DIFFERENT', { from: 'b', type: 'SUB_GROUP_OF', to: 'a' }],
    ['UNSURE', 'UNSURE', null],
  ]);
});
