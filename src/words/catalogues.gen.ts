/**
 * The words of the interface in each language, and what their messages take.
 * Generated from the catalogues of this folder by `npm run generate`: change those, never this file.
 */

import type { ComponentChildren } from "preact";

/** Makes markup of the words between the two ends of a tag. */
type Tag = (words: ComponentChildren) => ComponentChildren;

/** The messages that are a text alone, and what each takes. */
export interface TextMessages {
  "common.commaHomePage": Record<string, never>;
  "concern.title": Record<string, never>;
  "concern.allWays": Record<string, never>;
  "concern.telephone": Record<string, never>;
  "contact.description": Record<string, never>;
  "contact.notReviewed": Record<string, never>;
  "contact.referral": Record<string, never>;
  "contact.office": Record<string, never>;
  "header.search": Record<string, never>;
  "navigation.label": Record<string, never>;
  "navigation.menu": Record<string, never>;
  "navigation.breadcrumbs": Record<string, never>;
  "navigation.publicAudience": Record<string, never>;
  "navigation.concern": Record<string, never>;
  "navigation.groups": Record<string, never>;
  "navigation.matrix": Record<string, never>;
  "navigation.arrangements": Record<string, never>;
  "navigation.reviews": Record<string, never>;
  "page.lastReviewed": { readonly date: string | number };
  "page.nextReview": { readonly date: string | number };
  "page.madeFromRecords": { readonly title: string | number };
  "page.fromEdition": { readonly title: string | number; readonly date: string | number };
  "audiences.public": Record<string, never>;
  "audiences.professionals": Record<string, never>;
  "audiences.about": Record<string, never>;
  "numbers.inWords": { readonly count: number };
  "base.skip": Record<string, never>;
  "base.skipToContent": Record<string, never>;
  "exitThisPage.label": Record<string, never>;
  "exitThisPage.exit": Record<string, never>;
  "footer.label": Record<string, never>;
  "footer.edition": { readonly title: string | number; readonly date: string | number; readonly mark: string | number };
  "footer.amended": { readonly title: string | number; readonly date: string | number; readonly today: string | number; readonly mark: string | number };
  "pagination.label": Record<string, never>;
  "contents.title": Record<string, never>;
  "contents.onThisPage": Record<string, never>;
  "pages.home": Record<string, never>;
  "pages.contact": Record<string, never>;
  "pages.search": Record<string, never>;
  "pages.accessibility": Record<string, never>;
  "pages.privacy": Record<string, never>;
  "pages.corrections": Record<string, never>;
  "pages.data": Record<string, never>;
  "pages.siteMap": Record<string, never>;
  "pages.notFound": Record<string, never>;
  "pages.priorities": Record<string, never>;
  "pages.people": Record<string, never>;
  "pages.timeline": Record<string, never>;
  "pages.reviews": Record<string, never>;
  "pages.arrangements": Record<string, never>;
  "pages.document": Record<string, never>;
  "pages.wholeDocument": { readonly title: string | number };
  "pages.editions": Record<string, never>;
  "pages.changes": Record<string, never>;
  "pages.procedures": Record<string, never>;
  "pages.news": Record<string, never>;
  "pages.allNews": Record<string, never>;
  "pages.groups": Record<string, never>;
  "pages.allGroups": Record<string, never>;
  "pages.matrix": Record<string, never>;
  "pages.partners": Record<string, never>;
  "pages.allPartners": Record<string, never>;
  "pages.moved": { readonly title: string | number };
  "siteMap.website": Record<string, never>;
  "document.appendix": { readonly number: string | number };
  "document.appendixAlone": { readonly number: string | number };
  "document.priority": { readonly number: string | number };
  "document.mark": { readonly mark: string | number };
  "document.amended": { readonly date: string | number; readonly day: string | number };
  "document.namedAmended": { readonly name: string | number; readonly date: string | number; readonly day: string | number };
  "document.draft": { readonly day: string | number };
  "document.blocks.statutoryPartners": Record<string, never>;
  "document.blocks.leadPartners": Record<string, never>;
  "document.blocks.delegatedPartners": Record<string, never>;
  "document.blocks.relevantAgencies": Record<string, never>;
  "document.blocks.strategicPartnerships": Record<string, never>;
  "document.blocks.groupsWithTerms": Record<string, never>;
  "document.blocks.coChairRotation": Record<string, never>;
  "document.blocks.organisationChart": Record<string, never>;
  "document.blocks.coChairs": Record<string, never>;
  "document.blocks.signatures": Record<string, never>;
  "document.blocks.memberships": Record<string, never>;
  "document.blocks.chairs": Record<string, never>;
  "document.blocks.review": Record<string, never>;
  "redline.title": { readonly day: string | number; readonly date: string | number };
  "redline.explained": { readonly date: string | number };
  "redline.picture": Record<string, never>;
  "redline.namedPicture": { readonly name: string | number };
  "documentControl.title": Record<string, never>;
  "documentControl.document": Record<string, never>;
  "documentControl.publishedBy": Record<string, never>;
  "documentControl.currentEdition": Record<string, never>;
  "documentControl.corrected": Record<string, never>;
  "documentControl.corrections": { readonly corrections: string | number; readonly address: string | number };
  "documentControl.amended": Record<string, never>;
  "documentControl.edition": Record<string, never>;
  "documentControl.thisCopy": Record<string, never>;
  "documentControl.version": Record<string, never>;
  "documentControl.pages": Record<string, never>;
  "documentControl.approvedBy": Record<string, never>;
  "documentControl.noApproval": Record<string, never>;
  "documentControl.publishedAlthough": Record<string, never>;
  "documentControl.signedOffBy": Record<string, never>;
  "documentControl.noSignOff": Record<string, never>;
  "documentControl.earlierEditions": Record<string, never>;
  "reviewPack.dueBy": { readonly date: string | number };
  "reviewPack.owner": { readonly name: string | number };
  "reviewPack.lastReviewed": { readonly date: string | number };
  "reviewPack.lastReviewNotKnown": Record<string, never>;
  "reviewPack.mark": { readonly partnership: string | number; readonly mark: string | number };
  "accessibilityCompliance.title": Record<string, never>;
  "accessibilityCompliance.standard": Record<string, never>;
  "accessibilityCompliance.full": { readonly standard: string | number };
  "accessibilityCompliance.partial": { readonly standard: string | number };
  "accessibilityCompliance.none": { readonly standard: string | number };
  "accessibilityCompliance.notAudited": { readonly standard: string | number };
  "accessibilityCompliance.nonAccessible": Record<string, never>;
  "accessibilityCompliance.forReasons": Record<string, never>;
  "accessibilityCompliance.reasons.nonCompliance": Record<string, never>;
  "accessibilityCompliance.reasons.disproportionateBurden": Record<string, never>;
  "accessibilityCompliance.reasons.outOfScope": Record<string, never>;
  "accessibilityCompliance.fails": { readonly criterion: string | number };
  "accessibilityCompliance.plannedBy": { readonly date: string | number };
  "contactDetails.telephone": { readonly number: string | number };
  "contactDetails.email": { readonly address: string | number };
  "contactDetails.writeTo": { readonly address: string | number };
  "coChairs.caption": Record<string, never>;
  "coChairs.period": Record<string, never>;
  "coChairs.coChair": Record<string, never>;
  "coChairs.standing": Record<string, never>;
  "coChairs.ended": { readonly date: string | number };
  "groupFacts.reportsTo": Record<string, never>;
  "groupFacts.worksWith": Record<string, never>;
  "groupFacts.below": Record<string, never>;
  "groupFacts.meetings": Record<string, never>;
  "groupFacts.quorum": Record<string, never>;
  "groupFacts.reviewOwner": Record<string, never>;
  "groupFacts.review": Record<string, never>;
  "groupFacts.reviewsHeld": Record<string, never>;
  "groupFacts.asMade": { readonly date: string | number };
  "memberships.caption": { readonly group: string | number };
  "memberships.agency": Record<string, never>;
  "memberships.representation": Record<string, never>;
  "memberships.listedAbove": Record<string, never>;
  "namesInTime.known": { readonly names: string | number };
  "namesInTime.knownAs": { readonly name: string | number; readonly period: string | number };
  "namesInTime.formerlyKnown": { readonly names: string | number };
  "namesInTime.later": { readonly name: string | number };
  "namesInTime.laterFrom": { readonly date: string | number; readonly name: string | number };
  "origins.takenOn": { readonly bodies: string | number };
  "origins.toBeTakenOn": { readonly bodies: string | number };
  "origins.tookOn": { readonly bodies: string | number };
  "organisationChart.title": Record<string, never>;
  "organisationChart.brokenLine": Record<string, never>;
  "organisationChart.placeNotStated": Record<string, never>;
  "history.ahead": Record<string, never>;
  "history.soFar": Record<string, never>;
  "history.kept": Record<string, never>;
  "reviewDates.cycleInYears": { readonly years: number };
  "reviewDates.cycleInMonths": { readonly months: number };
  "reviewDates.overdue": { readonly date: string | number };
  "reviewDates.noneRecorded": Record<string, never>;
  "reviewDates.heldOpen": { readonly date: string | number; readonly owner: string | number; readonly reason: string | number };
  "reviewStatus.noDate": Record<string, never>;
  "reviewTimeline.label": { readonly count: number; readonly day: string | number };
  "tenureTimeline.label": { readonly title: string | number; readonly day: string | number };
  "tenureTimeline.fromUntil": { readonly what: string | number; readonly from: string | number; readonly until: string | number };
  "tenureTimeline.from": { readonly what: string | number; readonly from: string | number };
  "tenureTimeline.until": { readonly what: string | number; readonly until: string | number };
  "signatures.of": { readonly name: string | number };
  "changes.here": { readonly date: string | number };
  "changes.groupByGroup": Record<string, never>;
  "changes.organisationByOrganisation": Record<string, never>;
  "changes.repeating": { readonly sections: string | number };
  "changes.following": Record<string, never>;
  "changes.unchanged": Record<string, never>;
  "changes.topics.partnership": Record<string, never>;
  "changes.topics.people": Record<string, never>;
  "changes.topics.members": Record<string, never>;
  "changes.topics.aims": Record<string, never>;
  "changes.topics.documents": Record<string, never>;
  "changes.topics.corrections": Record<string, never>;
  "changes.topics.website": Record<string, never>;
  "changes.topics.wording": Record<string, never>;
  "changes.beforeInserted": Record<string, never>;
  "changes.afterInserted": Record<string, never>;
  "changes.beforeDeleted": Record<string, never>;
  "changes.afterDeleted": Record<string, never>;
  "changes.value.given": { readonly what: string | number; readonly after: string | number };
  "changes.value.notGiven": { readonly what: string | number; readonly before: string | number };
  "changes.value.changed": { readonly what: string | number; readonly before: string | number; readonly after: string | number };
  "changes.text.new": { readonly what: string | number };
  "changes.text.takenOut": { readonly what: string | number };
  "changes.text.changed": { readonly what: string | number };
  "changes.fields.address": { readonly of: string | number };
  "changes.fields.ambition": { readonly of: string | number };
  "changes.fields.answerTime": { readonly of: string | number };
  "changes.fields.area": { readonly of: string | number };
  "changes.fields.audience": { readonly of: string | number };
  "changes.fields.capacity": { readonly of: string | number };
  "changes.fields.chartPlace": { readonly of: string | number };
  "changes.fields.choose": { readonly of: string | number };
  "changes.fields.condition": { readonly of: string | number };
  "changes.fields.constituency": { readonly of: string | number };
  "changes.fields.contact": { readonly of: string | number };
  "changes.fields.correction": { readonly of: string | number };
  "changes.fields.cycle": { readonly of: string | number };
  "changes.fields.date": { readonly of: string | number };
  "changes.fields.department": { readonly of: string | number };
  "changes.fields.description": { readonly of: string | number };
  "changes.fields.dueSoonDays": { readonly of: string | number };
  "changes.fields.edition": { readonly of: string | number };
  "changes.fields.email": { readonly of: string | number };
  "changes.fields.endorsed": { readonly of: string | number };
  "changes.fields.enforcement": { readonly of: string | number };
  "changes.fields.exitThisPage": { readonly of: string | number };
  "changes.fields.exitTo": { readonly of: string | number };
  "changes.fields.firstDay": { readonly of: string | number };
  "changes.fields.formalName": { readonly of: string | number };
  "changes.fields.formerNames": { readonly of: string | number };
  "changes.fields.group": { readonly of: string | number };
  "changes.fields.history": { readonly of: string | number };
  "changes.fields.issuer": { readonly of: string | number };
  "changes.fields.kind": { readonly of: string | number };
  "changes.fields.language": { readonly of: string | number };
  "changes.fields.lastDay": { readonly of: string | number };
  "changes.fields.lastReview": { readonly of: string | number };
  "changes.fields.lastUpdate": { readonly of: string | number };
  "changes.fields.laterNames": { readonly of: string | number };
  "changes.fields.legalBasis": { readonly of: string | number };
  "changes.fields.listedAs": { readonly of: string | number };
  "changes.fields.means": { readonly of: string | number };
  "changes.fields.name": { readonly of: string | number };
  "changes.fields.nextDate": { readonly of: string | number };
  "changes.fields.nonAccessible": { readonly of: string | number };
  "changes.fields.otherNames": { readonly of: string | number };
  "changes.fields.owner": { readonly of: string | number };
  "changes.fields.page": { readonly of: string | number };
  "changes.fields.phone": { readonly of: string | number };
  "changes.fields.places": { readonly of: string | number };
  "changes.fields.portrait": { readonly of: string | number };
  "changes.fields.post": { readonly of: string | number };
  "changes.fields.predecessor": { readonly of: string | number };
  "changes.fields.prepared": { readonly of: string | number };
  "changes.fields.promise": { readonly of: string | number };
  "changes.fields.publicationDate": { readonly of: string | number };
  "changes.fields.publisher": { readonly of: string | number };
  "changes.fields.purpose": { readonly of: string | number };
  "changes.fields.quorumMembers": { readonly of: string | number };
  "changes.fields.reason": { readonly of: string | number };
  "changes.fields.requiredPart": { readonly of: string | number };
  "changes.fields.securityContact": { readonly of: string | number };
  "changes.fields.shortName": { readonly of: string | number };
  "changes.fields.shortTitle": { readonly of: string | number };
  "changes.fields.signature": { readonly of: string | number };
  "changes.fields.signatureDescription": { readonly of: string | number };
  "changes.fields.source": { readonly of: string | number };
  "changes.fields.status": { readonly of: string | number };
  "changes.fields.statutoryRole": { readonly of: string | number };
  "changes.fields.successor": { readonly of: string | number };
  "changes.fields.summary": { readonly of: string | number };
  "changes.fields.tested": { readonly of: string | number };
  "changes.fields.tester": { readonly of: string | number };
  "changes.fields.thresholdGuidance": { readonly of: string | number };
  "changes.fields.timeZone": { readonly of: string | number };
  "changes.fields.times": { readonly of: string | number };
  "changes.fields.title": { readonly of: string | number };
  "changes.fields.unknown": { readonly of: string | number };
  "changes.fields.website": { readonly of: string | number };
  "changes.fields.wordmark": { readonly of: string | number };
  "changes.names.renamed": { readonly before: string | number; readonly after: string | number; readonly when: string };
  "changes.names.succession": { readonly bodies: string | number };
  "changes.partnership.of": Record<string, never>;
  "changes.partnership.itself": Record<string, never>;
  "changes.partnership.arrangements": Record<string, never>;
  "changes.partnership.days": { readonly days: number };
  "changes.partnership.signed": { readonly name: string | number };
  "changes.partnership.notSigned": { readonly name: string | number };
  "changes.contacts.concern": Record<string, never>;
  "changes.contacts.outOfHours": Record<string, never>;
  "changes.contacts.referral": Record<string, never>;
  "changes.contacts.office": Record<string, never>;
  "changes.contacts.new": { readonly when: string; readonly contact: string | number };
  "changes.contacts.gone": { readonly contact: string | number; readonly when: string };
  "changes.contacts.order": Record<string, never>;
  "changes.statutoryRoles.localAuthority": Record<string, never>;
  "changes.statutoryRoles.integratedCareBoard": Record<string, never>;
  "changes.statutoryRoles.police": Record<string, never>;
  "changes.organisations.description": { readonly name: string | number };
  "changes.organisations.isNow": { readonly name: string | number; readonly kind: string | number; readonly when: string };
  "changes.organisations.isNoLonger": { readonly name: string | number; readonly kind: string | number; readonly when: string };
  "changes.organisations.order": { readonly name: string | number };
  "changes.organisations.named": { readonly name: string | number; readonly when: string };
  "changes.organisations.joins": { readonly name: string | number; readonly kind: string | number; readonly when: string };
  "changes.organisations.noLongerNamed": { readonly name: string | number };
  "changes.organisations.existsNoLonger": { readonly name: string | number; readonly when: string };
  "changes.people.named": { readonly name: string | number; readonly post: string };
  "changes.people.noLongerNamed": { readonly name: string | number; readonly post: string };
  "changes.people.notPublished": { readonly post: string };
  "changes.people.nameNotPublished": Record<string, never>;
  "changes.people.notKnown": Record<string, never>;
  "changes.people.called": { readonly before: string | number; readonly after: string | number };
  "changes.people.becomes": { readonly name: string | number; readonly post: string | number; readonly when: string; readonly before: string };
  "changes.people.postEnded": { readonly name: string | number; readonly post: string | number; readonly until: string; readonly last: string; readonly lastUntil: string };
  "changes.people.isNow": { readonly holder: string | number; readonly office: string | number; readonly when: string };
  "changes.people.isNoLonger": { readonly holder: string | number; readonly office: string | number; readonly until: string };
  "changes.people.order": { readonly office: string; readonly holders: string | number };
  "changes.people.appointment": Record<string, never>;
  "changes.people.coChairs": Record<string, never>;
  "changes.people.isCoChair": { readonly holder: string | number; readonly when: string | number };
  "changes.people.isNotCoChair": { readonly holder: string | number; readonly when: string | number };
  "changes.people.coChairPost": { readonly holder: string | number; readonly when: string | number };
  "changes.groupKinds.leadership": Record<string, never>;
  "changes.groupKinds.board": Record<string, never>;
  "changes.groupKinds.assembly": Record<string, never>;
  "changes.groupKinds.forum": Record<string, never>;
  "changes.groupKinds.subGroup": Record<string, never>;
  "changes.groupKinds.taskAndFinish": Record<string, never>;
  "changes.groups.summary": { readonly name: string | number };
  "changes.groups.meetings": { readonly name: string | number };
  "changes.groups.quorum": { readonly name: string | number };
  "changes.groups.chair": { readonly name: string | number };
  "changes.groups.reportsTo": { readonly name: string | number; readonly after: string; readonly before: string };
  "changes.groups.worksWith": { readonly name: string | number; readonly after: string; readonly before: string };
  "changes.groups.meets": { readonly name: string | number; readonly often: string | number; readonly before: string };
  "changes.groups.meetsNotSaid": { readonly name: string | number; readonly before: string | number };
  "changes.groups.notIn": { readonly name: string | number };
  "changes.groups.timesAYear": { readonly times: string | number };
  "changes.groups.timesATerm": { readonly times: string | number };
  "changes.groups.ofQuorum": { readonly name: string | number };
  "changes.groups.quorumStated": { readonly name: string | number; readonly quorum: string | number };
  "changes.groups.quorumNotStated": { readonly name: string | number; readonly quorum: string | number };
  "changes.groups.quorumRises": { readonly name: string | number; readonly before: string | number; readonly after: string | number };
  "changes.groups.quorumFalls": { readonly name: string | number; readonly before: string | number; readonly after: string | number };
  "changes.groups.members": { readonly number: string | number; readonly count: number };
  "changes.groups.coreMembers": { readonly number: string | number; readonly count: number };
  "changes.groups.fromDifferent": { readonly different: string | number };
  "changes.groups.begins": { readonly name: string | number; readonly when: string; readonly kind: string; readonly parent: string };
  "changes.groups.seats": { readonly number: string | number; readonly count: number; readonly holders: string | number };
  "changes.groups.gone": { readonly name: string | number };
  "changes.groups.dissolved": { readonly name: string | number; readonly when: string };
  "changes.members.place": { readonly holder: string | number; readonly group: string | number };
  "changes.members.gains": { readonly holder: string | number; readonly count: number; readonly number: string | number; readonly group: string | number; readonly capacity: string; readonly when: string; readonly seats: string | number };
  "changes.members.loses": { readonly holder: string | number; readonly count: number; readonly number: string | number; readonly group: string | number; readonly when: string; readonly seats: string | number };
  "changes.seats.held": { readonly name: string | number; readonly place: string | number; readonly seat: string; readonly before: string };
  "changes.seats.noLongerHeld": { readonly name: string | number; readonly place: string | number; readonly seat: string };
  "changes.seats.changed": { readonly place: string | number; readonly before: string | number; readonly after: string | number };
  "changes.reviews.of": { readonly title: string | number };
  "changes.reviews.promised": { readonly title: string | number; readonly next: string };
  "changes.reviews.notPromised": { readonly title: string | number };
  "changes.reviews.title": Record<string, never>;
  "changes.reviews.lastDate": { readonly title: string | number };
  "changes.reviews.cycle": { readonly months: number };
  "changes.reviews.held": { readonly title: string | number; readonly precision: string; readonly date: string | number; readonly evidence: string };
  "changes.reviews.recorded": { readonly title: string | number; readonly date: string | number };
  "changes.reviews.notRecorded": { readonly title: string | number; readonly date: string | number };
  "changes.reviews.waiver": { readonly from: string | number; readonly until: string | number; readonly owner: string | number; readonly reason: string | number };
  "changes.reviews.heldOpen": { readonly title: string | number; readonly waiver: string | number; readonly before: string };
  "changes.reviews.notHeldOpen": { readonly title: string | number; readonly before: string | number };
  "changes.aims.purpose": Record<string, never>;
  "changes.aims.called": { readonly kind: string; readonly text: string | number };
  "changes.aims.of": { readonly kind: string; readonly text: string | number };
  "changes.aims.new": { readonly kind: string; readonly when: string; readonly text: string | number };
  "changes.aims.gone": { readonly kind: string; readonly text: string | number; readonly until: string };
  "changes.aims.order": { readonly kind: string };
  "changes.documents.added": { readonly title: string | number };
  "changes.documents.gone": { readonly title: string | number };
  "changes.corrections.of": { readonly published: string | number };
  "changes.corrections.new": { readonly published: string | number; readonly now: string | number };
  "changes.corrections.gone": { readonly published: string | number; readonly now: string | number };
  "changes.times.of": { readonly what: string | number };
  "changes.times.said": { readonly when: string | number };
  "changes.times.announced": { readonly what: string | number; readonly when: string | number };
  "changes.times.as": { readonly name: string | number; readonly what: string | number };
  "changes.times.seat": { readonly organisation: string; readonly group: string | number; readonly seat: string | number };
  "changes.times.chair": { readonly group: string | number; readonly holder: string | number };
  "changes.times.below": { readonly group: string | number; readonly parent: string | number };
  "changes.times.name": { readonly name: string | number; readonly body: string | number };
  "changes.times.contact": { readonly name: string | number };
  "changes.table.value": { readonly table: string | number; readonly column: string | number; readonly row: string | number };
  "changes.table.new": { readonly table: string | number; readonly row: string | number };
  "changes.table.gone": { readonly table: string | number; readonly row: string | number };
  "changes.website.of": Record<string, never>;
  "changes.website.statement": Record<string, never>;
  "changes.website.onThePage": Record<string, never>;
  "changes.website.audiences.public": Record<string, never>;
  "changes.website.audiences.professionals": Record<string, never>;
  "changes.website.audiences.about": Record<string, never>;
  "changes.website.audiences.home": Record<string, never>;
  "changes.website.statuses.full": Record<string, never>;
  "changes.website.statuses.partial": Record<string, never>;
  "changes.website.statuses.none": Record<string, never>;
  "changes.website.disproportionateBurden": Record<string, never>;
  "changes.website.outOfScope": Record<string, never>;
  "changes.website.page.of": { readonly kind: string; readonly title: string | number };
  "changes.website.page.text": { readonly kind: string; readonly title: string | number };
  "changes.website.page.new": { readonly kind: string; readonly title: string | number };
  "changes.website.page.gone": { readonly kind: string; readonly title: string | number };
  "changes.website.procedures.of": Record<string, never>;
  "changes.website.procedures.new": Record<string, never>;
  "changes.website.procedures.gone": Record<string, never>;
  "changes.website.area.of": { readonly name: string | number };
  "changes.website.area.additions": { readonly name: string | number };
  "changes.website.area.new": { readonly name: string | number };
  "changes.website.area.gone": { readonly name: string | number };
  "changes.wording.section": { readonly title: string | number };
  "changes.wording.sectionWithin": { readonly title: string | number; readonly within: string | number };
  "changes.wording.changed": { readonly section: string | number };
  "changes.wording.first": { readonly section: string | number };
  "changes.wording.after": { readonly section: string | number; readonly other: string | number };
}

