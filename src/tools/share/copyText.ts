/** @returns whether the text is in the clipboard; browsers close it to frames, old pages and whoever was not asked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
