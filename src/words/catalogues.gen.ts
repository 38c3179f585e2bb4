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
}

/** The messages in which some words stand between tags, and what each takes. */
export interface RichMessages {
  "page.correctAsPrinted": { readonly on: Tag; readonly address: Tag };
  "page.fromAmended": { readonly title: string | number; readonly changes: Tag; readonly date: string | number };
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
  },
};
