// All rules on texts whose time is over: law, guidance, editions and words of the day. A rule applies once it is exported here.
export { ambiguousFrequency } from "./ambiguous-frequency.ts";
export { documentEdition } from "./document-edition.ts";
export { staleTime } from "./stale-time.ts";
export { supersededTerm } from "./superseded-term.ts";
