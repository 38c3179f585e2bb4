import { Page } from "../../layouts/page.tsx";
import { ChangesHere } from "../../layouts/parts/changes-here.tsx";
import { GroupContents } from "../../layouts/parts/group-contents.tsx";
import { GroupFacts } from "../../layouts/parts/group-facts.tsx";
import { History } from "../../layouts/parts/history.tsx";
import { Linked } from "../../layouts/parts/linked.tsx";
import { Memberships } from "../../layouts/parts/memberships.tsx";
import { NamesInTime } from "../../layouts/parts/names-in-time.tsx";
import { OrganisationChart } from "../../layouts/parts/organisation-chart.tsx";
import { Origins } from "../../layouts/parts/origins.tsx";
import { Prose } from "../../layouts/parts/prose.tsx";
import { TermsOfReference } from "../../layouts/parts/terms-of-reference.tsx";
import { changesOfGroup } from "../compare/changes-by-body.ts";
import { isFirstOfItsSeat } from "../model/alternatives.ts";
import type { Group, GroupKind, Model } from "../model/model.ts";
import { linksTo } from "../site/navigation.ts";
import type { PageOf, SitePage } from "../site/pages/site-pages.ts";
import { href } from "../site/site-context.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { listInWords } from "../text/in-words.ts";
import { periodInWords } from "../text/period-in-words.ts";
import { announcementsOf, historyOfGroup, historyOfGroups } from "../views/history.ts";
import { proseContext, type RenderContext } from "../views/render-context.ts";
import { groupData } from "../views/structured-data.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { type PageInputs, siteRenderContext } from "./inputs.ts";

/** The message of the heading above the groups of a kind, in the order of print. */
const kindTitles = {
  leadership: "groupsPage.kinds.leadership",
  board: "groupsPage.kinds.board",
  statutoryGroup: "groupsPage.kinds.statutoryGroup",
  assembly: "groupsPage.kinds.assembly",
  forum: "groupsPage.kinds.forum",
  subGroup: "groupsPage.kinds.subGroup",
  taskAndFinish: "groupsPage.kinds.taskAndFinish",
  virtualGroup: "groupsPage.kinds.virtualGroup",
  referenceGroup: "groupsPage.kinds.referenceGroup",
  network: "groupsPage.kinds.network",
} as const satisfies Readonly<Record<GroupKind, TextKey>>;

/** The list of groups by kind, under the organisational chart. */
export function groupsPage(inputs: PageInputs, page: SitePage) {
  const renderContext = siteRenderContext(inputs);
  const { words } = renderContext.model;
  return (
    <Page site={inputs.site} page={page} description={say(words, "groupsPage.description")} wide>
      <OrganisationChart renderContext={renderContext} />
      {linksTo(renderContext.model, "matrix").map(({ path }) => (
        <p>
          <a href={href(inputs.site, path)}>{say(words, "groupsPage.whoSitsWhere")}</a>
        </p>
      ))}
      {Object.entries(kindTitles).map(([kind, title]) => (
        <GroupsOfKind renderContext={renderContext} kind={kind} title={say(words, title)} />
      ))}
      <FormerGroups renderContext={renderContext} />
      <History words={renderContext.model.words} {...historyOfGroups(renderContext.model)} />
    </Page>
  );
}

function GroupsOfKind(props: { renderContext: RenderContext; kind: string; title: string }) {
  const { groups, tenures, words } = props.renderContext.model;
  const existing = groups.filter(({ kind }) => kind === props.kind);
  const ahead = tenures.filter(({ held, time }) => held.kind === "group" && held.group.kind === props.kind && time === "ahead");
  if (existing.length + ahead.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul class="app-list">
        {existing.map((group) => (
          <li>
            <Linked href={props.renderContext.hrefs.group(group)} text={group.name} />
            <small>{summarise(words, group)}</small>
          </li>
        ))}
        {announcementsOf(words, ahead).map((announcement) => (
          <li>{announcement}</li>
        ))}
      </ul>
    </section>
  );
}

