/** The flags that the web reads, with the value that holds until the service has said. */
export const WEB_TRACES = { key: "web.traces", unknown: "off" } as const;
