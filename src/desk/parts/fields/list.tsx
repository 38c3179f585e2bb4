import type { ComponentChildren } from "preact";
import type { Answers, FieldMessage, ListField, TableField } from "../../forms/field.ts";
import { lengthOf } from "../../forms/list-act.ts";
import { Button } from "../button.tsx";
import { describedBy, idOf, isAbout } from "../ids.ts";
import { MessagePlace } from "../messages.tsx";
import { Control } from "./control.tsx";
import { DateControl } from "./date.tsx";
import type { FieldProps } from "./field-props.ts";
import { FieldsetGroup } from "./group.tsx";
import { hintOf } from "./hint.ts";
import { ownMessages } from "./own-messages.ts";

interface Place {
  readonly name: string;
  readonly id: string;
  readonly described: string | undefined;
  readonly isWrong: boolean;
  readonly answers: Answers;
  /** What the item is called for those who hear it: "Reports to 2". */
  readonly label: ComponentChildren;
}

/** Items in order, each of which can be moved and removed, and further ones added: without script by a round trip. */
export function ListInput(props: FieldProps<ListField>) {
  const { item } = props.field;
  return (
    <Items
      of={props}
      draw={(place) =>
        item.type === "date" ? (
          <fieldset class="govuk-fieldset" aria-describedby={place.described} data-described={place.id}>
            <legend class="govuk-fieldset__legend">{place.label}</legend>
            <DateControl {...place} field={item} records={props.records} />
          </fieldset>
        ) : (
          <>
            <label class="govuk-label" for={place.id}>
              {place.label}
            </label>
            <Control {...place} field={item} records={props.records} />
          </>
        )
      }
    />
  );
}

interface ItemsProps {
  readonly of: FieldProps<ListField | TableField>;
  readonly draw: (place: Place) => ComponentChildren;
}

/** The items of a list or a table, with their buttons. The template is what the script makes a new item of. */
export function Items({ of, draw }: ItemsProps) {
  const { field, answers, messages } = of;
  const { pointer } = field;
  const id = idOf(pointer);
  const length = Math.max(lengthOf(answers, pointer), 1);
  const places = Array.from({ length }, (_, at) => `${pointer}/${at}`);
  const own = ownMessages(of, places);
  const described = describedBy(id, hintOf(field) !== undefined, own);
  const itemAt = (at: number, given: Answers, about: readonly FieldMessage[], count: number) => (
    <Item key={at} of={of} at={at} answers={given} messages={about} count={count} draw={draw} />
  );
  return (
    <FieldsetGroup of={of} id={id} own={own} described={described} isGroup ownId={id}>
      <div data-list={pointer} data-label={field.label}>
        <ol class="desk-list" data-items>
          {places.map((place, at) =>
            itemAt(
              at,
              answers,
              messages.filter((message) => isAbout(place, message)),
              length,
            ),
          )}
        </ol>
        <template data-blank>{itemAt(0, new Map(), [], 1)}</template>
        <Button look="secondary" act={`add:${pointer}`} isSmall>
          Add another<span class="govuk-visually-hidden">: {field.label}</span>
        </Button>
      </div>
    </FieldsetGroup>
  );
}

interface ItemProps extends ItemsProps {
  readonly at: number;
  readonly count: number;
  readonly answers: Answers;
  readonly messages: readonly FieldMessage[];
}

function Item({ of, at, count, answers, messages, draw }: ItemProps) {
  const { pointer, label } = of.field;
  const name = `${pointer}/${at}`;
  const id = idOf(name);
  const isWrong = messages.some(({ severity }) => severity === "error");
  const place = {
    name,
    id,
    answers,
    isWrong,
    described: describedBy(id, false, messages),
    label: (
      <>
        <span class="govuk-visually-hidden">{label} </span>
        <span data-number>{at + 1}</span>
      </>
    ),
  };
  return (
    <li class="desk-list__item" data-item data-field={name}>
      <MessagePlace pointer={name} id={id} messages={messages} />
      {draw(place)}
      <div class="desk-list__acts">
        <ItemButton act={`up:${name}`} isHidden={at === 0} text="Move up" label={label} at={at} />
        <ItemButton act={`down:${name}`} isHidden={at === count - 1} text="Move down" label={label} at={at} />
        <ItemButton act={`remove:${name}`} isHidden={false} text="Remove" label={label} at={at} />
      </div>
    </li>
  );
}

function ItemButton(props: { act: string; isHidden: boolean; text: string; label: string; at: number }) {
  return (
    <Button look="secondary" act={props.act} isHidden={props.isHidden} isSmall>
      {props.text}
      <span class="govuk-visually-hidden">
        : {props.label} <span data-number>{props.at + 1}</span>
      </span>
    </Button>
  );
}
