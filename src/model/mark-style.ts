/** How a name is set off on a page. `hover`: not at all until the pointer is on it. */
export const markStyles = ['underline', 'tint', 'hover'] as const;
export type MarkStyle = (typeof markStyles)[number];
