import {
  loginsAndIdsOf,
  unnamed
} from "./chunk-WRRSWVCG.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/usecases/change/genesis-words.ts
function awaitedByGenesis({ genesis }) {
  return genesis?.people.flatMap(({ account, confirmedAt }) => confirmedAt === null ? [account] : []) ?? [];
}
function accountNamer(people) {
  const names = loginsAndIdsOf(people);
  return (account) => names.get(account) ?? unnamed(account);
}
function genesisWords({ genesis }, people) {
  if (genesis === null) return null;
  const nameOf = accountNamer(people);
  const confirmed = genesis.people.flatMap(
    ({ account, confirmedAt }) => confirmedAt === null ? [] : [`${nameOf(account)} at ${confirmedAt}`]
  );
  const awaited = awaitedByGenesis({ genesis }).map(nameOf);
  return [
    ...confirmed.length === 0 ? [] : [`confirmed by ${confirmed.join(" and ")}`],
    ...awaited.length === 0 ? [] : [`waits for ${awaited.join(" and ")}`]
  ].join("; ");
}
function genesisSteps(gate, people) {
  const awaited = awaitedByGenesis(gate).map(accountNamer(people));
  if (awaited.length === 0) return [];
  const who = awaited.length === 1 ? `${awaited[0]} confirms` : `${awaited.join(" and ")} each confirm`;
  return [`${who} genesis, by a job of their own: ${confirmLine(gate)}`];
}
async function requireConfirmed(gate, peopleOf) {
  const awaited = awaitedByGenesis(gate);
  if (awaited.length === 0) return;
  const observed = awaited.map(accountNamer(await peopleOf()));
  throw new QuorateError("GENESIS_UNCONFIRMED", { expected: confirmLine(gate), observed });
}
function confirmLine(gate) {
  return dispatch(gate, "signoff", { mode: "confirm-genesis" });
}

export {
  awaitedByGenesis,
  accountNamer,
  genesisWords,
  genesisSteps,
  requireConfirmed,
  confirmLine
};
