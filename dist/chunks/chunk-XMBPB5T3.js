import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/check/placeholders.ts
var NOBODY = 9000000000000000001n;
function placeholderId(index) {
  return String(NOBODY + BigInt(index));
}
function placeholderFindings({ people, placeOf }) {
  const isNobody = (id) => BigInt(id) >= NOBODY && BigInt(id) < NOBODY + 1000n;
  const faults = people.flatMap(
    ({ id, githubLogin: login }, index) => isNobody(id) ? [{ code: "PERSON_PLACEHOLDER", at: `/spec/people${step(index)}/id`, observed: login }] : []
  );
  return locate(faults, placeOf);
}

export {
  placeholderId,
  placeholderFindings
};
