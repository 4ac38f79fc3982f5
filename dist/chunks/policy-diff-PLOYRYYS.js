import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-XZDAXQKX.js";
import "./chunk-DH3JOF3T.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
