// Codes of the way forward after a failed verify: escalations and their compensations.
import type { Family } from './entry.ts'

export const forward = {
  ESCALATION_OPEN: {
    title: 'A verify of this plan failed, and nobody has settled it yet',
    remedy:
      'Compensate the change that is named here and have that verified, or close its escalation with an ESCALATION_CLOSE.',
    exit: 1,
  },
  ESCALATION_NONE: {
    title: 'The change has no open escalation',
    remedy: 'Look at the change with `quorate status`: no verify of it failed, or its escalation is settled.',
    exit: 1,
  },
  ESCALATION_APPLIED: {
    title: 'The escalation’s compensation was carried out already',
    remedy: 'Verify the compensation; `quorate status` names its verify.',
    exit: 1,
  },
  ESCALATION_CLOSE_MALFORMED: {
    title: 'The document does not say which escalation is closed, and why',
    remedy: 'Write `kind: ESCALATION_CLOSE` with `change` and a `reason` of 1 to 500 characters under `spec`.',
    exit: 1,
  },
  COMPENSATION_OPEN: {
    title: 'The escalation has an open compensation already',
    remedy: 'Sign and carry out the compensation that is named here, or withdraw it first.',
    exit: 1,
  },
  COMPENSATION_NONE: {
    title: 'The change has no compensation',
    remedy: 'Close the escalation with an ESCALATION_CLOSE, then open a change that puts things right.',
    exit: 1,
  },
  COMPENSATION_DRIFT: {
    title: 'Something else changed what the compensation would bring back or replace',
    remedy: 'Compensate what came later first, or close the escalation and open a change that puts things right.',
    exit: 1,
  },
} as const satisfies Family
