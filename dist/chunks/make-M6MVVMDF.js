import {
  makePermitKey
} from "./chunk-YZQSHB5O.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
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
