import type { ChoiceField, LineField, NumberField, ProseField, RecordField } from "../forms/field.ts";
import { Checkboxes, Radios } from "./fields/checked.tsx";
import { Control } from "./fields/control.tsx";
import { DateInput } from "./fields/date.tsx";
import type { FieldProps } from "./fields/field-props.ts";
import { LabelledGroup } from "./fields/group.tsx";
import { hintOf } from "./fields/hint.ts";
import { ListInput } from "./fields/list.tsx";
import { ownMessages } from "./fields/own-messages.ts";
import { TableInput } from "./fields/table.tsx";
import { UploadInput } from "./fields/upload.tsx";
import { describedBy, idOf } from "./ids.ts";

/** More options than this are chosen from a list, not by radios. */
const mostRadios = 7;

/** A field of a form, with its answer, its messages, and what can be said in place of an answer. */
export function FieldInput(props: FieldProps) {
  const { field } = props;
  switch (field.type) {
    case "yesNo":
      return <Radios {...props} field={field} />;
    case "choices":
      return <Checkboxes {...props} field={field} />;
    case "date":
      return <DateInput {...props} field={field} />;
    case "list":
      return <ListInput {...props} field={field} />;
    case "table":
      return <TableInput {...props} field={field} />;
    case "upload":
      return <UploadInput {...props} field={field} />;
    case "choice":
      return field.options.length > mostRadios ? <SingleInput {...props} field={field} /> : <Radios {...props} field={field} />;
    default:
      return <SingleInput {...props} field={field} />;
  }
}

function SingleInput(props: FieldProps<LineField | NumberField | ProseField | RecordField | ChoiceField>) {
  const { field } = props;
  const id = idOf(field.pointer);
  const own = ownMessages(props);
  return (
    <LabelledGroup of={props} id={id} own={own}>
      <Control
        {...props}
        name={field.pointer}
        id={id}
        described={describedBy(id, hintOf(field) !== undefined, own)}
        isWrong={own.some(({ severity }) => severity === "error")}
      />
    </LabelledGroup>
  );
}
