// SPDX-License-Identifier: GPL-3.0-or-later
package de.faktenlese.app;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"faktenlese " + Build.read().version() + " (Java " + Runtime.version() + ")"};
    }
}
