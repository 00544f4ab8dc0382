/** Styles stand beside the component that they belong to, and are imported for the build to find. */
declare module '*.css';

/** The address that the build gives to a stylesheet that only some pages bring. */
declare module '*.css?url' {
  const address: string;
  export default address;
}

/** The address that the build gives to a drawing. */
declare module '*.svg?url' {
  const address: string;
  export default address;
}
