import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-WUWU5TE2.js";
import "./chunk-Y2UK72KH.js";
export {
  QuorateError
};
