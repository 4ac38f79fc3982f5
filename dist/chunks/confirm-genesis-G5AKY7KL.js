import {
  fetchKeySet,
  readKeySet
} from "./chunk-EMUJWEQQ.js";
import {
  openCheckout
} from "./chunk-HZORODMF.js";
import {
  accountNames
} from "./chunk-YRAETELS.js";
import {
  settingsReader
} from "./chunk-TMT3UUUQ.js";
import {
  atDoor,
  request
} from "./chunk-QOCNACQV.js";
import "./chunk-LHDWYVHR.js";
import {
  accountNamer,
  awaitedByGenesis,
  confirmLine
} from "./chunk-M7BOF36W.js";
import "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-2KHJI6NO.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-AEOKVVUO.js";
import "./chunk-OCYH34ZD.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy
} from "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import {
  parseAnswer
} from "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  listOf,
  made,
  members,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import {
  PEOPLE_PATH
} from "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import {
  readPeople
} from "./chunk-OFORUURP.js";
import {
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  canonicalize,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/identity/genesis-text.ts
function genesisText({ ledgerId, link, environment, manifestDigest, people, keys }) {
  return canonicalize({
    ...{ v: 1, ledger_id: ledgerId, link, environment, manifest_digest: manifestDigest, keys: [...keys].sort() },
    people: people.map(({ account, roles, validUntil }) => ({ account, roles: [...roles].sort(), valid_until: validUntil })).sort((one, other) => one.account < other.account ? -1 : 1)
  });
}
var genesisFacts = made(
  members({
    ...{ ledger_id: text, link: text, environment: text, manifest_digest: text, keys: listOf(text) },
    people: listOf(members({ account: text, roles: listOf(text), valid_until: text }))
  }),
  ({ ledger_id: ledgerId, manifest_digest: manifestDigest, people, ...rest }) => ({
    ...{ ...rest, ledgerId, manifestDigest },
    people: people.map(({ valid_until: validUntil, ...person }) => ({ ...person, validUntil }))
  })
);
function genesisDifferences(own, ledger, nameOf) {
  const [here, there] = [partsOf(own, nameOf), partsOf(ledger, nameOf)];
  const differ = [.../* @__PURE__ */ new Set([...here.keys(), ...there.keys()])].filter((part) => here.get(part) !== there.get(part));
  const of = (parts) => Object.fromEntries(differ.map((part) => [part, parts.get(part) ?? null]));
  return differ.length === 0 ? null : { expected: of(here), observed: of(there) };
}
function partsOf(facts, nameOf) {
  return new Map([
    ["environment", facts.environment],
    ["policy", facts.manifestDigest],
    ...facts.people.map((person) => [nameOf(person.account), personText(person)]),
    ...facts.keys.map((thumbprint) => [`key ${thumbprint}`, "pinned"])
  ]);
}
function personText({ roles, validUntil }) {
  return `${[...roles].sort().join(", ")}, until ${validUntil.slice(0, 10)}`;
}

// src/usecases/door/confirm-genesis.ts
async function confirmGenesis(run) {
  var _stack = [];
  try {
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environmentOf(run));
    const people = valueOrThrow(readPeople(await checkout.files.readText(PEOPLE_PATH), PEOPLE_PATH));
    return await atDoor(doorJob(run, checkout.files, policy), async (gate) => {
      const { genesis } = gate;
      if (genesis === null) throw new QuorateError("GENESIS_NOT_AWAITED");
      if (awaitedByGenesis(gate).length > 0) run.say([await ownGenesis(run, gate, genesis, { policy, people })]);
      return {
        purpose: "confirm-genesis",
        scope: "signoff",
        name: "quorate.confirm_genesis",
        tell: (told) => withNext(told, gate, run.job.actorId, people),
        ...request(gate, { genesis_sha256: genesis.sha256 })
      };
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function ownGenesis(run, gate, genesis, { policy, people }) {
  const ledger = parseAnswer("quorate.environment", JSON.parse(genesis.text), genesisFacts);
  const url = `${gate.issuer}/.well-known/jwks`;
  const published = new Set(readKeySet(await fetchKeySet(url), url).map(({ thumbprint }) => thumbprint));
  const own = {
    ...{ ledgerId: gate.ledger.ledgerId, link: ledger.link, environment: people.name, manifestDigest: policy.digest },
    people: people.people.map(({ id, roles, validUntil }) => ({
      ...{ account: sha256(id), roles, validUntil: `${validUntil}T00:00:00Z` }
    })),
    keys: gate.keys.map(({ thumbprint }) => thumbprint).filter((thumbprint) => published.has(thumbprint))
  };
  const digest = sha256(genesisText(own));
  if (digest !== genesis.sha256) {
    const differ = genesisDifferences(own, ledger, accountNamer(people));
    throw new QuorateError("GENESIS_DIFFERS", differ ?? { expected: digest, observed: genesis.sha256 });
  }
  return shown(run, own, digest, people);
}
async function shown({ job, inputs }, own, digest, people) {
  const token = inputs.githubToken;
  const ask = token === null ? null : settingsReader({ apiUrl: job.apiUrl, token, timeoutMs: 5e3 });
  const names = await accountNames({ people, actorId: job.actorId, ask })(own.people.map(({ account }) => account));
  const personLine = (person) => {
    const name = names.get(person.account);
    const text2 = `${name?.words ?? person.account} holds ${personText(person)}`;
    return name?.isOtherwise ? { text: text2, codes: ["PERSON_NAMED_OTHERWISE"] } : { text: text2 };
  };
  return {
    title: `Genesis of ${own.environment}, which this job would confirm`,
    lines: [
      ...own.people.map(personLine),
      { text: `policy ${own.manifestDigest}, of this commit` },
      ...own.keys.map((thumbprint) => ({ text: `key ${thumbprint}, which the issuer publishes` })),
      { text: `ledger ${own.ledgerId}, first link ${own.link}` },
      { text: `all of this as ${digest}` }
    ]
  };
}
function withNext(told, gate, actorId, people) {
  if (told.outcome !== "pass") return told;
  const rest = awaitedByGenesis(gate).filter((account) => account !== sha256(actorId));
  const next = rest.length === 0 ? ["Both have confirmed: changes can be opened."] : [`${rest.map(accountNamer(people)).join(" and ")} confirms too, by a job of their own: ${confirmLine(gate)}`];
  return { ...told, next };
}
export {
  confirmGenesis
};
