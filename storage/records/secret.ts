import { z } from 'zod';
import { Document, Instant } from './common';

/** A random secret of the installation, made once and shared by its processes. `_id` says what it is for. */
export const Secret = Document.extend({ value: z.string().min(32), createdAt: Instant });
export type Secret = z.infer<typeof Secret>;
