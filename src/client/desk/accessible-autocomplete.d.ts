declare module "accessible-autocomplete" {
  interface SelectOptions {
    readonly selectElement: HTMLSelectElement;
    readonly defaultValue: string;
    readonly showAllValues: boolean;
    readonly autoselect: boolean;
    readonly confirmOnBlur: boolean;
    readonly displayMenu: "overlay" | "inline";
    readonly source: (typed: string, show: (texts: readonly string[]) => void) => void;
    readonly onConfirm: (text: string | undefined) => void;
    /** Texts as HTML. */
    readonly templates: { readonly inputValue: (text?: string) => string; readonly suggestion: (text?: string) => string };
    readonly tNoResults: () => string;
  }
  const accessibleAutocomplete: { enhanceSelectElement(options: SelectOptions): void };
  export default accessibleAutocomplete;
}
