import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Package } from 'datapackage';
import { BUILT, readBuilt, readBuiltJson } from './builtFiles.ts';
import { expect, LANGUAGES, test } from './site.ts';

/** Reads our data as somebody else's tool does: by its description alone. */
async function readPackage(folder: string): Promise<Package> {
  cpSync('dist/data', folder, { recursive: true });
  // The mark that tells spreadsheets "UTF-8" is passed over by other readers; this one takes it for a letter.
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.csv'))) {
    const full = path.join(folder, file);
    writeFileSync(full, readFileSync(full, 'utf8').replace(/^\ufeff/, ''));
  }
  return Package.load(readBuiltJson('data/datapackage.json') as object, { basePath: folder });
}

test('the data package fits its profile, and every row of every table fits its schema', async ({}, info) => {
  const described = await readPackage(info.outputPath('data'));
  expect(described.errors).toEqual([]);
  expect(described.valid).toBe(true);
  for (const resource of described.resources.filter((one) => one.tabular)) {
    const rows = await resource.read({ keyed: true });
    expect(rows.length, resource.name).toBeGreaterThan(0);
  }
  const claims = (await described.getResource('claims')?.read({ keyed: true })) ?? [];
  const published = readBuiltJson('data/claims.json') as { id: string; value?: number | null }[];
  expect(claims.map((row) => [row.id, row.value])).toEqual(published.map((one) => [one.id, one.value ?? null]));
});

test('every data file is described, and every described file is there', () => {
  const { resources } = readBuiltJson('data/datapackage.json') as { resources: { path: string }[] };
  const files = BUILT.filter((file) => file.startsWith('data/') && file !== 'data/datapackage.json');
  expect(resources.map((one) => `data/${one.path}`).sort()).toEqual([...files].sort());
});

for (const lang of LANGUAGES) {
  test(`the ledger's page offers the data package, and figures lead to the ledger (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/data/`);
    const link = page.locator('.downloads a[href$="/data/datapackage.json"]');
    await expect(link).toBeVisible();
    const download = page.waitForEvent('download');
    await link.click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(readBuilt('data/datapackage.json'));
    await page.goto(`/${lang}/status/#uplift`);
    const table = page.locator('[id="uplift"] details.table');
    await table.locator('summary').click();
    await table.getByRole('link', { name: lang === 'zh' ? '全部数据与账本' : 'All data and the ledger' }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/data/$`));
  });
}
