let context: CanvasRenderingContext2D | null | undefined;
let font = '';

/** Where nothing can be measured, as in tests. */
const averageWidth = 7;

/** The width of a text in pixels, without laying out the page. `of` is a CSS font. */
export function textWidth(text: string, of: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return averageWidth * text.length;
  if (of !== font) {
    context.font = of;
    font = of;
  }
  // The page sets digits in the same width, which a canvas cannot.
  return context.measureText(text.replaceAll(/\d/g, '0')).width;
}

/** The font of an element, for `textWidth`. */
export function fontOf(element: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

let bodyFont: { size: string; family: string } | null = null;

/** The font of the page's texts in a weight. */
export function pageFont(weight: 400 | 600): string {
  if (bodyFont === null) {
    const { fontSize, fontFamily } = getComputedStyle(document.body);
    bodyFont = { size: fontSize, family: fontFamily };
  }
  return `${weight} ${bodyFont.size} ${bodyFont.family}`;
}
