import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-D4YWDQ6O.js";
import "./chunk-SBSUKJEU.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
