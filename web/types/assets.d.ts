/** esbuild hands the loader its style as text; other style sheets are entries of their own. */
declare module '*.css' {
  const text: string;
  export = text;
}
