// All rules that read the texts. A rule applies once it is exported here.
export { otherName } from "./other-name.ts";
