import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-2KM77DEC.js";
import "./chunk-7IZ6K4PC.js";
import "./chunk-BEVTH3YH.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import "./chunk-QXH2TFJH.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-OJ7RTFSR.js";
import "./chunk-3L4XWWZ4.js";
import "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-CMELLZSK.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
