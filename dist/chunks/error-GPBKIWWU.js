import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-KMCBWOCF.js";
import "./chunk-Y2UK72KH.js";
export {
  QuorateError
};
