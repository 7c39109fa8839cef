/* The parts of node-forge that create a certificate. The whole package brings its own TLS and HTTP. */

declare module 'node-forge/lib/asn1.js' {
  import type { asn1 as part } from 'node-forge';
  const asn1: typeof part;
  export default asn1;
}

declare module 'node-forge/lib/sha256.js' {
  import type { md } from 'node-forge';
  const sha256: typeof md.sha256;
  export default sha256;
}

declare module 'node-forge/lib/x509.js' {
  import type { pki as part } from 'node-forge';
  const pki: typeof part;
  export default pki;
}
