import {
  append,
  atShell,
  decodeText,
  folderFiles,
  isFile,
  namesIn,
  readText
} from "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  append,
  atShell,
  decodeText,
  folderFiles,
  isFile,
  namesIn,
  readText
};
