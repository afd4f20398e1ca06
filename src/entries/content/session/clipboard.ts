/** Puts text on the clipboard, on the user's press. False when the browser or the page forbids it. */
export async function copyText(win: Window, text: string): Promise<boolean> {
  try {
    await win.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
