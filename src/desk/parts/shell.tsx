import type { ComponentChildren } from "preact";
import type { FieldMessage } from "../forms/field.ts";
import { Banner, type Notice } from "./banner.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Navigation } from "./navigation.tsx";
import type { Section } from "./sections.ts";

/** What every page of the desk is told. */
export interface DeskFrame {
  /** Whose desk it is, such as the partnership's name. */
  readonly partnership: string;
  /** The language of the page, as a BCP 47 tag. */
  readonly language: string;
  /** The addresses of the desk's style sheet and script. */
  readonly assets: { readonly stylesheet: string; readonly script: string };
  /** Where the website as it will be is shown. */
  readonly website?: string | undefined;
  /** What a change has to bring along, so that no other page can make one. */
  readonly token: string;
}

/** A page on the way to the present one; the last has no address. */
export interface Crumb {
  readonly text: string;
  readonly href?: string | undefined;
}

export interface ShellProps {
  readonly frame: DeskFrame;
  /** The heading of the page, and its title in the browser. */
  readonly title: string;
  /** What the page is a part of, above its heading: the name of a group, of a task. */
  readonly caption?: string | undefined;
  readonly current?: Section | undefined;
  /** Whether the page is one of its section, and not that section's first. */
  readonly isWithin?: boolean | undefined;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** The page before, in a task. */
  readonly back?: string | undefined;
  readonly notice?: Notice | undefined;
  /** What keeps the answers from being taken. */
  readonly errors?: readonly FieldMessage[] | undefined;
  /** Text and forms take two thirds of the page at most; lists with much beside each other take all of it. */
  readonly width?: "two-thirds" | "full" | undefined;
  /** What stands beside the page, such as tasks that can be begun there; on a phone below it. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The title in the browser: what the page is, what it is a part of, and whose desk it is. */
function titleOf({ frame, title, caption, errors = [] }: ShellProps): string {
  const parts = [title, ...(caption === undefined ? [] : [caption]), `${frame.partnership} desk`];
  return `${errors.length > 0 ? "Error: " : ""}${parts.join(" – ")}`;
}

/** A whole page of the desk: an HTML document without anything inline, so that a strict security policy can hold. */
export function Shell(props: ShellProps) {
  const { frame, title, errors = [], caption } = props;
  return (
    <html lang={frame.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{titleOf(props)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="same-origin" />
        <meta name="desk-token" content={frame.token} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={frame.assets.stylesheet} />
        <script type="module" src={frame.assets.script} />
      </head>
      <body class="govuk-template__body desk-body">
        <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
          Skip to main content
        </a>
        <header>
          <Head frame={frame} />
          <Navigation current={props.current} isWithin={props.isWithin === true} />
        </header>
        <div class="desk-page">
          <div class="govuk-width-container">
            {props.breadcrumbs && <Breadcrumbs crumbs={props.breadcrumbs} />}
            {props.back !== undefined && (
              <nav aria-label="Page before">
                <a href={props.back} class="govuk-back-link">
                  Back
                </a>
              </nav>
            )}
            <main class="govuk-main-wrapper" id="main-content">
              <div class="govuk-grid-row">
                <div class={`govuk-grid-column-${props.width ?? "two-thirds"}`}>
                  <ErrorSummary errors={errors} />
                  {props.notice && <Banner {...props.notice} />}
                  {caption !== undefined && <span class="govuk-caption-l">{caption}</span>}
                  <h1 class="govuk-heading-l">{title}</h1>
                  {props.children}
                </div>
                {props.aside && <div class="govuk-grid-column-one-third">{props.aside}</div>}
              </div>
            </main>
          </div>
        </div>
        <footer class="desk-footer">
          <div class="govuk-width-container">The desk runs on your own machine. Nothing is public until you publish it.</div>
        </footer>
        <div class="govuk-visually-hidden" role="status" data-announce />
      </body>
    </html>
  );
}

function Head({ frame }: { frame: DeskFrame }) {
  return (
    <div class="desk-header">
      <div class="govuk-width-container desk-header__inner">
        <a class="desk-header__home" href="/">
          <span class="desk-header__partnership">{frame.partnership}</span> <span class="desk-header__desk">desk</span>
        </a>
        {frame.website !== undefined && (
          <a class="desk-header__website" href={frame.website}>
            See the website as it will be
          </a>
        )}
      </div>
    </div>
  );
}

function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav class="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
      <ol class="govuk-breadcrumbs__list">
        {crumbs.map(({ text, href }) =>
          href === undefined ? (
            <li class="govuk-breadcrumbs__list-item" aria-current="page" key={text}>
              {text}
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" key={text}>
              <a class="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
