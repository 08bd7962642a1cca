/**
 * Puts a text on the clipboard, in answer to a click. Pages without a secure context, and frames that may not, have no clipboard
 * object: there a field beside `near` is selected and copied the old way. Resolves to whether it worked; never rejects.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, near);
  }
}

function copySelected(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  near.after(field);
  try {
    field.select();
    // Deprecated, and still the only way there.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    near.focus({ preventScroll: true });
  }
}
