/** The elements under `root` that a selector names, in order, as a list of their own. */
export const allIn = <Found extends Element = Element>(root: ParentNode, selector: string): Found[] => [
  ...root.querySelectorAll<Found>(selector),
];

/** What an attribute says; an empty text when there is no such attribute, or no element. */
export const attributeOf = (element: Element | null | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';
