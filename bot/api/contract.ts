/** What goes over the wire, for our server, the widget (types) and the OpenAPI document derived from it. */
export * from './contract/chat';
