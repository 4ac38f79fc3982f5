// The people of the sample policy, and who of them signs what.

/** GitHub ids of the sample's people, by role; a second one where there are two. */
export const ID = {
  operator: '1001',
  operatorAndVerifier: '1002',
  reviewer: '1003',
  reviewerAndT2: '1004',
  content_owner: '1005',
  content_owner2: '1006',
  tech_lead: '1007',
  tech_lead2: '1008',
  product_lead: '1009',
  product_lead2: '1010',
  council: '1011',
  council2: '1012',
  council3: '1013',
  verifier: '1014',
  verifier2: '1015',
  cutCustodian: '1016',
  verifyCustodian: '1017',
  migrator: '1018',
  deployCustodian: '1019',
  stranger: '6666',
} as const

/** Who signs off by dispatch for the sample's CUT and its governed acts: role and GitHub id, the e-sign last. */
export const SIGNERS = [
  ['content_owner', ID.content_owner],
  ['tech_lead', ID.tech_lead],
  ['approver', ID.council],
  ['approver', ID.council2],
  ['product_lead', ID.product_lead],
] as const

/** The GitHub environment of the door's jobs in the sample policy. */
export const DOOR = 'production-door'
