/**
 * What asks a terminal to put a text on the clipboard (OSC 52), byte for byte in UTF-8. A terminal
 * that does not allow it does nothing, and answers nothing.
 */
export const onClipboard = (text: string): string =>
  `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
