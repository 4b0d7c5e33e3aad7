// opencc-js ships types for its converters but not for the dictionaries themselves.
declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string;
  export default dictionary;
}
declare module 'opencc-js/dict/STCharacters' {
  const dictionary: string;
  export default dictionary;
}
declare module 'opencc-js/dict/CJK_Compatibility_Ideographs' {
  const dictionary: string;
  export default dictionary;
}
