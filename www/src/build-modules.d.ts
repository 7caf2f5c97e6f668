/** Modules that the build makes up; `build/file-plugins.mjs` answers for them. */
declare module 'virtual:redeemkit-wasm' {
  /** The wasm file in base64. */
  const encoded: string;
  export default encoded;
}

declare module 'virtual:redeemkit-first-words' {
  /** Label and button by language, out of the `.ftl` files. */
  const words: Readonly<Record<string, { readonly label: string; readonly submit: string }>>;
  export default words;
}

declare module '*.ftl' {
  /** The words of one language, without comments. */
  const fluent: string;
  export default fluent;
}
