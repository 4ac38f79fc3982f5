import {
  knownRoles,
  numberFaults,
  relaxes
} from "./chunk-WAJ3B74K.js";
import {
  custodiansOf
} from "./chunk-XFSM4J3F.js";
import {
  nearest
} from "./chunk-V2U6MDCK.js";
import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/check/people.ts
function checkPeople(people, { name, spec }) {
  const known = knownRoles(spec);
  const custodians = custodiansOf(spec);
  const holders = (role) => people.people.filter(({ roles }) => roles.includes(role));
  const faults = [...numberFaults(people, spec)];
  if (people.name !== name)
    faults.push({ code: "PEOPLE_OF_ANOTHER_ENVIRONMENT", at: "/metadata/name", expected: name, observed: people.name });
  for (const [index, { roles }] of people.people.entries()) {
    const at = `/spec/people${step(index)}/roles`;
    for (const [i, role] of roles.entries()) {
      if (known.has(role)) continue;
      faults.push({
        code: "ROLE_UNKNOWN",
        at: at + step(i),
        expected: nearest(role, known) ?? [...known],
        observed: role
      });
    }
    const { custodian: migrator } = spec.migrator;
    if (roles.includes(migrator) && roles.length > 1 && !relaxes(spec, "migrator-holds-seats"))
      faults.push({ code: "MIGRATOR_SEATED", at, expected: [migrator], observed: roles });
  }
  for (const role of known) {
    const count = holders(role).length;
    if (custodians.has(role)) {
      if (count !== 1)
        faults.push({ code: "CUSTODIAN_NOT_ONE", at: "/spec/people", expected: { [role]: 1 }, observed: count });
    } else if (count === 0)
      faults.push({ code: "ROLE_WITHOUT_PEOPLE", at: "/spec/people", part: "key", expected: role });
  }
  return locate(faults, people.placeOf);
}

export {
  checkPeople
};
