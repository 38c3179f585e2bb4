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
  "page.printedOn": { readonly date: string | number };
  "page.lastReviewed": { readonly date: string | number };
  "page.nextReview": { readonly date: string | number };
  "page.madeFromRecords": { readonly title: string | number };
  "page.fromEdition": { readonly title: string | number; readonly date: string | number };
  "audiences.public": Record<string, never>;
  "audiences.professionals": Record<string, never>;
  "audiences.about": Record<string, never>;
  "numbers.inWords": { readonly count: number };
  "facts.notKnown": Record<string, never>;
  "facts.notStated": Record<string, never>;
  "facts.nameNotPublished": Record<string, never>;
  "facts.nameNotKnown": Record<string, never>;
  "facts.postNotKnown": Record<string, never>;
  "facts.appendix": { readonly number: string | number };
  "chairRoles.chair": Record<string, never>;
  "chairRoles.coChair": Record<string, never>;
  "chairRoles.jointChair": Record<string, never>;
  "chairRoles.viceChair": Record<string, never>;
  "offices.leadSafeguardingPartner": Record<string, never>;
  "offices.delegatedSafeguardingPartner": Record<string, never>;
  "offices.independentScrutineer": Record<string, never>;
  "offices.standingCoChair": Record<string, never>;
  "seats.interim": Record<string, never>;
  "seats.acting": Record<string, never>;
  "seats.holdingAndRole": { readonly holding: string | number; readonly role: string | number };
  "seats.count": { readonly count: number };
  "seats.times": { readonly count: string | number; readonly holder: string | number };
  "seats.asRequired": Record<string, never>;
  "partnerKinds.partnership": Record<string, never>;
  "partnerKinds.statutoryPartner": Record<string, never>;
  "partnerKinds.delegatedPartner": Record<string, never>;
  "partnerKinds.relevantAgency": Record<string, never>;
  "partnerKinds.strategicPartnership": Record<string, never>;
  "partnerKinds.seatHolder": Record<string, never>;
  "partnerKinds.connectedBody": Record<string, never>;
  "partnerIs.partnership": Record<string, never>;
  "partnerIs.statutoryPartner": Record<string, never>;
  "partnerIs.delegatedPartner": Record<string, never>;
  "partnerIs.relevantAgency": Record<string, never>;
  "partnerIs.strategicPartnership": Record<string, never>;
  "partnerIs.seatHolder": Record<string, never>;
  "partnerIs.connectedBody": Record<string, never>;
  "periods.fromUntil": { readonly from: string | number; readonly until: string | number };
  "periods.from": { readonly from: string | number };
  "periods.until": { readonly until: string | number };
  "periods.since": { readonly from: string | number };
  "reviewStatus.overdue": Record<string, never>;
  "reviewStatus.dueSoon": Record<string, never>;
  "reviewStatus.current": Record<string, never>;
  "reviewStatus.noDate": Record<string, never>;
  "reviewStatus.dueToday": Record<string, never>;
  "reviewStatus.dueInDays": { readonly count: number };
  "reviewStatus.daysOverdue": { readonly count: number };
  "reviewEvidence.by": { readonly name: string | number };
  "reviewEvidence.minute": { readonly minute: string | number };
  "reviewEvidence.changed": Record<string, never>;
  "reviewEvidence.unchanged": Record<string, never>;
  "correctionKinds.slip": Record<string, never>;
  "correctionKinds.oneName": Record<string, never>;
  "correctionKinds.dateFormat": Record<string, never>;
  "correctionKinds.structure": Record<string, never>;
  "correctionCounts.slip": { readonly count: number };
  "correctionCounts.oneName": { readonly count: number };
  "correctionCounts.dateFormat": { readonly count: number };
  "correctionCounts.structure": { readonly count: number };
  "correctionMeanings.slip": Record<string, never>;
  "correctionMeanings.oneName": Record<string, never>;
  "correctionMeanings.dateFormat": Record<string, never>;
  "correctionMeanings.structure": Record<string, never>;
  "meetingFacts.times": { readonly count: number; readonly number: string | number };
  "meetingFacts.timesInFigures": { readonly count: number };
  "meetingFacts.atLeast": { readonly times: string | number };
  "quorumFacts.members": Record<string, never>;
  "quorumFacts.coreMembers": Record<string, never>;
  "quorumFacts.organisations": Record<string, never>;
  "quorumFacts.agencies": Record<string, never>;
  "quorumFacts.areasOfEducation": Record<string, never>;
  "quorumFacts.included": { readonly count: number; readonly who: string | number; readonly number: string | number };
  "downloads.amended": { readonly title: string | number; readonly date: string | number };
  "downloads.sameAsData": { readonly date: string | number };
  "downloads.pages": { readonly count: string | number };
  "editions.inFull": { readonly title: string | number; readonly date: string | number };
  "editions.namedInFull": { readonly title: string | number; readonly name: string | number; readonly date: string | number };
  "editions.unnamed": { readonly date: string | number };
  "editions.approval": { readonly who: string | number; readonly date: string | number };
  "editions.minutedApproval": { readonly who: string | number; readonly date: string | number; readonly minute: string | number };
  "capacities.member": Record<string, never>;
  "capacities.participantObserver": Record<string, never>;
  "capacities.coOpted": Record<string, never>;
  "capacities.advisor": Record<string, never>;
  "capacities.advisorOrCoOpted": Record<string, never>;
  "capacityTitles.participantObserver": Record<string, never>;
  "capacityTitles.coOpted": Record<string, never>;
  "capacityTitles.advisor": Record<string, never>;
  "capacityTitles.advisorOrCoOpted": Record<string, never>;
  "chairsTitles.chair": Record<string, never>;
  "chairsTitles.coChair": Record<string, never>;
  "chairsTitles.chairs": Record<string, never>;
  "chairsTitles.coChairs": Record<string, never>;
  "chairsTitles.jointChairs": Record<string, never>;
  "history.announcement": { readonly from: string | number; readonly name: string | number };
  "history.groupItself": Record<string, never>;
  "history.organisationItself": Record<string, never>;
  "history.reportsTo": { readonly name: string | number };
  "history.knownAs": { readonly name: string | number };
  "history.roleOf": { readonly role: string | number; readonly group: string | number };
  "history.memberOf": { readonly group: string | number };
  "timeline.offices": Record<string, never>;
  "timeline.office": Record<string, never>;
  "timeline.posts": Record<string, never>;
  "timeline.person": Record<string, never>;
  "timeline.groups": Record<string, never>;
  "timeline.group": Record<string, never>;
  "timeline.organisations": Record<string, never>;
  "timeline.organisation": Record<string, never>;
  "timeline.prioritiesAndContacts": Record<string, never>;
  "timeline.what": Record<string, never>;
  "timeline.priorities": Record<string, never>;
  "timeline.contacts": Record<string, never>;
  "rotation.timeline": { readonly from: string | number; readonly until: string | number };
  "scales.month": { readonly month: string };
  "scales.monthOfYear": { readonly month: string | number; readonly year: string | number };
  "reviews.pageNotReviewed": Record<string, never>;
  "reviewTimeline.row": { readonly title: string | number; readonly last: string; readonly lastReviewed: string | number; readonly next: string; readonly due: string | number };
  "openData.organisations": Record<string, never>;
  "openData.groupsOfOrganisation": Record<string, never>;
  "openData.groups": Record<string, never>;
  "openData.groupId": Record<string, never>;
  "openData.unknownOfGroup": Record<string, never>;
  "openData.lastReviewed": Record<string, never>;
  "openData.nextReview": Record<string, never>;
  "openData.memberships": Record<string, never>;
  "openData.groupOfSeat": Record<string, never>;
  "openData.holderOfSeat": Record<string, never>;
  "openData.unknownOfSeat": Record<string, never>;
  "openData.people": Record<string, never>;
  "openData.unknownOfPerson": Record<string, never>;
  "openData.history": Record<string, never>;
  "openData.kindOfHeld": Record<string, never>;
  "openData.whatIsHeld": Record<string, never>;
  "openData.holder": Record<string, never>;
  "openData.aboutGroup": Record<string, never>;
  "openData.aboutOrganisation": Record<string, never>;
  "openData.succeededBy": Record<string, never>;
  "openData.corrections": Record<string, never>;
  "openData.pageCorrections": Record<string, never>;
  "openData.reviewId": Record<string, never>;
  "openData.reviewDue": Record<string, never>;
  "openData.reviewStatus": Record<string, never>;
  "openData.reviewDays": Record<string, never>;
  "openData.reviewAssumed": Record<string, never>;
  "openData.dayOfTable": Record<string, never>;
  "openData.heldReviews": Record<string, never>;
  "openData.heldReviewOf": Record<string, never>;
  "openData.heldReviewBy": Record<string, never>;
  "openData.heldReviewMinute": Record<string, never>;
  "openData.reviews": { readonly date: string | number };
  "openData.edition": Record<string, never>;
  "chart.title": { readonly partnership: string | number };
  "feed.title": { readonly partnership: string | number };
  "feed.published": { readonly edition: string | number };
  "calendar.reviews": { readonly partnership: string | number };
  "calendar.reviewsAndEditions": { readonly partnership: string | number };
  "calendar.due": { readonly title: string | number };
  "calendar.alarm": { readonly title: string | number; readonly count: number };
  "calendar.published": { readonly edition: string | number };
  "calendar.promise": { readonly text: string | number };
  "calendar.lastReviewed": { readonly date: string | number };
  "calendar.neverReviewed": Record<string, never>;
  "calendar.dueOn": { readonly date: string | number };
  "calendar.owner": { readonly owner: string | number };
  "calendar.noOwner": Record<string, never>;
  "calendar.overdueOn": { readonly day: string | number; readonly days: string | number };
  "calendar.dueSoonOn": { readonly day: string | number; readonly days: string | number };
  "calendar.currentOn": { readonly day: string | number; readonly days: string | number };
  "calendar.unknownOn": { readonly day: string | number; readonly days: string | number };
  "calendar.waiver": { readonly until: string | number; readonly owner: string | number; readonly reason: string | number };
  "pdf.cover": Record<string, never>;
  "reviewPack.subject": { readonly title: string | number };
  "word.foot": { readonly title: string | number; readonly page: string | number; readonly pages: string | number };
  "prose.backToText": Record<string, never>;
  "licences.about": Record<string, never>;
  "licences.stylesAndScripts": Record<string, never>;
  "licences.search": Record<string, never>;
  "licences.searchInterface": Record<string, never>;
  "redline.picture": Record<string, never>;
  "redline.namedPicture": { readonly name: string | number };
  "accessibilityPage.description": { readonly partnership: string | number };
  "accessibilityPage.regulations": Record<string, never>;
  "accessibilityPage.appliesTo": { readonly website: string | number };
  "accessibilityPage.runBy": { readonly partnership: string | number };
  "accessibilityPage.changeColours": Record<string, never>;
  "accessibilityPage.zoom": Record<string, never>;
  "accessibilityPage.navigate": Record<string, never>;
  "accessibilityPage.listen": Record<string, never>;
  "accessibilityPage.withoutScripts": Record<string, never>;
  "accessibilityPage.feedback": Record<string, never>;
  "accessibilityPage.tellUs": Record<string, never>;
  "accessibilityPage.answerWithin": { readonly days: number };
  "accessibilityPage.enforcement": Record<string, never>;
  "accessibilityPage.enforcedBy": { readonly body: string | number; readonly regulations: string | number; readonly advice: string | number };
  "accessibilityPage.technical": Record<string, never>;
  "accessibilityPage.committed": { readonly partnership: string | number; readonly regulations: string | number };
  "accessibilityPage.noReview": Record<string, never>;
  "accessibilityPage.reviewNotKnown": Record<string, never>;
  "accessibilityPage.preparation": Record<string, never>;
  "accessibilityPage.preparedOn": { readonly date: string | number };
  "accessibilityPage.reviewedOn": { readonly date: string | number };
  "accessibilityPage.testedOn": { readonly date: string | number };
  "accessibilityPage.testedBy": { readonly tester: string | number };
  "accessibilityPage.checkedAlways": Record<string, never>;
  "arrangementsPage.edition": { readonly date: string | number };
  "arrangementsPage.description": { readonly title: string | number };
  "arrangementsPage.openData": Record<string, never>;
  "privacyPage.description": Record<string, never>;
  "privacyPage.changesWithTheWebsite": Record<string, never>;
  "privacyPage.keepsNothing": { readonly partnership: string | number };
  "privacyPage.noCookies": Record<string, never>;
  "privacyPage.noCounting": Record<string, never>;
  "privacyPage.nothingFromOthers": Record<string, never>;
  "privacyPage.noForms": Record<string, never>;
  "privacyPage.server": Record<string, never>;
  "privacyPage.links": Record<string, never>;
  "privacyPage.othersRules": Record<string, never>;
  "privacyPage.beingSeen": Record<string, never>;
  "privacyPage.browserHistory": Record<string, never>;
  "privacyPage.people": Record<string, never>;
  "privacyPage.names": { readonly contact: string | number };
  "movedPage.keptForLinks": Record<string, never>;
  "movedPage.movedTo": { readonly page: string | number };
  "notFoundPage.broughtByLink": Record<string, never>;
  "notFoundPage.checkAddress": Record<string, never>;
  "newsPage.description": { readonly partnership: string | number };
  "newsPage.datedEach": Record<string, never>;
  "newsPage.follow": Record<string, never>;
  "newsPage.changedOn": { readonly date: string | number };
  "newsPage.noDate": Record<string, never>;
  "newsPage.noLaterChange": Record<string, never>;
  "searchPage.description": Record<string, never>;
  "searchPage.everyPage": Record<string, never>;
  "searchPage.field": Record<string, never>;
  "searchPage.needsScript": Record<string, never>;
  "searchPage.allPages": Record<string, never>;
  "searchPage.searching": Record<string, never>;
  "searchPage.nothing": { readonly query: string | number };
  "searchPage.found": { readonly count: number; readonly query: string | number };
  "siteMapPage.description": Record<string, never>;
  "siteMapPage.madeAnew": Record<string, never>;
  "proceduresPage.areas": Record<string, never>;
  "proceduresPage.chooseOne": Record<string, never>;
  "proceduresPage.noAdditions": { readonly area: string | number };
  "proceduresPage.inFull": { readonly link: string | number };
  "changesPage.description": { readonly title: string | number; readonly date: string | number };
  "changesPage.besideEdition": { readonly title: string | number; readonly date: string | number };
  "changesPage.madeAnew": { readonly date: string | number };
  "changesPage.notKept": { readonly date: string | number };
  "changesPage.nothingSince": Record<string, never>;
  "comparisonPage.title": { readonly before: string | number; readonly after: string | number };
  "comparisonPage.nothing": Record<string, never>;
  "correctionsPage.description": { readonly title: string | number };
  "correctionsPage.nothing": Record<string, never>;
  "correctionsPage.summary": { readonly corrections: number; readonly places: number; readonly kinds: string | number; readonly title: string | number };
  "correctionsPage.howFound": Record<string, never>;
  "correctionsPage.published": { readonly times: number };
  "correctionsPage.publishedOnPage": { readonly page: string | number; readonly times: number };
  "correctionsPage.now": Record<string, never>;
  "correctionsPage.why": Record<string, never>;
  "dataPage.description": Record<string, never>;
  "dataPage.madeFrom": { readonly title: string | number; readonly date: string | number };
  "dataPage.programs": Record<string, never>;
  "dataPage.package": Record<string, never>;
  "dataPage.calendar": Record<string, never>;
  "dataPage.editions": Record<string, never>;
  "dataPage.allOfAnEdition": Record<string, never>;
  "dataPage.records": { readonly count: number; readonly csv: string | number; readonly json: string | number };
  "dataPage.columnsMean": { readonly table: string | number };
  "dataPage.columnsOf": { readonly table: string | number };
  "dataPage.column": Record<string, never>;
  "dataPage.kind": Record<string, never>;
  "dataPage.meaning": Record<string, never>;
  "dataPage.kinds.string": Record<string, never>;
  "dataPage.kinds.integer": Record<string, never>;
  "dataPage.kinds.date": Record<string, never>;
  "dataPage.kinds.boolean": Record<string, never>;
  "dataPage.kinds.list": Record<string, never>;
  "editionsPage.description": { readonly title: string | number };
  "editionsPage.eachStays": Record<string, never>;
  "editionsPage.doesNotChange": Record<string, never>;
  "editionsPage.amendedSince": { readonly download: string | number };
  "editionsPage.changedSince": Record<string, never>;
  "editionsPage.latest": Record<string, never>;
  "editionsPage.title": Record<string, never>;
  "editionsPage.published": Record<string, never>;
  "editionsPage.version": Record<string, never>;
  "editionsPage.approvedBy": Record<string, never>;
  "editionsPage.noApproval": Record<string, never>;
  "editionsPage.publishedAlthough": Record<string, never>;
  "editionsPage.stoodAgainst": { readonly count: number };
  "editionsPage.changed": Record<string, never>;
  "editionsPage.nothingSince": { readonly date: string | number };
  "editionsPage.changesSince": { readonly count: number; readonly date: string | number };
  "editionsPage.changesSinceFollow": { readonly count: number; readonly date: string | number };
  "homePage.madeFrom": { readonly edition: string | number };
  "homePage.madeFromAmended": { readonly edition: string | number; readonly today: string | number };
  "homePage.safeguardingPartners": Record<string, never>;
  "homePage.news": Record<string, never>;
  "homePage.aboutThresholds": Record<string, never>;
  "groupsPage.description": Record<string, never>;
  "groupsPage.whoSitsWhere": Record<string, never>;
  "groupsPage.kinds.leadership": Record<string, never>;
  "groupsPage.kinds.board": Record<string, never>;
  "groupsPage.kinds.assembly": Record<string, never>;
  "groupsPage.kinds.forum": Record<string, never>;
  "groupsPage.kinds.subGroup": Record<string, never>;
  "groupsPage.kinds.taskAndFinish": Record<string, never>;
  "groupsPage.organisations": { readonly count: number };
  "groupsPage.reportsTo": { readonly group: string | number };
  "groupsPage.former": Record<string, never>;
  "groupPage.members": Record<string, never>;
  "groupPage.noLongerMeets": Record<string, never>;
  "groupPage.dissolved": { readonly date: string | number };
  "matrixPage.description": Record<string, never>;
  "matrixPage.sortBy": Record<string, never>;
  "matrixPage.byName": Record<string, never>;
  "matrixPage.byCount": Record<string, never>;
  "matrixPage.byGroup": { readonly group: string | number };
  "matrixPage.hasSeat": Record<string, never>;
  "matrixPage.chairs": Record<string, never>;
  "matrixPage.caption": Record<string, never>;
  "matrixPage.organisation": Record<string, never>;
  "matrixPage.numberOfGroups": Record<string, never>;
  "matrixPage.sortedBy": { readonly order: string | number };
  "partnersPage.former": Record<string, never>;
  "partnerPage.people": Record<string, never>;
  "partnerPage.noMore": Record<string, never>;
  "partnerPage.ended": { readonly date: string | number };
  "partnerPage.otherNames": { readonly names: string | number };
  "partnerPage.groups": Record<string, never>;
  "partnerPage.seatsOf": { readonly organisation: string | number };
  "partnerPage.group": Record<string, never>;
  "partnerPage.representation": Record<string, never>;
  "partnerPage.seatsOfDepartment": { readonly department: string | number; readonly seats: string | number };
  "peoplePage.description": Record<string, never>;
  "peoplePage.lead": Record<string, never>;
  "peoplePage.delegated": Record<string, never>;
  "peoplePage.scrutineer": Record<string, never>;
  "peoplePage.appointed": { readonly date: string | number };
  "peoplePage.coChairs": Record<string, never>;
  "peoplePage.asTimeline": { readonly page: string | number };
  "peoplePage.nobodyHolds": { readonly date: string | number };
  "peoplePage.chairs": Record<string, never>;
  "peoplePage.chairsCaption": Record<string, never>;
  "peoplePage.group": Record<string, never>;
  "peoplePage.chairedBy": Record<string, never>;
  "peoplePage.others": Record<string, never>;
  "prioritiesPage.description": { readonly partnership: string | number };
  "prioritiesPage.principles": Record<string, never>;
  "prioritiesPage.values": Record<string, never>;
  "prioritiesPage.endorsed": { readonly date: string | number };
  "reviewsPage.description": Record<string, never>;
  "reviewsPage.everyPart": Record<string, never>;
  "reviewsPage.asMade": { readonly date: string | number };
  "reviewsPage.timeline": Record<string, never>;
  "reviewsPage.subscribe": Record<string, never>;
  "reviewsPage.caption": Record<string, never>;
  "reviewsPage.reviewed": Record<string, never>;
  "reviewsPage.due": Record<string, never>;
  "reviewsPage.status": Record<string, never>;
  "reviewsPage.lastReviewed": Record<string, never>;
  "reviewsPage.owner": Record<string, never>;
  "reviewsPage.heldOpen": { readonly date: string | number; readonly owner: string | number; readonly reason: string | number };
  "reviewsPage.notRecorded": Record<string, never>;
  "reviewsPage.noOwner": Record<string, never>;
  "reviewsPage.earlier": Record<string, never>;
  "timelinePage.description": Record<string, never>;
  "timelinePage.everyTime": Record<string, never>;
  "timelinePage.holds": { readonly day: string | number };
  "timelinePage.over": Record<string, never>;
  "timelinePage.ahead": Record<string, never>;
  "timelinePage.caption": { readonly section: string | number };
  "timelinePage.who": Record<string, never>;
  "timelinePage.from": Record<string, never>;
  "timelinePage.until": Record<string, never>;
  "timelinePage.notStated": Record<string, never>;
}

