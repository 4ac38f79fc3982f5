import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-Y2UK72KH.js";
export {
  QuorateError
};
