// All rules that read the texts. A rule applies once it is exported here.
export { accountabilityInText } from "./accountability-in-text.ts";
export { castingVoteInText } from "./casting-vote-in-text.ts";
export { chairInText } from "./chair-in-text.ts";
export { countInText } from "./count-in-text.ts";
export { dateForm } from "./date-form.ts";
export { meetingsInText } from "./meetings-in-text.ts";
export { membersInText } from "./members-in-text.ts";
export { nameSpelling } from "./name-spelling.ts";
export { nearName } from "./near-name.ts";
export { otherName } from "./other-name.ts";
export { quorumInText } from "./quorum-in-text.ts";
export { typedName } from "./typed-name.ts";
export { undefinedInitials } from "./undefined-initials.ts";
export { unknownBody } from "./unknown-body.ts";
export { wrongPost } from "./wrong-post.ts";
