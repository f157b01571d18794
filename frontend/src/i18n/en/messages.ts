import { common, errors, labels, scales } from './common';
import { cases, entity, settings } from './entity';
import { chart } from './investigation';
import { kinds, selectors } from './kinds';
import { relations } from './relations';
import { auth, desk, search, shell } from './shell';

/** Every text of the explorer in English; other languages have the same keys. */
export const messages = {
  common,
  errors,
  scales,
  labels,
  shell,
  auth,
  desk,
  search,
  entity,
  cases,
  settings,
  chart,
  kinds,
  selectors,
  relations,
};
