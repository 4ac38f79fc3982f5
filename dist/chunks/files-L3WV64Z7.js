import {
  append,
  atShell,
  decodeText,
  folderFiles,
  isFile,
  namesIn,
  readText
} from "./chunk-5QMJEX2E.js";
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
