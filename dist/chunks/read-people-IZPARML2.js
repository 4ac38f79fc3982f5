import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  readPeople
};
