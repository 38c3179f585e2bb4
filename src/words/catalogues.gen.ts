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
  "document.priority": { readonly number: string | number };
  "document.mark": { readonly mark: string | number };
  "document.amended": { readonly date: string | number; readonly day: string | number };
  "document.namedAmended": { readonly name: string | number; readonly date: string | number; readonly day: string | number };
  "document.draft": { readonly day: string | number };
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
    "document.priority": "Priority {number}:",
    "document.mark": "The current version of this document is on the website. This copy carries the mark {mark}; a current copy carries the same mark as the website.",
    "document.amended": "Edition of {date}, as amended to {day}",
    "document.namedAmended": "{name}, {date}, as amended to {day}",
    "document.draft": "DRAFT of {day}, for comment",
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
  },
};
