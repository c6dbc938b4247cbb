import type { Claim } from '../facts';

type Field = Exclude<keyof Claim, 'evidence'>;

/** The fields that have a value. */
export const known = (fields: { [field in Field]?: Claim[field] | undefined }): Partial<Claim> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The claim as if these had not been said. */
export const without = (claim: Claim, ...fields: Field[]): Claim => ({
  ...Object.fromEntries(Object.entries(claim).filter(([field]) => !fields.includes(field as Field))),
  evidence: claim.evidence,
});
