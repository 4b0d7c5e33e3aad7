/** A line of text at the left, `top` and `fontSize` in units. */
export const titled = (text: string, top: number, fontSize: number, color: string): object => ({
  text,
  left: 10,
  top,
  textStyle: { color, fontSize, fontWeight: 'normal' },
});
