/** Cuts to at most `max` UTF-16 units, with … where something is gone, and never within a character or an escape. */
export const clip = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const slashes = /\\*$/.exec(cut)?.[0].length ?? 0;
  return `${slashes % 2 === 1 ? cut.slice(0, -1) : cut}…`;
};

/**
 * Prose as Discord is to show it: no markdown, no links with another face, nobody mentioned. It is for all that was
 * not written here: "*hi* @everyone" → "\*hi\* @​everyone", with a space of no width after the @.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\\*_~`|<>#[\]]/g, '\\$&')
    .replace(/@/g, '@\u200B')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)\.(?=\s)/gm, '$1\\.');

/** Each line behind a bar. */
export const quoted = (text: string): string => text.replace(/^/gm, '> ');

/** Small and grey; one line. */
export const faint = (text: string): string => `-# ${text.replace(/\s*\n\s*/g, ' ')}`;

export const strong = (text: string): string => `**${text}**`;
