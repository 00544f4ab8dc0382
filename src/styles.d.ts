/** Styles stand beside the component that they belong to, and are imported for the build to find. */
declare module '*.css';
