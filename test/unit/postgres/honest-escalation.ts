// One honest person of the past, and the escalation of a failed verify.
const id = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-111111111111`
const digest = (letter: string) => letter.repeat(64)

export const person = {
  ...{ human: id('5'), subject: digest('c'), label: { text: 'ada', source: 'token' }, at: '2026-11-30T09:00:00Z' },
  run_id: '9000000001',
}
/** What may be null of a person, at a place. */
export const nobody = (at: string) => ['human', 'subject', 'label', 'run_id'].map((name) => `${at}.${name}`)

/** As `quorate.escalation_shown`. */
export const ESCALATION = {
  answer: {
    ...{ number: 7, status: 'closed', by: 'Q-7F3K29XC', opened: person, forced: 'wrong', failed: ['forced'] },
    leads_back: true,
    compensations: [{ code: 'Q-7F3K29XD', status: 'open' }],
    closed: { ...person, code: 'Q-7F3K29XE', reason: 'over' },
  },
  nullable: ['forced', 'closed', ...nobody('opened'), ...nobody('closed')],
}
