declare module "govuk-frontend/dist/govuk/components/*" {
  /** A component that controls an element. Each module exports one under the name of its class. */
  type Component = new (root: Element) => unknown;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
  export const ExitThisPage: Component;
}
