import {
  __commonJS
} from "./chunk-OB3KF4YX.js";

// required:node:util/types
var require_types = __commonJS({
  "required:node:util/types"(exports, module) {
    module.exports = process.getBuiltinModule("node:util/types");
  }
});

// required:node:dns
var require_node_dns = __commonJS({
  "required:node:dns"(exports, module) {
    module.exports = process.getBuiltinModule("node:dns");
  }
});

// required:node:stream
var require_node_stream = __commonJS({
  "required:node:stream"(exports, module) {
    module.exports = process.getBuiltinModule("node:stream");
  }
});

// required:node:string_decoder
var require_node_string_decoder = __commonJS({
  "required:node:string_decoder"(exports, module) {
    module.exports = process.getBuiltinModule("node:string_decoder");
  }
});

export {
  require_node_stream,
  require_types,
  require_node_dns,
  require_node_string_decoder
};
