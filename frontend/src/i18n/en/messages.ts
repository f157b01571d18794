import { account, clearances, rights, roles } from './account';
import { admin } from './admin';
import { audit } from './audit';
import { aliases, behind, hypotheses, linked } from './behind';
import { breakGlass } from './breakGlass';
import { common, errors, labels, scales } from './common';
import { calls, directory } from './contacts';
import { cases, entity, settings } from './entity';
import { imports } from './imports';
import { chart } from './investigation';
import { consents, jointOperations, releases } from './jointOperations';
import { jump } from './jump';
import { kinds, selectors } from './kinds';
import { hitCheck, nearMatches, notices, plans, targets } from './operations';
import { relations } from './relations';
import { preserve, requests } from './requests';
import { disclosures, groups } from './sharing';
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
  account,
  roles,
  rights,
  clearances,
  admin,
  audit,
  breakGlass,
  directory,
  calls,
  hitCheck,
  targets,
  nearMatches,
  notices,
  plans,
  jointOperations,
  consents,
  releases,
  disclosures,
  groups,
  requests,
  preserve,
  imports,
  chart,
  jump,
  behind,
  hypotheses,
  aliases,
  linked,
  kinds,
  selectors,
  relations,
};
