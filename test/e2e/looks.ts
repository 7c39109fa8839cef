import type { Locator } from '@playwright/test';

/** How elements look, whatever their style sheets say. */

export interface Look {
  /** Its fill and pattern. */
  fill: string;
  /** Its visible borders, outline and stroke. */
  edges: string;
  shape: string;
  /** Of the text, and of signs drawn in its colour. */
  colour: string;
  /** Whether its fill, pattern or an edge differs from what is behind it. */
  isSeen: boolean;
}

/** The looks of all elements that a locator finds, in their order. */
export function looksOf(elements: Locator): Promise<Look[]> {
  return elements.evaluateAll((found) => {
    const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);
    /** Forced colours retain the transparency of a colour that they replace by the one behind it. */
    const solid = (colour: string) => colour.replace(/^rgba\((.*), [\d.]+\)$/, 'rgb($1)');
    function behind(element: Element): string {
      for (let each = element.parentElement; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (!isClear(backgroundColor)) return solid(backgroundColor);
      }
      return 'rgb(255, 255, 255)';
    }
    return found.map((element) => {
      const style = getComputedStyle(element);
      const ground = behind(element);
      const isShape = element instanceof SVGElement && !(element instanceof SVGSVGElement);
      const plain = isShape ? style.fill : style.backgroundColor;
      const fill = isClear(plain) || plain === 'none' ? ground : solid(plain);
      const image = isShape ? 'none' : style.backgroundImage;
      const sides = ['top', 'right', 'bottom', 'left', 'outline'].flatMap((side) => {
        const of = side === 'outline' ? side : `border-${side}`;
        const colour = style.getPropertyValue(`${of}-color`);
        const width = style.getPropertyValue(`${of}-width`);
        const isDrawn = style.getPropertyValue(`${of}-style`) !== 'none' && width !== '0px';
        const isSeen = isDrawn && !isClear(colour) && solid(colour) !== ground;
        return isSeen ? [`${side} ${width} ${solid(colour)}`] : [];
      });
      if (isShape && style.stroke !== 'none' && solid(style.stroke) !== ground) {
        sides.push(`stroke ${style.stroke}`);
      }
      return {
        fill: `${fill} ${image}`,
        edges: sides.join(', '),
        shape: style.borderRadius,
        colour: solid(style.color),
        isSeen: fill !== ground || image !== 'none' || sides.length > 0,
      };
    });
  });
}

/** The look of the first element. */
export async function lookOf(element: Locator): Promise<Look> {
  await element.first().waitFor({ state: 'attached' });
  const [look] = await looksOf(element.first());
  if (!look) throw new Error('There is no such element.');
  return look;
}
