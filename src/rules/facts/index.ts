// All rules on the facts except those on reviews. A rule applies once it is exported here.
export { chairs } from "./chairs.ts";
export { coChairRotation } from "./co-chair-rotation.ts";
export { colourContrast } from "./colour-contrast.ts";
export { contactPhone } from "./contact-phone.ts";
export { countNone } from "./count-none.ts";
export { historySection } from "./history-section.ts";
export { officeTimes } from "./office-times.ts";
export { organisationOver } from "./organisation-over.ts";
export { pageAddress } from "./page-address.ts";
export { parentOver } from "./parent-over.ts";
export { periodOrder } from "./period-order.ts";
export { quorumSize } from "./quorum-size.ts";
export { referenceOver } from "./reference-over.ts";
export { rotationOver } from "./rotation-over.ts";
export { seatRepeated } from "./seat-repeated.ts";
export { staticAddress } from "./static-address.ts";
export { termOver } from "./term-over.ts";
