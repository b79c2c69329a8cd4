// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import picocli.CommandLine.Command;

/** The program as a whole; what it does, its commands do. */
@Command(name = "faktenlese")
final class FaktenleseCommand {
}
