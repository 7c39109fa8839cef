/** A picture built into the main process's bundle, as a `data:` URL. */
declare module '*.png?inline' {
  const address: string;
  export default address;
}