/** The messages in which some words stand between tags, and what each takes. */
export interface RichMessages {
  "page.correctAsPrinted": { readonly on: Tag; readonly address: Tag };
  "page.fromAmended": { readonly title: string | number; readonly changes: Tag; readonly date: string | number };
  "notFoundPage.waysOn": { readonly search: Tag; readonly siteMap: Tag };
  "changesPage.againByGroup": { readonly group: Tag };
  "changesPage.againByOrganisation": { readonly organisation: Tag };
  "changesPage.againByBoth": { readonly group: Tag; readonly organisation: Tag };
  "dataPage.file": { readonly format: string | number; readonly hidden: Tag; readonly table: string | number };
  "editionsPage.follow": { readonly feed: Tag; readonly calendar: Tag };
  "editionsPage.allTheSame": { readonly strong: Tag; readonly reason: string | number };
  "homePage.figures.safeguardingPartners": { readonly count: number; readonly number: Tag; readonly what: Tag };
  "homePage.figures.relevantAgencies": { readonly count: number; readonly number: Tag; readonly what: Tag };
  "homePage.figures.groups": { readonly count: number; readonly number: Tag; readonly what: Tag };
  "homePage.figures.priorities": { readonly count: number; readonly number: Tag; readonly what: Tag };
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
    "page.printedOn": " on {date}",
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
    "facts.notKnown": "Not known",
    "facts.notStated": "Not stated in the document",
    "facts.nameNotPublished": "Name not published",
    "facts.nameNotKnown": "Name not known",
    "facts.postNotKnown": "Post not known",
    "facts.appendix": "Appendix {number}",
    "chairRoles.chair": "Chair",
    "chairRoles.coChair": "Co-Chair",
    "chairRoles.jointChair": "Joint Chair",
    "chairRoles.viceChair": "Vice-Chair",
    "offices.leadSafeguardingPartner": "Lead Safeguarding Partner",
    "offices.delegatedSafeguardingPartner": "Delegated Safeguarding Partner",
    "offices.independentScrutineer": "Independent Scrutineer",
    "offices.standingCoChair": "Standing Co-Chair",
    "seats.interim": "Interim",
    "seats.acting": "Acting",
    "seats.holdingAndRole": "{holding} {role}",
    "seats.count": "{count, plural, one {# seat} other {# seats}}",
    "seats.times": "{count} × {holder}",
    "seats.asRequired": "As required by agenda",
    "partnerKinds.partnership": "The partnership",
    "partnerKinds.statutoryPartner": "Statutory safeguarding partners",
    "partnerKinds.delegatedPartner": "Delegated safeguarding partners",
    "partnerKinds.relevantAgency": "Relevant agencies",
    "partnerKinds.strategicPartnership": "Strategic partnerships",
    "partnerKinds.seatHolder": "Other bodies with a seat",
    "partnerKinds.connectedBody": "Other bodies named in the arrangements",
    "partnerIs.partnership": "the partnership itself",
    "partnerIs.statutoryPartner": "a statutory safeguarding partner",
    "partnerIs.delegatedPartner": "a delegated safeguarding partner",
    "partnerIs.relevantAgency": "a relevant agency",
    "partnerIs.strategicPartnership": "a strategic partnership",
    "partnerIs.seatHolder": "a body with a seat on a group",
    "partnerIs.connectedBody": "a body named in the arrangements",
    "periods.fromUntil": "from {from} until {until}",
    "periods.from": "from {from}",
    "periods.until": "until {until}",
    "periods.since": "since {from}",
    "reviewStatus.overdue": "Overdue",
    "reviewStatus.dueSoon": "Due soon",
    "reviewStatus.current": "In date",
    "reviewStatus.noDate": "no date",
    "reviewStatus.dueToday": "due today",
    "reviewStatus.dueInDays": "due in {count, plural, one {# day} other {# days}}",
    "reviewStatus.daysOverdue": "{count, plural, one {# day} other {# days}} overdue",
    "reviewEvidence.by": "by {name}",
    "reviewEvidence.minute": "minute {minute}",
    "reviewEvidence.changed": "with changes",
    "reviewEvidence.unchanged": "without changes",
    "correctionKinds.slip": "slip",
    "correctionKinds.oneName": "name",
    "correctionKinds.dateFormat": "way of writing a date",
    "correctionKinds.structure": "change of form or place",
    "correctionCounts.slip": "{count, plural, one {# slip} other {# slips}}",
    "correctionCounts.oneName": "{count, plural, one {# name} other {# names}}",
    "correctionCounts.dateFormat": "{count, plural, one {# way of writing a date} other {# ways of writing a date}}",
    "correctionCounts.structure": "{count, plural, one {# change of form or place} other {# changes of form or place}}",
    "correctionMeanings.slip": "A word, a letter or a sign was wrong, and the sense is not in doubt.",
    "correctionMeanings.oneName": "A body, a group, a post or a document went by several names, and goes by one here.",
    "correctionMeanings.dateFormat": "The day is the same.",
    "correctionMeanings.structure": "The same stands in another form or in another place, or was no content.",
    "meetingFacts.times": "{count, plural, =1 {once} =2 {twice} other {{number} times}}",
    "meetingFacts.timesInFigures": "{count, plural, one {# time} other {# times}}",
    "meetingFacts.atLeast": "at least {times}",
    "quorumFacts.members": "members",
    "quorumFacts.coreMembers": "core members",
    "quorumFacts.organisations": "organisations",
    "quorumFacts.agencies": "agencies",
    "quorumFacts.areasOfEducation": "areas of education",
    "quorumFacts.included": "{count, plural, =1 {{who}} other {{number} {who}}}",
    "downloads.amended": "{title}, as amended to {date}",
    "downloads.sameAsData": "The same as data, {date}",
    "downloads.pages": "{count} pages",
    "editions.inFull": "{title}, edition of {date}",
    "editions.namedInFull": "{title}, {name}, {date}",
    "editions.unnamed": "Edition of {date}",
    "editions.approval": "{who}, on {date}",
    "editions.minutedApproval": "{who}, on {date} (minute {minute})",
    "capacities.member": "Member",
    "capacities.participantObserver": "Participant observer",
    "capacities.coOpted": "Co-opted",
    "capacities.advisor": "Advisor",
    "capacities.advisorOrCoOpted": "Advisor or co-opted member",
    "capacityTitles.participantObserver": "Participant observers",
    "capacityTitles.coOpted": "Co-opted members",
    "capacityTitles.advisor": "Advisors",
    "capacityTitles.advisorOrCoOpted": "Advisors / Co-opted Members",
    "chairsTitles.chair": "Chair",
    "chairsTitles.coChair": "Co-chair",
    "chairsTitles.chairs": "Chairs",
    "chairsTitles.coChairs": "Co-chairs",
    "chairsTitles.jointChairs": "Joint chairs",
    "history.announcement": "From {from}: {name}",
    "history.groupItself": "The group itself",
    "history.organisationItself": "The organisation itself",
    "history.reportsTo": "Reports to {name}",
    "history.knownAs": "Known as {name}",
    "history.roleOf": "{role} of {group}",
    "history.memberOf": "member of {group}",
    "timeline.offices": "Offices",
    "timeline.office": "Office",
    "timeline.posts": "Posts",
    "timeline.person": "Person",
    "timeline.groups": "Groups",
    "timeline.group": "Group",
    "timeline.organisations": "Organisations",
    "timeline.organisation": "Organisation",
    "timeline.prioritiesAndContacts": "Priorities and contacts",
    "timeline.what": "What",
    "timeline.priorities": "Priorities",
    "timeline.contacts": "Contacts",
    "rotation.timeline": "Co-chairs from {from} to {until}; the table beside it says the same.",
    "scales.month": "{month, select, 01 {Jan} 02 {Feb} 03 {Mar} 04 {Apr} 05 {May} 06 {Jun} 07 {Jul} 08 {Aug} 09 {Sep} 10 {Oct} 11 {Nov} other {Dec}}",
    "scales.monthOfYear": "{month} {year}",
    "reviews.pageNotReviewed": "No review of this page is recorded.",
    "reviewTimeline.row": "{title}: {last, select, known {last reviewed {lastReviewed}} other {last review not known}}, {next, select, dated {due {due}} unknown {the next not known} other {no date for the next}}.",
    "openData.organisations": "Organisations",
    "openData.groupsOfOrganisation": "The groups it sits on, by their ids.",
    "openData.groups": "Groups",
    "openData.groupId": "The group's id, by which the other tables point at it.",
    "openData.unknownOfGroup": "Which of these nobody knows, as the data say: meetings, quorum.",
    "openData.lastReviewed": "When its terms of reference were last reviewed.",
    "openData.nextReview": "When their next review is promised.",
    "openData.memberships": "Memberships, one row for each seat",
    "openData.groupOfSeat": "The group, by its id.",
    "openData.holderOfSeat": "Who holds the seat, by the id in the table of people; only where the name is published.",
    "openData.unknownOfSeat": "person where the data say that nobody knows who holds the seat.",
    "openData.people": "People whose names are published",
    "openData.unknownOfPerson": "post where the data say that nobody knows which it is.",
    "openData.history": "What holds, held or will hold for a stated time",
    "openData.kindOfHeld": "What it is: a post, an office, a membership, a seat, a chair; the time of a group, of an organisation (partner), of a name, of what an organisation is (standing) or of what a group reports to (parent); a priority or a contact.",
    "openData.whatIsHeld": "What is held, in words.",
    "openData.holder": "Who holds it, by the id in the table of people.",
    "openData.aboutGroup": "The group that it is about, by its id.",
    "openData.aboutOrganisation": "The organisation that it is about, by its id.",
    "openData.succeededBy": "What took the place of a group or an organisation, by ids.",
    "openData.corrections": "What differs from the published document",
    "openData.pageCorrections": "What differs from the published web pages",
    "openData.reviewId": "The group's id, or that of the promise.",
    "openData.reviewDue": "The last day on which the review is in time.",
    "openData.reviewStatus": "On the day of the table: current, due-soon, overdue, or unknown where nobody knows the date.",
    "openData.reviewDays": "Days from the day of the table until it is due; negative when overdue.",
    "openData.reviewAssumed": "The fields that no document states; their values are left out.",
    "openData.dayOfTable": "The day of the table.",
    "openData.heldReviews": "Reviews that took place, the newest of each first",
    "openData.heldReviewOf": "The review, by its id in the table of reviews.",
    "openData.heldReviewBy": "Who carried it out, as far as that is recorded and published.",
    "openData.heldReviewMinute": "Where it is minuted, as far as that is recorded and published.",
    "openData.reviews": "Reviews as of {date}",
    "openData.edition": "All that the edition said on its day: every record, and the words of every section.",
    "chart.title": "Organisational chart of the {partnership}",
    "feed.title": "News: {partnership}",
    "feed.published": "{edition}, is published.",
    "calendar.reviews": "Reviews: {partnership}",
    "calendar.reviewsAndEditions": "Reviews and editions: {partnership}",
    "calendar.due": "Review due: {title}",
    "calendar.alarm": "Review due: {title} in {count, plural, one {# day} other {# days}}",
    "calendar.published": "Published: {edition}",
    "calendar.promise": "\"{text}\"",
    "calendar.lastReviewed": "Last reviewed: {date}",
    "calendar.neverReviewed": "Last reviewed: not known",
    "calendar.dueOn": "Due: {date}",
    "calendar.owner": "Owner: {owner}",
    "calendar.noOwner": "Owner: nobody is named",
    "calendar.overdueOn": "On {day}: overdue, {days}.",
    "calendar.dueSoonOn": "On {day}: due soon, {days}.",
    "calendar.currentOn": "On {day}: in date, {days}.",
    "calendar.unknownOn": "On {day}: not known, {days}.",
    "calendar.waiver": "Waiver until {until}, {owner}: {reason}",
    "pdf.cover": "Cover",
    "reviewPack.subject": "For review: {title}",
    "word.foot": "{title} – page {page} of {pages}",
    "prose.backToText": "Back to the text",
    "licences.about": "What this website holds of others' work, and under which licence. The licences of the fonts stand beside them, in assets/fonts/.",
    "licences.stylesAndScripts": "in the style sheet and the scripts of the pages, static/",
    "licences.search": "the search, pagefind/",
    "licences.searchInterface": "in Pagefind's own user interface, pagefind/pagefind-ui.js",
    "redline.picture": "[Picture as it was]",
    "redline.namedPicture": "[Picture as it was: {name}]",
    "accessibilityPage.description": "How accessible the website of the {partnership} is, and what to do if something is not.",
    "accessibilityPage.regulations": "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
    "accessibilityPage.appliesTo": "This accessibility statement applies to {website}.",
    "accessibilityPage.runBy": "This website is run by the {partnership}. We want as many people as possible to be able to use this website. For example, that means you should be able to:",
    "accessibilityPage.changeColours": "change colours, contrast levels and fonts using browser or device settings",
    "accessibilityPage.zoom": "zoom in up to 400% without the text spilling off the screen",
    "accessibilityPage.navigate": "navigate the website using a keyboard or speech recognition software",
    "accessibilityPage.listen": "listen to the website using a screen reader",
    "accessibilityPage.withoutScripts": "use everything but the search and the sorting of tables with JavaScript turned off",
    "accessibilityPage.feedback": "Feedback and contact information",
    "accessibilityPage.tellUs": "If you find any problems not listed on this page, think we’re not meeting accessibility requirements, or need information on this website in a different format, contact:",
    "accessibilityPage.answerWithin": "{days, plural, other {We’ll consider your request and get back to you in # working days.}}",
    "accessibilityPage.enforcement": "Enforcement procedure",
    "accessibilityPage.enforcedBy": "The {body} is responsible for enforcing the {regulations} (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, contact the {advice}.",
    "accessibilityPage.technical": "Technical information about this website’s accessibility",
    "accessibilityPage.committed": "The {partnership} is committed to making its website accessible, in accordance with the {regulations}.",
    "accessibilityPage.noReview": "No review of this statement is recorded.",
    "accessibilityPage.reviewNotKnown": "When this statement was last reviewed is not known.",
    "accessibilityPage.preparation": "Preparation of this accessibility statement",
    "accessibilityPage.preparedOn": "This statement was prepared on {date}.",
    "accessibilityPage.reviewedOn": "It was last reviewed on {date}.",
    "accessibilityPage.testedOn": "This website was last tested on {date} against the WCAG 2.2 AA standard.",
    "accessibilityPage.testedBy": "The test was carried out by {tester}.",
    "accessibilityPage.checkedAlways": "Whenever the program that makes this website is tested, every page is checked with axe-core against WCAG 2.2 AA, on narrow and on wide screens, and one fault that it finds fails the test.",
    "arrangementsPage.edition": "Edition of {date}",
    "arrangementsPage.description": "The {title}, chapter by chapter, as one page and as a PDF.",
    "arrangementsPage.openData": "The same as open data",
    "privacyPage.description": "What this website keeps about you: nothing.",
    "privacyPage.changesWithTheWebsite": "This page describes how the website is made, and changes with it.",
    "privacyPage.keepsNothing": "This is the website of the {partnership}. It does not ask who you are, and it keeps nothing about you.",
    "privacyPage.noCookies": "It sets no cookies and stores nothing on your device.",
    "privacyPage.noCounting": "It does not count or follow its readers.",
    "privacyPage.nothingFromOthers": "Its pages load nothing from anyone else.",
    "privacyPage.noForms": "What you type into the search is looked up on your own device and is not sent anywhere. There are no other forms.",
    "privacyPage.server": "Like every web server, the one that sends these pages may note the address of your device and the pages you asked for, so that it can run and be kept safe.",
    "privacyPage.links": "Links and email",
    "privacyPage.othersRules": "Other websites that we link to have their own rules. What you send in an email is held by whoever you send it to.",
    "privacyPage.beingSeen": "If someone may see what you look at",
    "privacyPage.browserHistory": "Your browser keeps a history of the pages you visit. Pages that may put you at risk if they are seen have a button that leaves them at once; it does not clear that history.",
    "privacyPage.people": "People named on this website",
    "privacyPage.names": "Names are published only of people who hold an office in the arrangements. To ask about a name, see {contact}.",
    "movedPage.keptForLinks": "This address is kept so that old links go on working.",
    "movedPage.movedTo": "This page has moved. It is now at {page}.",
    "notFoundPage.broughtByLink": "If a link brought you here, the page it was made for has moved or gone.",
    "notFoundPage.checkAddress": "If you typed the address, check that it is right. If you pasted it, check that you copied the whole of it.",
    "notFoundPage.waysOn": "You can <search>search</search>, look at the <siteMap>map of all pages</siteMap>, or begin here:",
    "newsPage.description": "News from the {partnership}.",
    "newsPage.datedEach": "Each item carries its own date.",
    "newsPage.follow": "Follow the news in a feed reader (Atom)",
    "newsPage.changedOn": "This item was last changed on {date}.",
    "newsPage.noDate": "No date is recorded for this item.",
    "newsPage.noLaterChange": "No later change of this item is recorded.",
    "searchPage.description": "Search the whole website.",
    "searchPage.everyPage": "The search looks through every page of this website.",
    "searchPage.field": "Words to look for",
    "searchPage.needsScript": "The search needs JavaScript. Everything else on this website works without it.",
    "searchPage.allPages": "All pages of this website",
    "searchPage.searching": "Searching…",
    "searchPage.nothing": "Nothing was found for “{query}”.",
    "searchPage.found": "{count, plural, one {# page} other {# pages}} found for “{query}”.",
    "siteMapPage.description": "Every page of this website.",
    "siteMapPage.madeAnew": "Made anew with each change of the website.",
    "proceduresPage.areas": "Areas",
    "proceduresPage.chooseOne": "Choose one",
    "proceduresPage.noAdditions": "No additions are recorded for {area}.",
    "proceduresPage.inFull": "The procedures in full: {link}",
    "changesPage.description": "What changed in the {title} since the edition of {date}.",
    "changesPage.besideEdition": "The {title} as they stand today, beside the edition of {date}: what is new, what is gone, and which words were changed.",
    "changesPage.againByGroup": "The same again for each <group>group</group>.",
    "changesPage.againByOrganisation": "The same again for each <organisation>organisation</organisation>.",
    "changesPage.againByBoth": "The same again for each <group>group</group> and each <organisation>organisation</organisation>.",
    "changesPage.madeAnew": "Made anew with each change, by comparing with the edition of {date}.",
    "changesPage.notKept": "The edition of {date} is not among those kept here, so nothing is compared.",
    "changesPage.nothingSince": "Nothing has changed since.",
    "comparisonPage.title": "Changes from {before} to {after}",
    "comparisonPage.nothing": "Nothing changed.",
    "correctionsPage.description": "Where this website differs from the published {title}, and why.",
    "correctionsPage.nothing": "Nothing was corrected.",
    "correctionsPage.summary": "{corrections, plural, one {# correction} other {# corrections}} of what was published, in {places, plural, one {# place} other {# places}}: {kinds}. What is policy was not corrected: where the published {title} says two things, this website says both.",
    "correctionsPage.howFound": "A comparison of the published text with this website and the PDF, word by word, tells every difference that is not listed here. It passes over the cover, contents, page numbers and running heads, pictures and the chart, where lines break, where a footnote or a cell of a table stands, the addresses of links, and signs such as a full stop where a heading, a paragraph, a list item or a cell ends or between the parts of a cell.",
    "correctionsPage.published": "Published{times, plural, =1 {} other {, # times}}",
    "correctionsPage.publishedOnPage": "Published on the page “{page}”{times, plural, =1 {} other {, # times}}",
    "correctionsPage.now": "Now",
    "correctionsPage.why": "Why",
    "dataPage.description": "The arrangements as data: organisations, groups, memberships, people and reviews as JSON and CSV.",
    "dataPage.madeFrom": "The {title} as data, made from the same records as this website and the PDF, edition of {date}.",
    "dataPage.programs": "For programs",
    "dataPage.package": "What every column means, as a data package (JSON)",
    "dataPage.calendar": "The reviews as a calendar (iCalendar)",
    "dataPage.editions": "Published editions",
    "dataPage.allOfAnEdition": "All that an edition said on its day, in one file: every record, and the words of every section. It does not change.",
    "dataPage.records": "{count, plural, one {# record} other {# records}}: {csv}, {json}",
    "dataPage.file": "{format}<hidden> of {table}</hidden>",
    "dataPage.columnsMean": "What the columns of “{table}” mean",
    "dataPage.columnsOf": "Columns of {table}",
    "dataPage.column": "Column",
    "dataPage.kind": "Kind",
    "dataPage.meaning": "Meaning",
    "dataPage.kinds.string": "text",
    "dataPage.kinds.integer": "whole number",
    "dataPage.kinds.date": "date",
    "dataPage.kinds.boolean": "true or false",
    "dataPage.kinds.list": "list",
    "editionsPage.description": "Every edition of the {title} as it was published, to be read or compared.",
    "editionsPage.eachStays": "Each edition stays here as it was published.",
    "editionsPage.doesNotChange": "An edition does not change once it is published; the next one is added above it.",
    "editionsPage.follow": "Follow new editions <feed>in a feed reader (Atom)</feed> or <calendar>in your calendar (iCalendar)</calendar>.",
    "editionsPage.amendedSince": "Amended since the latest edition: {download}",
    "editionsPage.changedSince": "What changed since",
    "editionsPage.latest": "The latest",
    "editionsPage.title": "Title",
    "editionsPage.published": "Published",
    "editionsPage.version": "Version",
    "editionsPage.approvedBy": "Approved by",
    "editionsPage.noApproval": "No approval is recorded.",
    "editionsPage.publishedAlthough": "Published although",
    "editionsPage.stoodAgainst": "{count, plural, one {# thing} other {# things}} stood against it",
    "editionsPage.allTheSame": "<strong>Why all the same:</strong> {reason}",
    "editionsPage.changed": "What changed",
    "editionsPage.nothingSince": "Nothing changed since the edition of {date}.",
    "editionsPage.changesSince": "{count, plural, one {# change} other {# changes}} since the edition of {date}",
    "editionsPage.changesSinceFollow": "{count, plural, one {# change} other {# changes}} since the edition of {date}:",
    "homePage.madeFrom": "Made from the arrangements of {edition}.",
    "homePage.madeFromAmended": "Made from the arrangements of {edition}, as amended to {today}.",
    "homePage.safeguardingPartners": "The safeguarding partners",
    "homePage.figures.safeguardingPartners": "{count, plural, other {<number>#</number> <what>safeguarding partners</what>}}",
    "homePage.figures.relevantAgencies": "{count, plural, other {<number>#</number> <what>relevant agencies</what>}}",
    "homePage.figures.groups": "{count, plural, other {<number>#</number> <what>groups that meet</what>}}",
    "homePage.figures.priorities": "{count, plural, other {<number>#</number> <what>priorities</what>}}",
    "homePage.news": "Current News",
    "homePage.aboutThresholds": "More about the threshold guidance",
    "groupsPage.description": "The boards, forums and groups of the partnership, and how they hang together.",
    "groupsPage.whoSitsWhere": "Who sits on which group, in one table",
    "groupsPage.kinds.leadership": "Leadership",
    "groupsPage.kinds.board": "Boards",
    "groupsPage.kinds.assembly": "Assemblies",
    "groupsPage.kinds.forum": "Forums",
    "groupsPage.kinds.subGroup": "Sub-groups",
    "groupsPage.kinds.taskAndFinish": "Task and finish groups",
    "groupsPage.organisations": "{count, plural, one {# organisation} other {# organisations}}.",
    "groupsPage.reportsTo": "Reports to {group}.",
    "groupsPage.former": "Groups that no longer meet",
    "groupPage.members": "Members",
    "groupPage.noLongerMeets": "This group no longer meets.",
    "groupPage.dissolved": "It was dissolved: {date}.",
    "matrixPage.description": "Every organisation and the groups it sits on.",
    "matrixPage.sortBy": "Sort by",
    "matrixPage.byName": "name of the organisation",
    "matrixPage.byCount": "number of groups, most first",
    "matrixPage.byGroup": "members of the {group} first",
    "matrixPage.hasSeat": "has a seat",
    "matrixPage.chairs": "chairs or co-chairs",
    "matrixPage.caption": "Organisations and the groups they sit on",
    "matrixPage.organisation": "Organisation",
    "matrixPage.numberOfGroups": "Number of groups",
    "matrixPage.sortedBy": "Sorted by {order}",
    "partnersPage.former": "Organisations that are no more",
    "partnerPage.people": "People named in the arrangements",
    "partnerPage.noMore": "This organisation is no more.",
    "partnerPage.ended": "It ended: {date}.",
    "partnerPage.otherNames": "Also known as: {names}.",
    "partnerPage.groups": "Groups it sits on",
    "partnerPage.seatsOf": "Seats held by {organisation}",
    "partnerPage.group": "Group",
    "partnerPage.representation": "Representation",
    "partnerPage.seatsOfDepartment": "{department}: {seats}",
    "peoplePage.description": "The people who lead the arrangements and chair its groups.",
    "peoplePage.lead": "Lead Safeguarding Partners",
    "peoplePage.delegated": "Delegated Safeguarding Partners",
    "peoplePage.scrutineer": "Independent Scrutineer",
    "peoplePage.appointed": "Appointed {date}",
    "peoplePage.coChairs": "Who chairs, and when",
    "peoplePage.asTimeline": "{page}, as a timeline",
    "peoplePage.nobodyHolds": "Nobody holds this office on {date}.",
    "peoplePage.chairs": "Who chairs each group",
    "peoplePage.chairsCaption": "Groups and who chairs them",
    "peoplePage.group": "Group",
    "peoplePage.chairedBy": "Chaired by",
    "peoplePage.others": "Others named in the arrangements",
    "prioritiesPage.description": "The priorities of the {partnership}.",
    "prioritiesPage.principles": "Principles",
    "prioritiesPage.values": "Values",
    "prioritiesPage.endorsed": "Endorsed on {date}.",
    "reviewsPage.description": "When each part of the arrangements was last reviewed, and when it is next due.",
    "reviewsPage.everyPart": "Every part of the arrangements that is promised a review: when it was last reviewed, when it is due, and who sees to it.",
    "reviewsPage.asMade": "The statuses are those of {date}, when this page was made. The dates stand whatever the day.",
    "reviewsPage.timeline": "The same as a timeline",
    "reviewsPage.subscribe": "Subscribe to the reviews in your calendar (iCalendar)",
    "reviewsPage.caption": "Reviews, the longest overdue first",
    "reviewsPage.reviewed": "What is reviewed",
    "reviewsPage.due": "Due",
    "reviewsPage.status": "Status",
    "reviewsPage.lastReviewed": "Last reviewed",
    "reviewsPage.owner": "Owner",
    "reviewsPage.heldOpen": "Held open until {date} by {owner}: {reason}",
    "reviewsPage.notRecorded": "Not recorded",
    "reviewsPage.noOwner": "No owner recorded",
    "reviewsPage.earlier": "Earlier reviews:",
    "timelinePage.description": "Offices, posts, chairs, memberships, groups and organisations: since when, until when.",
    "timelinePage.everyTime": "Every office, post, membership and name whose time is known: what was, what is, and what is to come.",
    "timelinePage.holds": "Holds on {day}",
    "timelinePage.over": "Over",
    "timelinePage.ahead": "To come",
    "timelinePage.caption": "{section}, and their times",
    "timelinePage.who": "Who or what",
    "timelinePage.from": "From",
    "timelinePage.until": "Until",
    "timelinePage.notStated": "Not stated",
  },
};
