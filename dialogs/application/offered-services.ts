import type { ServiceType } from '../../storage/records';

/** Service types that this release carries through to a submitted case. */
const OFFERED: Record<ServiceType, boolean> = {
  refund_only: true,
  return_refund: true,
  exchange: true,
  repair: false,
};

export const isOffered = (service: ServiceType): boolean => OFFERED[service];
