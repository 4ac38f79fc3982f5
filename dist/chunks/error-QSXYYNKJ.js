import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
