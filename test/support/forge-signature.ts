// Signatures as a forger, or another algorithm, would make them. Blocks are signed raw, with a key that the test owns.
import { constants, createHash, createHmac, createPublicKey, type KeyObject, privateEncrypt, sign } from 'node:crypto'

/** What is signed, and with what. */
export interface Sealing {
  readonly input: string
  readonly privateKey: KeyObject
  readonly bytes: { readonly header: Buffer; readonly payload: Buffer }
}

const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex')
/** Without the NULL of the parameters: a second encoding that lax verifiers take. */
const DIGEST_INFO_NO_NULL = Buffer.from('302f300b06096086480165030402010420', 'hex')

/** The signature's bytes. `s:<change>` changes the honest number, `block:<fault>` signs a faulty block. */
export function sealWith(kind: string, { input, privateKey, bytes }: Sealing): Buffer {
  const [family, fault = ''] = kind.split(':')
  const honest = () => sign('sha256', Buffer.from(input), privateKey)
  switch (family) {
    case 'rs256':
      return honest()
    case 'rs384':
      return sign('sha384', Buffer.from(input), privateKey)
    case 'rs512':
      return sign('sha512', Buffer.from(input), privateKey)
    case 'rs1':
      return sign('sha1', Buffer.from(input), privateKey)
    case 'ps256':
      return sign('sha256', Buffer.from(input), {
        key: privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: 32,
      })
    case 'hs256':
      return createHmac('sha256', createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }))
        .update(input)
        .digest()
    case 'payload-only':
      return sign('sha256', Buffer.from(input.slice(input.indexOf('.') + 1)), privateKey)
    case 'decoded':
      return sign('sha256', Buffer.concat([bytes.header, Buffer.from('.'), bytes.payload]), privateKey)
    case 'double':
      return sign('sha256', createHash('sha256').update(input).digest(), privateKey)
    case 'one-byte':
      return Buffer.from([1])
    case 's':
      return changed(honest(), modulusOf(privateKey), fault)
    case 'block':
      return signBlock(
        privateKey,
        faultyBlock(modulusOf(privateKey).length, createHash('sha256').update(input).digest(), fault),
      )
    default:
      throw new Error(`no signature is called ${kind}`)
  }
}

/** The modulus as big-endian bytes. */
export function modulusOf(key: KeyObject): Buffer {
  return Buffer.from(`${key.export({ format: 'jwk' }).n}`, 'base64url')
}

/** The private operation on a block as it is. */
export function signBlock(key: KeyObject, block: Buffer): Buffer {
  return privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, block)
}

/** A PKCS #1 v1.5 block of `size` bytes with one fault; `sound` has none. */
export function faultyBlock(size: number, hash: Buffer, fault: string): Buffer {
  const block = (info: Buffer, rest = Buffer.alloc(0), padding = size - 3 - info.length - hash.length - rest.length) =>
    Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(padding, 0xff), Buffer.from([0]), info, hash, rest])
  const sound = block(DIGEST_INFO)
  const garbage = size - 3 - 8 - DIGEST_INFO.length - hash.length
  switch (fault) {
    case 'sound':
      return sound
    case 'no-null':
      return block(DIGEST_INFO_NO_NULL)
    case 'garbage':
      return block(DIGEST_INFO, Buffer.alloc(garbage, 0x5a))
    case 'garbage-one':
      return block(DIGEST_INFO, Buffer.from([0]))
    case 'type-2':
      return replaced(sound, 1, 2)
    case 'bare':
      return block(Buffer.alloc(0))
    case 'hole':
      return replaced(sound, 17, 0xfe)
    case 'early-zero':
      return replaced(sound, 30, 0)
    case 'first':
      return replaced(sound, 0, 1)
    case 'sha1-info':
      return block(Buffer.from('3021300906052b0e03021a05000414', 'hex'))
    case 'sha512-info':
      return block(Buffer.from('3051300d060960864801650304020305000440', 'hex'))
    case 'long-length':
      return block(Buffer.from('308131300d060960864801650304020105000420', 'hex'))
    case 'other-hash':
      return replaced(sound, size - 1, (sound.at(-1) as number) ^ 1)
    default:
      throw new Error(`no block is called ${fault}`)
  }
}

function replaced(block: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(block)
  copy[at] = byte
  return copy
}

function changed(seal: Buffer, modulus: Buffer, change: string): Buffer {
  const [s, n] = [seal, modulus].map((bytes) => BigInt(`0x${bytes.toString('hex')}`)) as [bigint, bigint]
  const number = (value: bigint) => {
    const hex = value.toString(16)
    return Buffer.from(hex.padStart(Math.max(seal.length * 2, hex.length + (hex.length % 2)), '0'), 'hex')
  }
  switch (change) {
    case 'n-1':
      return number(n - 1n)
    case 'n':
      return number(n)
    case 's+n':
      return number(s + n)
    case 'n-s':
      return number(n - s)
    case 'max':
      return Buffer.alloc(seal.length, 0xff)
    case 'short':
      return seal.subarray(0, -1)
    case 'zero-before':
      return Buffer.concat([Buffer.from([0]), seal])
    case 'zero-after':
      return Buffer.concat([seal, Buffer.from([0])])
    case 'twice':
      return Buffer.concat([seal, seal])
    case 'xor-low':
      return number(s ^ 1n)
    case 'xor-high':
      return replaced(seal, 0, (seal[0] as number) ^ 0x80)
    default:
      return number(BigInt(change))
  }
}
