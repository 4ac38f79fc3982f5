import {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
} from "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";
export {
  append,
  atShell,
  decodeText,
  folderFiles,
  namesIn,
  readText
};
