import {
  makePermitKey
} from "./chunk-AGGJIFBY.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VUEBSIIM.js";
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
