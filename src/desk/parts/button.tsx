import type { ComponentChildren } from "preact";

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** Its looks: the one main thing to do, another, or one that takes something away. */
  readonly look?: "main" | "secondary" | "warning" | undefined;
  /** What is sent along with the form when it is pressed. */
  readonly act?: string | undefined;
  readonly isHidden?: boolean | undefined;
  readonly isSmall?: boolean | undefined;
}

/** A button that sends its form. Pressed twice in a row it sends it once, unless it is a small one, such as "Move up". */
export function Button({ children, look = "main", act, isHidden, isSmall }: ButtonProps) {
  const classes = [
    "govuk-button",
    ...(look === "main" ? [] : [`govuk-button--${look}`]),
    ...(isSmall ? ["desk-button--small"] : []),
  ];
  return (
    <button
      type="submit"
      class={classes.join(" ")}
      data-module="govuk-button"
      data-prevent-double-click={isSmall ? undefined : "true"}
      hidden={isHidden}
      {...(act !== undefined && { name: "act", value: act })}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. */
export function LinkButton({
  href,
  children,
  look = "main",
}: {
  href: string;
  children: ComponentChildren;
  look?: ButtonProps["look"];
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as GOV.UK Frontend has it, a link that is read as a button.
    <a
      href={href}
      role="button"
      draggable={false}
      class={`govuk-button${look === "main" ? "" : ` govuk-button--${look}`}`}
      data-module="govuk-button"
    >
      {children}
    </a>
  );
}

/** Buttons and links beside each other; on a phone one above the other. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="govuk-button-group">{children}</div>;
}
