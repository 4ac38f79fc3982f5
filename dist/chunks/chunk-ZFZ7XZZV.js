import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  endHolders
} from "./chunk-R6RWPOAD.js";
import {
  neutralise
} from "./chunk-EQXXOESP.js";
import {
  QuorateError
} from "./chunk-UAYE3BY7.js";

// src/adapters/sleep.ts
import { setTimeout } from "node:timers/promises";

// src/usecases/outwait.ts
var HELD_UP = /* @__PURE__ */ new Set(["LEDGER_BUSY", "LANE_BUSY"]);
var RESERVE = 15;
var PAUSE = 1e3;
var TRIES_ALONE = 3;
async function outwait(database, { now, deadline }, call) {
  const ended = [];
  let alone = 0;
  for (; ; ) {
    try {
      return { answer: await call(), ended };
    } catch (error) {
      if (!(error instanceof QuorateError) || !HELD_UP.has(error.code)) throw error;
      const holders = await endHolders(database).catch(() => {
        throw error;
      });
      ended.push(...holders.ended);
      tell(holders);
      alone = holders.ended.length + holders.within.length === 0 ? alone + 1 : 0;
      if (holders.ended.length > 0) continue;
      if (alone === TRIES_ALONE || now() + RESERVE >= deadline) throw withHolders(error, holders, ended);
      await setTimeout(PAUSE);
    }
  }
}
function withEnded(verdict, ended) {
  return ended.length === 0 ? verdict : { ...verdict, notes: [...verdict.notes ?? [], ...ended] };
}
function tell({ ended, within }) {
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
  setTimeout,
  outwait,
  withEnded
};
