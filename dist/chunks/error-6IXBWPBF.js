import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-Y2UK72KH.js";
export {
  QuorateError
};
