// All rules on what texts say of groups and of numbers. A rule applies once it is exported here.
export { accountabilityInText } from "./accountability-in-text.ts";
export { castingVoteInText } from "./casting-vote-in-text.ts";
export { chairInText } from "./chair-in-text.ts";
export { countInText } from "./count-in-text.ts";
export { meetingsInText } from "./meetings-in-text.ts";
export { membersInText } from "./members-in-text.ts";
export { quorumInText } from "./quorum-in-text.ts";
