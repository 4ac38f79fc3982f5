import {
  own_setTimeout
} from "./chunk-S5YDMKYO.js";
import {
  endHolders
} from "./chunk-URCVP3LG.js";
import {
  QuorateError,
  neutralise
} from "./chunk-MOJ4YKEH.js";

// src/usecases/proof/outwait.ts
var HELD_UP = /* @__PURE__ */ new Set(["LEDGER_BUSY", "LANE_BUSY", "DB_TIMEOUT"]);
var RESERVE = 15;
var PAUSE = 1e3;
var TRIES_ALONE = 3;
var LOOK = 2e3;
async function outwait(database, { now, deadline, another }, call) {
  const ended = [];
  let alone = 0;
  for (; ; ) {
    try {
      return { answer: await watched(another, ended, call), ended };
    } catch (error) {
      if (!(error instanceof QuorateError) || !HELD_UP.has(error.code)) throw error;
      const holders = await endHolders(database).catch(() => {
        throw error;
      });
      ended.push(...holders.ended);
      printHolders(holders);
      alone = holders.ended.length + holders.within.length === 0 ? alone + 1 : 0;
      if (holders.ended.length > 0) continue;
      if (alone === TRIES_ALONE || now() + RESERVE >= deadline) throw withHolders(error, holders, ended);
      await own_setTimeout(PAUSE);
    }
  }
}
async function watched(another, ended, call) {
  const over = new AbortController();
  const watching = watch(another, ended, over.signal);
  try {
    return await call();
  } finally {
    over.abort();
    await watching;
  }
}
async function watch(another, ended, over) {
  await pause(over);
  while (!over.aborted) {
    const database = await another().catch(() => null);
    try {
      while (database !== null && !over.aborted) {
        const holders = await endHolders(database);
        ended.push(...holders.ended);
        printHolders({ ...holders, within: [] });
        if (holders.ended.length === 0) await pause(over);
      }
    } catch {
    } finally {
      await database?.close();
    }
    await pause(over);
  }
}
var pause = (over) => own_setTimeout(LOOK, void 0, { signal: over }).catch(() => {
});
function withEnded(verdict, ended) {
  return ended.length === 0 ? verdict : { ...verdict, notes: [...verdict.notes ?? [], ...ended] };
}
function printHolders({ ended, within }) {
  const lines = [
    ...ended.map(({ observed }) => `Ended a session that held this call up: ${JSON.stringify(observed)}`),
    ...within.map(
      ({ observed, expected }) => `Waiting for a session that may hold for ${JSON.stringify(expected)} s: ${JSON.stringify(observed)}`
    )
  ];
  for (const line of lines) console.error(neutralise(line));
}
function withHolders(error, { within }, ended) {
  return new QuorateError(error.code, { findings: [...error.findings, ...within, ...ended] }, { cause: error });
}

export {
  outwait,
  withEnded
};
