import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-XZDAXQKX.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
