// All rules that set facts against each other. A rule applies once it is exported here.
export { sameName } from "./same-name.ts";
