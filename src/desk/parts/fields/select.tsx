import { answerOf, type ControlProps, classesOf, type RecordOption } from "./field-props.ts";

/** A list to choose from; one of records becomes a search by their names where there is script. */
export function SelectControl(props: ControlProps & { options: readonly RecordOption[]; isSearched?: boolean }) {
  const { field, name, id, answers, described, isWrong, options, isSearched } = props;
  const chosen = answerOf(answers, name);
  return (
    <select
      class={classesOf("govuk-select", isWrong)}
      id={id}
      name={name}
      aria-describedby={described}
      aria-invalid={isWrong ? "true" : undefined}
      {...(isSearched && { "data-search": "" })}
    >
      <option value="">{emptyOption(field.isRequired)}</option>
      {textsOf(options).map(({ value, text }) => (
        <option value={value} selected={value === chosen} key={value}>
          {text}
        </option>
      ))}
      {chosen !== "" && options.every(({ id: value }) => value !== chosen) && (
        <option value={chosen} selected>
          {chosen}
        </option>
      )}
    </select>
  );
}

/** What a list says where nothing is chosen from it. */
export function emptyOption(isRequired: boolean): string {
  return isRequired ? "Choose one" : "Not said";
}

/** Each option in words that no other has, since what is found by its name is chosen by it. */
function textsOf(options: readonly RecordOption[]): { value: string; text: string }[] {
  const texts = options.map(({ id, name, detail }) => ({ value: id, text: detail === undefined ? name : `${name} (${detail})` }));
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.map(({ value, text }) => ({ value, text: (counts.get(text) ?? 0) > 1 ? `${text} [${value}]` : text }));
}
