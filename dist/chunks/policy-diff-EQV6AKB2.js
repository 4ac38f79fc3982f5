import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-XZDAXQKX.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
