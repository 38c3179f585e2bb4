/** A title whose hyphenated words are never broken across lines, even where CSS balances the lines. */
export function Title(props: { text: string }) {
  return (
    <>{props.text.split(/(\S+-\S+)/).map((words, index) => (index % 2 === 1 ? <span class="unbroken">{words}</span> : words))}</>
  );
}
