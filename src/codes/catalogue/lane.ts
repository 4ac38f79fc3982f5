// Codes of the lanes: plans and their units, the backlog's states, change sets, signatures, rehearsal and verify.
import type { Family } from './entry.ts'

export const lane = {
  PLAN_SOURCE_MISSING: {
    title: 'A source of the plan is missing: there is no such file, or none that the pattern matches',
    remedy: 'Add the file, or mend or remove the source in the plan.',
    exit: 1,
  },
  PLAN_SOURCE_DUPLICATE: {
    title: 'Two sources of the plan would get the same addresses',
    remedy:
      'Rename one of the two files: an address has neither the extension nor the form of its accents, and some file systems hold only one of two names that differ in case.',
    exit: 1,
  },
  PLAN_SOURCE_PATH: {
    title: 'A file that a pattern of the plan matches has a name that no address can hold',
    remedy: 'Rename the file: UTF-8 without control characters and backslashes, at most 1000 characters.',
    exit: 1,
  },
  PLAN_TEXT_INVALID: {
    title: 'A source holds text that cannot be stored',
    remedy: 'Save the file as UTF-8 (NUL characters often mean UTF-16), and remove NUL characters and broken Unicode.',
    exit: 1,
  },
  PLAN_HEADING_UNCLEAR: {
    title: 'A line looks like a heading and is none: a space beside its # is no plain one',
    remedy:
      'Put one plain space behind the # and none of another kind before it; if the line is text, put a backslash before the #.',
    exit: 1,
  },
  PLAN_RULE_UNKNOWN: {
    title: 'The change was opened by another rule for units than this release knows',
    remedy:
      'Use the release of the action that the change was opened with, or open the change anew. Under “expected” is the rule that is known here.',
    exit: 1,
  },
  PLAN_EMPTY: {
    title: 'The plan’s sources hold no text',
    remedy: 'Name at least one source that is not empty.',
    exit: 1,
  },
  PLAN_TOO_LARGE: {
    title: 'The plan is larger than one change may be, or takes longer than an act may',
    remedy:
      'Split the plan, the source or the document; if a line is named, nest less there or shorten it. Seconds under “expected” are the longest that an act’s rehearsal may take.',
    exit: 1,
  },
  PLAN_ADDRESS_DUPLICATE: {
    title: 'Two units of the plan have the same address',
    remedy: 'Rename one of the headings, or give one another id: `## Title {#id}`.',
    exit: 1,
  },
  PLAN_ADDRESS_INVALID: {
    title: 'A unit’s address is too long, or outside the plan’s root',
    remedy: 'Shorten the headings or the path; every address begins with the plan’s root.',
    exit: 1,
  },
  PLAN_MALFORMED: {
    title: 'The text is not a plan document',
    remedy: 'Open the change with this version of Quorate, which makes the document from the plan’s sources.',
    exit: 1,
  },
  PLAN_HASH_MISMATCH: {
    title: 'A unit of the plan document does not match its hash',
    remedy: 'Open the change with this version of Quorate; do not edit the document.',
    exit: 1,
  },
  PLAN_DIGEST_MISMATCH: {
    title: 'The plan’s content is not the content that was signed',
    remedy: 'Check out the commit that the change was opened for.',
    exit: 1,
  },
  PLAN_PACKET_MISMATCH: {
    title: 'The plan document and the packet name different plans',
    remedy: 'Open the change again from the plan file.',
    exit: 1,
  },
  BLOCKS_MISMATCH: {
    title: 'The stored content of the change is not what was opened and reviewed',
    remedy: 'Open the change again; if nobody changed the plan, have the ledger audited.',
    exit: 1,
  },
  ENTRY_NOT_MARKED: {
    title: 'The change was processed already after it was opened',
    remedy: 'Open a new change.',
    exit: 1,
  },
  ENTRY_NOT_SWEPT: {
    title: 'The change is not waiting for a review',
    remedy: 'Look at the status with `quorate status`; a change is reviewed after it was opened and before it is cut.',
    exit: 1,
  },
  ENTRY_NOT_REVIEWED: {
    title: 'The change has no review yet, or was cut already',
    remedy: 'Have the reviewing role sign off; if the change was cut, open a new one.',
    exit: 1,
  },
  ENTRY_MOVED: {
    title: 'Somebody else changed the status of this change at the same moment',
    remedy: 'Look at the status with `quorate status`, and try again.',
    exit: 2,
    retryable: true,
  },
  DEPENDENCY_INCOMPLETE: {
    title: 'A plan that this one depends on is not complete',
    remedy: 'Cut and verify that plan first.',
    exit: 1,
  },
  NOTHING_TO_CUT: {
    title: 'The live units already have the plan’s text',
    remedy: 'Withdraw the change; there is nothing to cut.',
    exit: 1,
  },
  CHANGE_DRIFT: {
    title: 'The live rows changed after people signed for them',
    remedy: 'Run the preflight again and sign its new answer.',
    exit: 2,
    retryable: true,
  },
  STEP_WOULD_FAIL: {
    title: 'The rehearsal failed, so the step cannot succeed',
    remedy: 'Look at the constraint named here; nothing was used up.',
    exit: 1,
  },
  ACTION_KIND_UNKNOWN: {
    title: 'The action does something that this gate does not know',
    remedy: 'Write one of the kinds that “expected” names, or install the release that knows this one.',
    exit: 1,
  },
  STEP_WITHOUT_DIGEST: {
    title: 'The kind of change did not say what is to be signed',
    remedy: 'Report it: its <kind>_apply answers without to_sign. Nothing was written.',
    exit: 1,
  },
  STEP_FAILED: {
    title: 'The step failed: the grant is used up, and the step wrote nothing',
    remedy: 'Look at the constraint named here, then open a new change, or the verify again.',
    exit: 1,
  },
  VERIFY_FAILED: {
    title: 'The live content is not what was planned, reviewed and signed',
    remedy:
      'See which check disagrees and at which rows, then open the compensation of this change, or close its escalation with a reason; the change itself never counts as verified.',
    exit: 1,
  },
  VERIFY_NOT_INDEPENDENT: {
    title: 'The verifier shares a person, run, environment or login with the executor whose work it checks',
    remedy: 'Let another person start the verify, in its own run, environment and login.',
    exit: 1,
  },
  CHANGE_SET_MISSING: {
    title: 'There is no cut to verify',
    remedy: 'Cut the change first.',
    exit: 1,
  },
  TRANSITION_REFUSED: {
    title: 'This lane may not give the change this status',
    remedy: 'Change the status only with the lane’s own functions.',
    exit: 1,
  },
  HISTORY_MISSING: {
    title: 'The history of a change does not explain its status',
    remedy: 'Use the lane’s own functions, and have the ledger audited.',
    exit: 1,
  },
  ANCHOR_REFUSED: {
    title: 'An anchor may only move to the unit’s next version, in the cut that wrote that version',
    remedy: 'Change units by a cut.',
    exit: 1,
  },
  CHANGE_SET_CLOSED: {
    title: 'Rows can join a change set only while it is being applied',
    remedy: 'Change units by a cut.',
    exit: 1,
  },
  CHANGE_SET_OF_OTHER_LANE: {
    title: 'This lane may not write this kind of change set',
    remedy: 'Let the cut lane write cuts, and the verify lane write escalations.',
    exit: 1,
  },
  SIGNATURE_OF_OTHER_LANE: {
    title: 'The signature does not belong to this lane, login or environment',
    remedy: 'Let each lane sign with its own job and login.',
    exit: 1,
  },
  SIGNATURE_OF_OTHER_ACTIVATION: {
    title: 'The signature belongs to another change',
    remedy: 'Sign the change that is being made.',
    exit: 1,
  },
  REHEARSAL_REFUSED: {
    title: 'Somebody tried to rehearse outside a preflight',
    remedy: 'Run the preflight; it rehearses by itself.',
    exit: 1,
  },
  REHEARSAL_NOT_UNDONE: {
    title: 'A rehearsal was about to be committed',
    remedy: 'Nothing was written; run the preflight again.',
    exit: 2,
  },
} as const satisfies Family
