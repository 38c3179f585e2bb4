/**
 * The words of the interface in each language, and what their messages take.
 * Generated from the catalogues of this folder by `npm run generate`: change those, never this file.
 */

import type { ComponentChildren } from "preact";

/** Makes markup of the words between the two ends of a tag. */
type Tag = (words: ComponentChildren) => ComponentChildren;

/** The messages that are a text alone, and what each takes. */
export interface TextMessages {
  "common.theTitle": { readonly title: string | number };
  "common.commaHomePage": Record<string, never>;
  "common.group": Record<string, never>;
  "concern.title": Record<string, never>;
  "concern.allWays": Record<string, never>;
  "concern.telephone": Record<string, never>;
  "concern.inPrint": { readonly address: string | number };
  "emergency.title": Record<string, never>;
  "emergency.numberOf": { readonly country: string | number };
  "emergency.otherWays": Record<string, never>;
  "contact.description": Record<string, never>;
  "contact.notReviewed": Record<string, never>;
  "contact.referral": Record<string, never>;
  "contact.office": Record<string, never>;
  "header.search": Record<string, never>;
  "navigation.label": Record<string, never>;
  "navigation.menu": Record<string, never>;
  "navigation.breadcrumbs": Record<string, never>;
  "navigation.groups": Record<string, never>;
  "navigation.matrix": Record<string, never>;
  "navigation.arrangements": Record<string, never>;
  "navigation.reviews": Record<string, never>;
  "page.printedOn": { readonly date: string | number };
  "page.lastReviewed": { readonly date: string | number };
  "page.nextReview": { readonly date: string | number };
  "page.madeFromRecords": { readonly title: string | number };
  "page.fromEdition": { readonly title: string | number; readonly date: string | number };
  "audiences.public": Record<string, never>;
  "audiences.howToTell": Record<string, never>;
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
  "offices.independentChair": Record<string, never>;
  "offices.independentScrutineer": Record<string, never>;
  "offices.standingCoChair": Record<string, never>;
  "offices.standsFor": { readonly organisations: string | number };
  "officeHolders.leadSafeguardingPartner": Record<string, never>;
  "officeHolders.delegatedSafeguardingPartner": Record<string, never>;
  "officeHolders.independentChair": Record<string, never>;
  "officeHolders.independentScrutineer": Record<string, never>;
  "officeHolders.standingCoChair": Record<string, never>;
  "seats.interim": Record<string, never>;
  "seats.acting": Record<string, never>;
  "seats.holdingAndRole": { readonly holding: string | number; readonly role: string | number };
  "seats.count": { readonly count: number };
  "seats.times": { readonly count: string | number; readonly holder: string | number };
  "seats.asRequired": Record<string, never>;
  "seats.asChair": { readonly holder: string | number; readonly chair: string | number };
  "seats.chairOfGroup": { readonly role: string | number; readonly group: string | number };
  "seats.noPost": Record<string, never>;
  "seats.or": Record<string, never>;
  "seats.andOr": Record<string, never>;
  "seats.only": { readonly condition: string | number };
  "seats.term": { readonly number: string | number; readonly count: number };
  "seats.renewals": { readonly count: number; readonly number: string | number };
  "seats.termUntil": { readonly date: string | number };
  "seats.substitutes": { readonly count: number; readonly names: string | number };
  "partnerKinds.partnership": Record<string, never>;
  "partnerKinds.partnershipAndBodies": Record<string, never>;
  "partnerKinds.statutoryPartner": Record<string, never>;
  "partnerKinds.delegatedPartner": Record<string, never>;
  "partnerKinds.relevantAgency": Record<string, never>;
  "partnerKinds.strategicPartnership": Record<string, never>;
  "partnerKinds.seatHolder": Record<string, never>;
  "partnerKinds.connectedBody": Record<string, never>;
  "partnerIs.partnership": Record<string, never>;
  "partnerIs.partnershipBody": Record<string, never>;
  "partnerIs.partnershipRole": { readonly role: string | number };
  "partnerIs.statutoryPartner": Record<string, never>;
  "partnerIs.delegatedPartner": Record<string, never>;
  "partnerIs.relevantAgency": Record<string, never>;
  "partnerIs.strategicPartnership": Record<string, never>;
  "partnerIs.seatHolder": Record<string, never>;
  "partnerIs.connectedBody": Record<string, never>;
  "partnersOfKind.relevantAgency": Record<string, never>;
  "groupKinds.leadership": Record<string, never>;
  "groupKinds.board": Record<string, never>;
  "groupKinds.assembly": Record<string, never>;
  "groupKinds.forum": Record<string, never>;
  "groupKinds.subGroup": Record<string, never>;
  "groupKinds.statutoryGroup": Record<string, never>;
  "groupKinds.taskAndFinish": Record<string, never>;
  "groupKinds.virtualGroup": Record<string, never>;
  "groupKinds.referenceGroup": Record<string, never>;
  "groupKinds.network": Record<string, never>;
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
  "reviewStatus.noDateStated": Record<string, never>;
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
  "quorumFacts.eachOfKind": { readonly count: number; readonly called: string | number; readonly number: string | number };
  "quorumFacts.someOfKind": { readonly number: string | number; readonly total: string | number; readonly called: string | number };
  "quorumFacts.someOf": { readonly number: string | number; readonly names: string | number };
  "quorumFacts.substitutesCount": Record<string, never>;
  "quorumFacts.substitutesDoNotCount": Record<string, never>;
  "quorumFacts.substitutesAtChairsDiscretion": Record<string, never>;
  "downloads.amended": { readonly title: string | number; readonly date: string | number };
  "downloads.sameAsData": { readonly date: string | number };
  "downloads.pages": { readonly count: number };
  "editions.inFull": { readonly title: string | number; readonly date: string | number };
  "editions.namedInFull": { readonly title: string | number; readonly name: string | number; readonly date: string | number };
  "editions.unnamed": { readonly date: string | number };
  "editions.approval": { readonly who: string | number; readonly date: string | number };
  "editions.minutedApproval": { readonly who: string | number; readonly date: string | number; readonly minute: string | number };
  "capacities.member": Record<string, never>;
  "capacities.executive": Record<string, never>;
  "capacities.nonExecutive": Record<string, never>;
  "capacities.core": Record<string, never>;
  "capacities.essential": Record<string, never>;
  "capacities.associate": Record<string, never>;
  "capacities.participantObserver": Record<string, never>;
  "capacities.coOpted": Record<string, never>;
  "capacities.advisor": Record<string, never>;
  "capacities.advisorOrCoOpted": Record<string, never>;
  "capacities.byInvitation": Record<string, never>;
  "capacityTitles.member": Record<string, never>;
  "capacityTitles.executive": Record<string, never>;
  "capacityTitles.nonExecutive": Record<string, never>;
  "capacityTitles.core": Record<string, never>;
  "capacityTitles.essential": Record<string, never>;
  "capacityTitles.associate": Record<string, never>;
  "capacityTitles.byInvitation": Record<string, never>;
  "capacityTitles.voting": { readonly members: string | number };
  "capacityTitles.notVoting": { readonly members: string | number };
  "capacityTitles.participantObserver": Record<string, never>;
  "capacityTitles.coOpted": Record<string, never>;
  "capacityTitles.advisor": Record<string, never>;
  "capacityTitles.advisorOrCoOpted": Record<string, never>;
  "memberLimits.members": { readonly number: string | number; readonly count: number };
  "memberLimits.ofClass": { readonly members: string | number; readonly number: string | number };
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
  "history.ahead": Record<string, never>;
  "history.soFar": Record<string, never>;
  "history.kept": Record<string, never>;
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
  "reviewTimeline.label": { readonly count: number; readonly day: string | number };
  "openData.contributions": Record<string, never>;
  "openData.revisions": Record<string, never>;
  "openData.safeguardingPartners": Record<string, never>;
  "openData.office": Record<string, never>;
  "openData.organisations": Record<string, never>;
  "openData.groupsOfOrganisation": Record<string, never>;
  "openData.groups": Record<string, never>;
  "openData.groupId": Record<string, never>;
  "openData.unknownOfGroup": Record<string, never>;
  "openData.lastReviewed": Record<string, never>;
  "openData.nextReview": Record<string, never>;
  "openData.ownedBy": Record<string, never>;
  "openData.ownedTogetherBy": Record<string, never>;
  "openData.refreshOf": Record<string, never>;
  "openData.reportsVia": Record<string, never>;
  "openData.reportsReceivedBy": Record<string, never>;
  "openData.termsOfReference": Record<string, never>;
  "openData.quorumOrganisations": Record<string, never>;
  "openData.quorumSet": Record<string, never>;
  "openData.quorumOrganisation": Record<string, never>;
  "openData.memberships": Record<string, never>;
  "openData.groupOfSeat": Record<string, never>;
  "openData.holderOfSeat": Record<string, never>;
  "openData.unknownOfSeat": Record<string, never>;
  "openData.oneOfSeat": Record<string, never>;
  "openData.substitutesOfSeat": Record<string, never>;
  "openData.endOfTerm": Record<string, never>;
  "openData.memberLimits": Record<string, never>;
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
  "calendar.record": { readonly address: string | number };
  "pdf.cover": Record<string, never>;
  "pdf.source": { readonly day: string | number };
  "pdf.sourceOfEdition": { readonly date: string | number };
  "reviewPack.subject": { readonly title: string | number };
  "reviewPack.dueBy": { readonly date: string | number };
  "reviewPack.owner": { readonly name: string | number };
  "reviewPack.lastReviewed": { readonly date: string | number };
  "reviewPack.lastReviewNotKnown": Record<string, never>;
  "reviewPack.mark": { readonly partnership: string | number; readonly mark: string | number };
  "word.foot": { readonly title: string | number; readonly page: string | number; readonly pages: string | number };
  "prose.backToText": Record<string, never>;
  "licences.about": Record<string, never>;
  "licences.stylesAndScripts": Record<string, never>;
  "licences.search": Record<string, never>;
  "licences.searchInterface": Record<string, never>;
  "accessibilityPage.description": { readonly partnership: string | number };
  "accessibilityPage.regulations": Record<string, never>;
  "accessibilityPage.appliesTo": { readonly website: string | number };
  "accessibilityPage.runBy": { readonly partnership: string | number };
  "accessibilityPage.changeColours": Record<string, never>;
  "accessibilityPage.zoom": Record<string, never>;
  "accessibilityPage.navigate": Record<string, never>;
  "accessibilityPage.listen": Record<string, never>;
  "accessibilityPage.withoutScripts": Record<string, never>;
  "accessibilityPage.withoutScriptsButSearch": Record<string, never>;
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
  "accessibilityPage.checkedExamples": Record<string, never>;
  "accessibilityPage.checkedPdf": Record<string, never>;
  "arrangementsPage.whole": { readonly title: string | number; readonly partnership: string | number; readonly date: string | number };
  "arrangementsPage.part": { readonly part: string | number; readonly title: string | number; readonly partnership: string | number };
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
  "privacyPage.wayOut": Record<string, never>;
  "privacyPage.people": Record<string, never>;
  "privacyPage.names": Record<string, never>;
  "privacyPage.askAboutName": { readonly contact: string | number };
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
  "searchPage.foundSome": { readonly query: string | number; readonly count: number };
  "searchPage.passedOver": Record<string, never>;
  "searchWords.contact": Record<string, never>;
  "searchWords.concern": Record<string, never>;
  "searchWords.accessibility": Record<string, never>;
  "searchWords.privacy": Record<string, never>;
  "searchWords.corrections": Record<string, never>;
  "searchWords.data": Record<string, never>;
  "searchWords.priorities": Record<string, never>;
  "searchWords.people": Record<string, never>;
  "searchWords.reviews": Record<string, never>;
  "searchWords.arrangements": Record<string, never>;
  "searchWords.procedures": Record<string, never>;
  "searchWords.editions": Record<string, never>;
  "searchWords.changes": Record<string, never>;
  "searchWords.groups": Record<string, never>;
  "searchWords.matrix": Record<string, never>;
  "searchWords.partners": Record<string, never>;
  "readerPage.title": Record<string, never>;
  "readerPage.madeFrom": Record<string, never>;
  "readerPage.noAddress": Record<string, never>;
  "readerPage.reviews": { readonly day: string | number; readonly counts: string | number };
  "readerPage.overdue": { readonly count: number };
  "readerPage.dueSoon": { readonly count: number };
  "readerPage.current": { readonly count: number };
  "readerPage.unknown": { readonly count: number };
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
  "abbreviations.intro": Record<string, never>;
  "abbreviations.caption": Record<string, never>;
  "abbreviations.term": Record<string, never>;
  "abbreviations.means": Record<string, never>;
  "glossaryPage.description": Record<string, never>;
  "glossaryPage.intro": Record<string, never>;
  "publicationsPage.description": { readonly partnership: string | number };
  "publicationsPage.byChapter": Record<string, never>;
  "publicationsPage.documents": Record<string, never>;
  "publicationsPage.document": Record<string, never>;
  "publicationsPage.date": Record<string, never>;
  "publicationsPage.until": { readonly date: string | number };
  "publicationsPage.copies": Record<string, never>;
  "publicationsPage.read": Record<string, never>;
  "publicationsPage.noAddress": Record<string, never>;
  "publicationsPage.nextReview": Record<string, never>;
  "publicationsPage.earlier": Record<string, never>;
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
  "groupsPage.kinds.statutoryGroup": Record<string, never>;
  "groupsPage.kinds.assembly": Record<string, never>;
  "groupsPage.kinds.forum": Record<string, never>;
  "groupsPage.kinds.subGroup": Record<string, never>;
  "groupsPage.kinds.taskAndFinish": Record<string, never>;
  "groupsPage.kinds.virtualGroup": Record<string, never>;
  "groupsPage.kinds.referenceGroup": Record<string, never>;
  "groupsPage.kinds.network": Record<string, never>;
  "groupsPage.organisations": { readonly count: number };
  "groupsPage.reportsTo": { readonly group: string | number };
  "groupsPage.former": Record<string, never>;
  "groupPage.description": { readonly group: string | number; readonly partnership: string | number };
  "groupPage.members": Record<string, never>;
  "groupPage.onThisPage": Record<string, never>;
  "groupPage.noLongerMeets": Record<string, never>;
  "groupPage.dissolved": { readonly date: string | number };
  "matrixPage.description": Record<string, never>;
  "matrixPage.sortBy": Record<string, never>;
  "matrixPage.byName": Record<string, never>;
  "matrixPage.byCount": Record<string, never>;
  "matrixPage.byGroup": { readonly group: string | number };
  "matrixPage.isMember": Record<string, never>;
  "matrixPage.isOtherwise": Record<string, never>;
  "matrixPage.chairs": Record<string, never>;
  "matrixPage.oneSeat": { readonly holders: string | number };
  "matrixPage.hasSeatAtTimes": Record<string, never>;
  "matrixPage.caption": Record<string, never>;
  "matrixPage.organisation": Record<string, never>;
  "matrixPage.numberOfGroups": Record<string, never>;
  "matrixPage.sortedBy": { readonly order: string | number };
  "partnersPage.description": { readonly partnership: string | number };
  "partnersPage.former": Record<string, never>;
  "bodiesPage.description": Record<string, never>;
  "bodiesPage.area": { readonly area: string | number };
  "bodiesPage.together": { readonly others: string | number };
  "partnerPage.description": { readonly organisation: string | number; readonly partnership: string | number; readonly count: number };
  "partnerPage.ownGroups": Record<string, never>;
  "partnerPage.jointGroups": Record<string, never>;
  "partnerPage.reviews": Record<string, never>;
  "partnerPage.reviewsOf": { readonly organisation: string | number };
  "partnerPage.people": Record<string, never>;
  "partnerPage.noMore": Record<string, never>;
  "partnerPage.ended": { readonly date: string | number };
  "partnerPage.otherNames": { readonly names: string | number };
  "partnerPage.groups": Record<string, never>;
  "partnerPage.seatsOf": { readonly organisation: string | number };
  "partnerPage.representation": Record<string, never>;
  "partnerPage.ofDepartment": { readonly department: string | number };
  "partnerPage.oneSeat": { readonly holders: string | number };
  "peoplePage.description": Record<string, never>;
  "peoplePage.appointed": { readonly date: string | number };
  "peoplePage.coChairs": Record<string, never>;
  "peoplePage.asTimeline": { readonly page: string | number };
  "peoplePage.nobodyHolds": { readonly date: string | number };
  "peoplePage.chairs": Record<string, never>;
  "peoplePage.chairsCaption": Record<string, never>;
  "peoplePage.chairedBy": Record<string, never>;
  "peoplePage.others": Record<string, never>;
  "prioritiesPage.description": { readonly partnership: string | number };
  "prioritiesPage.principles": Record<string, never>;
  "prioritiesPage.values": Record<string, never>;
  "prioritiesPage.endorsed": { readonly date: string | number };
  "reviewsPage.description": Record<string, never>;
  "reviewsPage.everyPart": Record<string, never>;
  "reviewsPage.statusesOf": { readonly date: string | number };
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
  "dutiesPage.description": Record<string, never>;
  "dutiesPage.lede": Record<string, never>;
  "dutiesPage.asOf": { readonly day: string | number };
  "dutiesPage.met": Record<string, never>;
  "dutiesPage.empty": Record<string, never>;
  "dutiesPage.notMet": Record<string, never>;
  "dutiesPage.ahead": Record<string, never>;
  "dutiesPage.over": Record<string, never>;
  "dutiesPage.asked": Record<string, never>;
  "dutiesPage.source": Record<string, never>;
  "dutiesPage.where": Record<string, never>;
  "dutiesPage.nowhere": Record<string, never>;
  "dutiesPage.fromUnset": Record<string, never>;
  "dutiesPage.from": { readonly day: string | number };
  "dutiesPage.until": { readonly day: string | number };
  "dutiesPage.relevantAgencies": { readonly count: number };
  "dutiesPage.notSeen": Record<string, never>;
  "dutiesPage.notSeenBefore": Record<string, never>;
  "base.description": { readonly title: string | number; readonly partnership: string | number };
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
  "pages.duties": Record<string, never>;
  "pages.arrangements": Record<string, never>;
  "pages.document": Record<string, never>;
  "pages.wholeDocument": { readonly title: string | number };
  "pages.editions": Record<string, never>;
  "pages.publications": Record<string, never>;
  "pages.glossary": Record<string, never>;
  "pages.changes": Record<string, never>;
  "pages.procedures": Record<string, never>;
  "pages.news": Record<string, never>;
  "pages.allNews": Record<string, never>;
  "pages.bodies": Record<string, never>;
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
  "document.blocks.budget": Record<string, never>;
  "document.blocks.independentChair": Record<string, never>;
  "document.blocks.independentScrutineer": Record<string, never>;
  "document.blocks.partnershipBodies": Record<string, never>;
  "document.blocks.groupsWithTerms": Record<string, never>;
  "document.blocks.coChairRotation": Record<string, never>;
  "document.blocks.duties": Record<string, never>;
  "document.blocks.organisationChart": Record<string, never>;
  "document.blocks.coChairs": Record<string, never>;
  "document.blocks.signatures": Record<string, never>;
  "document.blocks.memberships": Record<string, never>;
  "document.blocks.chairs": Record<string, never>;
  "document.blocks.review": Record<string, never>;
  "document.blocks.reports": Record<string, never>;
  "dutiesTable.caption": Record<string, never>;
  "dutiesTable.asked": Record<string, never>;
  "dutiesTable.source": Record<string, never>;
  "dutiesTable.where": Record<string, never>;
  "dutiesTable.nowhere": Record<string, never>;
  "dutiesTable.quotation": Record<string, never>;
  "dutiesTable.summary": Record<string, never>;
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
  "documentControl.madeUnder": Record<string, never>;
  "documentControl.revisions": Record<string, never>;
  "documentControl.date": Record<string, never>;
  "documentControl.changed": Record<string, never>;
  "documentControl.changedBy": Record<string, never>;
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
  "groupFacts.chairsAlsoOn": { readonly count: number };
  "groupFacts.owners": { readonly count: number };
  "groupFacts.reportsTo": Record<string, never>;
  "groupFacts.reportsVia": Record<string, never>;
  "groupFacts.reportsDirectly": Record<string, never>;
  "groupFacts.reportsReceivedBy": Record<string, never>;
  "groupFacts.worksWith": Record<string, never>;
  "groupFacts.below": Record<string, never>;
  "groupFacts.meetings": Record<string, never>;
  "groupFacts.quorum": Record<string, never>;
  "groupFacts.eachMustBePresent": { readonly count: number; readonly called: string };
  "groupFacts.someMustBePresent": { readonly number: string | number; readonly called: string };
  "groupFacts.reviewOwner": Record<string, never>;
  "groupFacts.review": Record<string, never>;
  "groupFacts.reviewsHeld": Record<string, never>;
  "groupFacts.refresh": Record<string, never>;
  "groupFacts.refreshesHeld": Record<string, never>;
  "groupFacts.statusOf": { readonly date: string | number };
  "budget.caption": { readonly year: string | number };
  "budget.contributor": Record<string, never>;
  "budget.amount": Record<string, never>;
  "budget.total": Record<string, never>;
  "budget.ofOrganisation": { readonly year: string | number; readonly amount: string | number };
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
  "atAGlance.title": Record<string, never>;
  "atAGlance.description": { readonly partnership: string | number };
  "atAGlance.partners": Record<string, never>;
  "atAGlance.chairs": Record<string, never>;
  "atAGlance.contacts": Record<string, never>;
  "atAGlance.chart": Record<string, never>;
  "atAGlance.reviews": Record<string, never>;
  "atAGlance.lead": { readonly holder: string | number };
  "atAGlance.delegate": { readonly holder: string | number };
  "atAGlance.undated": Record<string, never>;
  "atAGlance.overdue": { readonly title: string | number };
  "seatsByGroup.title": Record<string, never>;
  "seatsByGroup.memberSign": Record<string, never>;
  "seatsByGroup.chairSign": Record<string, never>;
  "seatsByGroup.otherSign": Record<string, never>;
  "seatsByGroup.atTimesSign": Record<string, never>;
  "seatsByGroup.member": Record<string, never>;
  "seatsByGroup.chairs": Record<string, never>;
  "seatsByGroup.other": Record<string, never>;
  "seatsByGroup.atTimes": Record<string, never>;
  "organisationChart.title": Record<string, never>;
  "organisationChart.elsewhere": Record<string, never>;
  "organisationChart.dottedLine": Record<string, never>;
  "organisationChart.ownedTogether": { readonly owners: string | number };
  "organisationChart.brokenLine": Record<string, never>;
  "organisationChart.placeNotStated": Record<string, never>;
  "organisationChart.kind": { readonly kind: string | number };
  "organisationChart.via": { readonly group: string | number };
  "termsDocument.address": { readonly address: string | number };
  "termsDocument.types.pdf": Record<string, never>;
  "termsDocument.types.word": Record<string, never>;
  "termsDocument.types.webPage": Record<string, never>;
  "reviewDates.cycleInYears": { readonly years: number };
  "reviewDates.cycleInMonths": { readonly months: number };
  "reviewDates.inMonth": { readonly month: string | number };
  "reviewDates.refreshOf": { readonly title: string | number };
  "reviewDates.refreshInYears": { readonly years: number };
  "reviewDates.refreshInMonths": { readonly months: number };
  "reviewDates.refreshOverdue": { readonly date: string | number };
  "reviewDates.overdue": { readonly date: string | number };
  "reviewDates.noneRecorded": Record<string, never>;
  "reviewDates.heldOpen": { readonly date: string | number; readonly owner: string | number; readonly reason: string | number };
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
  "changes.fields.reviewMonth": { readonly of: string | number };
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
  "changes.fields.appendixNames": { readonly of: string | number };
  "changes.fields.budgetYear": { readonly of: string | number };
  "changes.fields.budgetCurrency": { readonly of: string | number };
  "changes.fields.budgetTotal": { readonly of: string | number };
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
  "changes.fields.reportsDirectly": { readonly of: string | number };
  "changes.fields.reportsTo": { readonly of: string | number };
  "changes.fields.reportsVia": { readonly of: string | number };
  "changes.fields.greatestNumbers": { readonly of: string | number };
  "changes.fields.requiredOrganisations": { readonly of: string | number };
  "changes.fields.requiredPart": { readonly of: string | number };
  "changes.fields.securityContact": { readonly of: string | number };
  "changes.fields.shortName": { readonly of: string | number };
  "changes.fields.shortTitle": { readonly of: string | number };
  "changes.fields.signature": { readonly of: string | number };
  "changes.fields.signatureDescription": { readonly of: string | number };
  "changes.fields.source": { readonly of: string | number };
  "changes.fields.status": { readonly of: string | number };
  "changes.fields.statutoryRole": { readonly of: string | number };
  "changes.fields.partnershipRole": { readonly of: string | number };
  "changes.fields.successor": { readonly of: string | number };
  "changes.fields.summary": { readonly of: string | number };
  "changes.fields.tested": { readonly of: string | number };
  "changes.fields.tester": { readonly of: string | number };
  "changes.fields.thresholdGuidance": { readonly of: string | number };
  "changes.fields.timeZone": { readonly of: string | number };
  "changes.fields.substitutes": { readonly of: string | number };
  "changes.fields.times": { readonly of: string | number };
  "changes.fields.title": { readonly of: string | number };
  "changes.fields.unknown": { readonly of: string | number };
  "changes.fields.website": { readonly of: string | number };
  "changes.fields.wordmark": { readonly of: string | number };
  "changes.names.renamed": { readonly before: string | number; readonly after: string | number; readonly when: string };
  "changes.names.succession": { readonly bodies: string | number };
  "changes.partnership.of": Record<string, never>;
  "changes.partnership.itself": Record<string, never>;
  "changes.partnership.appendixNames": { readonly names: string };
  "changes.partnership.budget": Record<string, never>;
  "changes.partnership.contribution": { readonly contributor: string | number };
  "changes.partnership.budgetGiven": { readonly year: string | number; readonly total: string | number };
  "changes.partnership.budgetNotGiven": { readonly total: string | number; readonly year: string | number };
  "changes.partnership.order": Record<string, never>;
  "changes.partnership.revision": { readonly revision: string | number };
  "changes.partnership.noRevision": { readonly revision: string | number };
  "changes.partnership.arrangements": Record<string, never>;
  "changes.partnership.days": { readonly days: number };
  "changes.partnership.signed": { readonly name: string | number };
  "changes.partnership.notSigned": { readonly name: string | number };
  "changes.contacts.emergency": Record<string, never>;
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
  "changes.people.order": { readonly offices: string | number; readonly holders: string | number };
  "changes.people.appointment": { readonly office: string | number };
  "changes.people.standsFor": { readonly holder: string | number; readonly office: string | number };
  "changes.people.coChairs": Record<string, never>;
  "changes.people.isCoChair": { readonly holder: string | number; readonly when: string | number };
  "changes.people.isNotCoChair": { readonly holder: string | number; readonly when: string | number };
  "changes.people.coChairPost": { readonly holder: string | number; readonly when: string | number };
  "changes.groups.summary": { readonly name: string | number };
  "changes.groups.meetings": { readonly name: string | number };
  "changes.groups.quorum": { readonly name: string | number };
  "changes.groups.chair": { readonly name: string | number };
  "changes.groups.reportsTo": { readonly name: string | number; readonly after: string; readonly before: string };
  "changes.groups.worksWith": { readonly name: string | number; readonly after: string; readonly before: string };
  "changes.groups.meets": { readonly name: string | number; readonly often: string | number; readonly before: string };
  "changes.groups.meetsNotSaid": { readonly name: string | number; readonly before: string | number };
  "changes.groups.months": { readonly name: string | number };
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
  "changes.members.whose": { readonly group: string | number; readonly after: string | number; readonly before: string | number };
  "changes.members.gains": { readonly holder: string | number; readonly count: number; readonly number: string | number; readonly group: string | number; readonly capacity: string; readonly when: string; readonly seats: string };
  "changes.members.loses": { readonly holder: string | number; readonly count: number; readonly number: string | number; readonly group: string | number; readonly when: string; readonly seats: string };
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
  "emergency.inDanger": { readonly call: Tag; readonly number: string | number };
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
  "dutiesPage.provision": { readonly link: Tag; readonly title: string | number; readonly provision: string | number };
  "dutiesPage.provisionAsQuoted": { readonly link: Tag; readonly title: string | number; readonly provision: string | number };
  "dutiesPage.provisionAsSummedUp": { readonly link: Tag; readonly title: string | number; readonly provision: string | number };
  "exitThisPage.emergency": { readonly hidden: Tag };
  "pagination.previous": { readonly hidden: Tag };
  "pagination.next": { readonly hidden: Tag };
  "documentControl.why": { readonly strong: Tag; readonly why: string | number };
  "reviewDates.lastRefreshed": { readonly strong: Tag; readonly date: string | number };
  "reviewDates.nextRefresh": { readonly strong: Tag; readonly date: string | number };
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
    "common.theTitle": "the {title}",
    "common.commaHomePage": ", home page",
    "common.group": "Group",
    "concern.title": "Worried about somebody?",
    "concern.allWays": "All the ways to tell us",
    "concern.telephone": "Telephone ",
    "concern.inPrint": "Numbers may change after a document is printed. Those of today, and all the ways to tell us, are on {address}.",
    "emergency.inDanger": "In immediate danger? <call>Call {number}</call>",
    "emergency.title": "In immediate danger",
    "emergency.numberOf": "The emergency number everywhere in {country}.",
    "emergency.otherWays": "If you cannot speak or hear on the telephone",
    "contact.description": "Whom to tell if you are worried about somebody, and how to reach the partnership.",
    "contact.notReviewed": "No review of these details is recorded.",
    "contact.referral": "Ask for support",
    "contact.office": "The partnership’s office",
    "header.search": "Search",
    "navigation.label": "Main",
    "navigation.menu": "Menu",
    "navigation.breadcrumbs": "Breadcrumb",
    "navigation.groups": "Groups and who sits on them",
    "navigation.matrix": "Every membership in one table",
    "navigation.arrangements": "The arrangements, chapter by chapter",
    "navigation.reviews": "Reviews: what is due and when",
    "page.printedOn": " on {date}",
    "page.correctAsPrinted": "This page is correct as printed<on></on>. Please refer back to <address></address> for updates.",
    "page.lastReviewed": "Last reviewed {date}.",
    "page.nextReview": "Next review due {date}.",
    "page.madeFromRecords": "Made from the same records as {title}.",
    "page.fromEdition": "From {title}, edition of {date}.",
    "page.fromAmended": "From {title}, <changes>amended since the edition of {date}</changes>.",
    "audiences.public": "For everybody",
    "audiences.howToTell": "Worried about somebody: how to tell us",
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
    "offices.leadSafeguardingPartner": "Lead Partner",
    "offices.delegatedSafeguardingPartner": "Delegated Partner",
    "offices.independentChair": "Independent Chair",
    "offices.independentScrutineer": "Independent Scrutineer",
    "offices.standingCoChair": "Standing Co-Chair",
    "offices.standsFor": "for {organisations}",
    "officeHolders.leadSafeguardingPartner": "Lead Partners",
    "officeHolders.delegatedSafeguardingPartner": "Delegated Partners",
    "officeHolders.independentChair": "Independent Chairs",
    "officeHolders.independentScrutineer": "Independent Scrutineers",
    "officeHolders.standingCoChair": "Standing Co-Chairs",
    "seats.interim": "Interim",
    "seats.acting": "Acting",
    "seats.holdingAndRole": "{holding} {role}",
    "seats.count": "{count, plural, one {# seat} other {# seats}}",
    "seats.times": "{count} × {holder}",
    "seats.asRequired": "As required by agenda",
    "seats.asChair": "{holder}, as {chair}",
    "seats.chairOfGroup": "{role} of the {group}",
    "seats.noPost": "No post named",
    "seats.or": "or",
    "seats.andOr": "and/or",
    "seats.only": "only {condition}",
    "seats.term": "term of {number} {count, plural, one {year} other {years}}",
    "seats.renewals": "{count, plural, =0 {not renewable} =1 {renewable once} =2 {renewable twice} other {renewable {number} times}}",
    "seats.termUntil": "until {date}",
    "seats.substitutes": "{count, plural, one {substitute} other {substitutes}}: {names}",
    "partnerKinds.partnership": "The partnership",
    "partnerKinds.partnershipAndBodies": "The partnership and its bodies",
    "partnerKinds.statutoryPartner": "Statutory partners",
    "partnerKinds.delegatedPartner": "Delegated partners",
    "partnerKinds.relevantAgency": "Partner organisations",
    "partnerKinds.strategicPartnership": "Strategic partnerships",
    "partnerKinds.seatHolder": "Other bodies with a seat",
    "partnerKinds.connectedBody": "Other bodies named in the arrangements",
    "partnerIs.partnership": "the partnership itself",
    "partnerIs.partnershipBody": "a body of the partnership",
    "partnerIs.partnershipRole": "the {role} of the partnership",
    "partnerIs.statutoryPartner": "a statutory partner",
    "partnerIs.delegatedPartner": "a delegated partner",
    "partnerIs.relevantAgency": "a partner organisation",
    "partnerIs.strategicPartnership": "a strategic partnership",
    "partnerIs.seatHolder": "a body with a seat on a group",
    "partnerIs.connectedBody": "a body named in the arrangements",
    "partnersOfKind.relevantAgency": "partner organisations",
    "groupKinds.leadership": "leadership",
    "groupKinds.board": "board",
    "groupKinds.assembly": "assembly",
    "groupKinds.forum": "forum",
    "groupKinds.subGroup": "sub-group",
    "groupKinds.statutoryGroup": "statutory group",
    "groupKinds.taskAndFinish": "task and finish group",
    "groupKinds.virtualGroup": "virtual group",
    "groupKinds.referenceGroup": "reference group",
    "groupKinds.network": "network",
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
    "reviewStatus.noDateStated": "No date stated",
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
    "quorumFacts.eachOfKind": "{count, plural, =1 {the {called}} =2 {both {called}} other {all {number} {called}}}",
    "quorumFacts.someOfKind": "{number} of the {total} {called}",
    "quorumFacts.someOf": "{number} of {names}",
    "quorumFacts.substitutesCount": "Substitutes count towards the quorum.",
    "quorumFacts.substitutesDoNotCount": "Substitutes do not count towards the quorum.",
    "quorumFacts.substitutesAtChairsDiscretion": "Substitutes count towards the quorum where the chair agrees.",
    "downloads.amended": "{title}, as amended to {date}",
    "downloads.sameAsData": "The same as data, {date}",
    "downloads.pages": "{count, plural, one {# page} other {# pages}}",
    "editions.inFull": "{title}, edition of {date}",
    "editions.namedInFull": "{title}, {name}, {date}",
    "editions.unnamed": "Edition of {date}",
    "editions.approval": "{who}, on {date}",
    "editions.minutedApproval": "{who}, on {date} (minute {minute})",
    "capacities.member": "Member",
    "capacities.executive": "Executive member",
    "capacities.nonExecutive": "Non-executive member",
    "capacities.core": "Core member",
    "capacities.essential": "Essential member",
    "capacities.associate": "Associate member",
    "capacities.participantObserver": "Participant observer",
    "capacities.coOpted": "Co-opted",
    "capacities.advisor": "Advisor",
    "capacities.advisorOrCoOpted": "Advisor or co-opted member",
    "capacities.byInvitation": "By invitation",
    "capacityTitles.member": "Members",
    "capacityTitles.executive": "Executive members",
    "capacityTitles.nonExecutive": "Non-executive members",
    "capacityTitles.core": "Core members",
    "capacityTitles.essential": "Essential members",
    "capacityTitles.associate": "Associate members",
    "capacityTitles.byInvitation": "By invitation",
    "capacityTitles.voting": "{members}, with a vote",
    "capacityTitles.notVoting": "{members}, without a vote",
    "capacityTitles.participantObserver": "Participant observers",
    "capacityTitles.coOpted": "Co-opted members",
    "capacityTitles.advisor": "Advisors",
    "capacityTitles.advisorOrCoOpted": "Advisors / Co-opted Members",
    "memberLimits.members": "At most {number} {count, plural, one {member} other {members}}.",
    "memberLimits.ofClass": "{members}: at most {number}.",
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
    "history.ahead": "Changes ahead",
    "history.soFar": "Changes so far",
    "history.kept": "Kept as history",
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
    "reviewTimeline.label": "Timeline of {count, plural, one {# review} other {# reviews}} as of {day}; the register above says the same.",
    "openData.contributions": "Contributions to the budget",
    "openData.revisions": "Revision history of the document",
    "openData.safeguardingPartners": "Lead and delegated partners",
    "openData.office": "Which of the two offices is held.",
    "openData.organisations": "Organisations",
    "openData.groupsOfOrganisation": "The groups it sits on, by their ids.",
    "openData.groups": "Groups",
    "openData.groupId": "The group's id, by which the other tables point at it.",
    "openData.unknownOfGroup": "Which of these nobody knows, as the data say: meetings, quorum.",
    "openData.lastReviewed": "When its terms of reference were last reviewed.",
    "openData.nextReview": "When their next review is promised.",
    "openData.ownedBy": "The organisation whose group it is, where that is not the partnership.",
    "openData.ownedTogetherBy": "The organisations whose group it is together, by their ids.",
    "openData.refreshOf": "The review whose refresh it is, by its id: a lighter look between two full reviews.",
    "openData.reportsVia": "The group by way of which its reports go, by its id.",
    "openData.reportsReceivedBy": "The groups and organisations that receive its reports, by their ids, and others in words.",
    "openData.termsOfReference": "Where the document is that has its terms of reference.",
    "openData.quorumOrganisations": "Organisations that must be present for a quorum, one row for each",
    "openData.quorumSet": "Which of the group's sets of organisations it belongs to, counted from 1.",
    "openData.quorumOrganisation": "The organisation, by its id.",
    "openData.memberships": "Memberships, one row for each seat",
    "openData.groupOfSeat": "The group, by its id.",
    "openData.holderOfSeat": "Who holds the seat, by the id in the table of people; only where the name is published.",
    "openData.unknownOfSeat": "person where the data say that nobody knows who holds the seat.",
    "openData.oneOfSeat": "All those of whom one has this seat, by their ids or, where it is not one organisation, in words; each has a row.",
    "openData.substitutesOfSeat": "Who stands in for its holder, each by the name where it is published, otherwise by the post.",
    "openData.endOfTerm": "Until when its holder serves, where that is stated or follows from since when.",
    "openData.memberLimits": "The greatest numbers of members",
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
    "calendar.record": "For those who keep these arrangements, at the desk on their own machine: record the review at {address}",
    "pdf.cover": "Cover",
    "pdf.source": "All that this document says of {day}, as data from which it can be made again",
    "pdf.sourceOfEdition": "All that the edition of {date} said, as data; this document tells what has changed since",
    "reviewPack.subject": "For review: {title}",
    "reviewPack.dueBy": "For review by: {date}",
    "reviewPack.owner": "Owner of the review: {name}",
    "reviewPack.lastReviewed": "Last reviewed: {date}",
    "reviewPack.lastReviewNotKnown": "Last reviewed: not known",
    "reviewPack.mark": "{partnership}, mark of this text: {mark}",
    "word.foot": "{title} – page {page} of {pages}",
    "prose.backToText": "Back to the text",
    "licences.about": "What this website holds of others' work, and under which licence. The licences of the fonts stand beside them, in assets/fonts/.",
    "licences.stylesAndScripts": "in the style sheet and the scripts of the pages, static/",
    "licences.search": "the search, pagefind/",
    "licences.searchInterface": "in Pagefind's own user interface, pagefind/pagefind-ui.js",
    "accessibilityPage.description": "How accessible the website of the {partnership} is, and what to do if something is not.",
    "accessibilityPage.regulations": "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
    "accessibilityPage.appliesTo": "This accessibility statement applies to {website}.",
    "accessibilityPage.runBy": "This website is run by the {partnership}. We want as many people as possible to be able to use this website. For example, that means you should be able to:",
    "accessibilityPage.changeColours": "change colours, contrast levels and fonts using browser or device settings",
    "accessibilityPage.zoom": "zoom in up to 400% without the text spilling off the screen",
    "accessibilityPage.navigate": "navigate the website using a keyboard or speech recognition software",
    "accessibilityPage.listen": "listen to the website using a screen reader",
    "accessibilityPage.withoutScripts": "use everything but the search and the sorting of tables with JavaScript turned off",
    "accessibilityPage.withoutScriptsButSearch": "use everything but the search with JavaScript turned off",
    "accessibilityPage.feedback": "Feedback and contact information",
    "accessibilityPage.tellUs": "If you find any problems not listed on this page, think we’re not meeting accessibility requirements, or need information on this website in a different format, contact:",
    "accessibilityPage.answerWithin": "{days, plural, one {We’ll consider your request and get back to you in # working day.} other {We’ll consider your request and get back to you in # working days.}}",
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
    "accessibilityPage.checkedExamples": "Whenever the program that makes this website is tested, every page of an example website is checked with axe-core against WCAG 2.2 AA, on narrow and on wide screens, and one fault that it finds fails the test.",
    "accessibilityPage.checkedPdf": "So is the PDF of the arrangements, with veraPDF against PDF/UA-1, the standard for accessible PDFs, and PDF/A-3a, the standard for archives.",
    "arrangementsPage.whole": "The whole of {title} of {partnership} on one page, as printed: edition of {date}.",
    "arrangementsPage.part": "{part}: a part of {title} of {partnership}.",
    "arrangementsPage.description": "{title}, chapter by chapter, as one page and as a PDF.",
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
    "privacyPage.browserHistory": "Your browser keeps a history of the pages you visit.",
    "privacyPage.wayOut": "Pages that may put you at risk if they are seen have a button that leaves them at once; it does not clear that history.",
    "privacyPage.people": "People named on this website",
    "privacyPage.names": "Names are published only of people who hold an office in the arrangements.",
    "privacyPage.askAboutName": "To ask about a name, see {contact}.",
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
    "searchPage.foundSome": "No page has all the words of “{query}”. {count, plural, one {# page has} other {# pages have}} some of them.",
    "searchPage.passedOver": "a about am an and are as at be by can do does for from get give has have how i in is it me my of on or our should tell that the their there they this to us was we what when where which who whom will with you your",
    "searchWords.contact": "phone number, telephone numbers, who do I call, who do I ring, whom to tell, report abuse, report a concern, report neglect, make a referral, refer somebody, get help now, emergency, out of hours, night, weekend, email address, postal address, talk to somebody, complain, complaint, contact us",
    "searchWords.concern": "worried, abuse, abused, at risk, in danger, safeguarding concern",
    "searchWords.accessibility": "screen reader, large print, easy read, other format, disability, WCAG",
    "searchWords.privacy": "cookies, data protection, GDPR, tracking, personal data",
    "searchWords.corrections": "mistakes, errors, differences from the published document",
    "searchWords.data": "download, CSV, JSON, spreadsheet, Excel, open data, API",
    "searchWords.priorities": "our priorities, aims, goals, vision, what matters",
    "searchWords.people": "who is the chair, who chairs, co-chairs, names, leaders, directors, scrutineer, who is in charge",
    "searchWords.reviews": "when is it reviewed, due dates, overdue, out of date, calendar",
    "searchWords.arrangements": "PDF, download, print, governance document, published arrangements",
    "searchWords.procedures": "procedures, how professionals work, local procedures, regional procedures",
    "searchWords.editions": "earlier versions, old versions, archive",
    "searchWords.changes": "what is new, what changed, amendments",
    "searchWords.groups": "committees, subgroups, meetings, structure, organisation chart, who reports to whom",
    "searchWords.matrix": "who sits on which group, memberships, members, attendance",
    "searchWords.partners": "agencies, organisations, partners, who works together",
    "readerPage.title": "Who are you?",
    "readerPage.madeFrom": "Made from the same records as the rest of this website.",
    "readerPage.noAddress": "Named in the arrangements. Where it is published is not recorded here.",
    "readerPage.reviews": "As of {day}: {counts}.",
    "readerPage.overdue": "{count, plural, one {# review overdue} other {# reviews overdue}}",
    "readerPage.dueSoon": "{count, plural, one {# review due soon} other {# reviews due soon}}",
    "readerPage.current": "{count, plural, one {# review in date} other {# reviews in date}}",
    "readerPage.unknown": "{count, plural, one {# review without a known date} other {# reviews without a known date}}",
    "siteMapPage.description": "Every page of this website.",
    "siteMapPage.madeAnew": "Made anew with each change of the website.",
    "proceduresPage.areas": "Areas",
    "proceduresPage.chooseOne": "Choose one",
    "proceduresPage.noAdditions": "No additions are recorded for {area}.",
    "proceduresPage.inFull": "The procedures in full: {link}",
    "changesPage.description": "What changed in {title} since the edition of {date}.",
    "changesPage.besideEdition": "{title} as they stand today, beside the edition of {date}: what is new, what is gone, and which words were changed.",
    "changesPage.againByGroup": "The same again for each <group>group</group>.",
    "changesPage.againByOrganisation": "The same again for each <organisation>organisation</organisation>.",
    "changesPage.againByBoth": "The same again for each <group>group</group> and each <organisation>organisation</organisation>.",
    "changesPage.madeAnew": "Made anew with each change, by comparing with the edition of {date}.",
    "changesPage.notKept": "The edition of {date} is not among those kept here, so nothing is compared.",
    "changesPage.nothingSince": "Nothing has changed since.",
    "comparisonPage.title": "Changes from {before} to {after}",
    "comparisonPage.nothing": "Nothing changed.",
    "correctionsPage.description": "Where this website differs from the published {title}, and why.",
    "correctionsPage.summary": "{corrections, plural, one {# correction} other {# corrections}} of what was published, in {places, plural, one {# place} other {# places}}: {kinds}. What is policy was not corrected: where the published {title} says two things, this website says both.",
    "correctionsPage.howFound": "A comparison of the published text with this website and the PDF, word by word, tells every difference that is not listed here. It passes over the cover, contents and pages at a glance, page numbers and running heads, pictures and the chart, where lines break, where a footnote or a cell of a table stands, the addresses of links, and signs such as a full stop where a heading, a paragraph, a list item or a cell ends or between the parts of a cell.",
    "correctionsPage.published": "Published{times, plural, =1 {} other {, # times}}",
    "correctionsPage.publishedOnPage": "Published on the page “{page}”{times, plural, =1 {} other {, # times}}",
    "correctionsPage.now": "Now",
    "correctionsPage.why": "Why",
    "dataPage.description": "The arrangements as data: organisations, groups, memberships, people and reviews as JSON and CSV.",
    "dataPage.madeFrom": "{title} as data, made from the same records as this website and the PDF, edition of {date}.",
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
    "abbreviations.intro": "What abbreviations stand for. This list helps readers, and is not part of the arrangements.",
    "abbreviations.caption": "Abbreviations and what they stand for",
    "abbreviations.term": "Abbreviation",
    "abbreviations.means": "What it stands for",
    "glossaryPage.description": "What the abbreviations on this website stand for.",
    "glossaryPage.intro": "What abbreviations stand for that the arrangements and this website use.",
    "publicationsPage.description": "What {partnership} publishes, and where it can be read.",
    "publicationsPage.byChapter": "Read them chapter by chapter",
    "publicationsPage.documents": "Other documents",
    "publicationsPage.document": "Document",
    "publicationsPage.date": "Date",
    "publicationsPage.until": "holds until {date}",
    "publicationsPage.copies": "To read",
    "publicationsPage.read": "As a page",
    "publicationsPage.noAddress": "Its address is not recorded",
    "publicationsPage.nextReview": "Next review",
    "publicationsPage.earlier": "Earlier editions and texts",
    "editionsPage.description": "Every edition of {title} as it was published, to be read or compared.",
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
    "homePage.safeguardingPartners": "The statutory partners",
    "homePage.figures.safeguardingPartners": "{count, plural, one {<number>#</number> <what>statutory partner</what>} other {<number>#</number> <what>statutory partners</what>}}",
    "homePage.figures.relevantAgencies": "{count, plural, one {<number>#</number> <what>partner organisation</what>} other {<number>#</number> <what>partner organisations</what>}}",
    "homePage.figures.groups": "{count, plural, one {<number>#</number> <what>group that meets</what>} other {<number>#</number> <what>groups that meet</what>}}",
    "homePage.figures.priorities": "{count, plural, one {<number>#</number> <what>priority</what>} other {<number>#</number> <what>priorities</what>}}",
    "homePage.news": "Current News",
    "homePage.aboutThresholds": "More about the threshold guidance",
    "groupsPage.description": "The boards, forums and groups of the partnership, and how they hang together.",
    "groupsPage.whoSitsWhere": "Who sits on which group, in one table",
    "groupsPage.kinds.leadership": "Leadership",
    "groupsPage.kinds.board": "Boards",
    "groupsPage.kinds.statutoryGroup": "Statutory groups",
    "groupsPage.kinds.assembly": "Assemblies",
    "groupsPage.kinds.forum": "Forums",
    "groupsPage.kinds.subGroup": "Sub-groups",
    "groupsPage.kinds.taskAndFinish": "Task and finish groups",
    "groupsPage.kinds.virtualGroup": "Virtual groups",
    "groupsPage.kinds.referenceGroup": "Reference groups",
    "groupsPage.kinds.network": "Networks",
    "groupsPage.organisations": "{count, plural, one {# organisation} other {# organisations}}.",
    "groupsPage.reportsTo": "Reports to {group}.",
    "groupsPage.former": "Groups that no longer meet",
    "groupPage.description": "{group} of {partnership}: its members, meetings, quorum and terms of reference.",
    "groupPage.members": "Members",
    "groupPage.onThisPage": "On this page",
    "groupPage.noLongerMeets": "This group no longer meets.",
    "groupPage.dissolved": "It was dissolved: {date}.",
    "matrixPage.description": "Every organisation and the groups it sits on.",
    "matrixPage.sortBy": "Sort by",
    "matrixPage.byName": "name of the organisation",
    "matrixPage.byCount": "number of groups, most first",
    "matrixPage.byGroup": "members of the {group} first",
    "matrixPage.isMember": "is a member",
    "matrixPage.isOtherwise": "sits on it as an advisor, as an observer or by invitation",
    "matrixPage.chairs": "chairs or co-chairs",
    "matrixPage.oneSeat": "one seat for {holders}",
    "matrixPage.hasSeatAtTimes": "has a seat under a condition, or one that another may have",
    "matrixPage.caption": "Organisations and the groups they sit on",
    "matrixPage.organisation": "Organisation",
    "matrixPage.numberOfGroups": "Number of groups",
    "matrixPage.sortedBy": "Sorted by {order}",
    "partnersPage.description": "The organisations of {partnership}, by what each is in it, with the groups that each sits on.",
    "partnersPage.former": "Organisations that are no more",
    "bodiesPage.description": "The bodies that the partnership works as, each with its groups.",
    "bodiesPage.area": "They serve {area}.",
    "bodiesPage.together": "Owned together with {others}.",
    "partnerPage.description": "What {organisation} is in {partnership}, and where it sits: {count, plural, =0 {on no group} one {on # group} other {on # groups}}.",
    "partnerPage.ownGroups": "Its groups",
    "partnerPage.jointGroups": "Groups that it owns together with others",
    "partnerPage.reviews": "Reviews",
    "partnerPage.reviewsOf": "Reviews of {organisation}, the longest overdue first",
    "partnerPage.people": "People named in the arrangements",
    "partnerPage.noMore": "This organisation is no more.",
    "partnerPage.ended": "It ended: {date}.",
    "partnerPage.otherNames": "Also known as: {names}.",
    "partnerPage.groups": "Groups it sits on",
    "partnerPage.seatsOf": "Seats held by {organisation}",
    "partnerPage.representation": "Representation",
    "partnerPage.ofDepartment": "{department}:",
    "partnerPage.oneSeat": "One seat for {holders}",
    "peoplePage.description": "The people who lead the arrangements and chair its groups.",
    "peoplePage.appointed": "Appointed {date}",
    "peoplePage.coChairs": "Who chairs, and when",
    "peoplePage.asTimeline": "{page}, as a timeline",
    "peoplePage.nobodyHolds": "Nobody holds this office on {date}.",
    "peoplePage.chairs": "Who chairs each group",
    "peoplePage.chairsCaption": "Groups and who chairs them",
    "peoplePage.chairedBy": "Chaired by",
    "peoplePage.others": "Others named in the arrangements",
    "prioritiesPage.description": "The priorities of the {partnership}.",
    "prioritiesPage.principles": "Principles",
    "prioritiesPage.values": "Values",
    "prioritiesPage.endorsed": "Endorsed on {date}.",
    "reviewsPage.description": "When each part of the arrangements was last reviewed, and when it is next due.",
    "reviewsPage.everyPart": "Every part of the arrangements that is promised a review: when it was last reviewed, when it is due, and who sees to it.",
    "reviewsPage.statusesOf": "The statuses are those of {date}. The dates stand whatever the day.",
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
    "dutiesPage.description": "What the law and statutory guidance ask of these arrangements, and where each point is met.",
    "dutiesPage.lede": "What the law and statutory guidance ask of these arrangements, point by point, and where they meet it. The points are in words of our own; each names its source. Which passage meets a point is for the partnership to say.",
    "dutiesPage.asOf": "As of {day}.",
    "dutiesPage.met": "Met",
    "dutiesPage.empty": "To be written",
    "dutiesPage.notMet": "Not met",
    "dutiesPage.ahead": "Not yet in force",
    "dutiesPage.over": "No longer in force",
    "dutiesPage.asked": "What is asked",
    "dutiesPage.source": "Source",
    "dutiesPage.provision": "<link>{title}, {provision}</link>",
    "dutiesPage.provisionAsQuoted": "<link>{title}, {provision}</link> (as quoted elsewhere)",
    "dutiesPage.provisionAsSummedUp": "<link>{title}, {provision}</link> (as summed up elsewhere)",
    "dutiesPage.where": "Where it is met",
    "dutiesPage.nowhere": "Nowhere yet",
    "dutiesPage.fromUnset": "From a day that is not set",
    "dutiesPage.from": "From {day}",
    "dutiesPage.until": "Until {day}",
    "dutiesPage.relevantAgencies": "{count, plural, one {# partner organisation} other {# partner organisations}}",
    "dutiesPage.notSeen": "What was not read",
    "dutiesPage.notSeenBefore": "The points above rest on texts that were read. These were looked for and not read, so nothing is asked because of them.",
    "base.description": "{title}: {partnership}",
    "base.skip": "Skip",
    "base.skipToContent": "Skip to main content",
    "exitThisPage.label": "Leave this page",
    "exitThisPage.exit": "Exit this page",
    "exitThisPage.emergency": "<hidden>Emergency</hidden> Exit this page",
    "footer.label": "About this website",
    "footer.edition": "{title}, edition of {date}. On paper, the copy that is current has the mark {mark} on its last page.",
    "footer.amended": "{title}, edition of {date}, as amended to {today}. On paper, the copy that is current has the mark {mark} on its last page.",
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
    "pages.duties": "What the law asks",
    "pages.arrangements": "Arrangements",
    "pages.document": "The whole document on one page",
    "pages.wholeDocument": "{title}: the whole document",
    "pages.editions": "Editions",
    "pages.publications": "Publications",
    "pages.glossary": "Abbreviations",
    "pages.changes": "What changed since the last edition",
    "pages.procedures": "Procedures",
    "pages.news": "News",
    "pages.allNews": "All news",
    "pages.bodies": "Bodies",
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
    "document.blocks.statutoryPartners": "the statutory partners",
    "document.blocks.leadPartners": "the lead partners, numbered",
    "document.blocks.delegatedPartners": "the delegated partners, numbered",
    "document.blocks.relevantAgencies": "the partner organisations",
    "document.blocks.strategicPartnerships": "the strategic partnerships",
    "document.blocks.budget": "what each partner gives to the budget of the year, and the total",
    "document.blocks.independentChair": "the independent chair",
    "document.blocks.independentScrutineer": "the independent scrutineer",
    "document.blocks.partnershipBodies": "the bodies of the partnership, each with what it is",
    "document.blocks.groupsWithTerms": "the groups that have terms of reference",
    "document.blocks.coChairRotation": "who co-chairs when",
    "document.blocks.duties": "what the law asks of the arrangements, and where each point is met",
    "document.blocks.organisationChart": "the chart, drawn from what each group reports to, and the same in words",
    "document.blocks.coChairs": "those who share the chair",
    "document.blocks.signatures": "the signatories of the foreword",
    "document.blocks.memberships": "the table of the group's members",
    "document.blocks.chairs": "who chairs the group",
    "document.blocks.review": "when its terms of reference were last reviewed and are next due",
    "document.blocks.reports": "how the reports of the group go",
    "dutiesTable.caption": "What the law asks of these arrangements, and where each point is met",
    "dutiesTable.asked": "What is asked",
    "dutiesTable.source": "Source",
    "dutiesTable.where": "Where it is met",
    "dutiesTable.nowhere": "Nowhere yet",
    "dutiesTable.quotation": "(as quoted elsewhere)",
    "dutiesTable.summary": "(as summed up elsewhere)",
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
    "documentControl.madeUnder": "Made under",
    "documentControl.revisions": "Revision history",
    "documentControl.date": "Date",
    "documentControl.changed": "What changed",
    "documentControl.changedBy": "By",
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
    "groupFacts.chairsAlsoOn": "{count, plural, one {Its chair sits} other {Its chairs sit}} on",
    "groupFacts.owners": "{count, plural, one {A group of} other {Owned together by}}",
    "groupFacts.reportsTo": "Reports to",
    "groupFacts.reportsVia": "Reports by way of",
    "groupFacts.reportsDirectly": "Reports directly",
    "groupFacts.reportsReceivedBy": "Its reports go to",
    "groupFacts.worksWith": "Works with",
    "groupFacts.below": "Groups that report to it",
    "groupFacts.meetings": "Meetings",
    "groupFacts.quorum": "Quorum",
    "groupFacts.eachMustBePresent": "{count, plural, one {This} other {Each of these}}{called, select, none {} other { {called}}} must be present:",
    "groupFacts.someMustBePresent": "At least {number} of these{called, select, none {} other { {called}}} must be present:",
    "groupFacts.reviewOwner": "Review owned by",
    "groupFacts.review": "Review",
    "groupFacts.reviewsHeld": "Reviews held",
    "groupFacts.refresh": "Refresh",
    "groupFacts.refreshesHeld": "Refreshes held",
    "groupFacts.statusOf": "(as of {date})",
    "budget.caption": "Contributions to the budget for {year}",
    "budget.contributor": "Contributor",
    "budget.amount": "Amount",
    "budget.total": "Total",
    "budget.ofOrganisation": "Contribution to the budget for {year}: {amount}",
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
    "atAGlance.title": "The arrangements at a glance",
    "atAGlance.description": "Who is responsible in the {partnership}, who chairs, how to reach us, and when each review is due.",
    "atAGlance.partners": "Who is responsible",
    "atAGlance.chairs": "Who chairs and scrutinises",
    "atAGlance.contacts": "How to reach us",
    "atAGlance.chart": "Who reports to whom",
    "atAGlance.reviews": "When it is reviewed",
    "atAGlance.lead": "Lead: {holder}",
    "atAGlance.delegate": "Delegate: {holder}",
    "atAGlance.undated": "No date stated",
    "atAGlance.overdue": "{title} (overdue)",
    "seatsByGroup.title": "Who sits on which group",
    "seatsByGroup.memberSign": "•",
    "seatsByGroup.chairSign": "C",
    "seatsByGroup.otherSign": "a",
    "seatsByGroup.atTimesSign": "(•)",
    "seatsByGroup.member": "• is a member.",
    "seatsByGroup.chairs": "C chairs or co-chairs.",
    "seatsByGroup.other": "a attends as an advisor, an observer or in another capacity.",
    "seatsByGroup.atTimes": "(•) is a member at times.",
    "organisationChart.title": "The chart in words: each group stands below the body it first reports to.",
    "organisationChart.elsewhere": "Its terms of reference tell whom else.",
    "organisationChart.dottedLine": "A dotted line leads to a group from an organisation that owns it together with others.",
    "organisationChart.ownedTogether": "(owned together by {owners})",
    "organisationChart.brokenLine": "A broken line leads to a group whose place the document does not state.",
    "organisationChart.placeNotStated": "(its place here is not stated in the document)",
    "organisationChart.kind": "({kind})",
    "organisationChart.via": "(by way of {group})",
    "termsDocument.address": "Address: {address}",
    "termsDocument.types.pdf": "PDF",
    "termsDocument.types.word": "Word document",
    "termsDocument.types.webPage": "web page",
    "reviewDates.cycleInYears": "The terms of reference will be subject to {years, plural, =1 {an annual review} other {a review every # years}}.",
    "reviewDates.cycleInMonths": "The terms of reference will be subject to a review every {months, plural, one {month} other {# months}}.",
    "reviewDates.inMonth": "The review takes place in {month}.",
    "reviewDates.refreshOf": "Refresh of {title}",
    "reviewDates.refreshInYears": "Between the reviews there will be {years, plural, =1 {an annual refresh} other {a refresh every # years}}.",
    "reviewDates.refreshInMonths": "Between the reviews there will be a refresh every {months, plural, one {month} other {# months}}.",
    "reviewDates.lastRefreshed": "<strong>Last refreshed:</strong> {date}",
    "reviewDates.nextRefresh": "<strong>Next refresh:</strong> {date}",
    "reviewDates.refreshOverdue": "This refresh was due by {date}. No later review is recorded.",
    "reviewDates.last": "<strong>Last reviewed:</strong> {date}",
    "reviewDates.next": "<strong>Next review:</strong> {date}",
    "reviewDates.nextScheduled": "<strong>Next scheduled review:</strong> {date}",
    "reviewDates.overdue": "This review was due by {date}. No later review is recorded.",
    "reviewDates.noneRecorded": "No review is recorded.",
    "reviewDates.heldOpen": "Held open until {date} by the {owner}: {reason}",
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
    "changes.fields.reviewMonth": "The month of {of}",
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
    "changes.fields.appendixNames": "What stands before the titles of the appendices of {of}",
    "changes.fields.budgetYear": "The year of {of}",
    "changes.fields.budgetCurrency": "The currency of {of}",
    "changes.fields.budgetTotal": "The stated total of {of}",
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
    "changes.fields.reportsDirectly": "When {of} reports directly",
    "changes.fields.reportsTo": "Those who receive the reports of {of}",
    "changes.fields.reportsVia": "The group that takes on the reports of {of}",
    "changes.fields.greatestNumbers": "The greatest number of members of {of}",
    "changes.fields.requiredOrganisations": "The required organisations of {of}",
    "changes.fields.requiredPart": "The required part of {of}",
    "changes.fields.securityContact": "The security contact of {of}",
    "changes.fields.shortName": "The short name of {of}",
    "changes.fields.shortTitle": "The short title of {of}",
    "changes.fields.signature": "The signature of {of}",
    "changes.fields.signatureDescription": "The description of the signature of {of}",
    "changes.fields.source": "The source of {of}",
    "changes.fields.status": "The status of {of}",
    "changes.fields.statutoryRole": "The statutory role of {of}",
    "changes.fields.partnershipRole": "What {of} is within the partnership",
    "changes.fields.successor": "The successor of {of}",
    "changes.fields.summary": "The summary of {of}",
    "changes.fields.tested": "The day of the test of {of}",
    "changes.fields.tester": "The tester of {of}",
    "changes.fields.thresholdGuidance": "The chapter of the threshold guidance of {of}",
    "changes.fields.timeZone": "The time zone of {of}",
    "changes.fields.substitutes": "Whether substitutes count for {of}",
    "changes.fields.times": "The times of {of}",
    "changes.fields.title": "The title of {of}",
    "changes.fields.unknown": "The list of what is not known of {of}",
    "changes.fields.website": "The website of {of}",
    "changes.fields.wordmark": "The wordmark of {of}",
    "changes.names.renamed": "{before} is renamed {after}{when, select, none {} other {, {when}}}.",
    "changes.names.succession": "Its work is taken on by {bodies}.",
    "changes.partnership.of": "the partnership",
    "changes.partnership.itself": "The partnership itself",
    "changes.partnership.appendixNames": "{names, select, letters {letters} none {nothing} other {numbers}}",
    "changes.partnership.budget": "the budget",
    "changes.partnership.contribution": "The contribution of {contributor} to the budget",
    "changes.partnership.budgetGiven": "The budget for {year} is now given: {total} in all.",
    "changes.partnership.budgetNotGiven": "The budget is no longer given: it was {total} in all for {year}.",
    "changes.partnership.order": "The contributions to the budget are listed in another order.",
    "changes.partnership.revision": "In the revision history: {revision}",
    "changes.partnership.noRevision": "No longer in the revision history: {revision}",
    "changes.partnership.arrangements": "the arrangements",
    "changes.partnership.days": "{days, plural, one {# day} other {# days}}",
    "changes.partnership.signed": "The foreword is signed by {name}.",
    "changes.partnership.notSigned": "The foreword is no longer signed by {name}.",
    "changes.contacts.emergency": "for emergencies",
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
    "changes.people.notPublished": "The name of {post, select, none {one person} other {the {post}}} is no longer published.",
    "changes.people.nameNotPublished": "somebody whose name is not published",
    "changes.people.notKnown": "somebody whose name is not known",
    "changes.people.called": "{before} is now called {after}.",
    "changes.people.becomes": "{name} becomes {post}{when, select, none {} other {, {when}}}{before, select, none {} other {; was {before}}}.",
    "changes.people.postEnded": "{name} no longer holds the post of {post}{until, select, none {} other {, held until {until}}}{last, select, none {} other {; was then {last}{lastUntil, select, none {} other {, until {lastUntil}}}}}.",
    "changes.people.isNow": "{holder} is now {office}{when, select, none {} other {, {when}}}.",
    "changes.people.isNoLonger": "{holder} is no longer {office}{until, select, none {} other {; was until {until}}}.",
    "changes.people.order": "The {offices} are now listed in this order: {holders}.",
    "changes.people.appointment": "The appointment of the {office}",
    "changes.people.standsFor": "For whom {holder} stands as {office}",
    "changes.people.coChairs": "the co-chairs",
    "changes.people.isCoChair": "{holder} is co-chair {when}.",
    "changes.people.isNotCoChair": "{holder} is not co-chair {when}, as was stated.",
    "changes.people.coChairPost": "The post of {holder} as co-chair {when}",
    "changes.groups.summary": "The summary of {name}",
    "changes.groups.meetings": "What is said of the meetings of {name}",
    "changes.groups.quorum": "What is said of the quorum of {name}",
    "changes.groups.chair": "The stated chair of {name}",
    "changes.groups.reportsTo": "{name} reports to {after, select, none {nobody any more} other {{after}}}{before, select, none {} other {; it reported to {before}}}.",
    "changes.groups.worksWith": "{name} works with {after, select, none {nobody any more} other {{after}}}{before, select, none {} other {; it worked with {before}}}.",
    "changes.groups.meets": "{name} meets {often}{before, select, none {} other {; it met {before}}}.",
    "changes.groups.meetsNotSaid": "It is no longer said how often {name} meets; it met {before}.",
    "changes.groups.months": "The time of the year in which {name} meets",
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
    "changes.groups.begins": "{name} begins{when, select, none {} other {, {when}}}: {kind, select, leadership {a leadership} board {a board} assembly {an assembly} forum {a forum} subGroup {a sub-group} statutoryGroup {a statutory group} virtualGroup {a virtual group} referenceGroup {a reference group} network {a network} other {a task and finish group}}{parent, select, none {} other { that reports to {parent}}}.",
    "changes.groups.seats": "It has {number} {count, plural, one {seat} other {seats}}: {holders}.",
    "changes.groups.gone": "{name} is no longer part of the arrangements.",
    "changes.groups.dissolved": "{name} is dissolved{when, select, none {} other {; it met {when}}}.",
    "changes.members.place": "{holder} on {group}",
    "changes.members.whose": "A seat on {group} is now that of {after}; it was that of {before}.",
    "changes.members.gains": "{holder} gains {count, plural, =1 {a seat} other {{number} seats}} on {group}{capacity, select, none {} other { as {capacity}}}{when, select, none {} other {, {when}}}{seats, select, none {} other {: {seats}}}.",
    "changes.members.loses": "{holder} loses {count, plural, =1 {a seat} other {{number} seats}} on {group}{when, select, none {} other {, {when}}}{seats, select, none {} other {: {seats}}}.",
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
    "changes.website.audiences.public": "the public",
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
