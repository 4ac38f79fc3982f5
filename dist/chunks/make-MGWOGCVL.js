import {
  makePermitKey
} from "./chunk-GFTA2EVW.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/permit/make.ts
async function makePermit(database, seal) {
  const { kid, issuer, keys } = await makePermitKey(database, seal);
  const environment = keys.find((key) => key.kid === kid)?.environment;
  return {
    outcome: "pass",
    mode: "permit",
    findings: [],
    facts: { kid, issuer: issuer ?? "", environment: environment ?? "", "keys listed": String(keys.length) },
    next: [`quorate permit metadata --issuer ${issuer} --out <folder>, and publish it before the first permit`],
    data: { kid }
  };
}
export {
  makePermit
};
