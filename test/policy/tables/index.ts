import type { Table } from '../table';
import { returnFreight } from './casework/return-freight';
import { record } from './casework/record';
import { acts } from './casework/acts';
import { silence } from './casework/silence';
import { sums, told } from './casework/sums';
import { clocks } from './clocks';
import { dossier } from './dossier';
import { evidence } from './evidence';
import { exchange } from './exchange';
import { renewal } from './renewal';
import { smallRemedy } from './small-remedy';
import { sentBack } from './sent-back';
import { exclusions } from './exclusions';
import { explanations } from './explanations';
import { fields } from './fields';
import { freight } from './freight';
import { layers } from './layers';
import { measuring } from './measuring';
import { quality } from './quality';
import { warranty } from './warranty';
import { windows } from './windows';

/** What is decided, by rule; a rule without a case here fails the coverage test. */
export const DECISIONS: readonly Table[] = [
  windows,
  fields,
  evidence,
  freight,
  quality,
  exchange,
  smallRemedy,
  renewal,
  exclusions,
  sentBack,
  layers,
  clocks,
  warranty,
  silence,
  acts,
  record,
  returnFreight,
  sums,
  told,
  measuring,
  dossier,
];

/** Every table; the catalogue test reads them all. */
export const TABLES: readonly Table[] = [...DECISIONS, explanations];
