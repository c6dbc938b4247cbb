import { z } from 'zod';
import type { CollectionSpec } from '../../../storage/port';
import { Document } from '../../../storage/records';

const ThingSchema = Document.extend({
  group: z.string(),
  rank: z.int().optional(),
  flag: z.boolean().optional(),
  owner: z.object({ name: z.string() }).optional(),
  ticket: z.string(),
  bag: z.record(z.string(), z.unknown()).optional(),
  lease: z.object({ holder: z.string(), until: z.int() }).optional(),
});
export type Thing = z.infer<typeof ThingSchema>;

/** A record with one field of each sort and a unique ticket within its group. */
export const things: CollectionSpec<Thing> = {
  name: 'things',
  validate: (value) => ThingSchema.parse(value),
  indexes: [
    { fields: ['group', 'rank'] },
    { fields: ['group', 'ticket'], unique: true },
    { fields: ['owner.name'] },
  ],
};

export const thing = (_id: string, fields: Partial<Thing> = {}): Omit<Thing, 'version'> => ({
  _id,
  group: 'g',
  ticket: _id,
  ...fields,
});
