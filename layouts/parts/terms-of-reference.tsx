import { Fragment } from "preact";
import type { Annex, TermsDocument as Document, Group, Section, TermsOfReference as Terms } from "../../src/model/model.ts";
import { nameAmong } from "../../src/site/document-sections.ts";
import { addressInWords, termsDocumentFacts } from "../../src/text/terms-document.ts";
import { proseContext, type RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import { Heading } from "./heading.tsx";
import { Prose } from "./prose.tsx";

/** The sections and annexes of a group's terms of reference, below a heading of `titleLevel`. */
export function TermsOfReference(props: { renderContext: RenderContext; group: Group; idPrefix: string; titleLevel: number }) {
  const { group, ...rest } = props;
  const terms = group.termsOfReference;
  if (terms === undefined) return null;
  return (
    <>
      {terms.document !== undefined && (
        <TermsDocument renderContext={props.renderContext} terms={terms} document={terms.document} />
      )}
      {assignIds(terms.sections, props.idPrefix).map(({ section, id }) => (
        <TermsSection {...rest} group={group} section={section} idPrefix={id} />
      ))}
      {terms.annexes.map((annex) => (
        <TermsAnnex {...rest} group={group} annex={annex} />
      ))}
    </>
  );
}

/** The headings of terms of reference, each with the id that it has below a prefix. */
export function termsAnchors(terms: Terms, idPrefix: string): { readonly id: string; readonly title: string }[] {
  return [
    ...assignIds(terms.sections, idPrefix).map(({ section, id }) => ({ id, title: section.heading })),
    ...terms.annexes.map((annex) => ({ id: annexId(annex, idPrefix), title: annex.title })),
  ];
}

function annexId({ id }: Annex, idPrefix: string): string {
  return `${idPrefix}-${id}`;
}

/** The document that has the terms of reference, with its address in words for those who read on paper. */
function TermsDocument(props: { renderContext: RenderContext; terms: Terms; document: Document }) {
  const { words } = props.renderContext.model;
  const facts = termsDocumentFacts(words, props.document);
  return (
    <>
      <p>
        <a href={props.document.link}>{props.terms.title}</a>
        {facts !== "" && ` (${facts})`}
      </p>
      <p>{say(words, "termsDocument.address", { address: addressInWords(props.document) })}</p>
    </>
  );
}

function TermsSection(props: {
  renderContext: RenderContext;
  group: Group;
  section: Section;
  idPrefix: string;
  titleLevel: number;
}) {
  const { renderContext, group, section, idPrefix } = props;
  const level = props.titleLevel + 1;
  const context = {
    ...proseContext(renderContext, idPrefix, level, group),
    blanks: section.blanks,
    ...(section.number !== undefined && { sectionNumber: section.number }),
  };
  return (
    <Fragment>
      <Heading level={level} id={idPrefix}>
        {section.number !== undefined && `${section.number}. `}
        {section.heading}
      </Heading>
      {section.text !== undefined && <Prose renderContext={renderContext} text={section.text} context={context} />}
      {assignIds(section.sections, idPrefix).map(({ section: below, id }) => (
        <TermsSection renderContext={renderContext} group={group} section={below} idPrefix={id} titleLevel={level} />
      ))}
    </Fragment>
  );
}

function TermsAnnex(props: { renderContext: RenderContext; group: Group; annex: Annex; idPrefix: string; titleLevel: number }) {
  const { renderContext, group, annex } = props;
  const level = props.titleLevel + 1;
  const idPrefix = annexId(annex, props.idPrefix);
  return (
    <section class="annex">
      <Heading level={level} id={idPrefix}>
        {annex.title}
      </Heading>
      <Prose renderContext={renderContext} text={annex.text} context={proseContext(renderContext, idPrefix, level, group)} />
    </section>
  );
}

/** Gives each section an id from its heading. */
function assignIds(sections: readonly Section[], idPrefix: string): { section: Section; id: string }[] {
  return sections.map((section, index) => ({ section, id: `${idPrefix}-${nameAmong(sections, index)}` }));
}
