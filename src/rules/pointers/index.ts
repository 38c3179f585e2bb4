// All rules on what texts point to. A rule applies once it is exported here.
export { chapterUnknown } from "./chapter-unknown.ts";
export { documentAddress } from "./document-address.ts";
export { linkNowhere } from "./link-nowhere.ts";
export { linkWords } from "./link-words.ts";
export { notLinked } from "./not-linked.ts";
export { nothingBelow } from "./nothing-below.ts";
export { partMissing } from "./part-missing.ts";
export { partOther } from "./part-other.ts";
