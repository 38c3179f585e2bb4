import type { UploadField } from "../../forms/field.ts";
import { isHeldFile, nameOfUpload } from "../../forms/held-file.ts";
import { describedBy, idOf } from "../ids.ts";
import { answerOf, classesOf, type FieldProps } from "./field-props.ts";
import { LabelledGroup } from "./group.tsx";
import { hintOf } from "./hint.ts";
import { ownMessages } from "./own-messages.ts";

const accepted: Readonly<Record<UploadField["accepts"], string>> = {
  picture: ".png,.jpg,.jpeg,.webp,.svg",
  document: ".pdf,.docx",
};

/** A file to upload. One that is stored already stays, unless another is chosen. */
export function UploadInput(props: FieldProps<UploadField>) {
  const { field, answers } = props;
  const id = idOf(field.pointer);
  const own = ownMessages(props);
  const stored = answerOf(answers, field.pointer);
  const isWrong = own.some(({ severity }) => severity === "error");
  return (
    <LabelledGroup of={props} id={id} own={own}>
      {stored !== "" && (
        <p class="govuk-body">
          {isHeldFile(stored) ? "Chosen" : "Stored now"}: {nameOfUpload(stored)}
          <input type="hidden" name={field.pointer} value={stored} />
        </p>
      )}
      <input
        class={classesOf("govuk-file-upload", isWrong)}
        id={id}
        name={`${field.pointer}.file`}
        type="file"
        accept={accepted[field.accepts]}
        aria-describedby={describedBy(id, hintOf(field) !== undefined, own)}
        aria-invalid={isWrong ? "true" : undefined}
      />
    </LabelledGroup>
  );
}
