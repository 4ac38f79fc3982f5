import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
