// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import picocli.CommandLine.Command;

/** {@code faktenlese rules}: what is done with rule files; see its commands. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = VersionText.class, synopsisSubcommandLabel = "check",
        description = "Works on rule files, each of which says how German tells one type of fact.")
final class RulesCommand {
}
