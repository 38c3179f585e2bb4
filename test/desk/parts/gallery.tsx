import type { VNode } from "preact";
import { Button, ButtonGroup, LinkButton } from "../../../src/desk/parts/button.tsx";
import { Confirm } from "../../../src/desk/parts/confirm.tsx";
import { DeskForm } from "../../../src/desk/parts/desk-form.tsx";
import { EntryList } from "../../../src/desk/parts/entry-list.tsx";
import { FieldInput } from "../../../src/desk/parts/field-input.tsx";
import { Redline } from "../../../src/desk/parts/redline.tsx";
import { type DeskFrame, Shell } from "../../../src/desk/parts/shell.tsx";
import { SummaryList } from "../../../src/desk/parts/summary-list.tsx";
import { Tag, Unpublished } from "../../../src/desk/parts/tag.tsx";
import { TaskList } from "../../../src/desk/parts/task-list.tsx";
import { answers, fields, messages, records } from "./fields.ts";

const frame: DeskFrame = {
  partnership: "Fenmarsh Safeguarding Children Partnership",
  language: "en-GB",
  assets: { stylesheet: "/desk.css", script: "/desk.js" },
  website: "/website",
  token: "a-token",
};

const crumbs = [
  { text: "Groups", href: "/groups" },
  { text: "Serious Cases", href: "/groups/serious-cases" },
  { text: "Details" },
];
const runs = [
  { text: "quorum:\n  members: " },
  { text: "4", change: "deleted" },
  { text: "5", change: "inserted" },
  { text: "\n" },
] as const;
const rows = [
  { key: "Name", value: "Serious Cases", change: { href: "/change/name" } },
  { key: "Telephone", value: "01234 567890", change: { href: "/change/telephone" }, isUnpublished: true },
  { key: "Email address", value: "Not said", change: { href: "/change/email", text: "Add" } },
  { key: "Id", value: "serious-cases" },
] as const;
/** A form with every field; `isWrong` with a message at most of them, as after it was sent. */
function Form({ isWrong, isEmpty = false }: { isWrong: boolean; isEmpty?: boolean }) {
  const shown = isWrong ? messages : [];
  const errors = shown.filter(({ severity }) => severity === "error");
  return (
    <Shell frame={frame} title="Serious Cases" caption="Group" current="groups" isWithin breadcrumbs={crumbs} errors={errors}>
      <DeskForm
        action="/sent"
        token="a-token"
        check="/check"
        wasSent={isWrong}
        messages={shown}
        pointers={fields.map(({ pointer }) => pointer)}
        effects={{ sentences: [], pages: [] }}
      >
        {fields.map((field) => (
          <FieldInput
            key={field.pointer}
            field={field}
            answers={isEmpty ? new Map() : answers}
            messages={shown}
            records={records}
            isUnpublished={field.pointer === "/telephone"}
          />
        ))}
        <ButtonGroup>
          <Button act="continue">Continue</Button>
          <Button look="secondary" act="draft">
            Save as a draft
          </Button>
          <a class="govuk-link" href="/groups">
            Cancel
          </a>
        </ButtonGroup>
      </DeskForm>
    </Shell>
  );
}

function Lists() {
  return (
    <Shell
      frame={frame}
      title="What needs doing"
      current="home"
      notice={{
        kind: "important",
        text: "Two reviews are overdue.",
        children: <p class="govuk-body">The oldest is of 3 March 2025.</p>,
      }}
    >
      <h2 class="govuk-heading-m">Reviews</h2>
      <TaskList
        items={[
          {
            title: "Serious Cases",
            href: "/a",
            hint: "Terms of reference, due on 3 March 2025",
            status: { text: "Overdue", colour: "red" },
          },
          {
            title: "Learning and Improvement",
            href: "/b",
            hint: "Due on 12 July 2025",
            status: { text: "Due soon", colour: "yellow" },
          },
          { title: "Executive", href: "/c", status: { text: "In date" } },
          { title: "Publish an edition", href: "/d" },
        ]}
      />
      <h2 class="govuk-heading-m">Details</h2>
      <SummaryList rows={rows} />
      <h2 class="govuk-heading-m">Seats</h2>
      <DeskForm action="/sent" token="a-token">
        <EntryList
          singular="seat"
          add="/add"
          headingLevel={3}
          entries={[
            { pointer: "/seats/0", title: "Ada Lovelace", rows: rows.slice(0, 2), href: "/seats/0" },
            { pointer: "/seats/1", title: "Director of nursing", rows: [], href: "/seats/1", isUnpublished: true },
            { pointer: "/seats/2", title: "Nobody yet", rows: [], href: "/seats/2" },
          ]}
        />
      </DeskForm>
      <h2 class="govuk-heading-m">Redline</h2>
      <Redline runs={runs} />
      <p class="govuk-body">
        <Tag>Draft</Tag> <Tag colour="green">In date</Tag> <Tag colour="blue">Planned</Tag> <Unpublished />
      </p>
      <LinkButton href="/next">Begin</LinkButton>
    </Shell>
  );
}

/** The pages of the gallery, by their paths: every part in every state. */
export const gallery: Readonly<Record<string, VNode>> = {
  "/form": <Form isWrong={false} />,
  "/form-empty": <Form isWrong={false} isEmpty />,
  "/lists": <Lists />,
  "/confirm": (
    <Shell frame={frame} title="Remove the seat of Ada Lovelace?" current="groups" isWithin back="/lists">
      <Confirm
        says="The seat is gone from the website and the document."
        does="Remove the seat"
        action="/sent"
        token="a-token"
        cancel="/lists"
      />
    </Shell>
  ),
  "/saved": (
    <Shell
      frame={frame}
      title="Serious Cases"
      current="groups"
      width="full"
      notice={{
        kind: "success",
        text: "Saved: Serious Cases: quorum is now five members",
        children: (
          <DeskForm action="/undo" token="a-token">
            <Button look="secondary">Undo</Button>
          </DeskForm>
        ),
      }}
    >
      <SummaryList rows={rows} />
    </Shell>
  ),
  "/prose": (
    <Shell frame={frame} title="Purpose" caption="Serious Cases" current="texts" isWithin width="full" back="/form">
      <DeskForm action="/sent" token="a-token">
        {fields
          .filter(({ type }) => type === "prose")
          .map((field) => (
            <FieldInput key={field.pointer} field={field} answers={answers} messages={[]} records={records} />
          ))}
        <Button>Continue</Button>
      </DeskForm>
    </Shell>
  ),
  // Its answers are unsaved, so that a browser asks before it is left: nothing comes after it.
  "/form-wrong": <Form isWrong />,
};
