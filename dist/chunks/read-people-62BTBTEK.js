import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-46MXVN4P.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import "./chunk-SBSUKJEU.js";
export {
  readPeople
};
