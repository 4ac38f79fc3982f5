import {
  __commonJS
} from "./chunk-OB3KF4YX.js";

// required:node:util
var require_node_util = __commonJS({
  "required:node:util"(exports, module) {
    module.exports = process.getBuiltinModule("node:util");
  }
});

export {
  require_node_util
};