/** The messages in which some words stand between tags, and what each takes. */
export interface RichMessages {
  "page.correctAsPrinted": { readonly on: Tag; readonly address: Tag };
  "page.fromAmended": { readonly title: string | number; readonly changes: Tag; readonly date: string | number };
  "exitThisPage.emergency": { readonly hidden: Tag };
  "pagination.previous": { readonly hidden: Tag };
  "pagination.next": { readonly hidden: Tag };
  "documentControl.why": { readonly strong: Tag; readonly why: string | number };
  "reviewDates.last": { readonly strong: Tag; readonly date: string | number };
  "reviewDates.next": { readonly strong: Tag; readonly date: string | number };
  "reviewDates.nextScheduled": { readonly strong: Tag; readonly date: string | number };
}

type Key = keyof TextMessages | keyof RichMessages;

/** The language in which every message is there. */
export const firstLanguage = "en-GB";

/** The messages in the other languages, as far as there are any. */
export const catalogues: { readonly [language: string]: Readonly<Partial<Record<Key, string>>> } & {
  readonly "en-GB": Readonly<Record<Key, string>>;
} = {
  "en-GB": {
    "common.commaHomePage": ", home page",
    "concern.title": "Worried about somebody?",
    "concern.allWays": "All the ways to tell us",
    "concern.telephone": "Telephone ",
    "contact.description": "Whom to tell if you are worried about somebody, and how to reach the partnership.",
    "contact.notReviewed": "No review of these details is recorded.",
    "contact.referral": "Ask for support",
    "contact.office": "The partnership’s office",
    "header.search": "Search",
    "navigation.label": "Main",
    "navigation.menu": "Menu",
    "navigation.breadcrumbs": "Breadcrumb",
    "navigation.publicAudience": "Parents and guardians",
    "navigation.concern": "Worried about a child: how to tell us",
    "navigation.groups": "Groups and who sits on them",
    "navigation.matrix": "Every membership in one table",
    "navigation.arrangements": "The arrangements, chapter by chapter",
    "navigation.reviews": "Reviews: what is due and when",
    "page.correctAsPrinted": "This page is correct as printed<on></on>. Please refer back to <address></address> for updates.",
    "page.lastReviewed": "Last reviewed {date}.",
    "page.nextReview": "Next review due {date}.",
    "page.madeFromRecords": "Made from the same records as the {title}.",
    "page.fromEdition": "From the {title}, edition of {date}.",
    "page.fromAmended": "From the {title}, <changes>amended since the edition of {date}</changes>.",
    "audiences.public": "For everybody",
    "audiences.professionals": "Professionals",
    "audiences.about": "About us",
    "numbers.inWords": "{count, plural, =0 {none} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} =13 {thirteen} =14 {fourteen} =15 {fifteen} =16 {sixteen} =17 {seventeen} =18 {eighteen} =19 {nineteen} =20 {twenty} other {#}}",
    "base.skip": "Skip",
    "base.skipToContent": "Skip to main content",
    "exitThisPage.label": "Leave this page",
    "exitThisPage.exit": "Exit this page",
    "exitThisPage.emergency": "<hidden>Emergency</hidden> Exit this page",
    "footer.label": "About this website",
    "footer.edition": "{title}, edition of {date}. Its current copy carries the mark {mark}.",
    "footer.amended": "{title}, edition of {date}, as amended to {today}. Its current copy carries the mark {mark}.",
    "pagination.label": "Pages of the arrangements",
    "pagination.previous": "Previous<hidden> page</hidden>",
    "pagination.next": "Next<hidden> page</hidden>",
    "contents.title": "Contents",
    "contents.onThisPage": "On this page",
    "pages.home": "Home",
    "pages.contact": "Contact",
    "pages.search": "Search",
    "pages.accessibility": "Accessibility statement",
    "pages.privacy": "Privacy",
    "pages.corrections": "What we corrected",
    "pages.data": "Open data",
    "pages.siteMap": "Site map",
    "pages.notFound": "Page not found",
    "pages.priorities": "Our priorities",
    "pages.people": "Who’s who",
    "pages.timeline": "Who held what, and when",
    "pages.reviews": "Reviews",
    "pages.arrangements": "Arrangements",
    "pages.document": "The whole document on one page",
    "pages.wholeDocument": "{title}: the whole document",
    "pages.editions": "Editions",
    "pages.changes": "What changed since the last edition",
    "pages.procedures": "Procedures",
    "pages.news": "News",
    "pages.allNews": "All news",
    "pages.groups": "Groups",
    "pages.allGroups": "All groups",
    "pages.matrix": "Who sits on which group",
    "pages.partners": "Organisations",
    "pages.allPartners": "All organisations",
    "pages.moved": "Moved: {title}",
    "siteMap.website": "This website",
    "document.appendix": "Appendix {number}:",
    "document.appendixAlone": "Appendix {number}",
    "document.priority": "Priority {number}:",
    "document.mark": "The current version of this document is on the website. This copy carries the mark {mark}; a current copy carries the same mark as the website.",
    "document.amended": "Edition of {date}, as amended to {day}",
    "document.namedAmended": "{name}, {date}, as amended to {day}",
    "document.draft": "DRAFT of {day}, for comment",
    "document.blocks.statutoryPartners": "the statutory safeguarding partners",
    "document.blocks.leadPartners": "the lead safeguarding partners, numbered",
    "document.blocks.delegatedPartners": "the delegated safeguarding partners, numbered",
    "document.blocks.relevantAgencies": "the relevant agencies",
    "document.blocks.strategicPartnerships": "the strategic partnerships",
    "document.blocks.groupsWithTerms": "the groups that have terms of reference",
    "document.blocks.coChairRotation": "who co-chairs when",
    "document.blocks.organisationChart": "the chart, drawn from what each group reports to, and the same in words",
    "document.blocks.coChairs": "those who share the chair",
    "document.blocks.signatures": "the signatories of the foreword",
    "document.blocks.memberships": "the table of the group's members",
    "document.blocks.chairs": "who chairs the group",
    "document.blocks.review": "when its terms of reference were last reviewed and are next due",
    "redline.title": "DRAFT of {day}, redline against the edition of {date}",
    "redline.explained": "Redline against the edition of {date}. What is new since then is underlined, what was taken out is struck through, and a line in the margin stands beside both.",
    "redline.picture": "[Picture as it was]",
    "redline.namedPicture": "[Picture as it was: {name}]",
    "documentControl.title": "Document control",
    "documentControl.document": "Document",
    "documentControl.publishedBy": "Published by",
    "documentControl.currentEdition": "The current edition",
    "documentControl.corrected": "Corrected since it was first published",
    "documentControl.corrections": "{corrections}, each listed with its reason under {address}",
    "documentControl.amended": "Amended since the edition",
    "documentControl.edition": "Edition",
    "documentControl.thisCopy": "This copy",
    "documentControl.version": "Version",
    "documentControl.pages": "Pages",
    "documentControl.approvedBy": "Approved by",
    "documentControl.noApproval": "No approval is recorded.",
    "documentControl.publishedAlthough": "Published although",
    "documentControl.why": "<strong>Why all the same:</strong> {why}",
    "documentControl.signedOffBy": "Signed off by",
    "documentControl.noSignOff": "No sign-off is recorded.",
    "documentControl.earlierEditions": "Earlier editions",
    "reviewPack.dueBy": "For review by: {date}",
    "reviewPack.owner": "Owner of the review: {name}",
    "reviewPack.lastReviewed": "Last reviewed: {date}",
    "reviewPack.lastReviewNotKnown": "Last reviewed: not known",
    "reviewPack.mark": "{partnership}, mark of this text: {mark}",
    "accessibilityCompliance.title": "Compliance status",
    "accessibilityCompliance.standard": "Web Content Accessibility Guidelines version 2.2",
    "accessibilityCompliance.full": "This website is fully compliant with the {standard} AA standard.",
    "accessibilityCompliance.partial": "This website is partially compliant with the {standard} AA standard, due to the non-compliances listed below.",
    "accessibilityCompliance.none": "This website is not compliant with the {standard} AA standard. The non-accessible sections are listed below.",
    "accessibilityCompliance.notAudited": "No audit of this website by people against the {standard} AA standard is recorded yet, so its compliance status is not stated.",
    "accessibilityCompliance.nonAccessible": "Non-accessible content",
    "accessibilityCompliance.forReasons": "The content listed below is non-accessible for the following reasons.",
    "accessibilityCompliance.reasons.nonCompliance": "Non-compliance with the accessibility regulations",
    "accessibilityCompliance.reasons.disproportionateBurden": "Disproportionate burden",
    "accessibilityCompliance.reasons.outOfScope": "Content that’s not within the scope of the accessibility regulations",
    "accessibilityCompliance.fails": "This fails WCAG 2.2 success criterion {criterion}.",
    "accessibilityCompliance.plannedBy": "We plan to put it right by {date}.",
    "contactDetails.telephone": "Telephone {number}",
    "contactDetails.email": "Email {address}",
    "contactDetails.writeTo": "Write to {address}",
    "coChairs.caption": "Co-chairs by period",
    "coChairs.period": "Co-Chairing Period",
    "coChairs.coChair": "Co-Chair",
    "coChairs.standing": "Standing Co-Chair",
    "coChairs.ended": "The last of these periods ended on {date}; who co-chairs after it is not stated yet.",
    "groupFacts.reportsTo": "Reports to",
    "groupFacts.worksWith": "Works with",
    "groupFacts.below": "Groups that report to it",
    "groupFacts.meetings": "Meetings",
    "groupFacts.quorum": "Quorum",
    "groupFacts.reviewOwner": "Review owned by",
    "groupFacts.review": "Review",
    "groupFacts.reviewsHeld": "Reviews held",
    "groupFacts.asMade": "on {date}",
    "memberships.caption": "Members of the {group}",
    "memberships.agency": "Agency",
    "memberships.representation": "Representation",
    "memberships.listedAbove": "The members are listed above.",
    "namesInTime.known": "Known {names}.",
    "namesInTime.knownAs": "as {name} {period}",
    "namesInTime.formerlyKnown": "Formerly known as {names}.",
    "namesInTime.later": "{name}.",
    "namesInTime.laterFrom": "From {date}: {name}.",
    "origins.takenOn": "Its work was taken on by {bodies}.",
    "origins.toBeTakenOn": "Its work will be taken on by {bodies}.",
    "origins.tookOn": "It took on the work of {bodies}.",
    "organisationChart.title": "The chart in words: each group stands below the body it first reports to. Its terms of reference tell whom else.",
    "organisationChart.brokenLine": "A broken line leads to a group whose place the document does not state.",
    "organisationChart.placeNotStated": "(its place here is not stated in the document)",
    "history.ahead": "Changes ahead",
    "history.soFar": "Changes so far",
    "history.kept": "Kept as history",
    "reviewDates.cycleInYears": "The terms of reference will be subject to {years, plural, =1 {an annual review} other {a review every # years}}.",
    "reviewDates.cycleInMonths": "The terms of reference will be subject to a review every {months, plural, one {month} other {# months}}.",
    "reviewDates.last": "<strong>Last reviewed:</strong> {date}",
    "reviewDates.next": "<strong>Next review:</strong> {date}",
    "reviewDates.nextScheduled": "<strong>Next scheduled review:</strong> {date}",
    "reviewDates.overdue": "This review was due by {date}. No later review is recorded.",
    "reviewDates.noneRecorded": "No review is recorded.",
    "reviewDates.heldOpen": "Held open until {date} by the {owner}: {reason}",
    "reviewStatus.noDate": "No date stated",
    "reviewTimeline.label": "Timeline of {count, plural, one {# review} other {# reviews}} as of {day}; the register above says the same.",
    "tenureTimeline.label": "{title} on a line of time, with a mark at {day}; the table below says the same.",
    "tenureTimeline.fromUntil": "{what}: from {from} until {until}",
    "tenureTimeline.from": "{what}: from {from}",
    "tenureTimeline.until": "{what}: until {until}",
    "signatures.of": "Signature of {name}",
    "changes.here": "What changed here since the edition of {date}",
    "changes.groupByGroup": "Group by group",
    "changes.organisationByOrganisation": "Organisation by organisation",
    "changes.repeating": "These sections repeat what is changed elsewhere: {sections}.",
    "changes.following": "The wording of these sections follows the changes above, and is otherwise the same:",
    "changes.unchanged": "Unchanged words are left out.",
    "changes.topics.partnership": "The partnership",
    "changes.topics.people": "People",
    "changes.topics.members": "Members",
    "changes.topics.aims": "Aims and priorities",
    "changes.topics.documents": "Documents cited",
    "changes.topics.corrections": "Corrections",
    "changes.topics.website": "The website",
    "changes.topics.wording": "Wording",
    "changes.beforeInserted": "inserted:",
    "changes.afterInserted": "end of what is inserted.",
    "changes.beforeDeleted": "deleted:",
    "changes.afterDeleted": "end of what is deleted.",
    "changes.value.given": "{what} is now given: \"{after}\".",
    "changes.value.notGiven": "{what} is no longer given; it was \"{before}\".",
    "changes.value.changed": "{what} changes from \"{before}\" to \"{after}\".",
    "changes.text.new": "{what} is new.",
    "changes.text.takenOut": "{what} is taken out.",
    "changes.text.changed": "{what} is changed.",
    "changes.fields.address": "The address of {of}",
    "changes.fields.ambition": "The ambition of {of}",
    "changes.fields.answerTime": "The time for an answer of {of}",
    "changes.fields.area": "The area of {of}",
    "changes.fields.audience": "The audience of {of}",
    "changes.fields.capacity": "The capacity of {of}",
    "changes.fields.chartPlace": "The place in the chart of {of}",
    "changes.fields.choose": "The words before the areas of {of}",
    "changes.fields.condition": "The condition of {of}",
    "changes.fields.constituency": "The constituency of {of}",
    "changes.fields.contact": "The contact of {of}",
    "changes.fields.correction": "The correction of {of}",
    "changes.fields.cycle": "The cycle of {of}",
    "changes.fields.date": "The date of {of}",
    "changes.fields.department": "The department of {of}",
    "changes.fields.description": "The description of {of}",
    "changes.fields.dueSoonDays": "The notice before a review of {of}",
    "changes.fields.edition": "The edition of {of}",
    "changes.fields.email": "The email address of {of}",
    "changes.fields.endorsed": "The day of endorsement of the aims of {of}",
    "changes.fields.enforcement": "The enforcement of {of}",
    "changes.fields.exitThisPage": "The way to \"Exit this page\" of {of}",
    "changes.fields.exitTo": "The address behind \"Exit this page\" of {of}",
    "changes.fields.firstDay": "The first day of {of}",
    "changes.fields.formalName": "The formal name of {of}",
    "changes.fields.formerNames": "The former names of {of}",
    "changes.fields.group": "The group of {of}",
    "changes.fields.history": "The history of {of}",
    "changes.fields.issuer": "The issuing organisation of {of}",
    "changes.fields.kind": "The kind of {of}",
    "changes.fields.language": "The language of {of}",
    "changes.fields.lastDay": "The last day of {of}",
    "changes.fields.lastReview": "The day of the last review of {of}",
    "changes.fields.lastUpdate": "The day of the last update of {of}",
    "changes.fields.laterNames": "The later names of {of}",
    "changes.fields.legalBasis": "The legal basis of {of}",
    "changes.fields.listedAs": "The addition to the listed name of {of}",
    "changes.fields.means": "The means of the purpose of {of}",
    "changes.fields.name": "The name of {of}",
    "changes.fields.nextDate": "The next date of {of}",
    "changes.fields.nonAccessible": "The list of what is not accessible of {of}",
    "changes.fields.otherNames": "The other names of {of}",
    "changes.fields.owner": "The owner of {of}",
    "changes.fields.page": "The page of {of}",
    "changes.fields.phone": "The telephone number of {of}",
    "changes.fields.places": "The number of places of {of}",
    "changes.fields.portrait": "The portrait of {of}",
    "changes.fields.post": "The post of {of}",
    "changes.fields.predecessor": "The predecessor of {of}",
    "changes.fields.prepared": "The day of preparation of {of}",
    "changes.fields.promise": "The promise of {of}",
    "changes.fields.publicationDate": "The date of publication of {of}",
    "changes.fields.publisher": "The publisher of {of}",
    "changes.fields.purpose": "The purpose of {of}",
    "changes.fields.quorumMembers": "The kind of members of {of}",
    "changes.fields.reason": "The reason of {of}",
    "changes.fields.requiredPart": "The required part of {of}",
    "changes.fields.securityContact": "The security contact of {of}",
    "changes.fields.shortName": "The short name of {of}",
    "changes.fields.shortTitle": "The short title of {of}",
    "changes.fields.signature": "The signature of {of}",
    "changes.fields.signatureDescription": "The description of the signature of {of}",
    "changes.fields.source": "The source of {of}",
    "changes.fields.status": "The status of {of}",
    "changes.fields.statutoryRole": "The statutory role of {of}",
    "changes.fields.successor": "The successor of {of}",
    "changes.fields.summary": "The summary of {of}",
    "changes.fields.tested": "The day of the test of {of}",
    "changes.fields.tester": "The tester of {of}",
    "changes.fields.thresholdGuidance": "The chapter of the threshold guidance of {of}",
    "changes.fields.timeZone": "The time zone of {of}",
    "changes.fields.times": "The times of {of}",
    "changes.fields.title": "The title of {of}",
    "changes.fields.unknown": "The list of what is not known of {of}",
    "changes.fields.website": "The website of {of}",
    "changes.fields.wordmark": "The wordmark of {of}",
    "changes.names.renamed": "{before} is renamed {after}{when, select, none {} other {, {when}}}.",
    "changes.names.succession": "Its work is taken on by {bodies}.",
    "changes.partnership.of": "the partnership",
    "changes.partnership.itself": "The partnership itself",
    "changes.partnership.arrangements": "the arrangements",
    "changes.partnership.days": "{days, plural, one {# day} other {# days}}",
    "changes.partnership.signed": "The foreword is signed by {name}.",
    "changes.partnership.notSigned": "The foreword is no longer signed by {name}.",
    "changes.contacts.concern": "for concerns",
    "changes.contacts.outOfHours": "outside office hours",
    "changes.contacts.referral": "for referrals",
    "changes.contacts.office": "the office",
    "changes.contacts.new": "A contact is new{when, select, none {} other {, {when}}}, {contact}.",
    "changes.contacts.gone": "A contact is no longer given, {contact}{when, select, none {} other {, {when}}}.",
    "changes.contacts.order": "The contacts stand in another order.",
    "changes.statutoryRoles.localAuthority": "local authority",
    "changes.statutoryRoles.integratedCareBoard": "integrated care board",
    "changes.statutoryRoles.police": "police",
    "changes.organisations.description": "The description of {name}",
    "changes.organisations.isNow": "{name} is now {kind}{when, select, none {} other {, {when}}}.",
    "changes.organisations.isNoLonger": "{name} is no longer {kind}{when, select, none {} other {; it was {when}}}.",
    "changes.organisations.order": "The order of what {name} is",
    "changes.organisations.named": "{name} is named in the arrangements{when, select, none {} other {, {when}}}.",
    "changes.organisations.joins": "{name} joins as {kind}{when, select, none {} other {, {when}}}.",
    "changes.organisations.noLongerNamed": "{name} is no longer named in the arrangements.",
    "changes.organisations.existsNoLonger": "{name} exists no longer{when, select, none {} other {; it existed {when}}}.",
    "changes.people.named": "{name} is now named{post, select, none {} other {: {post}}}.",
    "changes.people.noLongerNamed": "{name} is no longer named{post, select, none {} other {: {post}}}.",
    "changes.people.notPublished": "The name of {post, select, none {one person} other {the {post},}} is no longer published.",
    "changes.people.nameNotPublished": "somebody whose name is not published",
    "changes.people.notKnown": "somebody whose name is not known",
    "changes.people.called": "{before} is now called {after}.",
    "changes.people.becomes": "{name} becomes {post}{when, select, none {} other {, {when}}}{before, select, none {} other {; was {before}}}.",
    "changes.people.postEnded": "{name} no longer holds the post of {post}{until, select, none {} other {, held until {until}}}{last, select, none {} other {; was then {last}{lastUntil, select, none {} other {, until {lastUntil}}}}}.",
    "changes.people.isNow": "{holder} is now {office}{when, select, none {} other {, {when}}}.",
    "changes.people.isNoLonger": "{holder} is no longer {office}{until, select, none {} other {; was until {until}}}.",
    "changes.people.order": "The {office, select, leadSafeguardingPartner {Lead Safeguarding Partners} delegatedSafeguardingPartner {Delegated Safeguarding Partners} independentScrutineer {Independent Scrutineers} other {Standing Co-Chairs}} are now listed in this order: {holders}.",
    "changes.people.appointment": "The appointment of the Independent Scrutineer",
    "changes.people.coChairs": "the co-chairs",
    "changes.people.isCoChair": "{holder} is co-chair {when}.",
    "changes.people.isNotCoChair": "{holder} is not co-chair {when}, as was stated.",
    "changes.people.coChairPost": "The post of {holder} as co-chair {when}",
    "changes.groupKinds.leadership": "leadership",
    "changes.groupKinds.board": "board",
    "changes.groupKinds.assembly": "assembly",
    "changes.groupKinds.forum": "forum",
    "changes.groupKinds.subGroup": "sub-group",
    "changes.groupKinds.taskAndFinish": "task and finish group",
    "changes.groups.summary": "The summary of {name}",
    "changes.groups.meetings": "What is said of the meetings of {name}",
    "changes.groups.quorum": "What is said of the quorum of {name}",
    "changes.groups.chair": "The stated chair of {name}",
    "changes.groups.reportsTo": "{name} reports to {after, select, none {nobody any more} other {{after}}}{before, select, none {} other {; it reported to {before}}}.",
    "changes.groups.worksWith": "{name} works with {after, select, none {nobody any more} other {{after}}}{before, select, none {} other {; it worked with {before}}}.",
    "changes.groups.meets": "{name} meets {often}{before, select, none {} other {; it met {before}}}.",
    "changes.groups.meetsNotSaid": "It is no longer said how often {name} meets; it met {before}.",
    "changes.groups.notIn": "The time in which {name} does not meet",
    "changes.groups.timesAYear": "{times} a year",
    "changes.groups.timesATerm": "{times} a term",
    "changes.groups.ofQuorum": "the quorum of {name}",
    "changes.groups.quorumStated": "The quorum of {name} is stated: {quorum}.",
    "changes.groups.quorumNotStated": "The quorum of {name} is no longer stated; it was {quorum}.",
    "changes.groups.quorumRises": "The quorum of {name} rises from {before} to {after}.",
    "changes.groups.quorumFalls": "The quorum of {name} falls from {before} to {after}.",
    "changes.groups.members": "{number} {count, plural, one {member} other {members}}",
    "changes.groups.coreMembers": "{number} {count, plural, one {core member} other {core members}}",
    "changes.groups.fromDifferent": "from different {different}",
    "changes.groups.begins": "{name} begins{when, select, none {} other {, {when}}}: a {kind, select, leadership {leadership} board {board} assembly {assembly} forum {forum} subGroup {sub-group} other {task and finish group}}{parent, select, none {} other { that reports to {parent}}}.",
    "changes.groups.seats": "It has {number} {count, plural, one {seat} other {seats}}: {holders}.",
    "changes.groups.gone": "{name} is no longer part of the arrangements.",
    "changes.groups.dissolved": "{name} is dissolved{when, select, none {} other {; it met {when}}}.",
    "changes.members.place": "{holder} on {group}",
    "changes.members.gains": "{holder} gains {count, plural, =1 {a seat} other {{number} seats}} on {group}{capacity, select, none {} other { as {capacity}}}{when, select, none {} other {, {when}}}: {seats}.",
    "changes.members.loses": "{holder} loses {count, plural, =1 {a seat} other {{number} seats}} on {group}{when, select, none {} other {, {when}}}: {seats}.",
    "changes.seats.held": "{name} holds the seat of {place}{seat, select, none {} other { ({seat})}}{before, select, none {} other {, in place of {before}}}.",
    "changes.seats.noLongerHeld": "{name} no longer holds the seat of {place}{seat, select, none {} other { ({seat})}}.",
    "changes.seats.changed": "A seat of {place} changes from \"{before}\" to \"{after}\".",
    "changes.reviews.of": "the review of {title}",
    "changes.reviews.promised": "A review is promised: {title}{next, select, none {} other {, next {next}}}.",
    "changes.reviews.notPromised": "A review is no longer promised: {title}.",
    "changes.reviews.title": "The title of a review",
    "changes.reviews.lastDate": "The date of the last review of {title}",
    "changes.reviews.cycle": "every {months, plural, one {# month} other {# months}}",
    "changes.reviews.held": "{title}: reviewed {precision, select, day {on {date}} other {in {date}}}{evidence, select, none {} other {, {evidence}}}.",
    "changes.reviews.recorded": "What is recorded of the review of {title} of {date}",
    "changes.reviews.notRecorded": "{title}: the review of {date} is no longer recorded.",
    "changes.reviews.waiver": "from {from} until {until} by {owner}: {reason}",
    "changes.reviews.heldOpen": "The review of {title} is held open {waiver}{before, select, none {} other {; it was held open {before}}}.",
    "changes.reviews.notHeldOpen": "The review of {title} is no longer held open; it was held open {before}.",
    "changes.aims.purpose": "The purpose",
    "changes.aims.called": "The {kind, select, principle {principle} value {value} other {priority}} \"{text}\"",
    "changes.aims.of": "the {kind, select, principle {principle} value {value} other {priority}} \"{text}\"",
    "changes.aims.new": "A {kind, select, principle {principle} value {value} other {priority}} is new{when, select, none {} other {, {when}}}: \"{text}\".",
    "changes.aims.gone": "A {kind, select, principle {principle} value {value} other {priority}} is no longer held: \"{text}\"{until, select, none {} other {, held until {until}}}.",
    "changes.aims.order": "The {kind, select, principle {principles} value {values} other {priorities}} stand in another order.",
    "changes.documents.added": "\"{title}\" is added to the documents.",
    "changes.documents.gone": "\"{title}\" is no longer among the documents.",
    "changes.corrections.of": "the correction of \"{published}\"",
    "changes.corrections.new": "Corrected: \"{published}\" is now \"{now}\".",
    "changes.corrections.gone": "No longer among the corrections: \"{published}\", now \"{now}\".",
    "changes.times.of": "The time of {what}",
    "changes.times.said": "What is said of the time {when}",
    "changes.times.announced": "Announced: {what}, {when}.",
    "changes.times.as": "{name} as {what}",
    "changes.times.seat": "{organisation, select, none {the seat} other {{organisation}}} on {group} ({seat})",
    "changes.times.chair": "the chair of {group} ({holder})",
    "changes.times.below": "{group} below {parent}",
    "changes.times.name": "the name {name} of {body}",
    "changes.times.contact": "the contact {name}",
    "changes.table.value": "{table}: \"{column}\" of {row}",
    "changes.table.new": "{table}: {row} is new.",
    "changes.table.gone": "{table}: {row} is no longer there.",
    "changes.website.of": "the website",
    "changes.website.statement": "the accessibility statement",
    "changes.website.onThePage": "on the page",
    "changes.website.audiences.public": "parents",
    "changes.website.audiences.professionals": "professionals",
    "changes.website.audiences.about": "readers about the partnership",
    "changes.website.audiences.home": "the home page",
    "changes.website.statuses.full": "fully compliant",
    "changes.website.statuses.partial": "partially compliant",
    "changes.website.statuses.none": "not compliant",
    "changes.website.disproportionateBurden": "a disproportionate burden",
    "changes.website.outOfScope": "out of scope",
    "changes.website.page.of": "the {kind, select, news {piece of news} other {page}} \"{title}\"",
    "changes.website.page.text": "The text of the {kind, select, news {piece of news} other {page}} \"{title}\"",
    "changes.website.page.new": "A {kind, select, news {piece of news} other {page}} is new: \"{title}\".",
    "changes.website.page.gone": "A {kind, select, news {piece of news} other {page}} is no longer there: \"{title}\".",
    "changes.website.procedures.of": "the shared procedures",
    "changes.website.procedures.new": "The shared procedures are new.",
    "changes.website.procedures.gone": "The shared procedures are no longer there.",
    "changes.website.area.of": "the procedures of {name}",
    "changes.website.area.additions": "What is added to the procedures of {name}",
    "changes.website.area.new": "An area of the procedures is new: {name}.",
    "changes.website.area.gone": "An area of the procedures is no longer there: {name}.",
    "changes.wording.section": "\"{title}\"",
    "changes.wording.sectionWithin": "\"{title}\" in \"{within}\"",
    "changes.wording.changed": "The wording of {section} is changed.",
    "changes.wording.first": "{section} now stands first.",
    "changes.wording.after": "{section} now stands after {other}.",
  },
};
