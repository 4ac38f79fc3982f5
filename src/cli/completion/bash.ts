// The completion script for bash.
import { shellWord } from '../../report/shell-word.ts'
import { choicesOf, type Node, stepsOf, valuedOf } from './tree.ts'

/** The script. Where nothing of ours may follow, bash completes names of files. */
export function bashScript(nodes: readonly Node[]): string {
  const any = (patterns: readonly string[]) => patterns.map((one) => `'${one}'`).join(' | ')
  const words = (list: readonly string[]) => shellWord(list.join(' '))
  return `# bash completion of quorate, made from its own commands.
_quorate() {
  local at=quorate cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} names='' flags='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${any(stepsOf(nodes))}) at="$at \${COMP_WORDS[i]}" ;;
      ${any(valuedOf(nodes))}) ((i++)) ;;
    esac
  done
  case "$at $before" in
${choicesOf(nodes)
  .map(({ on, values }) => `    ${any(on)}) COMPREPLY=($(compgen -W ${words(values)} -- "$cur")); return ;;\n`)
  .join('')}    ${any(valuedOf(nodes))}) return ;;
  esac
  case "$at" in
${nodes.map((node) => line(node, words)).join('')}  esac
  [[ $cur == -* ]] && names=$flags
  COMPREPLY=($(compgen -W "$names" -- "$cur"))
}
complete -o default -F _quorate quorate
`
}

function line({ at, commands, options, choices }: Node, words: (list: readonly string[]) => string): string {
  const names = [...commands.map(({ name }) => name), ...choices]
  return `    '${at}') names=${words(names)} flags=${words(options.flatMap((option) => option.flags))} ;;\n`
}
