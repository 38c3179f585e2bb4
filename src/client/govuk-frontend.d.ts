declare module "govuk-frontend/dist/govuk/components/*" {
  /** A component that controls an element. Each module exports one under the name of its class. */
  type Component = new (root: Element) => unknown;
  export const Button: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const ExitThisPage: Component;
  export const NotificationBanner: Component;
  export const Radios: Component;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
}
