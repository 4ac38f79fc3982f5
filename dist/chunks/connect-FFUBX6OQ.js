import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  connect
} from "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-Y2UK72KH.js";
export {
  connect
};
