import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, and what axe calls best practice beside it: headings in order, landmarks that can be told apart. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Whether a page can be gone through by its headings and landmarks; quick. */
export const OUTLINE = ['heading-order', 'page-has-heading-one', 'landmark-unique', 'landmark-one-main', 'region'];
/** What axe asks of a frame's element. */
const FRAMES = ['frame-title', 'frame-title-unique', 'frame-focusable-content'];

/**
 * What a page has against WCAG 2.2 AA and best practice, a line each. A page within it (the builder's preview) is a page
 * of its own, whose headings begin anew, and is asked by itself.
 * @param rules these alone, by axe's names
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('iframe');
  const found = (await (rules ? axe.withRules(rules) : axe.withTags(STANDARD)).analyze()).violations;
  if (!rules && (await page.locator('iframe').count()) > 0)
    found.push(...(await new AxeBuilder({ page }).withRules(FRAMES).analyze()).violations);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}
