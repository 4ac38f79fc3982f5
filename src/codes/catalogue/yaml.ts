// Codes of strict YAML (MAN-4).
import type { Family } from './entry.ts'

export const yaml = {
  MANIFEST_YAML_SYNTAX: { title: 'This is not YAML', remedy: 'Correct the text at the place named.', exit: 1 },
  MANIFEST_YAML_EMPTY: { title: 'The file is empty', remedy: 'Start from a sample in manifests/.', exit: 1 },
  MANIFEST_YAML_TOO_LARGE: { title: 'The file is larger than 256 KiB', remedy: 'Shorten the file.', exit: 1 },
  MANIFEST_YAML_TOO_DEEP: { title: 'The file nests deeper than 16 levels', remedy: 'Flatten the file.', exit: 1 },
  MANIFEST_YAML_TOO_MANY_NODES: {
    title: 'The file holds more than 10,000 values',
    remedy: 'Shorten the file.',
    exit: 1,
  },
  MANIFEST_YAML_SEVERAL_DOCUMENTS: {
    title: 'The file holds more than one document',
    remedy: 'Keep one document in a file; remove the line --- between them.',
    exit: 1,
  },
  MANIFEST_YAML_DIRECTIVE: { title: 'The file has a YAML directive', remedy: 'Remove the line with %.', exit: 1 },
  MANIFEST_YAML_TAG: { title: 'A value has a YAML tag', remedy: 'Remove the tag; quote what must be text.', exit: 1 },
  MANIFEST_YAML_ANCHOR: { title: 'A value has an anchor', remedy: 'Remove the anchor and write values out.', exit: 1 },
  MANIFEST_YAML_ALIAS: { title: 'A value is an alias', remedy: 'Write the value out.', exit: 1 },
  MANIFEST_YAML_MERGE_KEY: { title: 'A map merges another', remedy: 'Write the keys out instead of <<.', exit: 1 },
  MANIFEST_YAML_KEY_TWICE: { title: 'A map has the same key twice', remedy: 'Keep one of the two.', exit: 1 },
  MANIFEST_YAML_KEY_COMPLEX: { title: 'A key is a list, a map or an alias', remedy: 'Write the key as text.', exit: 1 },
  MANIFEST_YAML_KEY_NOT_TEXT: {
    title: 'A key is a number, true, false or nothing',
    remedy: 'Write the key as text, in quotes if needed.',
    exit: 1,
  },
  MANIFEST_YAML_KEY_NOT_ASCII: {
    title: 'A key has characters outside ASCII',
    remedy: 'Type the key again in plain ASCII letters.',
    exit: 1,
  },
  MANIFEST_YAML_KEY_UNSAFE: {
    title: 'A key has a name that JavaScript treats specially',
    remedy: 'Remove the key.',
    exit: 1,
  },
  MANIFEST_YAML_NUMBER: {
    title: 'A number is not a plain whole number',
    remedy: 'Write plain decimal digits, or quote what must be text.',
    exit: 1,
  },
  MANIFEST_YAML_CHARACTER: {
    title: 'The file has a character that a reader does not see',
    remedy: 'Remove the control, invisible or direction character.',
    exit: 1,
  },
} as const satisfies Family
