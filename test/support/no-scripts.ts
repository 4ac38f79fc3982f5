// Texts that are not the privilege script: each differs from it in one thing.

/** A statement of the one form. */
export const SCRIPT_LINE = 'grant insert on table cutter_governance.dot_pair_signature to cutter_verify_owner;'
const M = 'SCRIPT_MALFORMED'
/** Texts, and the codes that each is refused with. */
export const NO_SCRIPTS: readonly (readonly [title: string, text: string, codes: readonly string[]])[] = [
  ['nothing', '', [M]],
  ['no line end', SCRIPT_LINE, [M]],
  ['an empty line', `${SCRIPT_LINE}\n\n`, [M]],
  ['two statements in a line', `${SCRIPT_LINE} ${SCRIPT_LINE}\n`, [M]],
  ['a comment', `${SCRIPT_LINE}\n-- a word\n`, [M]],
  [
    'a comment inside',
    `grant insert /* x */ on table cutter_governance.dot_pair_signature to cutter_verify_owner;\n`,
    [M],
  ],
  ['upper case', `${SCRIPT_LINE.toUpperCase()}\n`, [M]],
  ['a carriage return', `${SCRIPT_LINE}\r\n`, [M]],
  ['a space too many', `${SCRIPT_LINE.replace(' on ', '  on ')}\n`, [M]],
  ['two rights', 'grant select, insert on table qt001_cp.act to guest;\n', [M]],
  ['two grantees', 'grant select on table qt001_cp.act to guest, directus;\n', [M]],
  ['two tables', 'grant select on table qt001_cp.act, qt001_cp.ledger to guest;\n', [M]],
  ['a grant option', 'grant select on table qt001_cp.act to guest with grant option;\n', [M]],
  ['another grantor', 'grant select on table qt001_cp.act to guest granted by postgres;\n', [M]],
  ['a membership', 'grant quorate_owner to guest;\n', [M]],
  ['all tables of a schema', 'grant select on all tables in schema qt001_cp to guest;\n', [M]],
  ['a quoted object', 'grant select on table "qt001_cp"."act" to guest;\n', [M]],
  ['another statement', 'drop table qt001_cp.act;\n', [M]],
  ['a setting', 'set role postgres;\n', [M]],
  ['a block', 'do $$ begin raise; end $$;\n', [M]],
  ['a database', 'grant connect on database x to guest;\n', [M]],
  ['a quote that ends the name', 'grant select on table qt001_cp.act to "guest"; drop table qt001_cp.act; --";\n', [M]],
  ['a line separator', `${SCRIPT_LINE}\u2028drop table qt001_cp.act;\n`, [M]],
  ['an object outside', 'grant select on table public.elsewhere to guest;\n', ['OBJECT_OUT_OF_SCOPE']],
  ['a system function', 'grant execute on function pg_catalog.pg_read_file(text) to guest;\n', ['OBJECT_OUT_OF_SCOPE']],
  ['the schema public', 'grant create on schema public to guest;\n', ['OBJECT_OUT_OF_SCOPE']],
  ['the version table', 'grant update on table quorate_install.version to guest;\n', ['OBJECT_OUT_OF_SCOPE']],
  [
    'both faults, each with its line',
    `drop table x;\n${SCRIPT_LINE}\ngrant select on table public.elsewhere to guest;\n`,
    [M, 'OBJECT_OUT_OF_SCOPE'],
  ],
  ['a well-formed statement that nothing asks for', 'grant select on table qt001_cp.act to guest;\n', ['SCRIPT_STALE']],
  ['half of it', `${SCRIPT_LINE}\n`, ['SCRIPT_STALE']],
  ['more than it', `${SCRIPT_LINE}\ngrant delete on table qt001_cp.act to guest;\n`, ['SCRIPT_STALE']],
]
