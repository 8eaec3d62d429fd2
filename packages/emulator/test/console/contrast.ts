import type { Page } from 'playwright-core';

/** Colours that lie on each other in a page. */
export interface ColorPair {
  /** What they are of. */
  readonly what: string;
  /** From 1 to 21, as WCAG 2 counts it. */
  readonly ratio: number;
}

/** The contrast of all texts that can be seen with what is behind them, and of the edges of all controls. */
export async function contrasts(page: Page): Promise<{
  readonly texts: readonly ColorPair[];
  readonly edges: readonly ColorPair[];
}> {
  return page.evaluate(() => {
    const numbersOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = numbersOf(color).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratioOf = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const isClear = (color: string) => numbersOf(color)[3] === 0;
    const behind = (element: Element | null): string => {
      if (!element) throw new Error('The page has no colour.');
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    const seen = [...document.body.querySelectorAll('*')].filter((each) => each.checkVisibility());
    const nameOf = (element: Element) => {
      const text = element.textContent ?? '';
      return `${element.localName}.${element.className} ${text.trim().slice(0, 30)}`;
    };
    const hasText = ({ childNodes, localName }: Element) =>
      /^(?:input|select)$/.test(localName) ||
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return {
      texts: seen.filter(hasText).map((element) => ({
        what: nameOf(element),
        ratio: ratioOf(getComputedStyle(element).color, behind(element)),
      })),
      edges: seen
        .filter((element) => element.matches('input, select, button'))
        .map((element) => ({
          what: nameOf(element),
          ratio: ratioOf(getComputedStyle(element).borderTopColor, behind(element.parentElement)),
        })),
    };
  });
}
