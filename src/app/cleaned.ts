/** What somebody typed, without what no eye sees: control characters, space around it. '' where nothing can be seen. */
export const cleaned = (text: string): string => {
  const shown = text
    .normalize('NFC')
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .trim();
  // What cannot be seen, such as a space of no width, is no text.
  return /[^\p{Cf}\p{Z}\s]/u.test(shown) ? shown : '';
};
