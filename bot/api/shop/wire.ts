import { DateTime } from 'luxon';
import type { EvidenceItem, Fen, Instant } from '../../../storage/records';
import { filePath, type FileUrls } from '../../uploads/file-urls';
import type { Argument, Evidence, Money } from '../contract';

/** How records' values look on the wire: times in the shop's zone, money with its currency, files signed. */
export interface Wire {
  time(at: Instant): string;
  money(fen: Fen): Money;
  argument(argument: Argument): Argument;
  evidence(item: EvidenceItem): Evidence;
  /** As the shop sees it: with what is not shown to the buyer. */
  evidenceForShop(item: EvidenceItem): Evidence;
  /** A path below our root, or a file's, made an address. */
  address(path: string): string;
}

export function createWire(zone: string, publicUrl: string, urls: FileUrls): Wire {
  const local = (at: Instant): DateTime => DateTime.fromMillis(at, { zone });
  const time = (at: Instant): string => local(at).toISO() ?? new Date(at).toISOString();
  const money = (fen: Fen): Money => ({ fen, currency: 'CNY' });
  const address = (path: string): string => {
    if (path.startsWith('/files/')) return urls.sign(path);
    return path.startsWith('/') ? publicUrl + path : path;
  };

  /** Facts tag what they hold (`{fen}`, `{at}`, `{day}`); lists and nested facts are looked through. */
  const fact = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fact);
    if (typeof value !== 'object' || value === null) return value;
    if ('fen' in value && typeof value.fen === 'number') return money(value.fen);
    if ('at' in value && typeof value.at === 'number') return { at: time(value.at) };
    if ('day' in value && typeof value.day === 'number') return { day: local(value.day).toISODate() };
    return facts(value);
  };
  const facts = (values: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fact(value)]));

  const evidence = ({ uploadId, kind, by, addedAt }: EvidenceItem): Evidence => ({
    uploadId,
    kind,
    by,
    addedAt: time(addedAt),
    url: address(filePath(uploadId, 'view')),
  });

  return {
    time,
    money,
    address,
    argument: (argument) => ({ key: argument.key, facts: facts(argument.facts), rules: argument.rules }),
    evidence,
    evidenceForShop: (item) => ({ ...evidence(item), ...(item.alsoIn && { alsoIn: item.alsoIn }) }),
  };
}
