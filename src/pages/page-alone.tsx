import type { ComponentChildren } from "preact";
import { html } from "./html.ts";

/** A page by itself, with its own style: to be opened from a file, sent round or shown to those who edit. */
export interface PageAlone {
  readonly title: string;
  /** The name of the partnership, and the language of the arrangements. */
  readonly name: string;
  readonly language: string;
  /** Its style sheet. */
  readonly style: string;
  readonly children: ComponentChildren;
}

/** Writes such a page as a file. No search engine lists it. */
export function pageAlone({ title, name, language, style, children }: PageAlone): string {
  return html(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${title}, ${name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>,
  );
}
