import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-YMYLYHRE.js";
import "./chunk-Y2UK72KH.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
