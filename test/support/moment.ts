/** Noon of Tuesday 24 November 2026 in the shop's zone. */
export const NOON = Date.parse('2026-11-24T12:00:00+08:00');
export const ZONE = 'Asia/Shanghai';
