import {
  append,
  atShell,
  decodeText,
  folderFiles,
  isFile,
  namesIn,
  readText
} from "./chunk-TUT3Y6SS.js";
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
