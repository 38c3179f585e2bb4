/** On every page of the desk: what makes its forms quick. Without script they work all the same, by round trips. */
import { checkForms } from "./check.ts";
import { startComponents } from "./components.ts";
import { guardForms } from "./leaving.ts";
import { editLists } from "./lists.ts";
import { editProse } from "./prose/editor.tsx";
import { searchRecords } from "./record-search.ts";

searchRecords(document);
editProse(document);
editLists();
guardForms();
checkForms();
startComponents();