/** The groups that no longer meet, each with what took on its work. */
function FormerGroups({ renderContext }: { renderContext: RenderContext }) {
  const { formerGroups, words } = renderContext.model;
  if (formerGroups.length === 0) return null;
  return (
    <section>
      <h2>{say(words, "groupsPage.former")}</h2>
      <ul class="app-list">
        {formerGroups.map((group) => (
          <li>
            <Linked href={renderContext.hrefs.group(group)} text={group.name} />
            <small>{periodInWords(words, group.period)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "10 organisations. Reports to the Executive Board." as far as each is known. */
function summarise(words: Words, group: Group): string {
  const organisations = new Set(group.memberships.filter(isFirstOfItsSeat).flatMap(({ agency }) => agency ?? [])).size;
  const [parent] = group.reportsTo;
  return [
    organisations > 0 && say(words, "groupsPage.organisations", { count: organisations }),
    parent && say(words, "groupsPage.reportsTo", { group: parent.name }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Before the ids of the terms of reference on the page of their group. */
const termsPrefix = "terms";

/** A group: what it is for, who sits on it, and its terms of reference. */
export function groupPage(inputs: PageInputs, page: PageOf<"group">) {
  const renderContext = siteRenderContext(inputs);
  const { record: group } = page;
  const history = historyOfGroup(renderContext.model, group);
  return (
    <Page
      site={inputs.site}
      page={page}
      description={describe(renderContext.model, group)}
      scripts={["reviews"]}
      contents={
        <GroupContents
          words={renderContext.model.words}
          group={group}
          history={{ ahead: history.ahead.length > 0, soFar: history.soFar.length > 0 }}
          idPrefix={termsPrefix}
        />
      }
      structuredData={groupData(inputs.site, group)}
    >
      <ChangesHere site={inputs.site} changes={changesOfGroup(group, inputs.comparison?.changes ?? [])} />
      {group.summary !== undefined && (
        <Prose renderContext={renderContext} text={group.summary} context={proseContext(renderContext, "summary", 1, group)} />
      )}
      <NamesInTime words={renderContext.model.words} body={group} />
      <Origins renderContext={renderContext} body={group} />
      <GroupFacts renderContext={renderContext} group={group} />
      {group.memberships.length + group.atMost.length > 0 && (
        <>
          <h2 id="members">{say(renderContext.model.words, "groupPage.members")}</h2>
          <Memberships renderContext={renderContext} group={group} />
        </>
      )}
      <History words={renderContext.model.words} {...history} />
      {group.termsOfReference !== undefined && (
        <>
          <h2 id="terms-of-reference">{group.termsOfReference.title}</h2>
          <TermsOfReference
            renderContext={{ ...renderContext, membersHref: "#members" }}
            group={group}
            idPrefix={termsPrefix}
            titleLevel={2}
          />
        </>
      )}
    </Page>
  );
}

/** "The Serious Cases Group of the partnership: members, …. 10 organisations. Reports to the Executive Board." */
function describe({ partnership, words }: Model, group: Group): string {
  const owners = group.ownedBy.length === 0 ? [partnership] : group.ownedBy;
  const said = say(words, "groupPage.description", {
    group: group.name,
    partnership: listInWords(
      words,
      owners.map(({ name }) => name),
    ),
  });
  return [said, summarise(words, group)].filter(Boolean).join(" ");
}

/** A group that was dissolved: since when it no longer meets, what took on its work, and its history. */
export function formerGroupPage(inputs: PageInputs, page: PageOf<"formerGroup">) {
  const renderContext = siteRenderContext(inputs);
  const { record: group } = page;
  const { words } = renderContext.model;
  const { until } = group.period;
  const dissolved = until && say(words, "groupPage.dissolved", { date: dateInWords(words, until) });
  return (
    <Page
      site={inputs.site}
      page={page}
      lede={<p>{[say(words, "groupPage.noLongerMeets"), dissolved].filter(Boolean).join(" ")}</p>}
    >
      <ChangesHere site={inputs.site} changes={changesOfGroup(group, inputs.comparison?.changes ?? [])} />
      <NamesInTime words={renderContext.model.words} body={group} />
      <Origins renderContext={renderContext} body={group} />
      <History words={renderContext.model.words} {...historyOfGroup(renderContext.model, group)} />
    </Page>
  );
}
