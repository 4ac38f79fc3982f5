import {
  append,
  atShell,
  decodeText,
  folderFiles,
  isFile,
  namesIn,
  readText
} from "./chunk-6H3PJOVY.js";
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
