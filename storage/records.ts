/** Every record the product stores: zod schemas validate on write, their types are used everywhere. */
export * from './records/common';
export * from './records/vocabulary';
export * from './records/shop';
export * from './records/order';
export * from './records/listing';
export * from './records/news';
export * from './records/argument';
export * from './records/casework';
export * from './records/case';
export * from './records/case-act';
export * from './records/conversation';
export * from './records/file';
export * from './records/handoff';
export * from './records/knowledge';
export * from './records/request';
export * from './records/secret';
export * from './records/channel';
