import {
  diffSections,
  diffWords,
  weakeningFindings
} from "./chunk-XZDAXQKX.js";
import "./chunk-XGBBHOQ2.js";
import "./chunk-VVWYWGG4.js";
export {
  diffSections,
  diffWords,
  weakeningFindings
};
