import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-XZDAXQKX.js";
import "./chunk-JE2OMED3.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
