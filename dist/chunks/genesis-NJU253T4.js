import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-HQ556MXX.js";
import "./chunk-SB5RYFQO.js";
import "./chunk-2W5UTNSH.js";
import "./chunk-EFZ7NDKV.js";
import "./chunk-DQHBHRXH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-MZ4SXC6B.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
