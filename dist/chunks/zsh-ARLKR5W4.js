import {
  choicesOf,
  inQuotes,
  stepsOf,
  valuedOf
} from "./chunk-LWDUN4N5.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/cli/completion/zsh.ts
function zshScript(nodes) {
  const any = (patterns) => patterns.map((one) => `'${one}'`).join(" | ");
  return `#compdef quorate
# zsh completion of quorate, made from its own commands.
_quorate() {
  local at=quorate i
  local -a names flags
  for ((i = 2; i < CURRENT; i++)); do
    case "$at \${words[i]}" in
      (${any(stepsOf(nodes))}) at="$at \${words[i]}" ;;
      (${any(valuedOf(nodes))}) ((i++)) ;;
    esac
  done
  case "$at \${words[CURRENT - 1]}" in
${choicesOf(nodes).map(({ on, values }) => `    (${any(on)}) compadd -- ${values.map(inQuotes).join(" ")}; return ;;
`).join("")}    (${any(valuedOf(nodes))}) _files; return ;;
  esac
  case "$at" in
${nodes.map(lines).join("")}  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    _describe -o option flags
  elif ((\${#names})); then
    _describe command names
  else
    _files
  fi
}
if [[ \${funcstack[1]} == _quorate ]]; then _quorate "$@"; else compdef _quorate quorate; fi
`;
}
function lines({ at, commands, options, choices }) {
  const named = [...commands.map(({ name, words }) => described(name, words)), ...choices.map(inQuotes)];
  const flags = options.flatMap((option) => option.flags.map((flag) => described(flag, option.words)));
  return `    ('${at}')
      names=(${named.join(" ")})
      flags=(${flags.join(" ")}) ;;
`;
}
function described(name, words) {
  return inQuotes(`${name.replaceAll(":", "\\:")}:${words}`);
}
export {
  zshScript
};
