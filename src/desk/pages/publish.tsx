import type { Finding } from "../../model/finding.ts";
import { quantity } from "../../text/phrases.ts";
import type { DeskData } from "../data/desk-data.ts";
import type { Answers, FieldMessage } from "../forms/field.ts";
import { Button, ButtonGroup } from "../parts/button.tsx";
import { DeskForm } from "../parts/desk-form.tsx";
import { deskHtml } from "../parts/html.ts";
import { describedBy, idOf } from "../parts/ids.ts";
import { MessagePlace } from "../parts/messages.tsx";
import { type DeskFrame, Shell } from "../parts/shell.tsx";
import { TaskList } from "../parts/task-list.tsx";
import { findingItem } from "./home.tsx";

/** Where changes go when they are published. */
export type Target =
  | { readonly kind: "repository"; readonly to: "main" | "branch"; readonly address: string; readonly asksAuthor: boolean }
  | { readonly kind: "folder"; readonly why: string; readonly folder: string };

/** What the page on which she publishes is made from. */
export interface PublishView {
  readonly frame: DeskFrame;
  readonly data: DeskData;
  readonly sentences: readonly string[];
  /** Files that were changed by other means than the desk. */
  readonly elsewhere: readonly string[];
  readonly errors: readonly Finding[];
  readonly target: Target;
  readonly answers?: Answers | undefined;
  /** What keeps the answers from being taken. */
  readonly faults?: readonly FieldMessage[] | undefined;
}

/** What will be published and where, or what must be put right first. */
export function publishPage(view: PublishView): string {
  const { frame, data, sentences, elsewhere, errors, target, answers = new Map(), faults = [] } = view;
  return deskHtml(
    <Shell
      frame={frame}
      title="Publish"
      current="home"
      isWithin
      breadcrumbs={[{ text: "What needs doing", href: "/" }]}
      errors={faults}
    >
      <h2 class="govuk-heading-m">What is published</h2>
      {sentences.length + elsewhere.length === 0 ? (
        <p class="govuk-body">Nothing was changed since it was last published here. Publishing builds the website anew.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {elsewhere.map((path) => (
            <li key={path}>{path}, which was not changed at the desk</li>
          ))}
        </ul>
      )}
      {errors.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">What must be put right first</h2>
          <p class="govuk-body">
            The check finds {quantity(errors.length, "error")}. Your changes are safe as drafts; nothing is published until these
            are put right.
          </p>
          <TaskList items={errors.map((each) => findingItem(data, each, "Error"))} />
        </>
      ) : (
        <DeskForm action="/publish" token={frame.token}>
          <Where target={target} answers={answers} faults={faults} />
          <p class="govuk-body">The website and the PDF are built and checked first, which takes some seconds.</p>
          <ButtonGroup>
            <Button act="publish">
              {target.kind === "repository" && target.to === "branch" ? "Send for review" : "Publish"}
            </Button>
            <a class="govuk-link" href="/">
              Cancel
            </a>
          </ButtonGroup>
        </DeskForm>
      )}
    </Shell>,
  );
}

function Where({ target, answers, faults }: { target: Target; answers: Answers; faults: readonly FieldMessage[] }) {
  if (target.kind === "folder") {
    return (
      <>
        <p class="govuk-body">{target.why}</p>
        <Line
          name="folder"
          label="The folder that the website is put into"
          value={answers.get("folder")?.[0] ?? target.folder}
          faults={faults}
        >
          What is in it from an earlier build is replaced. Whoever looks after your website knows which folder it is.
        </Line>
      </>
    );
  }
  return (
    <>
      <h2 class="govuk-heading-m">Where it goes</h2>
      <p class="govuk-body">
        {target.address === ""
          ? "It is committed on this machine. The repository has no other place to send it to."
          : target.to === "branch"
            ? `It is sent to ${target.address}, on a branch of its own, for somebody to review.`
            : `It is sent to ${target.address}.`}
      </p>
      {target.asksAuthor && (
        <>
          <Line name="name" label="Your name" value={answers.get("name")?.[0] ?? ""} faults={faults}>
            As others are to see it beside your changes.
          </Line>
          <Line name="email" label="Your email address" value={answers.get("email")?.[0] ?? ""} faults={faults}>
            It is kept with your changes.
          </Line>
        </>
      )}
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly faults: readonly FieldMessage[];
  /** The hint. */
  readonly children: string;
}

function Line({ name, label, value, faults, children }: LineProps) {
  const pointer = `/${name}`;
  const id = idOf(pointer);
  const own = faults.filter((fault) => fault.pointer === pointer);
  return (
    <div class={`govuk-form-group${own.length > 0 ? " govuk-form-group--error" : ""}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <div id={`${id}-hint`} class="govuk-hint">
        {children}
      </div>
      <MessagePlace pointer={pointer} id={id} messages={own} />
      <input
        class={`govuk-input${own.length > 0 ? " govuk-input--error" : ""}`}
        id={id}
        name={name}
        type="text"
        value={value}
        aria-describedby={describedBy(id, true, own)}
        spellcheck={false}
      />
    </div>
  );
}
