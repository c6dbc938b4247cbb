/** What goes over the wire, for our server, the widget (types) and the OpenAPI document derived from it. */
export * from './contract/common';
export * from './contract/chat';
export * from './contract/case';
export * from './contract/casework';
export * from './contract/handoff';
export * from './contract/knowledge';
export * from './contract/listing';
export * from './contract/dossier';
export * from './contract/request';
export * from './contract/channels';
export * from './contract/channel-task';
