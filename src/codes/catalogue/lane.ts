// Codes of the lanes: plans and their units, the backlog's states, change sets, signatures, rehearsal and verify.
import type { Family } from './entry.ts'

export const lane = {
  PLAN_SOURCE_MISSING: {
    title: 'A source of the plan is not there',
    remedy: 'Add the file, or take it out of the plan’s sources.',
    exit: 1,
  },
  PLAN_SOURCE_DUPLICATE: {
    title: 'Two sources of the plan would share their addresses',
    remedy: 'List each source once, and rename one of two files that differ only in their extension.',
    exit: 1,
  },
  PLAN_TEXT_INVALID: {
    title: 'A source is not text that can be stored',
    remedy: 'Remove NUL characters and broken Unicode from the file.',
    exit: 1,
  },
  PLAN_EMPTY: {
    title: 'The plan has no unit',
    remedy: 'Name at least one source that is not empty.',
    exit: 1,
  },
  PLAN_TOO_LARGE: {
    title: 'The plan is larger than one change may be, or than an act has time for',
    remedy:
      'Split the plan, the source or the document; at a line that is named, nest less or shorten it. Seconds under “expected” are what the rehearsal of an act may take.',
    exit: 1,
  },
  PLAN_ADDRESS_DUPLICATE: {
    title: 'Two units of the plan have the same address',
    remedy: 'Rename one of the headings.',
    exit: 1,
  },
  PLAN_ADDRESS_INVALID: {
    title: 'A unit’s address is too long, or outside the plan’s root',
    remedy: 'Shorten the headings or the path; every address begins with the plan’s root.',
    exit: 1,
  },
  PLAN_MALFORMED: {
    title: 'The text is not a plan document',
    remedy: 'Open the change with this version of Quorate; it makes the document from the plan’s sources.',
    exit: 1,
  },
  PLAN_HASH_MISMATCH: {
    title: 'A unit of the plan document does not have the hash it claims',
    remedy: 'Open the change with this version of Quorate; do not edit the document.',
    exit: 1,
  },
  PLAN_DIGEST_MISMATCH: {
    title: 'The blocks are not the plan that was signed',
    remedy: 'Check out the commit that the change was opened for.',
    exit: 1,
  },
  PLAN_PACKET_MISMATCH: {
    title: 'The plan document and the packet name different plans',
    remedy: 'Open the change anew from the plan file.',
    exit: 1,
  },
  BLOCKS_MISMATCH: {
    title: 'The blocks are not the ones that were marked and reviewed',
    remedy: 'Open the change anew; if nobody changed the plan, have the ledger audited.',
    exit: 1,
  },
  ENTRY_NOT_MARKED: {
    title: 'The change is not freshly marked',
    remedy: 'Open a new change.',
    exit: 1,
  },
  ENTRY_NOT_SWEPT: {
    title: 'The change is not waiting for a review',
    remedy: 'Look at its status; a change is reviewed after it was opened and before it is cut.',
    exit: 1,
  },
  ENTRY_NOT_REVIEWED: {
    title: 'The change has no review, or was cut before',
    remedy: 'Have the reviewing role sign off; a change that was cut needs a new one.',
    exit: 1,
  },
  ENTRY_MOVED: {
    title: 'Somebody else moved the change at the same moment',
    remedy: 'Look at its status and try again.',
    exit: 2,
    retryable: true,
  },
  DEPENDENCY_INCOMPLETE: {
    title: 'A plan that this one depends on is not complete',
    remedy: 'Cut and verify that plan first.',
    exit: 1,
  },
  NOTHING_TO_CUT: {
    title: 'The live units already say what the plan says',
    remedy: 'Nothing is to be done; withdraw the change.',
    exit: 1,
  },
  CHANGE_DRIFT: {
    title: 'The live rows are no longer the ones that were signed for',
    remedy: 'Run the preflight again and sign what it answers now.',
    exit: 2,
    retryable: true,
  },
  STEP_WOULD_FAIL: {
    title: 'The rehearsal failed: the step cannot succeed',
    remedy: 'Look at the constraint that is named; nothing was spent.',
    exit: 1,
  },
  STEP_FAILED: {
    title: 'The step failed; the grant is consumed and nothing of the step was written',
    remedy: 'Look at the constraint that is named, then open a new change, or the verify anew.',
    exit: 1,
  },
  VERIFY_FAILED: {
    title: 'What is live is not what was planned, reviewed and signed',
    remedy: 'See which check disagrees; an escalation entry was opened.',
    exit: 1,
  },
  VERIFY_NOT_INDEPENDENT: {
    title: 'The verifier shares something with the executor whose work it checks',
    remedy: 'Let another person start the verify, in its own run, environment and login.',
    exit: 1,
  },
  CHANGE_SET_MISSING: {
    title: 'There is no change set to verify',
    remedy: 'Cut the change first.',
    exit: 1,
  },
  TRANSITION_REFUSED: {
    title: 'The state machine has no such move for this lane',
    remedy: 'Use the lane’s own functions.',
    exit: 1,
  },
  HISTORY_MISSING: {
    title: 'An entry’s history does not tell how it came to its status',
    remedy: 'Use the lane’s own functions; have the ledger audited.',
    exit: 1,
  },
  ANCHOR_REFUSED: {
    title: 'An anchor moves only to the unit’s next version, by the cut that wrote it',
    remedy: 'Change units by a cut.',
    exit: 1,
  },
  CHANGE_SET_CLOSED: {
    title: 'Rows join a change set only while it is being applied',
    remedy: 'Change units by a cut.',
    exit: 1,
  },
  CHANGE_SET_OF_OTHER_LANE: {
    title: 'This lane may not write such a change set',
    remedy: 'Let the cut lane write cuts, and the verify lane escalations.',
    exit: 1,
  },
  SIGNATURE_OF_OTHER_LANE: {
    title: 'The signature does not belong to this lane, login or environment',
    remedy: 'Let each lane sign by its own job and login.',
    exit: 1,
  },
  SIGNATURE_OF_OTHER_ACTIVATION: {
    title: 'The signature was given for another change',
    remedy: 'Sign the change that is being made.',
    exit: 1,
  },
  REHEARSAL_REFUSED: {
    title: 'Only a running preflight may rehearse',
    remedy: 'Run the preflight.',
    exit: 1,
  },
  REHEARSAL_NOT_UNDONE: {
    title: 'A rehearsal cannot be kept',
    remedy: 'Nothing was written; run the preflight again.',
    exit: 2,
  },
} as const satisfies Family
