// What the tests use of snappyjs, which comes without types.
declare module 'snappyjs' {
  export function compress(bytes: Uint8Array): Uint8Array
}
