/** Modules that the build makes up; `build/file-plugins.mjs` answers for them. */
declare module 'virtual:redeemkit-wasm' {
  /** The wasm file in base64. */
  const encoded: string;
  export default encoded;
}

declare module 'virtual:redeemkit-first-words' {
  /** Out of the `.ftl` files: label and button by language, and the words of a field that can never work in English. */
  const words: {
    readonly beginning: Readonly<Record<string, { readonly label: string; readonly submit: string }>>;
    readonly absence: { readonly absence: string; readonly link: string };
  };
  export default words;
}

declare module 'virtual:pseudo-languages' {
  /** The page's words and redeemkit's in each made-up language; of the page's build only. */
  const languages: Readonly<Record<string, { readonly words: Readonly<Record<keyof typeof import('../page/words/en.json'), string>>; readonly fluent: string }>>;
  export default languages;
}

declare module '*.ftl' {
  /** The words of one language, without comments. */
  const fluent: string;
  export default fluent;
}
