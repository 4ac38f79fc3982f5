import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-CKUSPKCE.js";
import "./chunk-EJPF6ONY.js";
import "./chunk-BYNM5K34.js";
import "./chunk-PDYHLS6Y.js";
import "./chunk-6DBBSC2Z.js";
import "./chunk-CTJY273O.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-CXZF72O3.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-UAQU7HKU.js";
import "./chunk-H7D7B2TT.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
