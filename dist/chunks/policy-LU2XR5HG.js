import {
  readPolicyInForce
} from "./chunk-AEOKVVUO.js";
import {
  diffSets
} from "./chunk-2ZD5FFMQ.js";
import {
  boundedLines,
  unreadable
} from "./chunk-7WK2S4LE.js";
import {
  Misshapen
} from "./chunk-C2PK7ITU.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  diffSections
} from "./chunk-VDBMYOAE.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/policy.ts
var TITLE = "Against the policy in force";
function saysPolicy({ gate }, content) {
  let after;
  try {
    after = readPolicyInForce(content, "manifest");
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    return [unreadable(TITLE)];
  }
  const diff = diffSets(gate.policy, after);
  const { sentences } = diff;
  if (sentences.length === 0)
    return [{ title: TITLE, lines: [], none: "Nothing changes: the policy in force says the same." }];
  const weaker = sentences.filter(({ weakenings }) => weakenings.length > 0).length;
  const weaken = weaker === 0 ? "none weakens a safeguard" : `${countText(weaker)} of them ${weaker === 1 ? "weakens" : "weaken"} a safeguard`;
  const counts = `${countText(sentences.length)} ${sentences.length === 1 ? "change" : "changes"}; ${weaken}`;
  return [
    { title: TITLE, lines: [{ text: counts }] },
    // Weakenings come first in each group, and are never among what is only counted.
    ...diffSections(diff, TITLE).map(({ title, lines }) => {
      const weakenings = lines.filter(({ codes = [] }) => codes.length > 0);
      const others = lines.filter(({ codes = [] }) => codes.length === 0);
      return { title, lines: [...weakenings, ...boundedLines(others, "changes")] };
    })
  ];
}
export {
  saysPolicy
};
