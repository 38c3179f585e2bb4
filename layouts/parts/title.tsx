/** A title whose hyphenated words are never broken over two lines, however its lines are balanced. */
export function Title(props: { text: string }) {
  return (
    <>{props.text.split(/(\S+-\S+)/).map((words, index) => (index % 2 === 1 ? <span class="unbroken">{words}</span> : words))}</>
  );
}
